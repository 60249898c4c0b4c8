import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { loadPackage } from '../../../../src/io/load';
import { openFile, type OpenChoices, type OpenedFile } from '../../../../src/io/own/open-file';
import { SheetLines } from '../../../../src/io/own/sheet';
import { openDocumentBytes, workbookBytes } from './workbook-bytes';

const TABLE = strToU8('naziv;grad\nObuka;Bihać\n');

const open = (name: string, bytes: Uint8Array, choices?: OpenChoices) => openFile({ name, bytes }, choices);

/** Header and rows of each table, with what is reported of it. */
function tablesOf(opened: OpenedFile) {
  if (opened.kind !== 'tables') throw new Error(JSON.stringify(opened));
  return opened.tables.map(({ name, header, rows, issues }) => ({
    name,
    header,
    rows: rows.map(({ cells }) => cells),
    issues: issues.map(({ code, line, column, value }) => [code, line, column, value]),
  }));
}

function refusal(opened: OpenedFile) {
  if (opened.kind !== 'refused') throw new Error(opened.kind);
  const { code, file, value } = opened.issue;
  return [code, file, value];
}

const fileIssues = (opened: OpenedFile) =>
  (opened.kind === 'refused' ? [opened.issue] : opened.issues).map(({ code, value, expected }) => [
    code,
    value,
    expected,
  ]);

/** Marks the entries of a ZIP as encrypted, in the list and before each. */
function encrypted(bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  for (let at = 0; at + 10 < changed.length; at++) {
    if (changed[at] !== 0x50 || changed[at + 1] !== 0x4b) continue;
    if (changed[at + 2] === 1 && changed[at + 3] === 2) changed[at + 8] = 1;
    if (changed[at + 2] === 3 && changed[at + 3] === 4) changed[at + 6] = 1;
  }
  return changed;
}

describe('what this project exports', () => {
  test('a flat table of events is a package', async () => {
    const opened = await open(
      'events.csv',
      strToU8('event_id,title,participants_low,participants_kind\ne,T,50,more-than\n'),
    );
    const loaded = opened.kind === 'package' ? await loadPackage(opened.fetchText) : null;
    expect(loaded?.ok === true && loaded.core.events.map(({ title, count }) => [title, count.kind, count.low])).toEqual(
      [['T', 'more-than', 50]],
    );
  });

  test('a table with a column of its own is no package, so that nothing of it is lost', async () => {
    const [table] = tablesOf(await open('events.csv', strToU8('event_id,title,mood\ne,T,good\n')));
    expect(table?.header).toEqual(['event_id', 'title', 'mood']);
  });

  test('nested JSON is a package, another list of events is a table', async () => {
    const nested = '{"events":[{"event_id":"e","title":"T"}]}';
    expect((await open('a.json', strToU8(nested))).kind).toBe('package');
    expect(tablesOf(await open('a.json', strToU8('{"events":[{"name":"T"}]}')))[0]?.header).toEqual(['name']);
  });
});

describe('choices', () => {
  test('the reader chooses delimiter, header and encoding', async () => {
    const bytes = Uint8Array.from([...strToU8('x;y,z\nna'), 0x9e, ...strToU8('iv,grad\na,b\n')]);
    const opened = await open('a.csv', bytes, { delimiter: ',', headerLine: 2, encoding: 'windows-1250' });
    expect(tablesOf(opened)[0]).toMatchObject({ header: ['naživ', 'grad'], rows: [['a', 'b']] });
    expect(opened).toMatchObject({
      tables: [{ titleRows: ['x;y z'], headerLine: 2, delimiter: ',', encoding: 'windows-1250' }],
    });
  });
});

describe('a file of another name', () => {
  test('is read for what it is, and said so', async () => {
    const opened = await open('table.csv', strToU8('[{"a":1}]'));
    expect(tablesOf(opened)[0]?.rows).toEqual([['1']]);
    expect(fileIssues(opened)).toEqual([['kind-renamed', 'table.csv', 'JSON']]);
  });

  test('a picture is refused by its kind, whatever it is called', async () => {
    expect(refusal(await open('table.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)))).toEqual([
      'kind-image',
      'table.csv',
      'PNG',
    ]);
  });
});

describe('a ZIP', () => {
  test('with a package is a package', async () => {
    const bytes = zipSync({
      'my data': {
        'datapackage.json': strToU8('{"resources":[{"name":"events","path":"e.csv"}]}'),
        'e.csv': strToU8('title\nT\n'),
      },
    });
    const opened = await open('p.zip', bytes);
    const loaded = opened.kind === 'package' ? await loadPackage(opened.fetchText) : null;
    expect(loaded?.ok).toBe(true);
  });

  test('with tables gives each of them, and leaves what the system put there', async () => {
    const bytes = zipSync({
      'a.csv': TABLE,
      y2022: { 'č.csv': TABLE },
      __MACOSX: { '._a.csv': strToU8('x') },
      'photo.jpg': strToU8('x'),
    });
    expect(tablesOf(await open('t.zip', bytes)).map(({ name, rows }) => [name, rows])).toEqual([
      ['t.zip/a.csv', [['Obuka', 'Bihać']]],
      ['t.zip/y2022/č.csv', [['Obuka', 'Bihać']]],
    ]);
  });

  test('with one bad table keeps the good ones and says so', async () => {
    const bytes = zipSync({ 'a.csv': TABLE, 'b.csv': strToU8('%PDF-1.7') });
    const opened = await open('t.zip', bytes);
    expect(tablesOf(opened)).toHaveLength(1);
    expect(fileIssues(opened)).toEqual([['kind-document', 'PDF', null]]);
  });

  test('with an export of ours beside tables gives it as a table, so that it is not left out', async () => {
    const flat = strToU8('event_id,title,participants_low\ne,Skup,12\n');
    const nested = strToU8('{"events":[{"event_id":"e","title":"Skup"}]}');
    const bytes = zipSync({ 'a.csv': TABLE, 'flat.csv': flat, 'nested.json': nested });
    expect(tablesOf(await open('t.zip', bytes)).map(({ name, rows }) => [name, rows])).toEqual([
      ['t.zip/a.csv', [['Obuka', 'Bihać']]],
      ['t.zip/flat.csv', [['e', 'Skup', '12']]],
      ['t.zip/nested.json', [['e', 'Skup']]],
    ]);
    const two = await open('t.zip', zipSync({ 'flat.csv': flat, 'nested.json': nested }));
    expect(tablesOf(two).map(({ name }) => name)).toEqual(['t.zip/flat.csv', 't.zip/nested.json']);
    expect((await open('t.zip', zipSync({ 'flat.csv': flat, 'b.csv': strToU8('%PDF-1.7') }))).kind).toBe('package');
  });

  test('that is damaged in one table keeps the others', async () => {
    const bytes = zipSync({ 'a.csv': [TABLE, { level: 0 }], 'b.csv': [strToU8('only;here\n1;2\n'), { level: 0 }] });
    const at = new TextDecoder('latin1').decode(bytes).indexOf('only;here');
    bytes[at] = 0x58;
    const opened = await open('t.zip', bytes);
    expect(tablesOf(opened).map(({ name }) => name)).toEqual(['t.zip/a.csv']);
    expect(fileIssues(opened)).toEqual([['zip-entry-damaged', null, null]]);
  });

  test.each([
    ['zip-path', '../a.csv', zipSync({ '../a.csv': TABLE })],
    ['zip-path', '/etc/a.csv', zipSync({ '/etc/a.csv': TABLE })],
    ['zip-path', 'C:/a.csv', zipSync({ 'C:\\a.csv': TABLE })],
    ['zip-encrypted', null, encrypted(zipSync({ 'a.csv': TABLE }))],
    ['zip-empty', null, zipSync({})],
    ['zip-without-table', null, zipSync({ 'a.jpg': TABLE })],
    ['zip-damaged', null, zipSync({ 'a.csv': TABLE }).slice(0, -30)],
    ['zip-too-large', '20 MB', zipSync({ 'a.csv': new Uint8Array(20_000_000) })],
  ])('is refused: %s %s', async (code, value, bytes) => {
    expect(refusal(await open('t.zip', bytes))).toEqual([code, 't.zip', value]);
  });
});

describe('a workbook', () => {
  const row = (r: number, ...cells: string[]) => `<row r="${r}">${cells.join('')}</row>`;
  const text = (r: string, value: string) => `<c r="${r}" t="inlineStr"><is><t>${value}</t></is></c>`;

  test('gives text, numbers and dates as they are in it', async () => {
    const strings =
      '<si><t>Obuka</t></si><si><r><t xml:space="preserve">Javna </t></r><r><t>tribina</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>';
    const rows =
      row(3, text('A3', 'Naziv'), text('B3', 'Datum'), text('C3', 'Broj'), text('D3', 'Iznos')) +
      row(
        4,
        '<c r="A4" t="s"><v>0</v></c>',
        '<c r="B4" s="1"><v>44482</v></c>',
        '<c r="C4"><v>25</v></c>',
        '<c r="D4"><v>0.10000000000000001</v></c>',
      ) +
      row(
        6,
        '<c r="A6" t="s"><v>1</v></c>',
        '<c r="B6" s="2"><v>44482.395833333336</v></c>',
        '<c r="D6"><f>1+1</f><v>2</v></c>',
      );
    const [table] = tablesOf(
      await open(
        'r.xlsx',
        workbookBytes([{ name: 'Evidencija', rows: row(1, text('A1', 'Registar')) + rows }], strings),
      ),
    );
    expect(table).toEqual({
      name: 'r.xlsx/Evidencija',
      header: ['Naziv', 'Datum', 'Broj', 'Iznos'],
      rows: [
        ['Obuka', '2021-10-13', '25', '0.1'],
        ['Javna tribina', '2021-10-13T09:30', '', '2'],
      ],
      issues: [],
    });
  });

  test('reads rows without numbers, and dates that stand as text', async () => {
    const rows = `<row><c t="inlineStr"><is><t>Datum</t></is></c><c t="inlineStr"><is><t>x</t></is></c></row><row r="?"><c t="d"><v>2021-10-13T00:00:00</v></c><c t="b"><v>1</v></c></row>`;
    const opened = await open('r.xlsx', workbookBytes([{ name: 'S', rows }]));
    expect(tablesOf(opened)[0]?.rows).toEqual([['2021-10-13', 'TRUE']]);
    expect(opened).toMatchObject({ tables: [{ headerLine: 1, rows: [{ line: 2 }] }] });
  });

  test('counts days from 1904 where it says so', async () => {
    const rows =
      row(1, text('A1', 'Datum'), text('B1', 'x')) + row(2, '<c r="A2" s="1"><v>42735</v></c>', text('B2', 'y'));
    const [table] = tablesOf(await open('r.xlsx', workbookBytes([{ name: 'S', rows }], '', true)));
    expect(table?.rows).toEqual([['2021-01-01', 'y']]);
  });

  test('reports failed and uncalculated formulas, and cells merged over rows', async () => {
    const rows =
      row(1, text('A1', 'Naziv'), text('B1', 'Broj')) +
      row(2, text('A2', 'x'), '<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>') +
      row(3, text('A3', 'y'), '<c r="B3"><f>SUM(C1)</f></c>') +
      row(4, text('A4', 'z'), '<c r="B4"><v>4</v></c>');
    const after = '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A3:A4"/></mergeCells>';
    const [table] = tablesOf(await open('r.xlsx', workbookBytes([{ name: 'S', rows, after }])));
    expect(table?.rows).toEqual([
      ['x', '#DIV/0!'],
      ['y', ''],
      ['z', '4'],
    ]);
    expect(table?.issues).toEqual([
      ['formula-failed', 2, 'B', '#DIV/0!'],
      ['formula-without-value', 3, 'B', null],
      ['cells-merged', null, null, '1'],
    ]);
  });

  test('of which a cell stands in no row, or in one that no sheet has, is read with the lines that there are', async () => {
    const failed = '<c r="B1" t="e"><v>#REF!</v></c>';
    const rows = failed + row(1, text('A1', 'Naziv')) + '<row r="999999999999">' + text('A2', 'x') + failed + '</row>';
    const [table] = tablesOf(await open('r.xlsx', workbookBytes([{ name: 'S', rows }])));
    expect(table?.issues.filter(([code]) => code === 'formula-failed')).toEqual([
      ['formula-failed', null, 'B', '#REF!'],
      ['formula-failed', 2, 'B', '#REF!'],
    ]);
  });

  test('of which the first row has lost its beginning has it on line 1', async () => {
    const rows = `${text('A1', 'Naziv')}</row>${row(2, text('A2', 'Skup'))}`;
    const opened = await open('r.xlsx', workbookBytes([{ name: 'S', rows }]));
    expect(opened.kind === 'tables' && opened.tables[0]?.headerLine).toBe(1);
  });

  test('gives every sheet that is seen, and a hidden one when it is chosen', async () => {
    const rows = row(1, text('A1', 'a'), text('B1', 'b')) + row(2, text('A2', 'x'), text('B2', 'y'));
    const bytes = workbookBytes([
      { name: 'Jedan', rows },
      { name: 'Prazan', rows: '' },
      { name: 'Skriven', state: 'hidden', rows },
      { name: 'Dva &amp; tri', rows },
    ]);
    const opened = await open('r.xlsx', bytes);
    expect(tablesOf(opened).map(({ name }) => name)).toEqual(['r.xlsx/Jedan', 'r.xlsx/Dva & tri']);
    expect(fileIssues(opened)).toEqual([['sheet-hidden', 'Skriven', null]]);
    expect(tablesOf(await open('r.xlsx', bytes, { sheet: 'Skriven' })).map(({ name }) => name)).toEqual([
      'r.xlsx/Skriven',
    ]);
  });

  test('joins names under merged names, with rows and cells left out of the file', async () => {
    const rows =
      row(1, text('A1', 'Naziv'), text('B1', 'Učesnici'), text('D1', 'Grad')) +
      row(2, text('B2', 'žene'), text('C2', 'muškarci')) +
      row(3, text('A3', 'Obuka'), '<c r="B3"><v>4</v></c>', '<c r="D3" t="str"><f>x</f><v>Bar</v></c>');
    const [table] = tablesOf(
      await open(
        'r.xlsx',
        workbookBytes([{ name: 'S', rows, after: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>' }]),
      ),
    );
    expect(table).toMatchObject({
      header: ['Naziv', 'Učesnici / žene', 'Učesnici / muškarci', 'Grad'],
      rows: [['Obuka', '4', '', 'Bar']],
      issues: [],
    });
  });

  test('without any cell is refused', async () => {
    expect(refusal(await open('r.xlsx', workbookBytes([{ name: 'S', rows: '' }])))).toEqual([
      'file-blank',
      'r.xlsx',
      null,
    ]);
  });

  test('with a cell at the far edge of every row has two columns', async () => {
    const rows = Array.from({ length: 2000 }, (_, i) =>
      row(i + 1, text(`A${i + 1}`, 'a'), text(`XFD${i + 1}`, `b${i}`)),
    ).join('');
    const [table] = tablesOf(await open('r.xlsx', workbookBytes([{ name: 'S', rows }])));
    expect(table?.rows.at(-1)).toEqual(['a', 'b1999']);
  });
});

test('SheetLines leaves out rows that would make too many cells, and says so', () => {
  const lines = new SheetLines(10);
  for (let i = 0; i < 5; i++) lines.add(i + 1, new Map([[i * 1000, 'x']]));
  // Three rows of three columns are nine cells, four of four sixteen.
  expect(lines.whole).toBe(false);
  expect(lines.even().map(({ cells }) => cells.join('|'))).toEqual(['x|||', '|x||', '||x|']);
});

describe('an OpenDocument spreadsheet', () => {
  const cell = (value: string) =>
    `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;

  test('gives text, numbers and dates as they are in it', async () => {
    const bytes = openDocumentBytes(
      `<table:table table:name="List1">
        <table:table-row>${cell('Naziv')}${cell('Datum')}${cell('Broj')}<table:table-cell table:number-columns-repeated="16381"/></table:table-row>
        <table:table-row>${cell('Obuka<text:s text:c="2"/>i čaj')}<table:table-cell office:value-type="date" office:date-value="2021-10-13"><text:p>13.10.21</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="25"><office:annotation><text:p>note</text:p></office:annotation><text:p>25,0</text:p></table:table-cell></table:table-row>
        <table:table-row table:number-rows-repeated="2">${cell('Isto')}<table:table-cell/>${cell('3')}</table:table-row>
        <table:table-row table:number-rows-repeated="1048572"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
      </table:table><table:table table:name="List2"><table:table-row><table:table-cell/></table:table-row></table:table>`,
    );
    expect(tablesOf(await open('t.ods', bytes))).toEqual([
      {
        name: 't.ods/List1',
        header: ['Naziv', 'Datum', 'Broj'],
        rows: [
          ['Obuka  i čaj', '2021-10-13', '25'],
          ['Isto', '', '3'],
          ['Isto', '', '3'],
        ],
        issues: [],
      },
    ]);
  });
});
