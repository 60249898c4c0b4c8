import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

/** Longitude and latitude, degrees WGS84. */
export type Position = readonly [lon: number, lat: number];

/** Positions in order; consecutive ones are joined. */
export type Line = readonly Position[];

export interface BasemapCountry {
  /** ISO 3166-1 alpha-2, `XK` for Kosovo; null for a neighbour that the map has no code for. */
  readonly code: string | null;
  /** Each polygon is its rings, closed, filled by the even-odd rule. The frame of the map may have cut it in pieces. */
  readonly polygons: readonly (readonly Line[])[];
}

/** Countries and lines of the map, each line once. */
export interface Basemap {
  /** West, south, east, north: the frame that the countries are cut at. */
  readonly bbox: readonly [number, number, number, number];
  readonly countries: readonly BasemapCountry[];
  /** Borders between two countries, without the line between Kosovo and Serbia. */
  readonly borders: readonly Line[];
  /** The line between Kosovo and Serbia, which is drawn dashed. */
  readonly kosovoSerbia: readonly Line[];
  /** Where land meets the sea, without the frame. */
  readonly coast: readonly Line[];
}

type CountryTopology = Topology<{ countries: GeometryCollection }>;

/** Decodes a topology of countries whose ids are our codes. O(points). */
export function readBasemap(topology: CountryTopology): Basemap {
  const { countries } = topology.objects;
  const shapes = feature(topology, countries).features.map(({ id, geometry }) => ({
    code: id === undefined ? null : String(id),
    polygons: (geometry.type === 'MultiPolygon' ? geometry.coordinates : []) as unknown as Line[][],
  }));
  const bbox = frameOf(shapes);
  const lines = (filter: (a: GeometryObject, b: GeometryObject) => boolean) =>
    mesh(topology, countries, filter).coordinates as unknown as Line[];
  const isStatusLine = (a: GeometryObject, b: GeometryObject) =>
    (a.id === 'XK' && b.id === 'RS') || (a.id === 'RS' && b.id === 'XK');
  return {
    bbox,
    countries: shapes,
    borders: lines((a, b) => a !== b && !isStatusLine(a, b)),
    kosovoSerbia: lines((a, b) => a !== b && isStatusLine(a, b)),
    coast: lines((a, b) => a === b).flatMap((line) => withoutFrame(line, bbox)),
  };
}

function frameOf(countries: readonly BasemapCountry[]): Basemap['bbox'] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { polygons } of countries) {
    for (const ring of polygons.flat()) {
      for (const position of ring) {
        west = Math.min(west, position[0]);
        south = Math.min(south, position[1]);
        east = Math.max(east, position[0]);
        north = Math.max(north, position[1]);
      }
    }
  }
  return [west, south, east, north];
}

/** The parts of a line that do not run along the frame. The decoded frame is exact: all its points are the same numbers. */
function withoutFrame(line: Line, [west, south, east, north]: Basemap['bbox']): Line[] {
  const parts: Position[][] = [];
  let part: Position[] = [];
  for (const [i, at] of line.entries()) {
    const before = line[i - 1];
    const along =
      before !== undefined &&
      ((at[0] === before[0] && (at[0] === west || at[0] === east)) ||
        (at[1] === before[1] && (at[1] === south || at[1] === north)));
    if (along) {
      parts.push(part);
      part = [];
    }
    part.push(at);
  }
  return [...parts, part].filter((points) => points.length > 1);
}

/** The base map of the page, loaded as a file of its own the first time. @throws {Error} If it cannot be fetched. */
export async function loadBasemap(): Promise<Basemap> {
  const { default: topology } = await import('virtual:susret-basemap');
  return readBasemap(topology);
}
