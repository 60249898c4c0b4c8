import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../../../src/io/own/encoding';
import { readLargeText } from '../../../../src/io/own/large-text';
import { readOwn } from '../../../../src/io/own/read-own';
import { readTextTable } from '../../../../src/io/own/text-table';
import { generatedEvents } from '../../../bench/generated-events';

const FOLDER = new URL('../../../fixtures/own/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => /\.(csv|tsv|txt)$/.test(name));
const byPapa = (bytes: Uint8Array, choices = {}) => readTextTable(decodeBytes(bytes).text, 'f.csv', choices);
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Why only Papa Parse reads a file: a person who opens it finds so. */
const REFUSED = {
  'backslash-quotes.csv': 'a backslash before a quote',
  'cut-off-utf-8.csv': 'a character that is cut off',
  'damaged-utf-8.csv': 'bytes that are no UTF-8',
  'dos-hr-852.csv': 'no UTF-8',
  'excel-bs-1250.csv': 'no UTF-8',
  'excel-mk-1251-title-rows.csv': 'no UTF-8',
  'excel-sq-1252.csv': 'no UTF-8',
  'excel-sr-1251.csv': 'no UTF-8',
  'excel-unicode-text-utf-16le.txt': 'no UTF-8',
  'mac-sr-cyrillic.csv': 'no UTF-8',
  'nul-bytes.csv': 'controls',
  'one-column.csv': 'no delimiter',
  'sep-line-utf-8-bom.csv': 'a line that names its delimiter',
  'table-hr-iso-8859-2.csv': 'no UTF-8',
  'typographic-quotes.tsv': 'a quote within a cell',
  'unclosed-quote.csv': 'a quote that is never closed',
  'utf-16be-without-bom.csv': 'no UTF-8',
  'utf-32le-bom.csv': 'no UTF-8',
};

describe('readLargeText', () => {
  test.each(FILES)('gives the table of %s as readTextTable does, or leaves it to that', (name) => {
    const bytes = readFileSync(new URL(name, FOLDER));
    const table = readLargeText(bytes, 'f.csv');
    expect(table === null).toBe(name in REFUSED);
    if (table !== null) expect(table).toEqual(byPapa(bytes));
  });

  test('gives the same table for tables with whatever people put into them', () => {
    const cell = fc.constantFrom(
      ...['', ' ', 'Obuka', 'Обука', ' Tiranë ', "'=1", '"', 'a\nb', '12', '007', '2021-10-13', '31.12.2021'],
      ...['43.8500', 'ukupno', 'n/a', '\u00a0', '#event+title', 'title', 'Å¡Ä‡', '>50'],
    );
    const quoted = (text: string) => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    const row = fc.array(cell, { minLength: 3, maxLength: 3 });
    const rows = fc.array(fc.oneof({ weight: 9, arbitrary: row }, fc.array(cell, { minLength: 1, maxLength: 5 })));
    const mark = fc.constantFrom('', '\ufeff');
    const headerLine = fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined });
    let read = 0;
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n', '\r'),
        mark,
        headerLine,
        (...given) => {
          const [lines, delimiter, newline, start, chosen] = given;
          const text = [['title', 'date', 'town'], ...lines]
            .map((line) => line.map(quoted).join(delimiter))
            .join(newline);
          const bytes = bytesOf(`${start}${text}`);
          const choices = chosen === undefined ? {} : { headerLine: chosen };
          const table = readLargeText(bytes, 'f.csv', choices);
          if (table === null) return;
          read++;
          expect(table).toEqual(byPapa(bytes, choices));
        },
      ),
      { numRuns: 500 },
    );
    expect(read).toBeGreaterThan(100);
  });

  test('leaves out a byte order mark before rows without a header', () => {
    const bytes = bytesOf('\ufeff"12",2021-10-13\n7,2021-10-14\n');
    const table = readLargeText(bytes, 'f.csv');
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['12', '2021-10-13'],
      ['7', '2021-10-14'],
    ]);
    expect(table).toEqual(byPapa(bytes));
  });

  test('reads a header that is not in the first lines, and titles above it', () => {
    const text = `Pregled događaja\n\nnaziv,datum\n${'Obuka,2021-10-13\n'.repeat(40_000)}ukupno,\n`;
    const bytes = bytesOf(text);
    const table = readLargeText(bytes, 'f.csv');
    expect(table).toMatchObject({
      titleRows: ['Pregled događaja'],
      header: ['naziv', 'datum'],
      headerLine: 3,
      unread: 1,
    });
    expect(table).toEqual(byPapa(bytes));
  });
});

test('a file of more than 5 MB is read to the same events and problems from its bytes as from its text', async () => {
  const bytes = generatedEvents(18_500).bytes;
  expect(bytes.length).toBeGreaterThan(5_000_000);
  expect(readLargeText(bytes, 'f.csv')).not.toBeNull();
  const read = (choices: { encoding?: string }) => readOwn([{ name: 'f.csv', bytes }], choices, { codes: [] });
  const fromBytes = await read({});
  // An encoding that the reader chooses is decoded as a whole.
  expect(fromBytes).toEqual(await read({ encoding: 'utf-8' }));
  expect(fromBytes).toMatchObject({ rows: 18_500, accepted: 18_500 });
});
