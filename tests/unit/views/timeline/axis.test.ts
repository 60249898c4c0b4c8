import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/lib/day';
import { monthOf } from '../../../../src/lib/month';
import { monthAt, monthsOf, timeAxis, xOf, yearTicks } from '../../../../src/views/timeline/axis';

/** 2015 to 2018 are 1461 days; a width of 1461 + 2 × 16 px gives one px a day. */
const AXIS = timeAxis([dayOf(2015, 5, 29), dayOf(2018, 3, 1)], 1493);

describe('the axis', () => {
  it('covers whole years from the first to the last day of the data', () => {
    expect([AXIS.firstYear, AXIS.lastYear]).toEqual([2015, 2018]);
    expect([AXIS.start, AXIS.end]).toEqual([dayOf(2015, 1, 1), dayOf(2019, 1, 1)]);
    expect(monthsOf(AXIS)).toEqual([monthOf(2015, 1), monthOf(2018, 12)]);
  });

  it.each([
    [dayOf(2015, 1, 1), 16],
    [dayOf(2015, 2, 1), 16 + 31],
    [dayOf(2016, 3, 1), 16 + 365 + 31 + 29],
    [dayOf(2019, 1, 1), 16 + 1461],
  ])('places day %d at %d px', (day, x) => {
    expect(xOf(AXIS, day)).toBeCloseTo(x, 9);
  });

  it('draws days outside at its ends', () => {
    expect(xOf(AXIS, dayOf(1990, 1, 1))).toBe(16);
    expect(xOf(AXIS, dayOf(2050, 1, 1))).toBe(1477);
  });

  it.each([
    [16, monthOf(2015, 1)],
    [16 + 30.5, monthOf(2015, 1)],
    [16 + 31.5, monthOf(2015, 2)],
    [16 + 1460.5, monthOf(2018, 12)],
    [-500, monthOf(2015, 1)],
    [9000, monthOf(2018, 12)],
  ])('finds the month at %d px', (x, month) => {
    expect(monthAt(AXIS, x)).toBe(month);
  });
});

describe('yearTicks', () => {
  const labels = (width: number, last = 2025) =>
    yearTicks(timeAxis([dayOf(2015, 1, 1), dayOf(last, 12, 31)], width)).map(({ label }) => label);

  it('writes every year in full where there is room', () => {
    expect(labels(774)).toEqual([
      '2015',
      '2016',
      '2017',
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
  });

  it('shortens the years on a phone', () => {
    expect(labels(358).slice(0, 2)).toEqual(['’15', '’16']);
  });

  it('leaves labels out where even short ones would touch, and keeps the ticks', () => {
    const few = labels(200, 2055);
    expect(few).toHaveLength(41);
    expect(few.filter((label) => label !== null)).toEqual(['2020', '2030', '2040', '2050']);
  });

  it('has one tick for data of one year', () => {
    expect(labels(300, 2015)).toEqual(['2015']);
  });
});
