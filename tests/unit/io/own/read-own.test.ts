import { zipSync } from 'fflate';
import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFolder } from '../../../../src/cli/folder';
import { loadDetails, loadPackage } from '../../../../src/io/load';
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

const said = ({ problems }: OwnReading) =>
  problems.map(({ code, line, column }) => `${code} ${line ?? '-'} ${column ?? '-'}`).sort();

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

describe('an OpenDocument spreadsheet with a row that is repeated', () => {
  const cell = (text: string, more = '') => `<table:table-cell${more}><text:p>${text}</text:p></table:table-cell>`;
  const row = (cells: string, times = 1) =>
    `<table:table-row table:number-rows-repeated="${times}">${cells}</table:table-row>`;
  const reading = async (...rows: string[]) => {
    const bytes = openDocumentBytes(`<table:table table:name="L">${row(cell('Naziv'))}${rows.join('')}</table:table>`);
    return read(await readOwn([{ name: 'a.ods', bytes }], {}, known));
  };
  const told = ({ problems }: Awaited<ReturnType<typeof reading>>) =>
    problems
      .filter(({ code }) => code === 'repeated-too-often')
      .map(({ line, column, value, expected, severity }) => ({ line, column, value, expected, severity }));

  test('has as many rows as it says, up to ten thousand', async () => {
    const all = await reading(row(cell('Skup'), 2500), row(cell('Obuka')));
    expect(all).toMatchObject({ rows: 2501, accepted: 2501, rejected: 0 });
    expect(told(all)).toEqual([]);
  });

  test('tells of those beyond, with their number, and counts them as left out', async () => {
    const all = await reading(row(cell('Obuka')), row(cell('Skup'), 12_000), row(cell('Tribina')));
    expect(all).toMatchObject({ rows: 12_002, accepted: 10_002, rejected: 2000 });
    expect(told(all)).toEqual([{ line: 3, column: null, value: '12000', expected: '10000', severity: 'error' }]);
  });

  test('says nothing of blank ones, however many', async () => {
    const all = await reading(row(cell(' '), 1_000_000), row(cell('Obuka')));
    expect(all).toMatchObject({ rows: 1, rejected: 0 });
    expect(told(all)).toEqual([]);
  });

  test('tells of a cell that is repeated over more columns than a table has', async () => {
    const all = await reading(row(cell('Obuka') + cell('x', ' table:number-columns-repeated="1500"')));
    expect(told(all)).toEqual([{ line: 2, column: 'B', value: '1500', expected: '1000', severity: 'error' }]);
  });
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
