import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readFolder } from '../../../src/cli/folder';
import { unpackRelease } from '../../../src/cli/published';
import { compareEvents, compareTables, readTables, type KeyedTables } from '../../../src/io/compare-packages';
import type { FetchText } from '../../../src/io/fetched';

/** A package of the tables given, by their CSV. */
async function tablesOf(files: Readonly<Record<string, string>>): Promise<KeyedTables> {
  const resources = Object.keys(files).map((name) => ({ name, path: `${name}.csv` }));
  return tablesFrom(async (path) => {
    const text = path === 'datapackage.json' ? JSON.stringify({ resources }) : files[path.replace('.csv', '')];
    return text === undefined
      ? { ok: false, code: 'file-missing', status: 404 }
      : { ok: true, text, type: null, bytes: text.length };
  });
}

async function tablesFrom(fetchText: FetchText): Promise<KeyedTables> {
  const read = await readTables(fetchText);
  if (!read.ok) throw new Error(`${read.file}: ${read.code}`);
  return read.tables;
}

const OLD = {
  events: 'event_id,title,date,participants,participants_bound\na,A,2020,30,more-than\nb,B,2021,,\nc,C,2019,5,exact\n',
  participants:
    'event_id,group,count,bound,group_as_in_source\na,police,10,exact,border police\na,police,7,exact,patrol\nc,police,5,exact,x\n',
};
const NEW = {
  events:
    'event_id,title,participants,participants_bound,date\nb,B!,12,exact,2021\na,A,30,more-than,2020\nd,D,9,exact,2022\n',
  participants:
    'event_id,group,count,bound,group_as_in_source\na,police,7,exact,patrol\na,police,12,exact,border police\nb,judges,12,exact,\nd,judges,9,exact,y\n',
};

test('compareTables finds rows added and removed by key, and each cell that differs, numbers first', async () => {
  const [events, participants] = compareTables(await tablesOf(OLD), await tablesOf(NEW));
  expect(events).toEqual({
    table: 'events',
    before: 3,
    after: 3,
    added: [['d']],
    removed: [['c']],
    changed: [
      {
        key: ['b'],
        fields: [
          { column: 'participants', before: '', after: '12', numeric: true },
          { column: 'title', before: 'B', after: 'B!', numeric: false },
          { column: 'participants_bound', before: '', after: 'exact', numeric: false },
        ],
      },
    ],
  });
  expect(participants).toMatchObject({
    before: 3,
    after: 4,
    added: [
      ['b', 'judges', ''],
      ['d', 'judges', 'y'],
    ],
    removed: [['c', 'police', 'x']],
  });
});

test('compareEvents puts the groups of an event to it, and leaves out events that only one version has', async () => {
  expect(compareEvents(await tablesOf(OLD), await tablesOf(NEW))).toEqual([
    {
      eventId: 'b',
      fields: [
        { table: 'events', row: null, column: 'participants', before: '', after: '12', numeric: true },
        { table: 'participants', row: 'judges', column: 'count', before: null, after: '12', numeric: true },
        { table: 'events', row: null, column: 'title', before: 'B', after: 'B!', numeric: false },
        { table: 'events', row: null, column: 'participants_bound', before: '', after: 'exact', numeric: false },
        { table: 'participants', row: 'judges', column: 'group', before: null, after: 'judges', numeric: false },
        { table: 'participants', row: 'judges', column: 'bound', before: null, after: 'exact', numeric: false },
      ],
    },
    {
      eventId: 'a',
      fields: [
        { table: 'participants', row: 'border police', column: 'count', before: '10', after: '12', numeric: true },
      ],
    },
  ]);
});

test('a package does not differ from itself, also where rows share a key', async () => {
  const twice = { events: 'event_id,title\na,A\na,B\n' };
  const [events] = compareTables(await tablesOf(twice), await tablesOf(twice));
  expect(events).toEqual({ table: 'events', before: 2, after: 2, added: [], removed: [], changed: [] });
});

test('a table that only one version has is rows added', async () => {
  const changes = compareTables(await tablesOf({ events: OLD.events }), await tablesOf(OLD));
  expect(changes.map(({ table, before, after, added }) => [table, before, after, added.length])).toEqual([
    ['events', 3, 3, 0],
    ['participants', null, 3, 3],
  ]);
});

test('readTables names the file that it could not read', async () => {
  const html: FetchText = async () => ({ ok: true, text: '<!doctype html>', type: 'text/html', bytes: 15 });
  expect(await readTables(html)).toEqual({ ok: false, file: 'datapackage.json', code: 'not-readable' });
  const gone: FetchText = async (path) =>
    path === 'datapackage.json'
      ? { ok: true, text: '{"resources":[{"name":"events","path":"events.csv"}]}', type: null, bytes: 0 }
      : { ok: false, code: 'offline', status: null };
  expect(await readTables(gone)).toEqual({ ok: false, file: 'events.csv', code: 'offline' });
});

// Counted with Python's csv module over both folders: rows before and after, added, removed, and cells that differ.
test('the published versions differ as counted by hand', async () => {
  const { files } = unpackRelease(readFileSync(new URL('../../../data/versions/1.0.0.json.gz', import.meta.url)));
  const before = await tablesFrom(async (path) => {
    const bytes = files.get(path);
    if (!bytes) return { ok: false, code: 'file-missing', status: 404 };
    return { ok: true, text: new TextDecoder().decode(bytes), type: null, bytes: bytes.length };
  });
  const data = fileURLToPath(new URL('../../../data/', import.meta.url));
  const after = await tablesFrom(readFolder(data));
  const counted = compareTables(before, after).map(({ table, before: rows, after: now, added, removed, changed }) => [
    table,
    rows,
    now,
    added.length,
    removed.length,
    changed.reduce((sum, { fields }) => sum + fields.length, 0),
  ]);
  expect(Object.fromEntries(counted.map(([table, ...numbers]) => [table, numbers]))).toEqual({
    events: [82, 127, 45, 0, 0],
    event_notes: [35, 46, 11, 0, 0],
    towns: [35, 67, 32, 0, 0],
    venues: [53, 90, 37, 0, 0],
    venue_aliases: [29, 62, 33, 0, 0],
    organisations: [106, 146, 40, 0, 6],
    organisation_aliases: [37, 50, 13, 0, 0],
    projects: [25, 39, 14, 0, 4],
    roles: [316, 460, 144, 0, 0],
    participants: [151, 241, 90, 0, 0],
    sources: [114, 181, 67, 0, 0],
    evidence: [311, 505, 194, 0, 1],
    codes: [160, 164, 4, 0, 3],
  });
  expect(compareEvents(before, after)).toEqual([]);
});
