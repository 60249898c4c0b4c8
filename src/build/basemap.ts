import { geoContains, geoIdentity, geoStream } from 'd3-geo';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { ALPHA_2 } from './country-codes.ts';
import { pageCode } from './page-code.ts';
import { simplify } from './simplify.ts';
import { checkedSite } from './site.ts';
import type { Bounds } from '../model/view-state';

/** Resolved without the usual zero byte, which would begin the file's name with `_`; GitHub Pages leaves such files out. */
const ID = 'virtual:susret-basemap';

/** What of the world is drawn. */
export interface MapArea {
  /** West, south, east, north in degrees: the region with room to pan, at 1440 px and on a tall phone. */
  readonly land: Bounds;
  /** The countries of the region; the build fails when one has no polygon. */
  readonly required: readonly string[];
  /** Countries that events lie in, drawn with more points. */
  readonly fine: readonly string[];
}

/** How much land is drawn beyond the frame of the region where a site does not say it, as shares of its width and height. */
const ROOM = { lon: 0.8, lat: 0.5 };

/**
 * What the map of a site needs, by its `site.json` and the places of its package.
 *
 * @param folder Absolute path of the package.
 */
export async function mapArea(folder: string): Promise<MapArea> {
  const [{ site }, { readFolder }, { loadPackage }] = await Promise.all([
    checkedSite(join(folder, 'site.json')),
    pageCode<typeof import('../cli/folder')>('cli/folder.ts'),
    pageCode<typeof import('../io/load')>('io/load.ts'),
  ]);
  const { codes, frame, land } = site.region;
  const loaded = await loadPackage(readFolder(folder));
  const visited = loaded.ok ? loaded.core.venues.flatMap(({ country }) => country ?? []) : [];
  return { land: land ?? withRoom(frame), required: codes, fine: [...new Set([...codes, ...visited])] };
}

function withRoom([west, south, east, north]: Bounds): Bounds {
  const [lon, lat] = [(east - west) * ROOM.lon, (north - south) * ROOM.lat];
  return [Math.max(-180, west - lon), Math.max(-84, south - lat), Math.min(180, east + lon), Math.min(84, north + lat)];
}

/** Steps per side. Of 22° that is 0.002 degrees of longitude, less than a pixel up to zoom 9. */
const QUANTA = 1e4;

/** The width in degrees that the following are meant for; on a wider map, which is looked at from further away, they grow with it. */
const MEANT_FOR = 22;

/** Degrees that a line may move: less than a pixel at zoom 9 for countries with events, at zoom 7 elsewhere. */
const TOLERANCE = { fine: 0.002, other: 0.006 };

/** Square degrees, about 9 km² here; smaller islands of other countries are left out. */
const SMALLEST_ISLAND = 0.001;

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
export function cutBasemap(world: WorldTopology, area: MapArea): BasemapTopology {
  const scale = (area.land[2] - area.land[0]) / MEANT_FOR;
  const features = feature(world, world.objects.countries).features.flatMap((country) => {
    const listed = country.id === undefined ? undefined : ALPHA_2.get(String(country.id));
    const code = listed ?? (country.id === undefined && geoContains(country, IN_KOSOVO) ? 'XK' : undefined);
    const clipped = clip(country, area.land);
    const smallest = SMALLEST_ISLAND * scale ** 2;
    const coordinates = area.fine.includes(code ?? '') ? clipped : withoutSmallIslands(clipped, smallest);
    if (coordinates.length === 0) return [];
    const geometry: GeoJSON.MultiPolygon = { type: 'MultiPolygon', coordinates };
    return [{ type: 'Feature' as const, ...(code === undefined ? {} : { id: code }), properties: null, geometry }];
  });
  const codes = new Set(features.map((country) => ('id' in country ? country.id : undefined)));
  const missing = area.required.filter((code) => !codes.has(code));
  if (missing.length > 0) throw new Error(`The base map has no polygon for ${missing.join(', ')}`);
  const cut = topology({ countries: { type: 'FeatureCollection', features } }) as BasemapTopology;
  const { bbox: _, ...shipped } = quantize(thin(cut, area.fine, scale), QUANTA);
  return shipped;
}

/** The same topology with fewer points. Arcs of countries with events keep more of them. */
function thin(cut: BasemapTopology, codes: readonly string[], scale: number): BasemapTopology {
  const fine = new Set<number>();
  for (const country of cut.objects.countries.geometries) {
    if (!codes.includes(String(country.id)) || country.type !== 'MultiPolygon') continue;
    for (const arc of country.arcs.flat(2)) fine.add(arc < 0 ? ~arc : arc);
  }
  const arcs = cut.arcs.map((arc, i) => simplify(arc, scale * (fine.has(i) ? TOLERANCE.fine : TOLERANCE.other)));
  return { ...cut, arcs };
}

function withoutSmallIslands(polygons: GeoJSON.Position[][][], smallest: number): GeoJSON.Position[][][] {
  return polygons.length < 2 ? polygons : polygons.filter(([outer = []]) => area(outer) >= smallest);
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
function clip(country: GeoJSON.Feature, [west, south, east, north]: Bounds): GeoJSON.Position[][][] {
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

/**
 * Offers the cut of world-atlas (Natural Earth, 1 : 10 million) as `virtual:susret-basemap`.
 *
 * @param folder Absolute path of the package that says which part.
 */
export function basemap(folder: string): Plugin {
  return {
    name: 'susret:basemap',
    resolveId: (id) => (id === ID ? ID : undefined),
    async load(id) {
      if (id !== ID) return undefined;
      const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
      const cut = cutBasemap(JSON.parse(await readFile(path, 'utf8')) as WorldTopology, await mapArea(folder));
      // A string that is parsed loads faster than an object literal, and is no smaller or larger.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(cut))})`;
    },
  };
}
