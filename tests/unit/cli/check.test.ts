import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../../src/cli/check';
import type { CheckReport } from '../../../src/cli/check-report';

const at = (path: string) => new URL(`../../../${path}`, import.meta.url).pathname;
const fixture = (name: string) => at(`tests/fixtures/packages/${name}`);

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(
    args,
    (text) => out.push(text),
    (text) => err.push(text),
  );
  return { code, out: out.join(''), err: err.join('') };
}

async function report(path: string): Promise<{ code: number; json: CheckReport }> {
  const { code, out } = await run(path, '--json');
  return { code, json: JSON.parse(out) as CheckReport };
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'susret-check-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

test('the published package is clean', async () => {
  const { code, out } = await run(at('data'));
  expect(code).toBe(0);
  // 127 + 46 + 241 + 67 + 90 + 62 + 146 + 50 + 39 + 460 + 181 + 505 + 164 rows by data/README.md.
  expect(out).toContain('\n2178 rows, 2178 read, 0 left out; 0 errors, 0 warnings\n');
});

test('a bad row ends with 1, and says where, why and what helps', async () => {
  const { code, json } = await report(fixture('one-bad-row'));
  expect(code).toBe(1);
  expect(json.summary).toEqual({ files: 1, rows: 5, accepted: 4, rejected: 1, errors: 1, warnings: 2 });
  expect(json.files[0]).toMatchObject({
    path: join(fixture('one-bad-row'), 'events.csv'),
    encoding: 'utf-8',
    delimiter: ',',
    header_line: 1,
    rows: 5,
    accepted: 4,
    rejected: 1,
  });
  expect(json.files[0]?.problems[0]).toEqual({
    line: 3,
    column: 'title',
    value: null,
    code: 'required',
    severity: 'error',
    reason: 'The cell is empty, and this column needs a value.',
    remedy: 'Fill the cell.',
  });
});

test('JSON tables have neither delimiter nor lines', async () => {
  const { code, json } = await report(fixture('good-json'));
  expect(code).toBe(0);
  expect(json.files.find(({ path }) => path.endsWith('events.json'))).toMatchObject({
    delimiter: null,
    header_line: null,
    rows: 3,
  });
});

test.each(['wrong-column', 'html-instead-of-csv', 'nowhere'])('%s ends with 2, and prints JSON', async (name) => {
  const { code, json } = await report(fixture(name));
  expect(code).toBe(2);
  expect(json.summary.errors).toBeGreaterThan(0);
  expect(json.summary.accepted).toBe(0);
});

describe('a single file', () => {
  test('is read as events', async () => {
    const path = await file('mine.csv', 'title;date\nPrvi;2021-05\nDrugi;2022\n');
    expect(await report(path)).toMatchObject({
      code: 0,
      json: { files: [{ path, delimiter: ';', rows: 2, accepted: 2 }] },
    });
  });

  test('in the code page of a spreadsheet is decoded by it', async () => {
    // "Šid,2021": Š is 0x8A in windows-1250.
    const path = await file(
      'stari.csv',
      new Uint8Array([...Buffer.from('title,date\n'), 0x8a, ...Buffer.from('id,2021\n')]),
    );
    const { json } = await report(path);
    expect(json.files[0]?.encoding).toBe('windows-1250');
    expect((await run(path, '--csv')).out).toBe('title,date\r\nŠid,2021\r\n');
  });

  test('of the region tells what each column means, and how surely', async () => {
    const path = at('tests/fixtures/own/excel-bs-1250.csv');
    const { json } = await report(path);
    expect(json.files).toHaveLength(1);
    expect(json.files[0]).toMatchObject({
      ...{ path, encoding: 'windows-1250', delimiter: ';', header_line: 1, rows: 3, accepted: 3, rejected: 0 },
      columns: [
        { name: 'Naziv aktivnosti', means: 'title', confidence: 'certain' },
        { name: 'Datum', means: 'date', confidence: 'certain' },
        { name: 'Mjesto', means: 'town', confidence: 'certain' },
        { name: 'Učesnici', means: 'participants', confidence: 'certain' },
        { name: 'Budžet (KM)', means: null, confidence: null },
      ],
    });
  });

  test('of which there is only a note to make ends with 0', async () => {
    const { code, json } = await report(await file('nota.csv', 'Naziv;Broj učesnika\nObuka;preko 50\n'));
    expect(code).toBe(0);
    expect(json.files[0]?.problems).toEqual([
      {
        ...{ line: 2, column: 'Broj učesnika', value: 'preko 50', code: 'count-read-as', severity: 'note' },
        ...{ reason: expect.stringContaining('50') as string, remedy: expect.any(String) as string },
      },
    ]);
    expect(json.summary).toMatchObject({ errors: 0, warnings: 0 });
  });

  test('with a cell that cannot be read ends with 1, and keeps the row', async () => {
    const { code, json } = await report(await file('datum.csv', 'Naziv;Datum\nObuka;31.09.2021.\nSkup;2021\n'));
    expect(code).toBe(1);
    expect(json.summary).toEqual({ files: 1, rows: 2, accepted: 2, rejected: 0, errors: 1, warnings: 0 });
    expect(json.files[0]?.problems).toMatchObject([
      { line: 2, column: 'Datum', value: '31.09.2021.', code: 'day-not-in-month', severity: 'error' },
    ]);
  });

  test('whose town is only like a known one ends with 1', async () => {
    const { code, json } = await report(await file('grad.csv', 'Naziv;Grad\nObuka;Kragujevc\n'));
    expect(code).toBe(1);
    expect(json.files[0]?.problems).toMatchObject([{ code: 'place-like', severity: 'warning', line: 2 }]);
  });

  test('without one row that could be read ends with 2', async () => {
    const { code, json } = await report(at('tests/fixtures/own/uneven-rows.csv'));
    expect(code).toBe(2);
    expect(json.summary).toMatchObject({ rows: 5, accepted: 0, rejected: 5 });
  });

  test('that is a PDF under another name ends with 2, and is called one', async () => {
    const path = await file('izvjestaj.csv', '%PDF-1.7\n');
    const { code, json } = await report(path);
    expect(code).toBe(2);
    expect(json.files).toMatchObject([{ path, encoding: null, rows: 0, problems: [{ code: 'kind-document' }] }]);
    expect(json.files[0]?.problems[0]?.reason).toContain('PDF');
    const table = await run(path, '--csv');
    expect(table).toMatchObject({ code: 2, out: '' });
    expect(table.err).toContain('PDF');
  });

  test('that this project exports is told as the one file it is', async () => {
    // "Žene za žene, Široki Brijeg": Ž, ž and Š are 0x8E, 0x9E and 0x8A in windows-1250.
    const text = Buffer.from('event_id;title;participants_low;participants_kind;venue_ids;places\n');
    const row = Buffer.from('e;\x8eene za \x9eene, \x8airoki Brijeg;50;more-than;v;Dom\n', 'latin1');
    const path = await file('ravna.csv', Buffer.concat([text, row]));
    const { code, json } = await report(path);
    expect(code).toBe(0);
    expect(json.files).toMatchObject([
      { path, encoding: 'windows-1250', delimiter: ';', header_line: 1, rows: 1, accepted: 1, problems: [] },
    ]);
    expect(json.summary).toMatchObject({ files: 1, rows: 1, accepted: 1 });
  });

  test('with titles above and a sum below is printed as the table that was read', async () => {
    const { code, out } = await run(at('tests/fixtures/own/title-rows-total-note.csv'), '--csv');
    expect(code).toBe(1);
    expect(out.split('\r\n')).toEqual([
      'R.br.,Naziv,Datum,Mjesto,Broj učesnika',
      '1,Obuka volontera,3.2.2021.,Sarajevo,25',
      '2,Javna tribina,8.3.2021.,Zenica,80',
      '3,Radionica za djecu,,Ilidža,',
      '',
    ]);
  });

  test('that is not there ends with 2', async () => {
    expect((await report(join(folder, 'none.csv'))).code).toBe(2);
    expect((await run(join(folder, 'none.csv'), '--csv')).code).toBe(2);
  });
});

describe('what is there and cannot be read ends with 2, and is not said to be missing:', () => {
  const unreadable = /is there, but it cannot be read/;
  const expectTold = async (path: string, told = path) => {
    const { code, json } = await report(path);
    expect(code).toBe(2);
    expect(json.files).toMatchObject([{ path: told, rows: 0, problems: [{ code: 'file-unreadable' }] }]);
    expect(json.files[0]?.problems[0]?.reason).toMatch(unreadable);
    expect(json.summary).toMatchObject({ errors: 1, accepted: 0 });
    const text = await run(path);
    expect(text.code).toBe(2);
    expect(text.out).toMatch(unreadable);
  };

  test('a link that leads nowhere', async () => {
    const link = join(folder, 'nowhere.csv');
    await symlink(join(folder, 'gone.csv'), link);
    await expectTold(link);
    const table = await run(link, '--csv');
    expect(table.code).toBe(2);
    expect(table.err).toMatch(unreadable);
  });

  test('a link that leads to itself', async () => {
    const link = join(folder, 'round.csv');
    await symlink(link, link);
    await expectTold(link);
  });

  test('a folder in the place of the descriptor', async () => {
    const path = join(folder, 'odd', 'datapackage.json');
    await mkdir(path, { recursive: true });
    await expectTold(path);
    await expectTold(join(folder, 'odd'), path);
  });

  test('a folder in the place of the events', async () => {
    const path = join(folder, 'hollow');
    await mkdir(join(path, 'events.csv'), { recursive: true });
    await writeFile(join(path, 'datapackage.json'), '{"resources":[{"name":"events","path":"events.csv"}]}');
    await expectTold(path, join(path, 'events.csv'));
  });

  // The superuser may read everything.
  test.skipIf(process.getuid?.() === 0)('a file that is closed to us', async () => {
    const path = await file('closed.csv', 'title\nA\n');
    await chmod(path, 0);
    await expectTold(path);
  });
});

test('--csv prints the table as it was read', async () => {
  const { code, out } = await run(fixture('good-csv'), '--csv');
  expect(code).toBe(0);
  const { data } = Papa.parse<string[]>(out, { delimiter: ',', newline: '\r\n', skipEmptyLines: true });
  expect(data[2]?.slice(0, 3)).toEqual(['e2', 'Open days\nin two towns', '2021-05']);
  expect(data).toHaveLength(4);
});

test('--csv of a package without events says why there is no table', async () => {
  const { code, err } = await run(folder, '--csv');
  expect(code).toBe(2);
  expect(err).toMatch(/could not be read\. .+/);
});

test.each([[[]], [['a', 'b']], [['a', '--xml']]])('%j is met with the usage', async (args) => {
  const { code, err } = await run(...args);
  expect(code).toBe(2);
  expect(err).toContain('npm run check -- FILE|FOLDER');
});

test.each([[['--json']], [['--json', '--what', 'x']], [['--json', 'a', 'b']], [['--json', '/nowhere/a.csv']]])(
  'prints JSON of the documented shape also where it ends with 2: %j',
  async (args) => {
    const { code, out } = await run(...args);
    expect(code).toBe(2);
    const { files, summary } = JSON.parse(out) as CheckReport;
    expect(Array.isArray(files)).toBe(true);
    expect(summary).toMatchObject({ rows: 0, accepted: 0, rejected: 0 });
  },
);
