import { beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../../../src/i18n/english';
import { noFilters, type Scope } from '../../../../src/model/filters';
import { project, unproject } from '../../../../src/plot/mercator';
import { overlaps, type Box } from '../../../../src/plot/boxes';
import { realData } from '../../../support/real-data';
import { BASE } from '../../../../src/views/map/base';
import { heightFor, homeFrame, type Frame } from '../../../../src/views/map/frame';
import { territories } from '../../../../src/views/map/land';
import { layoutMap } from '../../../../src/views/map/layout';
import { overlayBoxes } from '../../../../src/views/map/overlays';
import { country, placesWith, town } from './places';

const locale = english();
let data: Awaited<ReturnType<typeof realData>>;
beforeAll(async () => {
  data = await realData();
});

function frameAt(width: number): Frame {
  return homeFrame(width, heightFor(width));
}

async function realLayout(width: number, scope: Scope) {
  const frame = frameAt(width);
  const { places } = await data.engine.ask(noFilters(scope));
  const wording = { names: data.names, locale };
  return { frame, layout: layoutMap(places, frame, territories(BASE, frame), wording) };
}

/** By another way than the layout: rays in degrees. Mercator keeps meridians straight, and the rings are dense. */
function isInside(code: string, frame: Frame, x: number, y: number): boolean {
  const shape = BASE.countries.find((candidate) => candidate.code === code);
  if (shape === undefined) throw new Error(`no polygon for ${code}`);
  const center = project(frame.center.lat, frame.center.lon, frame.zoom);
  const { lat, lon } = unproject(center.x - frame.width / 2 + x, center.y - frame.height / 2 + y, frame.zoom);
  return shape.polygons.some(
    (rings) =>
      rings.filter((ring) =>
        crossesNorth(
          ring.map(([ringLon, ringLat]) => [ringLon, ringLat] as const),
          lon,
          lat,
        ),
      ).length %
        2 ===
      1,
  );
}

function crossesNorth(ring: readonly (readonly [number, number])[], lon: number, lat: number): boolean {
  let inside = false;
  ring.forEach(([lonA, latA], i) => {
    const [lonB, latB] = ring[(i + 1) % ring.length] ?? [lonA, latA];
    if (lonA > lon !== lonB > lon && lat < latA + ((lon - lonA) / (lonB - lonA)) * (latB - latA)) inside = !inside;
  });
  return inside;
}

const WIDTHS = [320, 390, 774, 820, 1000];
const CASES = WIDTHS.flatMap((width) => (['core', 'all'] as const).map((scope) => [width, scope] as const));

describe('layoutMap on the published data', () => {
  it.each(CASES)('keeps all names apart at %i px with %s', async (width, scope) => {
    const { frame, layout } = await realLayout(width, scope);
    const boxes: [string, Box][] = [
      ...[...layout.labels].map(([id, { box }]): [string, Box] => [id, box]),
      ...layout.countries.map(({ code, box }): [string, Box] => [code, box]),
      ...layout.rings.map(({ place, x, y, r }): [string, Box] => [
        `ring ${place.id}`,
        { x: x - r, y: y - r, width: 2 * r, height: 2 * r },
      ]),
      ...overlayBoxes(frame, locale, layout.legend).map((box, i): [string, Box] => [`overlay ${String(i)}`, box]),
    ];
    const clashes = boxes.flatMap(([a, boxA], i) =>
      boxes.slice(i + 1).flatMap(([b, boxB]) => (overlaps(boxA, boxB) ? [`${a} / ${b}`] : [])),
    );
    expect(clashes).toEqual([]);
  });

  it.each(CASES)('lays no name over a circle at %i px with %s', async (width, scope) => {
    const { layout } = await realLayout(width, scope);
    const names = [...layout.labels.values(), ...layout.countries].map(({ box }) => box);
    for (const { x, y, outerR, id } of layout.symbols) {
      // The square inside the circle, a box of its own.
      const side = outerR * Math.SQRT2;
      const square = { x: x - side / 2, y: y - side / 2, width: side, height: side };
      expect(
        names.filter((box) => overlaps(box, square)),
        id,
      ).toEqual([]);
    }
  });

  it.each(CASES)('runs no leader through a name or a ring at %i px with %s', async (width, scope) => {
    const { layout } = await realLayout(width, scope);
    const ringBoxes = layout.rings.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
    for (const { leader } of layout.labels.values()) {
      if (leader === null) continue;
      for (let share = 0; share < 1; share += 0.02) {
        const x = leader.x1 + (leader.x2 - leader.x1) * share;
        const y = leader.y1 + (leader.y2 - leader.y1) * share;
        const on = ({ box }: { box: Box }) => overlaps(box, { x, y, width: 0.1, height: 0.1 });
        expect([...layout.labels.values(), ...layout.countries].filter(on)).toEqual([]);
        expect(ringBoxes.filter((box) => on({ box }))).toEqual([]);
      }
    }
  });

  it.each(CASES)('writes each country inside its own territory at %i px with %s', async (width, scope) => {
    const { frame, layout } = await realLayout(width, scope);
    expect(layout.countries.length).toBeGreaterThan(3);
    for (const { code, box } of layout.countries) {
      for (const share of [0, 0.25, 0.5, 0.75, 1]) {
        for (const y of [box.y, box.y + box.height]) {
          expect(isInside(code, frame, box.x + share * box.width, y), code).toBe(true);
        }
      }
    }
  });

  it.each(CASES)(
    'draws each ring inside its own territory, clear of every circle, at %i px with %s',
    async (width, scope) => {
      const { frame, layout } = await realLayout(width, scope);
      for (const { place, x, y, r } of layout.rings) {
        for (let angle = 0; angle < 2 * Math.PI; angle += Math.PI / 8) {
          expect(isInside(place.id, frame, x + r * Math.cos(angle), y + r * Math.sin(angle)), place.id).toBe(true);
        }
        for (const symbol of layout.symbols)
          expect(Math.hypot(symbol.x - x, symbol.y - y)).toBeGreaterThan(symbol.outerR + r);
      }
    },
  );

  it.each(WIDTHS)('labels the three largest circles at %i px', async (width) => {
    const { layout } = await realLayout(width, 'core');
    const largest = layout.symbols.filter(({ x }) => x >= 0).slice(0, 3);
    for (const { id } of largest) expect(layout.labels.has(id), id).toBe(true);
  });

  it('is the same map for the towns in any order', async () => {
    const frame = frameAt(774);
    const { places } = await data.engine.ask(noFilters('all'));
    const grounds = territories(BASE, frame);
    const wording = { names: data.names, locale };
    const turned = { ...places, towns: [...places.towns].reverse() };
    expect(layoutMap(turned, frame, grounds, wording)).toEqual(layoutMap(places, frame, grounds, wording));
  });
});

describe('layoutMap', () => {
  it('writes names in full where nothing else claims the room, Kosovo with its mark', () => {
    const frame = frameAt(1000);
    const wording = { names: data.names, locale };
    const { countries } = layoutMap(placesWith([]), frame, territories(BASE, frame), wording);
    const lines = new Map(countries.map((label) => [label.code, label.lines.join(' ')]));
    expect(lines.get('XK')).toBe('KOSOVO*');
    expect(lines.get('BA')).toBe('BOSNIA AND HERZEGOVINA');
    expect(lines.get('MK')).toBe('NORTH MACEDONIA');
    expect(lines.get('RO')).toBe('Romania');
  });

  it('shortens a name to its code inside the border rather than letting it drift', () => {
    const frame = { ...frameAt(1000), zoom: 5.6 };
    const wording = { names: data.names, locale };
    const { countries } = layoutMap(placesWith([]), frame, territories(BASE, frame), wording);
    const lines = new Map(countries.map((label) => [label.code, label.lines]));
    expect(lines.get('XK')).toEqual(['XK*']);
    expect(lines.get('ME')).toEqual(['ME']);
  });

  it('reports a country that the frame does not show instead of drawing its ring elsewhere', () => {
    const frame = frameAt(774);
    const wording = { names: data.names, locale };
    const places = placesWith([town('ba-sarajevo', 43.8563, 18.4131, 2)], [country('SE', 1), country('BA', 2)]);
    const { rings, left } = layoutMap(places, frame, territories(BASE, frame), wording);
    expect(rings.map(({ place }) => place.id)).toEqual(['BA']);
    expect(left.map(({ id }) => id)).toEqual(['SE']);
  });
});
