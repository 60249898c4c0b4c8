import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/lib/day';
import { firstDayOf, lastDayOf, monthOf, monthOfDay, monthOfYear, yearOfMonth } from '../../../src/lib/month';
import { fromText, monthFrom, monthTo, toText } from '../../../src/ui/period';

describe('months', () => {
  it.each([
    [2019, 1],
    [2023, 12],
    [1, 1],
    [-3, 12],
  ])('of %d-%d give back year and month', (year, month) => {
    expect([yearOfMonth(monthOf(year, month)), monthOfYear(monthOf(year, month))]).toEqual([year, month]);
  });

  it('follow each other over a new year', () => {
    expect(monthOf(2019, 12) + 1).toBe(monthOf(2020, 1));
  });

  it('begin and end with their days, leap years included', () => {
    expect([firstDayOf(monthOf(2020, 2)), lastDayOf(monthOf(2020, 2))]).toEqual([
      dayOf(2020, 2, 1),
      dayOf(2020, 2, 29),
    ]);
    expect(lastDayOf(monthOf(2023, 12))).toBe(dayOf(2023, 12, 31));
    expect(monthOfDay(dayOf(2020, 2, 29))).toBe(monthOf(2020, 2));
  });
});

describe('periods as filters', () => {
  it.each([
    ['2019', monthOf(2019, 1), monthOf(2019, 12)],
    ['2019-03', monthOf(2019, 3), monthOf(2019, 3)],
    ['2019-03-15', monthOf(2019, 3), monthOf(2019, 3)],
    [null, null, null],
  ])('%s begins and ends', (edtf, from, to) => {
    expect([monthFrom(edtf), monthTo(edtf)]).toEqual([from, to]);
  });

  it.each([
    [monthOf(2019, 1), '2019', '2019-01'],
    [monthOf(2019, 12), '2019-12', '2019'],
    [monthOf(2019, 7), '2019-07', '2019-07'],
    [monthOf(987, 7), '0987-07', '0987-07'],
  ])('month %d is written as a beginning and as an end', (month, from, to) => {
    expect([fromText(month), toText(month)]).toEqual([from, to]);
  });
});
