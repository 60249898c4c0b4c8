import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { loadBasemap, readBasemap, type Line } from '../../../src/plot/basemap';

/**
 * Three squares of one degree in a row, from west to east RS, XK and a neighbour without a code. The frame runs along all sides but
 * the south, where a bay of RS reaches up to half a degree.
 */
const SQUARES: Parameters<typeof readBasemap>[0] = {
  type: 'Topology',
  transform: { scale: [0.5, 0.5], translate: [20, 42] },
  arcs: [
    [
      [2, 2],
      [-2, 0],
      [0, -2],
      [1, 1],
      [1, -1],
    ],
    [
      [2, 2],
      [0, -2],
    ],
    [
      [2, 2],
      [2, 0],
    ],
    [
      [4, 2],
      [0, -2],
    ],
    [
      [4, 0],
      [-2, 0],
    ],
    [
      [4, 2],
      [2, 0],
      [0, -2],
      [-2, 0],
    ],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'MultiPolygon', id: 'RS', arcs: [[[0, ~1]]] },
        { type: 'MultiPolygon', id: 'XK', arcs: [[[1, ~4, ~3, ~2]]] },
        { type: 'MultiPolygon', arcs: [[[3, ~5]]] },
      ],
    },
  },
};

/** The direction of a line is not promised. */
function northward(line: Line): Line {
  return [...line].sort((a, b) => a[1] - b[1]);
}

describe('readBasemap', () => {
  const map = readBasemap(SQUARES);

  it('gives the frame in degrees', () => {
    expect(map.bbox).toEqual([20, 42, 23, 43]);
  });

  it('keys countries on their codes and neighbours without one on null', () => {
    expect(map.countries.map((country) => country.code)).toEqual(['RS', 'XK', null]);
  });

  it('gives closed rings', () => {
    for (const ring of map.countries.flatMap((country) => country.polygons.flat()))
      expect(ring[0]).toEqual(ring.at(-1));
  });

  it('keeps the line between Kosovo and Serbia apart from the other borders', () => {
    expect(map.kosovoSerbia.map(northward)).toEqual([
      [
        [21, 42],
        [21, 43],
      ],
    ]);
    expect(map.borders.map(northward)).toEqual([
      [
        [22, 42],
        [22, 43],
      ],
    ]);
  });

  it('draws a coast where land meets the sea, and none along the frame', () => {
    expect(map.coast).toEqual([
      [
        [20, 42],
        [20.5, 42.5],
        [21, 42],
      ],
    ]);
  });
});

describe('loadBasemap', { timeout: 30_000 }, () => {
  // Coordinates of the towns from GeoNames.
  it.each([
    ['AL', 'Tirana', 19.8187, 41.3275],
    ['BA', 'Sarajevo', 18.4131, 43.8563],
    ['HR', 'Zagreb', 15.9819, 45.815],
    ['ME', 'Podgorica', 19.2594, 42.4304],
    ['MK', 'Skopje', 21.4254, 41.9981],
    ['RS', 'Belgrade', 20.4612, 44.8125],
    ['SI', 'Ljubljana', 14.5051, 46.0511],
    ['XK', 'Prishtina', 21.1655, 42.6629],
    ['RO', 'Timișoara', 21.2301, 45.7537],
    ['IT', 'Florence', 11.2558, 43.7696],
  ])('has %s around %s', async (code, _, lon, lat) => {
    const { countries } = await loadBasemap();
    const around = countries.filter(({ polygons }) =>
      geoContains({ type: 'MultiPolygon', coordinates: polygons as unknown as GeoJSON.Position[][][] }, [lon, lat]),
    );
    expect(around.map((country) => country.code)).toEqual([code]);
  });

  it('covers the frame that was cut, without a line along it', async () => {
    const { bbox, coast } = await loadBasemap();
    expect(bbox).toEqual([9, 37, 31, 49]);
    const [west, south, east, north] = bbox;
    for (const line of coast) {
      for (let i = 1; i < line.length; i++) {
        const [a, b] = [line[i - 1] ?? [0, 0], line[i] ?? [0, 0]];
        const onFrame = (k: 0 | 1, edges: number[]) => a[k] === b[k] && edges.includes(a[k]);
        expect(onFrame(0, [west, east]) || onFrame(1, [south, north])).toBe(false);
      }
    }
  });

  it('has one line between Kosovo and Serbia', async () => {
    const { kosovoSerbia } = await loadBasemap();
    expect(kosovoSerbia).toHaveLength(1);
  });
});
