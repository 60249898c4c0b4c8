import type { Mark } from '../../figure/mark';
import type { Basemap, Line } from '../../plot/basemap';
import { grow, type Box } from '../../plot/boxes';
import type { PlanePoint } from '../../plot/mercator';
import { clipLine, clipRing } from './clip';
import { placer, type Frame } from './frame';
import { CODES } from './region';
import { territory, type Territory } from './territory';

/** Points nearer than this to the one before are left out of a path, px. */
const DETAIL_PX = 0.7;

/** Names keep this distance from the edge of the map, px. */
const EDGE_PX = 6;

/**
 * Sea and land of a frame.
 *
 * @param margin How far beyond the frame to draw, px: for a map that is dragged.
 */
export function landMarks(base: Basemap, frame: Frame, margin = 0): Mark[] {
  const area = areaOf(frame, margin);
  const toPx = linePlacer(frame);
  const fill = (codes: (code: string | null) => boolean) =>
    base.countries
      .filter((country) => codes(country.code))
      .flatMap((country) => country.polygons.flat())
      .map((ring) => pathOf(clipRing(toPx(ring), area), true))
      .join('');
  return [
    { type: 'rect', ...area, fill: 'sea' },
    { type: 'path', d: fill((code) => !isParticipant(code)), fill: 'land' },
    { type: 'path', d: fill(isParticipant), fill: 'land-focus' },
  ];
}

/** Coasts and borders of a frame, which lie on its land. `margin` as there. */
export function borderMarks(base: Basemap, frame: Frame, margin = 0): Mark[] {
  const area = areaOf(frame, margin);
  const toPx = linePlacer(frame);
  const stroke = (lines: readonly Line[]) =>
    lines
      .flatMap((line) => clipLine(toPx(line), area))
      .map((piece) => pathOf(piece, false))
      .join('');
  return [
    { type: 'path', d: stroke([...base.coast, ...base.borders]), stroke: 'border', strokeWidth: 0.8 },
    { type: 'path', d: stroke(base.kosovoSerbia), stroke: 'border', strokeWidth: 0.8, dash: [3, 3] },
  ];
}

/** True for the countries that events are looked for in. */
export const isParticipant = (code: string | null): boolean => code !== null && CODES.includes(code);

const areaOf = (frame: Frame, margin: number): Box =>
  grow({ x: 0, y: 0, width: frame.width, height: frame.height }, margin);

/** The territories that a frame shows, by code, of the countries that are asked for; those without a code are left out. */
export function territories(
  base: Basemap,
  frame: Frame,
  wanted: (code: string) => boolean = () => true,
): Map<string, Territory> {
  const limits = areaOf(frame, -EDGE_PX);
  const toPx = linePlacer(frame);
  const found = new Map<string, Territory>();
  for (const { code, polygons } of base.countries) {
    if (code !== null && wanted(code)) found.set(code, territory(polygons.flat().map(toPx), limits));
  }
  return found;
}

function linePlacer(frame: Frame): (line: Line) => PlanePoint[] {
  const place = placer(frame);
  return (line) => line.map(([lon, lat]) => place(lat, lon));
}

function pathOf(points: readonly PlanePoint[], closed: boolean): string {
  if (points.length < 2) return '';
  const end = points.at(-1);
  let d = '';
  let last: PlanePoint | null = null;
  for (const point of points) {
    if (last !== null && point !== end && isNear(point, last)) continue;
    d += `${last === null ? 'M' : 'L'}${tenths(point.x)},${tenths(point.y)}`;
    last = point;
  }
  return closed ? `${d}Z` : d;
}

function isNear(a: PlanePoint, b: PlanePoint): boolean {
  return Math.abs(a.x - b.x) < DETAIL_PX && Math.abs(a.y - b.y) < DETAIL_PX;
}

/** A number to one decimal, made of whole ones: writing a fraction takes five times as long, and a map has twenty thousand. */
function tenths(px: number): string {
  const all = Math.round(px * 10);
  const rest = Math.abs(all % 10);
  const whole = Math.trunc(all / 10);
  return rest === 0 ? `${whole}` : `${all < 0 && whole === 0 ? '-' : ''}${whole}.${rest}`;
}
