import { geoContains, geoIdentity, geoStream } from 'd3-geo';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { simplify } from './simplify.ts';

/** Resolved without the usual zero byte, which would begin the file's name with `_`; GitHub Pages leaves such files out. */
const ID = 'virtual:susret-basemap';

/** West, south, east, north in degrees: the Western Balkans with room to pan, at 1440 px and on a tall phone. */
export const BASEMAP_BBOX = [9, 37, 31, 49] as const;

/** Steps per side: 0.002 degrees of longitude, less than a pixel up to zoom 9. */
const QUANTA = 1e4;

/** Countries that the data place events in; the build fails when one has no polygon. */
export const REQUIRED_CODES = ['AL', 'BA', 'HR', 'ME', 'MK', 'RS', 'SI', 'XK'] as const;

/** Degrees that a line may move: less than a pixel at zoom 9 for the required countries, at zoom 7 elsewhere. */
const TOLERANCE = { required: 0.002, other: 0.006 };

/** Square degrees, about 9 km² here; smaller islands of other countries are left out. */
const SMALLEST_ISLAND = 0.001;

/** ISO 3166-1 numeric to alpha-2, for the countries near the frame. A neighbour that is not listed is drawn without a code. */
const ALPHA_2: Readonly<Record<string, string>> = {
  '008': 'AL',
  '040': 'AT',
  '070': 'BA',
  '100': 'BG',
  '191': 'HR',
  '203': 'CZ',
  '250': 'FR',
  '276': 'DE',
  '300': 'GR',
  '336': 'VA',
  '348': 'HU',
  '380': 'IT',
  '438': 'LI',
  '498': 'MD',
  '499': 'ME',
  '616': 'PL',
  '642': 'RO',
  '674': 'SM',
  '688': 'RS',
  '703': 'SK',
  '705': 'SI',
  '756': 'CH',
  '788': 'TN',
  '792': 'TR',
  '804': 'UA',
  '807': 'MK',
};

/** Prishtina, longitude and latitude: the file gives Kosovo no id, so the polygon is known by what it contains. */
const IN_KOSOVO: [number, number] = [21.1655, 42.6629];

type WorldTopology = Topology<{ countries: GeometryCollection }>;

/** The base map as it is shipped: one object of polygons, each with our code as id, or without one. */
export type BasemapTopology = Topology<{ countries: GeometryCollection }>;

/**
 * Cuts the countries inside the frame out of a world map and keys them on our codes. Names in the file are not read.
 *
 * @throws {Error} If a required country has no polygon; the message names it.
 */
export function cutBasemap(world: WorldTopology): BasemapTopology {
  const features = feature(world, world.objects.countries).features.flatMap((country) => {
    const listed = country.id === undefined ? undefined : ALPHA_2[String(country.id)];
    const code = listed ?? (country.id === undefined && geoContains(country, IN_KOSOVO) ? 'XK' : undefined);
    const clipped = clip(country);
    const coordinates = isRequired(code) ? clipped : withoutSmallIslands(clipped);
    if (coordinates.length === 0) return [];
    const geometry: GeoJSON.MultiPolygon = { type: 'MultiPolygon', coordinates };
    return [{ type: 'Feature' as const, ...(code === undefined ? {} : { id: code }), properties: null, geometry }];
  });
  const codes = new Set(features.map((country) => ('id' in country ? country.id : undefined)));
  const missing = REQUIRED_CODES.filter((code) => !codes.has(code));
  if (missing.length > 0) throw new Error(`The base map has no polygon for ${missing.join(', ')}`);
  const cut = topology({ countries: { type: 'FeatureCollection', features } }) as BasemapTopology;
  const { bbox: _, ...shipped } = quantize(thin(cut), QUANTA);
  return shipped;
}

/** The same topology with fewer points. Arcs of required countries keep more of them. */
function thin(cut: BasemapTopology): BasemapTopology {
  const fine = new Set<number>();
  for (const country of cut.objects.countries.geometries) {
    if (!isRequired(country.id) || country.type !== 'MultiPolygon') continue;
    for (const arc of country.arcs.flat(2)) fine.add(arc < 0 ? ~arc : arc);
  }
  const arcs = cut.arcs.map((arc, i) => simplify(arc, fine.has(i) ? TOLERANCE.required : TOLERANCE.other));
  return { ...cut, arcs };
}

function isRequired(code: unknown): boolean {
  return (REQUIRED_CODES as readonly unknown[]).includes(code);
}

function withoutSmallIslands(polygons: GeoJSON.Position[][][]): GeoJSON.Position[][][] {
  return polygons.length < 2 ? polygons : polygons.filter(([outer = []]) => area(outer) >= SMALLEST_ISLAND);
}

/** Square degrees within a closed ring. */
function area(ring: GeoJSON.Position[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[i] ?? [];
    twice += x1 * y2 - x2 * y1;
  }
  return Math.abs(twice) / 2;
}

/** The polygons within the frame. A polygon that the frame cuts in pieces stays one, so its rings are filled by the even-odd rule. */
function clip(country: GeoJSON.Feature): GeoJSON.Position[][][] {
  const [west, south, east, north] = BASEMAP_BBOX;
  const polygons: GeoJSON.Position[][][] = [];
  let ring: GeoJSON.Position[] = [];
  const frame = geoIdentity().clipExtent([
    [west, south],
    [east, north],
  ]);
  const collect = {
    point: (x: number, y: number) => void ring.push([x, y]),
    lineStart: () => void (ring = []),
    lineEnd: () => {
      const first = ring[0];
      if (first !== undefined && ring.length > 2) polygons.at(-1)?.push([...ring, first]);
    },
    polygonStart: () => void polygons.push([]),
    polygonEnd: () => undefined,
  };
  geoStream(country, frame.stream(collect));
  return polygons.filter((rings) => rings.length > 0);
}

/** Offers the cut of world-atlas (Natural Earth, 1 : 10 million) as `virtual:susret-basemap`. */
export function basemap(): Plugin {
  return {
    name: 'susret:basemap',
    resolveId: (id) => (id === ID ? ID : undefined),
    async load(id) {
      if (id !== ID) return undefined;
      const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
      const cut = cutBasemap(JSON.parse(await readFile(path, 'utf8')) as WorldTopology);
      // A string that is parsed loads faster than an object literal, and is no smaller or larger.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(cut))})`;
    },
  };
}
