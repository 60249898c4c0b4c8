import '../../i18n/en/map';
import type { Mark } from '../../figure/mark';
import type { Locale } from '../../i18n/locale';
import { KOSOVO_NOTE } from '../../i18n/subject';
import type { Box } from '../../plot/boxes';
import { textWidth } from '../../plot/text-width';
import { NARROW_PX, type Frame } from './frame';
import { meetsCircle, type Disc } from './meeting';
import { radius } from './symbols';

const SIZE = 13;
const ROW_PX = 22;
const TITLE_GAP_PX = 13;
const UNITS = [9, 4, 1] as const;
const RING_RADIUS = 8;
const KEY_WIDTH = 24;

/** What the marks of the map mean, in the marks themselves. */
export interface Legend {
  readonly box: Box;
  readonly marks: readonly Mark[];
}

/**
 * The key: circles of 1, 4 and 9 units in true area, nested, then the ring and, where names are contested, the dashed line.
 *
 * @param left Left edge, px.
 * @param bottomY Lower edge, px; null sets the upper edge to 0.
 * @param per Events of a unit, from `eventsPerUnit`.
 */
export function legend(locale: Locale, left: number, bottomY: number | null, per = 1): Legend {
  const title = locale.t('map.legend.area');
  const ring = locale.t('map.legend.ring');
  const line = locale.t('map.legend.line');
  const large = radius(UNITS[0]);
  const height = Math.ceil(SIZE + TITLE_GAP_PX + 2 * large + (KOSOVO_NOTE ? 2 : 1) * ROW_PX + 10);
  const start = bottomY === null ? 0 : bottomY - height;
  const top = start + SIZE + TITLE_GAP_PX;
  const bottom = top + 2 * large;
  const labelX = left + 2 * large + 20;
  const marks: Mark[] = [
    { type: 'text', x: left, y: start + SIZE, text: title, size: SIZE, weight: 600, fill: 'ink', halo: 'paper' },
  ];
  for (const n of UNITS) {
    const r = radius(n);
    const y = bottom - 2 * r;
    marks.push(
      { type: 'circle', x: left + large, y: bottom - r, r, stroke: 'ink-2', strokeWidth: 1 },
      { type: 'line', x1: left + large, y1: y, x2: labelX - 4, y2: y, stroke: 'ink-3', strokeWidth: 0.8 },
      { type: 'text', x: labelX, y: y + 4, text: locale.number(n * per), size: 12, fill: 'ink-2', halo: 'paper' },
    );
  }
  const ringY = bottom + ROW_PX;
  const lineY = ringY + ROW_PX;
  marks.push(ringMark(left + RING_RADIUS, ringY), {
    type: 'text',
    x: left + KEY_WIDTH,
    y: ringY + 4.5,
    text: ring,
    size: SIZE,
    fill: 'ink-2',
    halo: 'paper',
  });
  if (KOSOVO_NOTE) {
    marks.push(
      { type: 'line', x1: left, y1: lineY, x2: left + 17, y2: lineY, stroke: 'ink-3', strokeWidth: 1.2, dash: [3, 3] },
      { type: 'text', x: left + KEY_WIDTH, y: lineY + 4.5, text: line, size: SIZE, fill: 'ink-2', halo: 'paper' },
    );
  }
  const width = Math.max(
    textWidth(title, SIZE, 600),
    KEY_WIDTH + textWidth(ring, SIZE),
    KOSOVO_NOTE ? KEY_WIDTH + textWidth(line, SIZE) : 0,
  );
  return { box: { x: left, y: start, width: Math.ceil(width), height }, marks };
}

function ringMark(x: number, y: number): Mark {
  return { type: 'circle', x, y, r: RING_RADIUS, fill: 'paper', stroke: 'event', strokeWidth: 1.8, dash: [3, 2] };
}

/** Distance of the legend from the edges of the map, px. */
export const LEGEND_INSET_PX = 16;

/**
 * The box that the legend takes inside a map: at the lower left, or at the first other corner where it covers no circle. Null on a
 * narrow map, where it stands below.
 */
export function legendBox(frame: Frame, locale: Locale, discs: readonly Disc[]): Box | null {
  if (frame.width < NARROW_PX) return null;
  const { width, height } = legend(locale, 0, null).box;
  const right = frame.width - LEGEND_INSET_PX - width;
  const bottom = frame.height - LEGEND_INSET_PX - height;
  const corners = [
    { x: LEGEND_INSET_PX, y: bottom },
    { x: LEGEND_INSET_PX, y: LEGEND_INSET_PX },
    // The lower right corner holds the credit line.
    { x: right, y: bottom - LEGEND_INSET_PX },
  ].map((corner) => ({ ...corner, width, height }));
  return corners.find((box) => !discs.some((disc) => meetsCircle(box, disc))) ?? corners[0] ?? null;
}
