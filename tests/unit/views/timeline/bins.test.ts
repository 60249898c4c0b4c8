import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/lib/day';
import { monthOf } from '../../../../src/lib/month';
import { binName, isSpread } from '../../../../src/model/time-columns';
import { arrange } from '../../../../src/views/timeline/bins';
import { mark, yearMark } from './marks';

describe('isSpread', () => {
  it.each([
    ['one day', mark('a', '2021-10-13', '2021-10-13'), false],
    ['several days of one quarter', mark('a', '2021-10-13', '2021-10-15'), false],
    ['days on both sides of a quarter’s end', mark('a', '2021-06-30', '2021-07-02'), false],
    ['exact days over more than a quarter', mark('a', '2021-03-01', '2021-07-31'), true],
    ['a month', mark('a', '2017-10-01', '2017-10-31', { precision: 'month' }), false],
    ['two months of one quarter', mark('a', '2018-10-01', '2018-11-30', { precision: 'month' }), false],
    ['two months of two quarters', mark('a', '2024-09-01', '2024-10-31', { precision: 'month' }), true],
    ['inferred days on both sides of a quarter’s end', mark('a', '2023-03-28', '2023-04-01', { inferred: true }), true],
    ['a year', yearMark('a', 2016), true],
  ])('of %s', (_, event, spread) => {
    expect(isSpread(event.span, 'quarter')).toBe(spread);
  });

  it('takes a year as a column where columns are years', () => {
    expect(isSpread(yearMark('a', 2016).span, 'year')).toBe(false);
  });
});

describe('arrange', () => {
  it('puts events into their quarters, those with a total first, then by day', () => {
    const { bins } = arrange(
      {
        marks: [
          mark('b', '2021-10-13', '2021-10-15'),
          mark('c', '2021-12-20', '2021-12-22', { counted: true }),
          mark('a', '2021-10-01', '2021-10-01'),
          mark('d', '2022-01-01', '2022-01-01'),
        ],
      },
      'quarter',
    );
    expect(bins.map(({ first, last, marks }) => [first, last, marks.map(({ id }) => id)])).toEqual([
      [monthOf(2021, 10), monthOf(2021, 12), ['c', 'a', 'b']],
      [monthOf(2022, 1), monthOf(2022, 3), ['d']],
    ]);
  });

  it('puts a date over a quarter’s end into the quarter of its first day', () => {
    const { bins } = arrange({ marks: [mark('a', '2021-06-30', '2021-07-02')] }, 'quarter');
    expect(bins.map(({ first }) => first)).toEqual([monthOf(2021, 4)]);
  });

  it('joins events of one span, and keeps inferred ones and those with a total apart', () => {
    const { spreads } = arrange(
      {
        marks: [
          yearMark('a', 2016),
          yearMark('b', 2016),
          yearMark('c', 2016, { inferred: true }),
          yearMark('d', 2016, { counted: true }),
        ],
      },
      'quarter',
    );
    expect(spreads.map(({ marks }) => marks.map(({ id }) => id).join())).toEqual(['d', 'a,b', 'c']);
  });
});

describe('binName', () => {
  it.each([
    [2015, 2025, 'quarter'],
    [2006, 2025, 'quarter'],
    [2005, 2025, 'year'],
    [1946, 2025, 'year'],
    [1945, 2025, 'decade'],
  ] as const)('of %d to %d is a %s', (first, last, name) => {
    expect(binName([dayOf(first, 1, 1), dayOf(last, 12, 31)])).toBe(name);
  });
});
