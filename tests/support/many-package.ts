import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { tableCsv, type CsvCell } from '../../src/io/write-csv';
import { seededRandom } from '../../src/views/network/seeded-random';

type Row = Readonly<Record<string, CsvCell>>;

const DATA = join(import.meta.dirname, '../../data');
const KEPT = ['codes.csv', 'site.json', 'datapackage.json'];
/** Tables without rows. */
const TABLES = ['event_notes', 'evidence', 'organisation_aliases', 'venue_aliases'];
/** A box inside each country: south, west, north, east. */
const ROOM = [
  ['BA', 43.6, 16.8, 44.8, 18.8],
  ['RS', 43.4, 19.8, 45.6, 21.8],
  ['AL', 40.6, 19.7, 42, 20.2],
  ['XK', 42.35, 20.7, 42.8, 21.3],
  ['MK', 41.3, 21, 41.9, 22.6],
  ['ME', 42.5, 18.8, 43.1, 19.5],
] as const;
const WORDS =
  'rod migracije žene mladi obuka zaštita prava azil granica zajednica podrška znanje dijalog kultura zdravlje'.split(
    ' ',
  );
const SOURCE = {
  source_id: 'made-up',
  url: 'https://example.org/',
  title: 'Made up',
  publisher: 'Made up',
  language: 'en',
};
const BOUNDS = ['exact', 'exact', 'exact', 'more-than', 'at-least', 'about'] as const;
const [TOWNS, PROJECTS, FUNDERS, ORGANISATIONS] = [300, 500, 60, 2000];
/** 2015-01-01, and the days that follow. */
const [FIRST_DAY, DAYS, MS_A_DAY] = [Date.UTC(2015, 0, 1), 4000, 86_400_000];

/**
 * Writes a package of many made-up events with the codes of the project's own data. Few towns, projects and organisations have most of them, as in
 * any table of names. One event in ten gives only its year, one in eight no number of people. The same number gives the same package.
 *
 * @param folder Is made where it is missing.
 */
export async function writeManyPackage(folder: string, n: number): Promise<void> {
  const random = seededRandom(7);
  const skewed = (size: number): number => Math.min(size - 1, Math.floor(size * random() ** 1.6));
  const one = <T>(values: readonly T[]): T => values[skewed(values.length)] as T;
  const numbers = (size: number): readonly number[] => Array.from({ length: size }, (_, i) => i);
  const title = (words: number): string =>
    numbers(words)
      .map(() => one(WORDS))
      .join(' ');
  const codes = Papa.parse<{ list: string; code: string }>(await read('codes.csv'), { header: true }).data;
  const [formats, topics, groups] = ['format', 'topic', 'group'].map((name) =>
    codes.flatMap(({ list, code }) => (list === name ? [code] : [])),
  ) as [string[], string[], string[]];

  const towns = numbers(TOWNS).map((i) => {
    const [country, south, west, north, east] = ROOM[i % ROOM.length] as (typeof ROOM)[number];
    const [lat, lon] = [south + (north - south) * random(), west + (east - west) * random()];
    return { town_id: `town-${i}`, name: `Grad ${i}`, country, lat: lat.toFixed(4), lon: lon.toFixed(4) };
  });
  const venues = towns.map(({ town_id, name, ...place }): Row => ({
    venue_id: `venue-${town_id}`,
    town_id,
    city: name,
    name,
    ...place,
    precision: 'city',
  }));
  const projects = numbers(PROJECTS).map((i): Row => ({ project_id: `project-${i}`, title: `${title(4)} ${i}` }));
  const organisations = [
    ...numbers(ORGANISATIONS).map((i): Row => ({
      organisation_id: `org-${i}`,
      name: `Udruženje ${title(2)} ${i}`,
      type: 'ngo',
    })),
    ...numbers(FUNDERS).map((i): Row => ({
      organisation_id: `funder-${i}`,
      name: `Fond ${title(1)} ${i}`,
      type: 'donor',
    })),
  ];
  const role = (subject_type: string, subject_id: string, organisation_id: string, role: string): Row => ({
    ...{ subject_type, subject_id, organisation_id, role, source_id: 'made-up' },
  });
  const roles = numbers(PROJECTS).map((i) => role('project', `project-${i}`, `funder-${skewed(FUNDERS)}`, 'funder'));
  const participants: Row[] = [];
  const events = numbers(n).map((i): Row => {
    const event_id = `event-${i}`;
    const day = new Date(FIRST_DAY + MS_A_DAY * Math.floor(DAYS * random() ** 0.8)).toISOString().slice(0, 10);
    const people = random() < 0.125 ? null : 5 + Math.floor(200 * random() ** 3);
    const organiser = skewed(ORGANISATIONS);
    const partner = skewed(ORGANISATIONS);
    roles.push(role('event', event_id, `org-${organiser}`, 'organiser'));
    if (random() < 0.4 && partner !== organiser) roles.push(role('event', event_id, `org-${partner}`, 'partner'));
    if (random() < 0.4) {
      const counted = people !== null && random() < 0.5;
      participants.push({
        ...{ event_id, group: one(groups), gender: 'not-stated', group_as_in_source: 'skupina', source_id: 'made-up' },
        ...(counted ? { count: Math.ceil(people / 3), bound: 'exact' } : { bound: 'mentioned' }),
      });
    }
    return {
      ...{ event_id, title: title(3 + skewed(6)), summary: title(9), date: random() < 0.1 ? day.slice(0, 4) : day },
      ...{ format: one(formats), attendance: 'onsite', scope: random() < 0.9 ? 'core' : 'context' },
      topics: [...new Set([one(topics), one(topics)])].join(';'),
      venue_ids: `venue-town-${skewed(TOWNS)}`,
      project_ids: random() < 0.8 ? `project-${skewed(PROJECTS)}` : null,
      ...(people === null
        ? {}
        : { participants: people, participants_bound: one(BOUNDS), participants_unit: 'persons' }),
    };
  });

  await mkdir(folder, { recursive: true });
  await Promise.all(KEPT.map((name) => cp(join(DATA, name), join(folder, name))));
  const none: readonly Row[] = [];
  const tables: readonly (readonly [name: string, rows: readonly Row[]])[] = [
    ...TABLES.map((name) => [name, none] as const),
    ...Object.entries({ events, roles, participants, organisations, projects, towns, venues }),
    ['sources', [{ ...SOURCE, accessed: '2026-11-22' }]],
  ];
  for (const [name, rows] of tables) {
    const columns = (await read(`${name}.csv`)).split(/\r?\n/, 1)[0]?.split(',') ?? [];
    const cells = rows.map((row) => columns.map((column) => row[column] ?? null));
    await writeFile(join(folder, `${name}.csv`), tableCsv(columns, cells));
  }
}

function read(name: string): Promise<string> {
  return readFile(join(DATA, name), 'utf8');
}
