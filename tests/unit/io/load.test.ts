import { describe, expect, test } from 'vitest';
import { readFolder } from '../../../src/cli/folder';
import type { Fetched, FetchText } from '../../../src/io/fetched';
import { loadDetails, loadPackage, type Failure, type LoadedCore, type Progress } from '../../../src/io/load';
import type { Issue } from '../../../src/model/issue';

const at = (path: string) => new URL(`../../../${path}`, import.meta.url).pathname;
const fixture = (name: string) => readFolder(at(`tests/fixtures/packages/${name}`));

async function load(fetchText: FetchText): Promise<LoadedCore> {
  const loaded = await loadPackage(fetchText);
  if (!loaded.ok) throw new Error(`not loaded: ${loaded.code} ${loaded.file}`);
  return loaded;
}

async function fail(fetchText: FetchText): Promise<Failure> {
  const loaded = await loadPackage(fetchText);
  if (loaded.ok) throw new Error('loaded');
  return loaded;
}

const place = ({ severity, code, file, line, column, value }: Issue) =>
  [severity, code, file, line, column, value].join(' | ');

/** Files by path; a path that is not among them is missing. */
function files(byPath: Record<string, string>): FetchText {
  return (path) => {
    const text = byPath[path];
    const fetched: Fetched =
      text === undefined
        ? { ok: false, code: 'file-missing', status: 404 }
        : { ok: true, text, type: null, bytes: text.length };
    return Promise.resolve(fetched);
  };
}

const described = (...resources: object[]) => JSON.stringify({ name: 'p', resources });

test('the published package loads whole and without a problem', async () => {
  const loaded = await load(readFolder(at('data')));
  const { details, issues } = await loadDetails(readFolder(at('data')), loaded);
  expect(loaded.issues).toEqual([]);
  expect(issues).toEqual([]);
  // The numbers of rows are those of data/README.md.
  const { core } = loaded;
  expect(core.events).toHaveLength(127);
  expect(core.participants).toHaveLength(241);
  expect(core.roles).toHaveLength(460);
  expect(core.organisations).toHaveLength(146);
  expect(core.projects).toHaveLength(39);
  expect(core.venues).toHaveLength(90);
  expect(core.codes).toHaveLength(164);
  expect(details.towns).toHaveLength(67);
  expect(details.sources).toHaveLength(181);
  expect(details.evidence).toHaveLength(505);
  expect(details.notes).toHaveLength(46);
  expect(details.venueAliases).toHaveLength(62);
  expect(details.organisationAliases).toHaveLength(50);
});

describe('a good package', () => {
  test('gives typed records', async () => {
    const { core, issues } = await load(fixture('good-csv'));
    expect(issues).toEqual([]);
    const [training, days, meeting] = core.events;
    expect(training).toMatchObject({
      id: 'e1',
      title: 'Training, part one',
      date: '2023-10-18/2023-10-19',
      // 2023-10-18 is day 19648 since 1970-01-01: 53 years of 365 days, 13 leap days, 290 days of 2023.
      span: { first: 53 * 365 + 13 + 290, last: 53 * 365 + 13 + 291, precision: 'day', inferred: false },
      topics: ['asylum', 'gender'],
      venueIds: ['v1'],
      count: { kind: 'exact', low: 12, high: 12 },
      complete: true,
    });
    expect(days).toMatchObject({ title: 'Open days\nin two towns', count: { kind: 'range', low: 40, high: 60 } });
    expect(meeting).toMatchObject({
      date: null,
      span: null,
      unit: 'organisations',
      count: { kind: 'not-stated', low: null },
      stated: { kind: 'more-than', low: 9, high: null, strict: true },
    });
    expect(core.participants.map(({ count }) => [count.kind, count.low])).toEqual([
      ['exact', 5],
      ['exact', 7],
      ['mentioned', null],
    ]);
    expect(core.organisations[1]).toMatchObject({ id: 'o2', parentId: 'o1', url: null });
    expect(core.info).toEqual({
      name: 'fixture',
      title: 'Invented events',
      version: '0.1.0',
      created: '2026-01-02T00:00:00Z',
      licence: { name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    });
  });

  test('gives the same records as JSON', async () => {
    const [csv, json] = [await load(fixture('good-csv')), await load(fixture('good-json'))];
    expect(json.core).toEqual(csv.core);
    expect(json.issues).toEqual([]);
    const [csvDetails, jsonDetails] = [
      await loadDetails(fixture('good-csv'), csv),
      await loadDetails(fixture('good-json'), json),
    ];
    expect(jsonDetails.details).toEqual(csvDetails.details);
    expect(csvDetails.details.sources).toHaveLength(1);
  });

  test('says how far reading has come', async () => {
    const steps: Progress[] = [];
    await loadPackage(fixture('good-csv'), { onprogress: (progress) => steps.push(progress) });
    // Six core tables: all but the projects, which the package does not have.
    expect(steps.map(({ files: done, totalFiles }) => [done, totalFiles])).toEqual(
      [0, 1, 2, 3, 4, 5, 6].map((done) => [done, 6]),
    );
    expect(steps.every((step, i) => i === 0 || step.bytes > (steps[i - 1]?.bytes ?? 0))).toBe(true);
  });

  test('has all its core tables asked for before any has arrived', async () => {
    const asked: string[] = [];
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    const source = fixture('good-csv');
    const loading = loadPackage(async (path) => {
      asked.push(path);
      if (path !== 'datapackage.json') await gate;
      return source(path);
    });
    await expect.poll(() => asked.length).toBe(7);
    release();
    expect((await loading).ok).toBe(true);
  });
});

describe('a package with faults', () => {
  test('shows every row but the bad one, and lists it with its line', async () => {
    const { core, issues, reports } = await load(fixture('one-bad-row'));
    expect(core.events.map(({ id }) => id)).toEqual(['e1', 'e3', 'e4', 'e5']);
    expect(issues.map(place)).toEqual([
      'error | required | events.csv | 3 | title | ',
      'warning | not-a-number | events.csv | 5 | participants | many',
      'warning | bound-without-count | events.csv | 5 | participants_bound | more-than',
    ]);
    expect(core.events[2]?.count.kind).toBe('not-stated');
    expect(reports).toMatchObject([{ name: 'events', rows: 5, accepted: 4, rejected: 1 }]);
  });

  test('reads on after an open quote and beside rows of the wrong length', async () => {
    const { core, issues } = await load(fixture('broken-csv'));
    expect(core.events.map(({ id, title }) => [id, title])).toEqual([
      ['e1', 'First'],
      ['e3', 'Third, quoted'],
      ['e7', 'Seventh'],
    ]);
    expect(issues.map(place)).toEqual([
      'error | quote-open | events.csv | 3 |  | e2,"Second,2022',
      'error | quote-open | events.csv | 5 |  | e4,"Fourth" of four,2024',
      'error | cells-missing | events.csv | 6 |  | 2',
      'error | cells-extra | events.csv | 7 |  | 4',
      'warning | cells-extra | events.csv | 8 |  | 5',
    ]);
  });

  test('drops what leads nowhere: the entry of a list, the row of a link, the cell of an option', async () => {
    const loaded = await load(fixture('dangling'));
    const { core, issues } = loaded;
    expect(core.events[0]?.venueIds).toEqual(['v1']);
    expect(core.organisations[0]?.parentId).toBeNull();
    expect(core.participants.map(({ eventId }) => eventId)).toEqual(['e1', 'e2']);
    expect(core.roles.map(({ organisationId }) => organisationId)).toEqual(['o1']);
    expect(issues.map(place)).toEqual([
      'warning | dangling-reference | organisations.csv | 2 | parent_id | o9',
      'warning | dangling-reference | events.csv | 2 | venue_ids | nowhere',
      'error | dangling-reference | participants.csv | 3 | event_id | e9',
      'error | dangling-reference | roles.csv | 3 | organisation_id | o9',
      'error | dangling-reference | roles.csv | 4 | subject_id | p1',
    ]);
    const details = await loadDetails(fixture('dangling'), loaded);
    expect(details.issues.map(place)).toEqual(['warning | dangling-reference | participants.csv | 4 | source_id | s9']);
  });

  test('keeps hostile cells as text, and prototype names as ids like any other', async () => {
    const { core, issues } = await load(fixture('hostile'));
    expect(core.events.map(({ id, title }) => [id, title])).toEqual([
      ['__proto__', '<img src=x onerror=alert(1)>'],
      ['constructor', "=cmd|' /C calc'!A0"],
      ['toString', '<script>alert(1)</script>'],
    ]);
    expect(core.organisations.map(({ id, parentId, url }) => [id, parentId, url])).toEqual([
      ['__proto__', null, null],
      ['hasOwnProperty', '__proto__', null],
      ['o3', null, 'https://example.org/'],
    ]);
    expect(core.roles).toEqual([
      { subjectType: 'event', subjectId: '__proto__', organisationId: '__proto__', role: 'organiser', sourceId: null },
    ]);
    expect(issues.filter(({ code }) => code === 'not-a-link').map(({ value }) => value)).toEqual([
      'javascript:alert(1)',
      'data:text/html;base64,PHNjcmlwdD4=',
    ]);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test('needs nothing but titles: ids come from lines, dates from their ends', async () => {
    const { core, issues } = await load(fixture('events-only'));
    expect(issues).toEqual([]);
    expect(core.events).toMatchObject([
      { id: 'row-2', title: 'First', date: '2021-10-13/2021-10-15', count: { kind: 'exact', low: 32, high: 32 } },
      { id: 'row-4', title: 'Second', date: '2022-02-01', count: { kind: 'not-stated' } },
    ]);
  });

  test('that lists a table which is missing shows the others', async () => {
    const { core, issues } = await load(
      files({
        'datapackage.json': described(
          { name: 'events', path: 'e.csv' },
          { name: 'organisations', path: 'o.csv' },
          { name: 'roles', path: 'r.csv' },
        ),
        'e.csv': 'event_id,title,venue_ids\ne1,First,v1;v2\ne2,Second,v1\n',
        'r.csv': 'subject_type,subject_id,organisation_id,role\nevent,e1,o1,host\n',
      }),
    );
    expect(core.events).toHaveLength(2);
    expect(core.roles).toEqual([]);
    expect(issues.map(place)).toEqual([
      'error | file-missing | o.csv |  |  | ',
      'warning | table-missing | e.csv |  | venue_ids | v1',
      'error | table-missing | r.csv |  |  | ',
    ]);
  });

  test('without a column that a table needs does without that table', async () => {
    const { core, issues } = await load(
      files({
        'datapackage.json': described({ name: 'events', path: 'e.csv' }, { name: 'venues', path: 'v.csv' }),
        'e.csv': 'title,colour\nFirst,red\n',
        'v.csv': 'venue,name\nv1,Sarajevo\n',
      }),
    );
    expect(core.venues).toEqual([]);
    expect(issues.map(place)).toEqual([
      'warning | column-unknown | v.csv |  | venue | venue',
      'error | column-missing | v.csv |  | venue_id | ',
      'warning | column-unknown | e.csv |  | colour | colour',
    ]);
  });

  test('whose path leads out of its folder is not followed there', async () => {
    const asked: string[] = [];
    const source = files({
      'datapackage.json': described(
        { name: 'events', path: 'e.csv' },
        { name: 'venues', path: '../../etc/passwd' },
        { name: 'codes', path: 'https://example.org/codes.csv' },
      ),
      'e.csv': 'title\nFirst\n',
    });
    const { issues } = await load((path) => {
      asked.push(path);
      return source(path);
    });
    expect(asked).toEqual(['datapackage.json', 'e.csv']);
    expect(issues.map(({ code, value }) => [code, value])).toEqual([
      ['path-outside', '../../etc/passwd'],
      ['path-outside', 'https://example.org/codes.csv'],
    ]);
  });

  test('says where groups are more people than the total', async () => {
    const { issues } = await load(
      files({
        'datapackage.json': described({ name: 'events', path: 'e.csv' }, { name: 'participants', path: 'p.csv' }),
        'e.csv': 'event_id,title,participants,participants_complete\na,A,10,yes\nb,B,10,no\nc,C,10,yes\n',
        'p.csv':
          'event_id,group,count,group_as_in_source\na,x,6,one\na,y,5,two\nb,x,6,one\nb,y,5,two\nc,x,6,one\nc,y,4,two\n',
      }),
    );
    expect(issues).toEqual([
      {
        code: 'groups-above-total',
        severity: 'warning',
        file: 'e.csv',
        line: 2,
        column: 'participants',
        value: '10',
        expected: '11',
      },
    ]);
  });
});

describe('what cannot be read at all', () => {
  const events = described({ name: 'events', path: 'events.csv' });
  const table: [string, FetchText, Partial<Failure>][] = [
    ['no descriptor', files({}), { code: 'file-missing', file: 'datapackage.json', status: 404 }],
    [
      'a descriptor that is not JSON',
      files({ 'datapackage.json': '{' }),
      { code: 'not-json', file: 'datapackage.json' },
    ],
    ['a web page as descriptor', files({ 'datapackage.json': '<!doctype html>' }), { code: 'not-json' }],
    ['JSON that describes nothing', files({ 'datapackage.json': '[1]' }), { code: 'descriptor-invalid' }],
    [
      'no events',
      files({ 'datapackage.json': described({ name: 'venues', path: 'v.csv' }) }),
      { code: 'table-missing', expected: 'events' },
    ],
    [
      'a missing file of events',
      files({ 'datapackage.json': events }),
      { code: 'file-missing', file: 'events.csv', status: 404 },
    ],
    [
      'an empty file of events',
      files({ 'datapackage.json': events, 'events.csv': '' }),
      { code: 'not-csv', file: 'events.csv' },
    ],
    ['a web page instead of events', fixture('html-instead-of-csv'), { code: 'not-csv', file: 'events.csv' }],
    [
      'a binary file instead of events',
      files({ 'datapackage.json': events, 'events.csv': 'PK\u0003\u0004\u0000' }),
      { code: 'not-csv' },
    ],
    [
      'events without the column title',
      fixture('wrong-column'),
      { code: 'column-missing', file: 'events.csv', expected: 'title' },
    ],
    [
      'events without a row',
      files({ 'datapackage.json': events, 'events.csv': 'title\n' }),
      { code: 'no-rows', file: 'events.csv' },
    ],
    [
      'events without a good row',
      files({ 'datapackage.json': events, 'events.csv': 'title,date\n,2021\n' }),
      { code: 'no-rows' },
    ],
    ['no connection', () => Promise.resolve({ ok: false, code: 'offline', status: null }), { code: 'offline' }],
    [
      'a server that fails',
      () => Promise.resolve({ ok: false, code: 'server-error', status: 503 }),
      { code: 'server-error', status: 503 },
    ],
  ];
  test.each(table)('%s', async (_, fetchText, expected) => {
    expect(await fail(fetchText)).toMatchObject(expected);
  });
});
