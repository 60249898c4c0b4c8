import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/lib/day';
import { placeBars } from '../../../../src/views/timeline/bars';
import { placeTimeline } from '../../../../src/views/timeline/layout';
import { mark, timeline, yearMark } from './marks';

const OPEN = { from: null, to: null };
/** One px a day: 2015 to 2018 are 1461 days, and 16 px are kept free at both ends. */
const SIZE = { width: 1493, height: null };
const DOMAIN = ['2015-01-01', '2018-12-31'] as const;

function placed(...args: Parameters<typeof placeTimeline>) {
  const result = placeTimeline(...args);
  if (result === null) throw new Error('Nothing was placed.');
  return result;
}

describe('placeTimeline', () => {
  it('places nothing without a dated event', () => {
    expect(placeTimeline({ marks: [], undated: 3, domain: null }, OPEN, SIZE)).toBeNull();
  });

  it('stacks the events of a quarter over its middle', () => {
    const { dots, baseline } = placed(
      timeline([mark('a', '2015-01-05', '2015-01-05'), mark('b', '2015-03-05', '2015-03-06')], DOMAIN),
      OPEN,
      SIZE,
    );
    // The first quarter of 2015 has 90 days: its middle is 16 + 45 px. Dots lie 10.5 px apart, 3 px above the baseline.
    expect(dots.map(({ x }) => x)).toEqual([61, 61]);
    expect(dots.map(({ y }) => baseline - y)).toEqual([3 + 5.25, 3 + 15.75]);
  });

  it('draws a year as a capsule over all its days, below the dots of that year', () => {
    const { spreads, dots, baseline } = placed(
      timeline(
        [yearMark('a', 2016), mark('b', '2016-05-05', '2016-05-05'), mark('c', '2017-05-05', '2017-05-05')],
        DOMAIN,
      ),
      OPEN,
      SIZE,
    );
    // 2016 begins 365 px after the start and has 366 days; a capsule keeps 1 px free at both ends.
    expect(spreads.map(({ left, right }) => [left, right])).toEqual([[16 + 365 + 1, 16 + 365 + 366 - 1]]);
    expect(dots.map(({ mark: { id }, y }) => [id, baseline - y])).toEqual([
      ['b', 3 + 12 + 5.25],
      ['c', 3 + 5.25],
    ]);
  });

  it('keeps a short span wide enough to be seen', () => {
    const { spreads } = placed(timeline([mark('a', '2017-03-30', '2017-04-02', { inferred: true })], DOMAIN), OPEN, {
      width: 400,
      height: null,
    });
    expect(spreads.map(({ left, right }) => Math.round((right - left) * 100) / 100)).toEqual([10]);
  });

  it('draws the period over its days', () => {
    const { range } = placed(timeline([], DOMAIN), { from: '2016', to: '2017-01' }, SIZE);
    expect(range?.left).toBeCloseTo(16 + 365, 9);
    expect(range?.right).toBeCloseTo(16 + 365 + 366 + 31, 9);
  });

  it('does not move the axis with the filters', () => {
    const all = placed(timeline([mark('a', '2015-01-05', '2015-01-05'), yearMark('b', 2018)], DOMAIN), OPEN, SIZE);
    const one = placed(timeline([yearMark('b', 2018)], DOMAIN), { from: '2018', to: '2018' }, SIZE);
    expect(one.axis).toEqual(all.axis);
    expect(one.ticks).toEqual(all.ticks);
  });

  it('draws bars where events are only counted, with their parts in proportion', () => {
    const quarter = (year: number) => ({ first: dayOf(year, 1, 1), last: dayOf(year, 3, 31) });
    const columns = [
      { ...quarter(2016), counted: 1000, uncounted: 1000, outside: 2000 },
      { ...quarter(2017), counted: 0, uncounted: 1, outside: 0 },
    ];
    const crowd = { ...timeline([], DOMAIN), bars: { events: 4001, columns, spreads: [], years: [] } };
    const whole = placed(crowd, OPEN, { width: 774, height: null });
    const { dots, baseline } = whole;
    const bars = placeBars(whole);
    expect(dots).toEqual([]);
    expect(bars).toHaveLength(2);
    const [tall, low] = bars;
    expect(tall?.uncounted).toBeCloseTo(tall?.counted ?? NaN, 9);
    expect(tall?.outside).toBeCloseTo(2 * (tall?.counted ?? NaN), 9);
    expect(low?.uncounted).toBeCloseTo((tall?.counted ?? NaN) / 1000, 9);
    for (const bar of bars) {
      expect(bar.bottom).toBeLessThanOrEqual(baseline);
      expect(bar.bottom - bar.counted - bar.uncounted - bar.outside).toBeGreaterThanOrEqual(34);
    }
  });

  it('keeps every mark inside the figure, and dots apart', () => {
    const date = fc.integer({ min: dayOf(2015, 1, 1), max: dayOf(2025, 12, 31) });
    const event = fc
      .record({ first: date, length: fc.constantFrom(0, 0, 0, 2, 30, 200), counted: fc.boolean() })
      .map(({ first, length, counted }, i = 0) => ({
        id: `${first}-${length}-${i}`,
        title: '',
        titleOrig: null,
        titleOrigLang: null,
        counted,
        selected: true,
        span: {
          first,
          last: Math.min(first + length, dayOf(2025, 12, 31)),
          precision: length > 2 ? ('month' as const) : ('day' as const),
          inferred: false,
        },
      }));
    const domain = [dayOf(2015, 1, 1), dayOf(2025, 12, 31)] as const;
    fc.assert(
      fc.property(fc.array(event, { maxLength: 300 }), fc.constantFrom(288, 358, 774), (marks, width) => {
        const { dots, spreads, axis, baseline, height } = placed({ marks, undated: 0, domain }, OPEN, {
          width,
          height: null,
        });
        for (const { x, y, r } of dots) {
          expect(x - r).toBeGreaterThanOrEqual(axis.left - 0.5);
          expect(x + r).toBeLessThanOrEqual(axis.right + 0.5);
          expect(y + r).toBeLessThanOrEqual(baseline);
          expect(y - r).toBeGreaterThanOrEqual(0);
        }
        for (const { left, right, top } of spreads) {
          expect(left).toBeGreaterThanOrEqual(axis.left - 0.001);
          expect(right).toBeLessThanOrEqual(axis.right + 0.001);
          expect(top).toBeGreaterThanOrEqual(0);
        }
        expect(height).toBe(baseline + 26);
        const seen = new Set(dots.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`));
        expect(seen.size).toBe(dots.length);
      }),
      { numRuns: 60 },
    );
  });
});
