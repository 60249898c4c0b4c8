import { zipSync } from 'fflate';
import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFolder } from '../../../../src/cli/folder';
import { loadDetails, loadPackage } from '../../../../src/io/load';
import type { Meaning } from '../../../../src/io/own/columns/meaning';
import { givenFiles } from '../../../../src/io/own/given-files';
import type { KnownLists } from '../../../../src/io/own/proposals';
import { openDocumentBytes } from './workbook-bytes';
import { readOwn, type Done, type OwnOutcome, type OwnReading, type Stage } from '../../../../src/io/own/read-own';

const FOLDER = new URL('../../../fixtures/own/', import.meta.url);
const bytesOf = (name: string) => readFileSync(new URL(name, FOLDER));
const FILES = readdirSync(FOLDER).filter((name) => name !== '.gitattributes' && name !== 'README.md');

let known: KnownLists;
beforeAll(async () => {
  const fetchText = readFolder('data');
  const loaded = await loadPackage(fetchText);
  if (!loaded.ok) throw new Error(loaded.code);
  known = { ...loaded.core, ...(await loadDetails(fetchText, loaded)).details };
});

function read(outcome: OwnOutcome): OwnReading {
  if ('refused' in outcome) throw new Error(outcome.refused.code);
  return outcome;
}

/** A text as a file. */
async function readText(lines: readonly string[], choices: Parameters<typeof readOwn>[1] = {}) {
  return read(await readOwn([{ name: 'moje.csv', bytes: new TextEncoder().encode(lines.join('\n')) }], choices, known));
}

/** What the package that was made says of its first event. */
async function firstEvent({ files }: OwnReading) {
  const fetchText = givenFiles((path) => files[path]);
  const loaded = await loadPackage(fetchText);
  if (!loaded.ok) return null;
  const { details } = await loadDetails(fetchText, loaded);
  const { events, venues, organisations, roles } = loaded.core;
  const [event] = events;
  if (event === undefined) return null;
  const venue = venues.find(({ id }) => id === event.venueIds[0]);
  return {
    title: event.title,
    date: event.date,
    count: [event.count.kind, event.count.low],
    town: details.towns.find(({ id }) => id === venue?.townId)?.name ?? null,
    roles: roles
      .filter(({ subjectId }) => subjectId === event.id)
      .map(({ organisationId, role }) => `${organisations.find(({ id }) => id === organisationId)?.name}: ${role}`),
  };
}

/** What a person reads in the bytes of the file. */
interface Expected {
  readonly table: readonly [encoding: string, delimiter: string | null, headerLine: number | null];
  readonly means: readonly Meaning[];
  readonly rows: readonly [rows: number, accepted: number, rejected: number];
  /** Code, line and column of the file, in the order of the lines. */
  readonly problems: readonly string[];
  readonly first: Awaited<ReturnType<typeof firstEvent>>;
}

const said = ({ problems }: OwnReading) =>
  problems.map(({ code, line, column }) => `${code} ${line ?? '-'} ${column ?? '-'}`).sort();

const EXPECTED: Readonly<Record<string, Expected>> = {
  'excel-bs-1250.csv': {
    table: ['windows-1250', ';', 1],
    means: ['title', 'date', 'town', 'participants', 'not-used'],
    rows: [3, 3, 0],
    problems: ['count-read-as 2 Učesnici', 'place-matched 2 Mjesto', 'place-matched 4 Mjesto'],
    first: {
      ...{ title: 'Obuka o zaštiti žrtava trgovine ljudima', date: '2021-10-13/2021-10-15' },
      ...{ count: ['more-than', 50], town: 'Bihać', roles: [] },
    },
  },
  'excel-sr-1251.csv': {
    table: ['windows-1251', ';', 1],
    means: ['title', 'date', 'town', 'participants'],
    rows: [3, 3, 0],
    problems: [
      ...['count-read-as 2 Број учесника', 'count-read-as 4 Број учесника'],
      ...['place-unknown 3 Место', 'place-unknown 4 Место'],
    ],
    first: {
      ...{ title: 'Обука „Жене у покрету“', date: '2022-03-07' },
      ...{ count: ['more-than', 30], town: 'Belgrade', roles: [] },
    },
  },
  'excel-mk-1251-title-rows.csv': {
    table: ['windows-1251', ';', 4],
    means: ['title', 'date', 'town', 'participants'],
    rows: [4, 3, 1],
    problems: ['count-read-as 5 Учесници', 'count-read-as 7 Учесници', 'place-matched 7 Град', 'total-row 8 -'],
    first: {
      ...{ title: 'Обука за ѓаци и студентки', date: '2022-03-15' },
      ...{ count: ['more-than', 20], town: 'Skopje', roles: [] },
    },
  },
  'excel-sq-1252.csv': {
    table: ['windows-1252', ';', 1],
    means: ['title', 'date', 'town', 'participants'],
    rows: [3, 3, 0],
    problems: ['count-read-as 2 Pjesëmarrës', 'count-read-as 4 Pjesëmarrës'],
    first: {
      ...{ title: 'Trajnim për gratë në lëvizje', date: '2021-10-05' },
      ...{ count: ['more-than', 40], town: 'Tirana', roles: [] },
    },
  },
  'table-hr-iso-8859-2.csv': {
    table: ['iso-8859-2', ',', 1],
    means: ['title', 'town', 'participants'],
    rows: [3, 3, 0],
    // There is a Požega in Croatia and one in Serbia.
    problems: ['place-like 3 mjesto', 'place-matched 2 mjesto', 'place-matched 4 mjesto'],
    first: { title: 'Šetnja za žene izbjeglice', date: null, count: ['exact', 18], town: 'Šibenik', roles: [] },
  },
  'mac-sr-cyrillic.csv': {
    table: ['x-mac-cyrillic', ';', 1],
    means: ['title', 'town', 'participants'],
    rows: [3, 3, 0],
    problems: ['place-matched 2 Место', 'place-matched 3 Место', 'place-matched 4 Место'],
    first: { title: 'Обука за младе жене', date: null, count: ['exact', 20], town: 'Ниш', roles: [] },
  },
  'sep-line-utf-8-bom.csv': {
    table: ['utf-8', ';', 2],
    means: ['title', 'town', 'participants'],
    rows: [2, 2, 0],
    problems: ['place-matched 3 Mjesto', 'place-matched 4 Mjesto'],
    first: { title: 'Susret, razgovor i ručak', date: null, count: ['exact', 11], town: 'Mostar', roles: [] },
  },
  'excel-unicode-text-utf-16le.txt': {
    table: ['utf-16le', '\t', 1],
    means: ['title', 'town', 'participants'],
    rows: [2, 2, 0],
    problems: ['place-matched 2 Mesto', 'place-matched 3 Mesto'],
    first: { title: 'Obuka "Žene, mir i bezbednost"', date: null, count: ['exact', 12], town: 'Niš', roles: [] },
  },
  'title-rows-total-note.csv': {
    table: ['utf-8', ';', 4],
    means: ['not-used', 'title', 'date', 'town', 'participants'],
    rows: [5, 3, 2],
    problems: ['note-row 10 -', 'place-matched 6 Mjesto', 'place-matched 7 Mjesto', 'total-row 8 -'],
    first: { title: 'Obuka volontera', date: '2021-02-03', count: ['exact', 25], town: 'Sarajevo', roles: [] },
  },
  'merged-header.csv': {
    table: ['utf-8', ';', 1],
    means: ['title', 'date', 'not-used', 'not-used', 'participants', 'town'],
    rows: [2, 2, 0],
    problems: ['place-matched 3 Mjesto'],
    first: { title: 'Obuka', date: '2022-05-05', count: ['exact', 15], town: 'Brčko', roles: [] },
  },
  'hxl-tags.csv': {
    table: ['utf-8', ',', 1],
    means: ['title', 'start_date', 'town', 'not-used'],
    rows: [2, 2, 0],
    problems: ['place-matched 3 Town', 'place-matched 4 Town'],
    first: { title: 'Mobile clinic', date: '2021-04-02', count: ['not-stated', null], town: 'Bihać', roles: [] },
  },
  'header-repeated.csv': {
    table: ['utf-8', ';', 1],
    means: ['title', 'town', 'participants'],
    rows: [4, 3, 1],
    problems: ['header-repeated 4 -', 'place-matched 5 place'],
    first: { title: 'First', date: null, count: ['exact', 10], town: 'Sarajevo', roles: [] },
  },
  'no-header.csv': {
    table: ['utf-8', ',', null],
    means: ['not-used', 'title', 'date', 'town'],
    rows: [3, 3, 0],
    problems: ['header-missing 1 -', 'place-matched 3 column 4'],
    first: { title: 'Obuka', date: '2021-10-13', count: ['not-stated', null], town: 'Sarajevo', roles: [] },
  },
  'unclosed-quote.csv': {
    table: ['utf-8', ',', 1],
    means: ['title', 'town'],
    rows: [3, 2, 1],
    problems: ['quote-open 2 -'],
    first: { title: 'Good', date: null, count: ['not-stated', null], town: 'Budva', roles: [] },
  },
  'uneven-rows.csv': {
    table: ['utf-8', ',', 1],
    means: ['not-used', 'not-used', 'not-used'],
    rows: [5, 0, 5],
    problems: [
      ...['cells-extra 4 -', 'cells-extra 5 -', 'cells-missing 3 -', 'no-rows - -'],
      ...['required 2 -', 'required 5 -', 'required 6 -'],
    ],
    first: null,
  },
  'places.geojson': {
    table: ['utf-8', null, null],
    means: ['event_id', 'title', 'latitude', 'longitude'],
    rows: [3, 3, 0],
    problems: ['representative-point - -'],
    first: { title: 'Klub', date: null, count: ['not-stated', null], town: null, roles: [] },
  },
  'schema-org-event.jsonld': {
    table: ['utf-8', null, null],
    means: [
      ...(['title', 'start_date', 'end_date', 'not-used', 'venue', 'town', 'country'] as const),
      ...(['latitude', 'longitude', 'role:organiser', 'role:funder'] as const),
    ],
    rows: [2, 2, 0],
    problems: [],
    first: {
      ...{ title: 'Okrugli sto', date: '2022-03-18/2022-03-19', count: ['not-stated', null], town: 'Sarajevo' },
      roles: ['A: organiser', 'B: organiser', 'F: funder'],
    },
  },
  'mk-open-data.csv': {
    table: ['utf-8', ';', 1],
    means: ['not-used', 'title', 'town', 'date', 'participants'],
    rows: [3, 2, 1],
    problems: ['count-read-as 3 Број на учесници', 'place-matched 3 Место', 'total-row 4 -'],
    first: { title: 'Јавна расправа', date: '2021-09-14', count: ['exact', 35], town: 'Skopje', roles: [] },
  },
  'ckan-datastore.json': {
    table: ['utf-8', null, null],
    means: ['event_id', 'title', 'date', 'town'],
    rows: [2, 2, 0],
    problems: ['lists-beside - -', 'place-matched - Град'],
    first: { title: 'Дани књиге', date: '2022-05-12', count: ['not-stated', null], town: 'Belgrade', roles: [] },
  },
  'calc-export.tsv': {
    table: ['utf-8', '\t', 1],
    means: ['title', 'start_date', 'end_date', 'venue', 'participants'],
    rows: [2, 2, 0],
    problems: ['place-matched 2 Mjesto održavanja'],
    first: { title: 'Kamp „Susret“', date: '2022-07-01/2022-07-05', count: ['exact', 24], town: 'Zenica', roles: [] },
  },
  'wordpress-event.jsonld': {
    table: ['utf-8', null, null],
    means: [
      ...(['title', 'summary', 'source_url', 'not-used', 'not-used', 'start_date', 'end_date'] as const),
      ...(['venue', 'not-used', 'town', 'country', 'role:organiser'] as const),
    ],
    rows: [1, 1, 0],
    problems: ['time-zone - end_date', 'time-zone - start_date'],
    first: {
      ...{ title: 'Okrugli sto o azilu', date: '2023-06-20', count: ['not-stated', null], town: 'Belgrade' },
      roles: ['Primer: organiser'],
    },
  },
  'google-form.csv': {
    table: ['utf-8', ',', 1],
    means: ['not-used', 'title', 'date', 'town', 'participants', 'role:organiser'],
    rows: [2, 2, 0],
    // 3/19 says that the month stands first in this column.
    problems: ['count-read-as 2 Koliko je osoba učestvovalo?', 'place-matched 3 Grad'],
    first: {
      ...{ title: 'Tribina o pravima', date: '2022-03-08', count: ['about', 40], town: 'Sarajevo' },
      roles: ['Fondacija Primjer: organiser'],
    },
  },
  'hdx-3w.csv': {
    table: ['utf-8', ',', 1],
    means: [
      ...(['role:organiser', 'role:implementer', 'topic', 'title', 'not-used', 'town'] as const),
      ...(['start_date', 'end_date', 'not-used'] as const),
    ],
    rows: [2, 2, 0],
    problems: ['not-in-list 3 Sector', 'place-matched 3 Town'],
    first: {
      ...{ title: 'Safe room for women', date: '2021-04-02/2021-06-30', count: ['not-stated', null], town: 'Bihać' },
      roles: ['Example Relief: organiser', 'Local Example: implementer'],
    },
  },
  'municipal-calendar.csv': {
    table: ['utf-8', ';', 4],
    means: ['not-used', 'title', 'date', 'venue', 'participants'],
    rows: [2, 2, 0],
    problems: [
      ...['count-of-units 6 Broj posjetilaca', 'count-read-as 5 Broj posjetilaca'],
      ...['place-unknown 5 Lokacija', 'place-unknown 6 Lokacija'],
    ],
    first: {
      ...{ title: 'Sajam nevladinih organizacija', date: '2022-06-05', count: ['more-than', 1000], town: null },
      roles: [],
    },
  },
};

test.each(Object.entries(EXPECTED))('%s becomes events as a person reads it', async (name, expected) => {
  const reading = read(await readOwn([{ name, bytes: bytesOf(name) }], {}, known));
  const { table, columns, rows, accepted, rejected } = reading;
  expect({
    table: [table?.encoding, table?.delimiter, table?.headerLine],
    means: columns.map(({ means }) => means),
    rows: [rows, accepted, rejected],
    problems: said(reading),
    first: await firstEvent(reading),
  }).toEqual({ ...expected, problems: expected.problems.toSorted() });
});

describe('what the reader chose', () => {
  const LINES = ['Naziv;Opis;Žene;Svi', 'Obuka;Duga obuka;4;12'];

  test('is what a column means, and goes before another column of that meaning', async () => {
    const reading = await readText(LINES, { columns: { 1: 'title', 3: 'participants' } });
    expect(reading.columns[1]).toMatchObject({ means: 'title', confidence: 'chosen', reason: { code: 'chosen' } });
    expect(await firstEvent(reading)).toMatchObject({ title: 'Duga obuka', count: ['exact', 12] });
  });

  test('is that a column is not used', async () => {
    const reading = await readText(['Naziv;Broj učesnika', 'Obuka;12'], { columns: { 1: 'not-used' } });
    expect(await firstEvent(reading)).toMatchObject({ count: ['not-stated', null] });
  });

  test('is the encoding: ž is 0x9e in windows-1250', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('Naziv\nMre'), 0x9e, 0x61]);
    const reading = read(await readOwn([{ name: 'a.csv', bytes }], { encoding: 'windows-1250' }, known));
    expect(await firstEvent(reading)).toMatchObject({ title: 'Mreža' });
  });
});

describe('what is no table', () => {
  test.each([
    ['no file', [], 'file-empty'],
    ['a PDF', [{ name: 'a.csv', bytes: new TextEncoder().encode('%PDF-1.7') }], 'kind-document'],
    ['an empty file', [{ name: 'a.csv', bytes: new Uint8Array() }], 'file-empty'],
  ])('is refused: %s', async (_, given, code) => {
    expect(await readOwn(given, {}, known)).toMatchObject({ refused: { code, severity: 'error' } });
  });
});

test('a package has its own columns, and the numbers of its events', async () => {
  const reading = read(
    await readOwn(
      [
        { name: 'paket/datapackage.json', bytes: Buffer.from('{"resources":[{"name":"events","path":"events.csv"}]}') },
        { name: 'paket/events.csv', bytes: Buffer.from('event_id,title,participants\na,Obuka,12\nb,,3\n') },
      ],
      {},
      known,
    ),
  );
  expect(reading).toMatchObject({ name: 'paket', table: null, columns: [], rows: 2, accepted: 1, rejected: 1 });
  expect(said(reading)).toEqual(['required 3 title']);
  expect(await firstEvent(reading)).toMatchObject({ title: 'Obuka', count: ['exact', 12] });
});

test('a venue is placed in the town that it names where the table has no towns', async () => {
  const reading = await readText(['Naziv;Lokacija', 'Obuka;Dom kulture, Zenica']);
  const loaded = await loadPackage(givenFiles((path) => reading.files[path]));
  const [venue] = loaded.ok ? loaded.core.venues : [];
  expect(venue).toMatchObject({ name: 'Dom kulture, Zenica', city: 'Zenica', country: 'BA', precision: 'city' });
  expect(venue?.lat).toBeCloseTo(44.2, 1);
});

describe('what lies in the folder of a package beside its known tables', () => {
  const texts = {
    'datapackage.json':
      '{"resources":[{"name":"events","path":"events.csv"},{"name":"budget","path":"money/budget.csv"}]}',
    'events.csv': 'event_id,title\na,Obuka\n',
    'money/budget.csv': 'x;y\n1;2\n',
  };
  const photo = Uint8Array.of(0xff, 0xd8, 0xff, 0, 0x9e);
  const bytes = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const kept = { 'money/budget.csv': bytes['money/budget.csv'], 'slika.jpg': photo };

  test('is kept byte for byte, from an archive', async () => {
    const zip = zipSync({ paket: { ...bytes, 'slika.jpg': photo }, 'outside.txt': photo });
    const { files, others } = read(await readOwn([{ name: 'p.zip', bytes: zip }], {}, known));
    expect(Object.keys(files).sort()).toEqual(['datapackage.json', 'events.csv']);
    expect(others).toEqual(kept);
  });

  test('is kept byte for byte, from a folder', async () => {
    const given = Object.entries({ ...bytes, 'slika.jpg': photo }).map(([path, one]) => ({
      name: `p/${path}`,
      bytes: one,
    }));
    expect(read(await readOwn(given, {}, known)).others).toEqual(kept);
  });
});

test('a row far below the others is not filled up to', async () => {
  const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
  const row = (text: string, more = '') => `<table:table-row${more}>${text}</table:table-row>`;
  const gap = row('<table:table-cell/>', ' table:number-rows-repeated="999999999999"');
  const table = `<table:table>${row(cell('Naziv'))}${row(cell('Skup'))}${gap}${row(cell('Obuka'))}</table:table>`;
  const reading = read(await readOwn([{ name: 'a.ods', bytes: openDocumentBytes(table) }], {}, known));
  expect(reading).toMatchObject({ rows: 2, accepted: 2 });
});

describe('several files that are no package', () => {
  const given = [
    { name: 'sve/slika.jpg', bytes: Uint8Array.of(0xff, 0xd8, 0xff) },
    { name: 'sve/prva.csv', bytes: Buffer.from('Naziv\nObuka\n') },
    { name: 'sve/druga.csv', bytes: Buffer.from('Naziv\nSkup\nTribina\n') },
  ];

  test('are tables of which the first is read', async () => {
    const reading = read(await readOwn(given, {}, known));
    expect(reading).toMatchObject({ name: 'sve', tables: ['sve/prva.csv', 'sve/druga.csv'], rows: 1, problems: [] });
  });

  test('give the one that the reader chose', async () => {
    const reading = read(await readOwn(given, { table: 'sve/druga.csv' }, known));
    expect(reading).toMatchObject({ table: { name: 'sve/druga.csv' }, rows: 2, accepted: 2 });
  });

  test('of which one cannot be opened give the others, and say so', async () => {
    const [, first] = given;
    const pdf = { name: 'sve/zapisnik.csv', bytes: Buffer.from('%PDF-1.7') };
    const reading = read(await readOwn([pdf, ...(first ? [first] : [])], {}, known));
    expect(reading).toMatchObject({ rows: 1, problems: [{ code: 'kind-document', file: 'sve/zapisnik.csv' }] });
  });

  test('of which none can be opened are refused', async () => {
    const pictures = ['a.jpg', 'b.jpg'].map((name) => ({ name, bytes: Uint8Array.of(0xff, 0xd8, 0xff) }));
    expect(await readOwn(pictures, {}, known)).toMatchObject({ refused: { code: 'kind-image', file: 'a.jpg' } });
  });
});

test('each step is told as it begins', async () => {
  const stages: Stage[] = [];
  await readOwn([{ name: 'a.csv', bytes: Buffer.from('Naziv\nObuka\n') }], {}, known, (stage) => stages.push(stage));
  expect([...new Set(stages)]).toEqual(['table', 'columns', 'rows', 'check']);
});

test('readOwn says with every 10,000 rows how many it has read, then how many it has checked', async () => {
  const told: [Stage, Done | null][] = [];
  const bytes = Buffer.from(`Naziv\n${'Obuka\n'.repeat(20_001)}`);
  await readOwn([{ name: 'a.csv', bytes }], {}, { codes: [] }, (...step) => told.push(step));
  const [rows, checked] = (['rows', 'check'] as const).map((one) =>
    told.filter(([stage]) => stage === one).map(([, done]) => done),
  );
  const all = 20_001;
  expect(rows).toEqual([0, 10_000, 20_000, 20_001].map((done) => ({ done, all })));
  // The package has the events and the file as their one source.
  const packaged = 20_001 + 1;
  expect(checked?.[0]).toEqual({ done: 0, all: packaged });
  expect(checked?.at(-1)).toEqual({ done: packaged, all: packaged });
  expect(checked?.map((one) => one?.done)).toEqual(
    checked?.map((one) => one?.done).toSorted((a, b) => Number(a) - Number(b)),
  );
});

/** Never rejects, and no row is lost. */
async function expectWhole(name: string, bytes: Uint8Array): Promise<void> {
  const outcome = await readOwn([{ name, bytes }], {}, known);
  if ('refused' in outcome) {
    expect(outcome.refused.severity).toBe('error');
    return;
  }
  const { rows, accepted, rejected, files } = outcome;
  expect(rows).toBe(accepted + rejected);
  expect(rejected).toBeGreaterThanOrEqual(0);
  const loaded = await loadPackage(givenFiles((path) => files[path]));
  expect(loaded.ok ? loaded.core.events.length : 0).toBe(accepted);
}

test.each(FILES)('rows are those read and those left out: %s', async (name) => {
  await expectWhole(name, bytesOf(name));
});
