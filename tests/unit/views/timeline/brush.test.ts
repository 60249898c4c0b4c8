import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/lib/day';
import { monthOf } from '../../../../src/lib/month';
import { timeAxis } from '../../../../src/views/timeline/axis';
import { dragged, keyMonth, moveGrip, periodRange, toPeriod } from '../../../../src/views/timeline/brush';

const AXIS = timeAxis([dayOf(2015, 5, 29), dayOf(2025, 9, 17)], 774);
const RANGE = { first: monthOf(2019, 1), last: monthOf(2023, 12) };

describe('periodRange', () => {
  it.each([
    [null, null, null],
    ['2019', '2023', RANGE],
    ['2019-01', '2023-12', RANGE],
    ['2019-01-31', '2023-12-01', RANGE],
    ['2019', null, { first: monthOf(2019, 1), last: monthOf(2025, 12) }],
    [null, '2015-03', { first: monthOf(2015, 1), last: monthOf(2015, 3) }],
    ['1990', '2040', { first: monthOf(2015, 1), last: monthOf(2025, 12) }],
    ['2023', '2019', { first: monthOf(2023, 1), last: monthOf(2023, 1) }],
  ])('of %s to %s', (from, to, range) => {
    expect(periodRange({ from, to }, AXIS)).toEqual(range);
  });
});

describe('toPeriod', () => {
  it('writes whole years as years and other ends as months', () => {
    expect(toPeriod(RANGE, AXIS)).toEqual({ from: '2019', to: '2023' });
    expect(toPeriod({ first: monthOf(2019, 2), last: monthOf(2023, 11) }, AXIS)).toEqual({
      from: '2019-02',
      to: '2023-11',
    });
  });

  it('is open where it reaches an end of the axis', () => {
    expect(toPeriod({ first: monthOf(2015, 1), last: monthOf(2020, 6) }, AXIS)).toEqual({ from: null, to: '2020-06' });
    expect(toPeriod({ first: monthOf(2015, 1), last: monthOf(2025, 12) }, AXIS)).toEqual({ from: null, to: null });
  });

  it('is read back as the same months', () => {
    const month = fc.integer({ min: monthOf(2015, 1), max: monthOf(2025, 12) });
    fc.assert(
      fc.property(month, month, (a, b) => {
        const range = { first: Math.min(a, b), last: Math.max(a, b) };
        const period = toPeriod(range, AXIS);
        if (period.from === null && period.to === null) return;
        expect(periodRange(period, AXIS)).toEqual(range);
      }),
    );
  });
});

describe('dragged', () => {
  it('covers the months between two places, whichever way the pointer went', () => {
    // 742 px for 11 years: 2020 begins at 16 + 742 × 1826 / 4018 = 353.2 px and ends at 420.8 px.
    expect(dragged(AXIS, 355, 420)).toEqual({ first: monthOf(2020, 1), last: monthOf(2020, 12) });
    expect(dragged(AXIS, 420, 355)).toEqual({ first: monthOf(2020, 1), last: monthOf(2020, 12) });
  });
});

describe('moveGrip', () => {
  it('stops at the other grip', () => {
    expect(moveGrip(RANGE, 'first', monthOf(2024, 5), AXIS)).toEqual({ first: RANGE.last, last: RANGE.last });
    expect(moveGrip(RANGE, 'last', monthOf(2016, 5), AXIS)).toEqual({ first: RANGE.first, last: RANGE.first });
  });

  it('stops at the ends of the axis', () => {
    expect(moveGrip(RANGE, 'first', monthOf(2001, 1), AXIS).first).toBe(monthOf(2015, 1));
    expect(moveGrip(RANGE, 'last', monthOf(2031, 1), AXIS).last).toBe(monthOf(2025, 12));
  });
});

describe('keyMonth', () => {
  it.each([
    ['ArrowRight', false, monthOf(2019, 2)],
    ['ArrowUp', false, monthOf(2019, 2)],
    ['ArrowLeft', false, monthOf(2018, 12)],
    ['ArrowRight', true, monthOf(2020, 1)],
    ['ArrowLeft', true, monthOf(2018, 1)],
    ['PageUp', false, monthOf(2020, 1)],
    ['Home', false, monthOf(2015, 1)],
    ['End', false, monthOf(2025, 12)],
    ['a', false, null],
  ])('%s with Shift %s', (key, shift, month) => {
    expect(keyMonth(key, shift, monthOf(2019, 1), AXIS)).toBe(month);
  });
});
