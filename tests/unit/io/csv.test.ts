import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessDelimiter, parseCsv, PLAIN_CSV } from '../../../src/io/csv';
import { tableCsv } from '../../../src/io/write-csv';

const KNOWN = new Set(['title', 'date', 'event_id']);
const COMMA = { delimiter: ',', quoteChar: '"' };
const read = (text: string, dialect = PLAIN_CSV) => parseCsv(text, 'f.csv', dialect, KNOWN);

test('parseCsv gives the physical line where a row begins, whatever the line breaks', () => {
  const text = '\uFEFFtitle,date\r\n"two\r\nlines",2021\r\n\r\nlast,2022';
  expect(read(text).rows).toEqual([
    { line: 2, position: 2, cells: ['two\nlines', '2021'] },
    { line: 5, position: 5, cells: ['last', '2022'] },
  ]);
});

test('parseCsv reads a file of old line breaks', () => {
  expect(read('title,date\ra,1\rb,2').rows.map(({ cells }) => cells)).toEqual([
    ['a', '1'],
    ['b', '2'],
  ]);
});

test('parseCsv loses no line to hundreds of stray quotes', () => {
  const lines = Array.from({ length: 500 }, (_, i) => `"stray ${i},x`);
  const { rows, unread, issues } = read(['title,date', ...lines, 'good,2021'].join('\n'), COMMA);
  expect(rows).toEqual([{ line: 502, position: 502, cells: ['good', '2021'] }]);
  expect(unread).toBe(500);
  expect(issues.length).toBe(unread);
});

test('parseCsv gives no row to an empty text', () => {
  expect(read('')).toMatchObject({ header: [], rows: [], unread: 0, issues: [] });
});

describe('guessDelimiter', () => {
  test.each([
    ['title,date', ','],
    ['title;date', ';'],
    ['title\tdate', '\t'],
    ['title|date', '|'],
    ['event_id;title\nE1;"Sarajevo, Skoplje, Tirana"', ';'],
    ['title', ','],
    ['', ','],
  ])('finds that of %j', (text, delimiter) => {
    expect(guessDelimiter(text, KNOWN)).toBe(delimiter);
  });
});

test('what tableCsv writes, parseCsv reads', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'č', '"', ',', ';', '\n', ' ', '=', '-', '😀') });
  const filled = cell.map((text) => text.trim());
  fc.assert(
    fc.property(fc.array(fc.tuple(filled, filled, filled)), (rows) => {
      const kept = rows.filter((row) => row.some((text) => text !== ''));
      const table = read(tableCsv(['a', 'b', 'c'], rows), COMMA);
      expect(table.issues).toEqual([]);
      expect(table.rows.map(({ cells }) => cells)).toEqual(kept);
    }),
  );
});

test('every line of any text is a row, an issue, or empty', () => {
  const sign = fc.constantFrom('a', ',', '"', '\n', ' ');
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 60 }), (text) => {
      const { rows, unread, issues } = read(`title,date\n${text}`, COMMA);
      expect(issues.filter(({ severity }) => severity === 'error')).toHaveLength(unread);
      const lines = [...rows.map(({ line }) => line), ...issues.map(({ line }) => line)];
      expect(lines.every((line) => line !== null && line >= 2)).toBe(true);
      // A line of plain text without quotes is never swallowed where no quote stands before it.
      if (!text.includes('"')) {
        const filled = text.split('\n').filter((line) => /[^, ]/.test(line)).length;
        expect(rows.length + unread).toBe(filled);
      }
    }),
  );
});
