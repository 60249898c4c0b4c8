import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { fileName, twinCsv } from '../../../src/io/selection-csv';
import { tableCsv } from '../../../src/io/write-csv';
import { makeCount } from '../../../src/model/count';
import type { CountSum } from '../../../src/model/count';
import type { Twin } from '../../../src/model/twin';

const sum = (part: Partial<CountSum>): CountSum => ({
  strictLow: 0,
  strictKind: 'none',
  approxLow: null,
  high: null,
  given: 0,
  about: 0,
  mentioned: 0,
  missing: 0,
  ...part,
});

describe('tableCsv', () => {
  test('quotes as RFC 4180 says and ends each row by CRLF', () => {
    expect(
      tableCsv(
        ['a', 'b'],
        [
          ['x,y', 'say "no"'],
          [1.5, null],
          ['two\nlines', ''],
        ],
      ),
    ).toBe('a,b\r\n"x,y","say ""no"""\r\n1.5,\r\n"two\nlines",\r\n');
  });
  test('leaves formulas as they are', () => {
    expect(tableCsv(['a'], [['=1+1'], ['+387 33'], ['-5'], ['@x']])).toBe('a\r\n=1+1\r\n+387 33\r\n-5\r\n@x\r\n');
  });
  test('keeps an empty cell of a single column', () => {
    expect(tableCsv(['a'], [[null], ['x']])).toBe('a\r\n""\r\nx\r\n');
  });
  test('writes the header of an empty table', () => {
    expect(tableCsv(['a', 'b'], [])).toBe('a,b\r\n');
  });
});

test('twinCsv parts a count into numbers and words', () => {
  const twin: Twin = {
    caption: 'Participants',
    columns: [
      { key: 'group', label: 'Group', kind: 'text' },
      { key: 'events', label: 'Events', kind: 'number' },
      { key: 'people', label: 'People', kind: 'count' },
    ],
    rows: [
      ['Media', 3, { text: 'more than 50', count: makeCount('more-than', 50) }],
      ['Police, border', 1, { text: '4 to 5', count: makeCount('range', 4, 5) }],
      ['Other', 0, { text: 'named without a number', count: makeCount('mentioned') }],
      ['Sum', 4, { text: 'more than 82', count: sum({ strictKind: 'more-than', strictLow: 82, given: 2 }) }],
      ['Nobody', 0, { text: 'no number', count: sum({}) }],
      ['Nothing', null, null],
    ],
  };
  const { data } = Papa.parse<string[]>(twinCsv(twin), { delimiter: ',', newline: '\r\n', skipEmptyLines: true });
  expect(data).toEqual([
    ['group', 'events', 'people_low', 'people_high', 'people_kind', 'people_text'],
    ['Media', '3', '50', '', 'more-than', 'more than 50'],
    ['Police, border', '1', '4', '5', 'range', '4 to 5'],
    ['Other', '0', '', '', 'mentioned', 'named without a number'],
    ['Sum', '4', '82', '', 'more-than', 'more than 82'],
    ['Nobody', '0', '', '', 'none', 'no number'],
    ['Nothing', '', '', '', '', ''],
  ]);
});

describe('fileName', () => {
  test.each([
    ['map', [], 'susret-map.csv'],
    ['events', ['country=BA,RS', 'Đakovo & Šid'], 'susret-events-country-ba-rs-akovo-sid.csv'],
    ['../../etc/passwd', ['\u0000', '..'], 'susret-etc-passwd.csv'],
    ['', [], 'susret.csv'],
  ])('makes %j %j safe', (view, parts, expected) => {
    expect(fileName(view, parts)).toBe(expected);
  });
  test('keeps names short', () => {
    expect(fileName('map', ['x'.repeat(500)]).length).toBe(84);
  });
});
