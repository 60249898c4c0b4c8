import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteLines } from '../../../../src/io/bytes/byte-lines';
import type { ByteTable, ColumnKind } from '../../../../src/io/bytes/byte-table';
import { columnTexts } from '../../../../src/io/bytes/column-texts';
import { ByteColumnReader, readColumns } from '../../../../src/io/bytes/read-columns';
import { splitLines } from '../../../../src/io/csv';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array, kinds: readonly ColumnKind[], delimiter = ',') =>
  readColumns(typeof text === 'string' ? bytesOf(text) : text, { delimiter, kinds, line: 1 });

function textsOf(table: ByteTable | null): string[][] | null {
  if (table === null) return null;
  const texts = table.columns.map((column) => columnTexts(column, table.bytes));
  return Array.from({ length: table.rows }, (_, row) => texts.map((textOf) => textOf(row)));
}

describe('readColumns', () => {
  test('keeps each kind of column as numbers that say the same', () => {
    const table = read('12,1970-01-02,18.4100,BA,Обука\n,,,,\n-7,2024-02-29,-0.5,RS,"a, b"\n0,1969-12-31,9,BA,\n', [
      ...(['integer', 'date', 'decimal', 'category', 'text'] as const),
    ]);
    const [integers, dates, decimals, categories] = table?.columns ?? [];
    expect(table?.lines).toEqual(Uint32Array.of(1, 3, 4));
    expect(integers).toEqual({ kind: 'integer', values: Int32Array.of(12, -7, 0) });
    // 54 years of which 14 are leap years, 31 days of January and 28 before the 29th.
    expect(dates).toEqual({ kind: 'date', days: Int32Array.of(1, 54 * 365 + 13 + 31 + 28, -1) });
    expect(decimals).toMatchObject({ values: Float64Array.of(18.41, -0.5, 9), digits: Uint8Array.of(4, 1, 0) });
    expect(categories).toEqual({ kind: 'category', codes: Uint16Array.of(0, 1, 0), texts: ['BA', 'RS'] });
    expect(textsOf(table)).toEqual([
      ['12', '1970-01-02', '18.4100', 'BA', 'Обука'],
      ['-7', '2024-02-29', '-0.5', 'RS', 'a, b'],
      ['0', '1969-12-31', '9', 'BA', ''],
    ]);
  });

  test.each<[ColumnKind, string]>([
    ...['007', '+5', '-0', '1234567890', '5 ', 'x', '1.5'].map((cell): [ColumnKind, string] => ['integer', cell]),
    ...['2021-02-29', '2021-2-1', '0000-01-01', '2021-13-01', '2021/01/01', '20211013'].map(
      (cell): [ColumnKind, string] => ['date', cell],
    ),
    ...['.5', '5.', '05.1', '-0.0', '1.2.3', '1e5', '12345678.90123456'].map((cell): [ColumnKind, string] => [
      ...(['decimal', cell] as const),
    ]),
  ])('makes a column of %s that holds %j one of text, which loses nothing', (kind, cell) => {
    const table = read(`1,a\n${cell},b\n`, [kind, 'text']);
    expect(table?.columns[0]?.kind).toBe('text');
    expect(textsOf(table)).toEqual([
      ['1', 'a'],
      [cell, 'b'],
    ]);
  });

  test('makes a column of more than 65,536 different categories one of text', () => {
    const cells = Array.from({ length: 65_537 }, (_, i) => `t${i}`);
    const file = cells.map((cell) => `${cell},x\n`);
    const few = read(file.slice(1).join(''), ['category', 'category']);
    const many = read(file.join(''), ['category', 'category']);
    expect([few?.columns[0]?.kind, many?.columns[0]?.kind, many?.columns[1]?.kind]).toEqual([
      ...['category', 'text', 'category'],
    ]);
    expect(textsOf(many)?.map(([cell]) => cell)).toEqual(cells);
  });

  test.each([
    ['a quote within a cell', 'a"b,c\n'],
    ['text behind a closing quote', '"a" ,b\n'],
    ['a quote behind a backslash', '"a\\",b\n'],
    ['a quote that is never closed', 'a,"b\n'],
    ['a control', 'a\u0007,b\n'],
    ['a control within quotes', '"a\u000bb",c\n'],
    ['a character that could not be read', 'a\ufffd,b\n'],
    ['a character that is cut off', Uint8Array.of(0x61, 0x2c, 0xd0)],
    ['a byte that begins no character', Uint8Array.of(0x61, 0x2c, 0xff)],
    ['half of a surrogate pair', Uint8Array.of(0x61, 0x2c, 0xed, 0xa0, 0x80)],
    ['a character in more bytes than it needs', Uint8Array.of(0x61, 0x2c, 0xc0, 0xaf)],
  ])('refuses a file with %s', (_, text) => {
    expect(read(text, ['text', 'text'])).toBeNull();
  });

  test('keeps rows of another width aside, with their lines', () => {
    const table = read('a,b\n\n"x\ny",1,2\n , \nz\nc,d', ['text', 'text']);
    expect(table?.odd.map(({ before, line }) => [before, line])).toEqual([
      [1, 3],
      [1, 6],
    ]);
    expect(byteLines(table as ByteTable, ',')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 3, cells: ['x\ny', '1', '2'] },
      { line: 6, cells: ['z'] },
      { line: 7, cells: ['c', 'd'] },
    ]);
  });

  test('refuses a file with more than 1,000 rows of another width', () => {
    const odd = (n: number) => `a,b\n${'c\n'.repeat(n)}`;
    expect(read(odd(1000), ['text', 'text'])?.odd.length).toBe(1000);
    expect(read(odd(1001), ['text', 'text'])).toBeNull();
  });
});

const KINDS: readonly ColumnKind[] = ['category', 'integer', 'date', 'decimal', 'text'];
const kinds = fc.array(fc.constantFrom(...KINDS), { minLength: 2, maxLength: 4 });
const cell = fc.oneof(
  fc.constantFrom('', '0', '42', '-5', '007', '2021-10-13', '2021-02-30', '18.4131', '1.50', '-0.0', 'Обука, дан', '"'),
  fc.constantFrom('a\nb', 'ë', '😀', ' ', '\u00a0', '\ufeff', 'x"y', "'=1", 'n/a'),
  fc.integer().map(String),
);
const quoted = (text: string) => (/[",;\n]|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
/** Behind a line of its own, since Papa Parse takes U+FEFF at the beginning of a text for a byte order mark. */
const papaLines = (text: string, delimiter: string) =>
  splitLines(`above\n${text.replace(/\r\n?/g, '\n')}`, delimiter, '"')
    .lines.slice(1)
    .map(({ line, cells }) => ({ line: line - 1, cells }));

function streamed(bytes: Uint8Array, size: number, columns: readonly ColumnKind[], delimiter: string) {
  const reader = new ByteColumnReader({ delimiter, kinds: columns, line: 1 });
  for (let at = 0; at < bytes.length; at += size) reader.push(bytes.slice(at, at + size));
  return reader.table();
}

describe('Papa Parse and the reader of bytes give the same lines', () => {
  test('of regular files, whole and in pieces of any size', () => {
    const file = kinds.chain((columns) =>
      fc.record({
        columns: fc.constant(columns),
        rows: fc.array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), { minLength: 1 }),
        delimiter: fc.constantFrom(',', ';', '\t', '|'),
        newline: fc.constantFrom('\n', '\r\n', '\r'),
        size: fc.integer({ min: 1, max: 64 }),
        closed: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(file, ({ columns, rows, delimiter, newline, size, closed }) => {
        const text = rows.map((row) => row.map(quoted).join(delimiter)).join(newline) + (closed ? newline : '');
        const bytes = bytesOf(text);
        const expected = papaLines(text, delimiter);
        const whole = read(bytes, columns, delimiter);
        const parts = streamed(bytes, size, columns, delimiter);
        expect(whole && byteLines(whole, delimiter)).toEqual(expected);
        expect(parts && byteLines(parts, delimiter)).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  test('of any text that the reader of bytes does not refuse', () => {
    const text = fc
      .array(fc.constantFrom('a', '1', ',', ',', '"', '"', '""', '\n', '\r', '\r\n', ' ', '\\', 'ш', '\t'), {
        maxLength: 30,
      })
      .map((signs) => signs.join(''));
    let read = 0;
    fc.assert(
      fc.property(text, kinds, fc.integer({ min: 1, max: 8 }), (csv, columns, size) => {
        const table = streamed(bytesOf(csv), size, columns, ',');
        if (table === null) return;
        read++;
        expect(byteLines(table, ',')).toEqual(papaLines(csv, ','));
      }),
      { numRuns: 2000 },
    );
    expect(read).toBeGreaterThan(200);
  });
});
