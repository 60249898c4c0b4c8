import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/lib/day';
import { overlaps, parseBound, parseEdtf, spanOf } from '../../../src/model/edtf';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

describe('parseEdtf', () => {
  test.each([
    ['2015-12-10', '2015-12-10', '2015-12-10', 'day', false],
    ['2021-10-13/2021-10-15', '2021-10-13', '2021-10-15', 'day', false],
    ['2020-07', '2020-07-01', '2020-07-31', 'month', false],
    ['2020-02', '2020-02-01', '2020-02-29', 'month', false],
    ['2021-02', '2021-02-01', '2021-02-28', 'month', false],
    ['2016', '2016-01-01', '2016-12-31', 'year', false],
    ['2016?', '2016-01-01', '2016-12-31', 'year', true],
    ['2018-02?', '2018-02-01', '2018-02-28', 'month', true],
    ['2018-10-18?', '2018-10-18', '2018-10-18', 'day', true],
    ['2015-09/2015-12', '2015-09-01', '2015-12-31', 'month', false],
    ['2018-10?/2018-11-13', '2018-10-01', '2018-11-13', 'month', true],
    ['2017-09-19?/2017-09-27?', '2017-09-19', '2017-09-27', 'day', true],
    ['2023-03-28/2023-04-01?', '2023-03-28', '2023-04-01', 'day', true],
    ['2016~', '2016-01-01', '2016-12-31', 'year', true],
    ['2016%', '2016-01-01', '2016-12-31', 'year', true],
    ['2021-10-XX', '2021-10-01', '2021-10-31', 'month', false],
    ['2021-XX-XX', '2021-01-01', '2021-12-31', 'year', false],
    ['2021-XX', '2021-01-01', '2021-12-31', 'year', false],
    ['202X', '2020-01-01', '2029-12-31', 'year', false],
    ['20XX-05', '2000-05-01', '2099-05-31', 'year', false],
    ['2021-10-1X', '2021-10-10', '2021-10-19', 'month', false],
    ['2021-21', '2021-03-01', '2021-05-31', 'month', false],
    ['2021-22', '2021-06-01', '2021-08-31', 'month', false],
    ['2021-23', '2021-09-01', '2021-11-30', 'month', false],
    ['2019-24', '2019-12-01', '2020-02-29', 'month', false],
    ['2021-10-13T09:30:00Z', '2021-10-13', '2021-10-13', 'day', false],
    ['2016/2018-05', '2016-01-01', '2018-05-31', 'year', false],
    ['2018-10/2018-10-15', '2018-10-01', '2018-10-15', 'month', false],
    [' 2016-01-02 ', '2016-01-02', '2016-01-02', 'day', false],
  ])('reads %s as the days it could be', (text, first, last, precision, inferred) => {
    expect(parseEdtf(text)).toEqual({
      kind: 'span',
      span: { first: day(first), last: day(last), precision, inferred },
    });
  });

  test.each([
    ['2016-05/..', 'last'],
    ['2016-05/', 'last'],
    ['../2016-05', 'first'],
    ['/2016-05', 'first'],
  ])('covers the known end of %s and says which is open', (text, open) => {
    const span = { first: day('2016-05-01'), last: day('2016-05-31'), precision: 'month', inferred: false, open };
    expect(parseEdtf(text)).toEqual({ kind: 'span', span });
  });

  test('keeps a day without a year apart', () => {
    expect(parseEdtf('XXXX-02-27/XXXX-02-28')).toEqual({
      kind: 'yearless',
      first: { month: 2, dayOfMonth: 27 },
      last: { month: 2, dayOfMonth: 28 },
      inferred: false,
    });
    const leapDay = { month: 2, dayOfMonth: 29 };
    expect(parseEdtf('XXXX-02-29?')).toEqual({ kind: 'yearless', first: leapDay, last: leapDay, inferred: true });
    const unknown = { month: null, dayOfMonth: null };
    expect(parseEdtf('XXXX')).toEqual({ kind: 'yearless', first: unknown, last: unknown, inferred: false });
  });

  test.each([
    ['long before our era', '-0044-03-15', dayOf(-44, 3, 15)],
    ['beyond four digits', 'Y12000', dayOf(12_000, 1, 1)],
  ])('reads years %s', (_, text, first) => {
    expect(spanOf(text)?.first).toBe(first);
  });

  test.each([
    '',
    ' ',
    '..',
    '../..',
    '/',
    '2021-13',
    '2021-00',
    '2021-02-29',
    '2021-04-31',
    '2021-02-3X',
    '2021-25',
    '2021-21-01',
    'XXXX-02-30',
    'XXXX-02-27/2021-02-28',
    '2021-10-15/2021-10-13',
    '2021/2020',
    '2020/2021/2022',
    '13.10.2021',
    '2021-10-13?~',
    '?2021',
    '21',
    '20211013',
    'Y999999999',
    'Y2021',
    'undated',
  ])('takes %j for no date', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  test('gives every day of four centuries back', () => {
    fc.assert(
      fc.property(fc.integer({ min: day('1800-01-01'), max: day('2199-12-31') }), (n) => {
        const iso = new Date(n * 86_400_000).toISOString().slice(0, 10);
        expect(parseEdtf(iso)).toEqual({
          kind: 'span',
          span: { first: n, last: n, precision: 'day', inferred: false },
        });
      }),
    );
  });

  test('never throws and never gives a span that ends before it starts', () => {
    const piece = fc.constantFrom(
      '2',
      '0',
      '1',
      '9',
      'X',
      '-',
      '/',
      '?',
      '~',
      '%',
      '.',
      '..',
      'Y',
      'T',
      '2021',
      '-02',
      '-31',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const span = spanOf(pieces.join(''));
        if (span) expect(span.last).toBeGreaterThanOrEqual(span.first);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('parseBound', () => {
  test.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-10-13', '2021-10-13', '2021-10-13'],
  ])('takes both ends of %s in', (text, first, last) => {
    expect([parseBound(text, 'first'), parseBound(text, 'last')]).toEqual([day(first), day(last)]);
  });

  test.each(['', '2021?', '2021/2022', '2021-21', '202X', 'XXXX', '2021-02-30', 'x'])('takes %j for none', (text) => {
    expect(parseBound(text, 'first')).toBeNull();
  });
});

describe('overlaps', () => {
  const span = (text: string) => spanOf(text);
  test.each([
    ['2021-10-13/2021-10-15', '2021-10-15', null, true],
    ['2021-10-13/2021-10-15', '2021-10-16', null, false],
    ['2021-10-13/2021-10-15', null, '2021-10-13', true],
    ['2021-10-13/2021-10-15', null, '2021-10-12', false],
    ['2016?', '2016-06', '2016-06', true],
    ['2016?', '2017', null, false],
    ['XXXX-02-27/XXXX-02-28', '2000', '2030', false],
    ['XXXX-02-27/XXXX-02-28', null, null, true],
    ['2021-10-13', '2022', '2020', false],
  ])('judges %s within %s and %s: %s', (date, from, to, expected) => {
    const bounds = [
      from === null ? null : parseBound(from, 'first'),
      to === null ? null : parseBound(to, 'last'),
    ] as const;
    expect(overlaps(span(date), ...bounds)).toBe(expected);
  });
});
