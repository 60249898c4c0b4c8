import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certainLow, hasNumber, makeCount, NOT_STATED, type Count, type CountKind } from '../../../src/model/count';
import { EMPTY_SUM, mergeSums, sumCounts } from '../../../src/model/sum';

const exact = (n: number) => makeCount('exact', n);
const moreThan = (n: number) => makeCount('more-than', n);
const atLeast = (n: number) => makeCount('at-least', n);
const about = (n: number) => makeCount('about', n);
const atMost = (n: number) => makeCount('at-most', n);
const range = (low: number, high: number) => makeCount('range', low, high);
const mentioned = makeCount('mentioned');

describe('makeCount', () => {
  test.each<[CountKind, number | null, number | null, Partial<Count>]>([
    ['exact', 32, null, { kind: 'exact', low: 32, high: 32, strict: false, approx: false }],
    ['exact', 0, null, { kind: 'exact', low: 0, high: 0 }],
    ['more-than', 50, null, { kind: 'more-than', low: 50, high: null, strict: true }],
    ['at-least', 50, null, { kind: 'at-least', low: 50, high: null, strict: false }],
    ['about', 50, null, { kind: 'about', low: 50, high: null, approx: true }],
    ['at-most', 50, null, { kind: 'at-most', low: 0, high: 50 }],
    ['at-most', null, 50, { kind: 'at-most', low: 0, high: 50 }],
    ['range', 4, 5, { kind: 'range', low: 4, high: 5 }],
    ['range', 5, 4, { kind: 'range', low: 4, high: 5 }],
    ['range', 4, null, { kind: 'at-least', low: 4, high: null }],
    ['mentioned', 7, 7, { kind: 'mentioned', low: null, high: null }],
    ['not-stated', 7, 7, { kind: 'not-stated', low: null, high: null }],
    ['exact', null, null, { kind: 'not-stated', low: null, high: null }],
    ['at-most', null, null, { kind: 'not-stated', low: null, high: null }],
  ])('reads %s %s %s no further than its words', (kind, low, high, expected) => {
    expect(makeCount(kind, low, high)).toMatchObject(expected);
  });

  test('keeps the words and the page', () => {
    expect(makeCount('more-than', 50, null, 'preko 50', 'src-1')).toMatchObject({ text: 'preko 50', source: 'src-1' });
  });
});

test('certainLow takes nothing for granted from "about" and "at most"', () => {
  expect([exact(3), moreThan(3), atLeast(3), range(3, 9), about(3), atMost(3), mentioned].map(certainLow)).toEqual([
    3, 3, 3, 3, 0, 0, 0,
  ]);
});

describe('sumCounts', () => {
  test.each<[string, Count[], Partial<typeof EMPTY_SUM>]>([
    ['nothing', [], { strictLow: 0, strictKind: 'none', approxLow: null, high: null, given: 0 }],
    ['32', [exact(32)], { strictLow: 32, strictKind: 'exact', high: 32, given: 1 }],
    ['7 + 12 + 3 + 10', [7, 12, 3, 10].map(exact), { strictLow: 32, strictKind: 'exact', high: 32, given: 4 }],
    ['more than 50 + 32', [moreThan(50), exact(32)], { strictLow: 82, strictKind: 'more-than', high: null }],
    ['at least 50 + 32', [atLeast(50), exact(32)], { strictLow: 82, strictKind: 'at-least', high: null }],
    ['at least 50 + more than 32', [atLeast(50), moreThan(32)], { strictLow: 82, strictKind: 'more-than' }],
    [
      'more than 50 + about 30',
      [moreThan(50), about(30)],
      { strictLow: 50, strictKind: 'more-than', approxLow: 80, high: null, given: 2, about: 1 },
    ],
    ['32 + about 30', [exact(32), about(30)], { strictLow: 32, strictKind: 'at-least', approxLow: 62, high: null }],
    ['about 30', [about(30)], { strictLow: 0, strictKind: 'at-least', approxLow: 30, given: 1, about: 1 }],
    ['4 to 5 + 3', [range(4, 5), exact(3)], { strictLow: 7, strictKind: 'range', high: 8 }],
    ['at most 5 + 3', [atMost(5), exact(3)], { strictLow: 3, strictKind: 'range', high: 8 }],
    ['4 to 5 + at least 3', [range(4, 5), atLeast(3)], { strictLow: 7, strictKind: 'at-least', high: null }],
    ['32 + not stated', [exact(32), NOT_STATED], { strictLow: 32, strictKind: 'at-least', high: null, missing: 1 }],
    ['not stated twice', [NOT_STATED, NOT_STATED], { strictLow: 0, strictKind: 'none', high: null, missing: 2 }],
    ['mentioned alone', [mentioned], { strictLow: 0, strictKind: 'none', high: null, mentioned: 1, given: 0 }],
    [
      '54 + mentioned, which takes the upper end away',
      [exact(54), mentioned],
      { strictLow: 54, strictKind: 'exact', high: null, given: 1, mentioned: 1 },
    ],
    ['4 to 5 + mentioned', [range(4, 5), mentioned], { strictLow: 4, strictKind: 'at-least', high: null }],
    ['a true zero', [exact(0)], { strictLow: 0, strictKind: 'exact', high: 0, given: 1 }],
  ])('adds %s', (_, counts, expected) => {
    expect(sumCounts(counts)).toMatchObject(expected);
  });

  const anyCount = fc
    .tuple(
      fc.constantFrom<CountKind>(
        'exact',
        'more-than',
        'at-least',
        'about',
        'at-most',
        'range',
        'mentioned',
        'not-stated',
      ),
      fc.nat(5000),
      fc.nat(5000),
    )
    .map(([kind, a, b]) => makeCount(kind, a, b));

  test('does not depend on the order of the addends', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyCount)
          .chain((counts) =>
            fc.tuple(
              fc.constant(counts),
              fc.shuffledSubarray(counts, { minLength: counts.length, maxLength: counts.length }),
            ),
          ),
        ([counts, shuffled]) => {
          expect(sumCounts(shuffled)).toEqual(sumCounts(counts));
        },
      ),
    );
  });

  test('never falls when an addend comes in', () => {
    fc.assert(
      fc.property(fc.array(anyCount), anyCount, (counts, count) => {
        const before = sumCounts(counts);
        const after = sumCounts([...counts, count]);
        expect(after.strictLow).toBeGreaterThanOrEqual(before.strictLow);
        expect(after.approxLow ?? after.strictLow).toBeGreaterThanOrEqual(before.approxLow ?? before.strictLow);
        if (before.strictKind === 'more-than') expect(after.strictKind).toBe('more-than');
      }),
    );
  });

  test('has an upper end only where every addend has one, and then it is not below the lower', () => {
    fc.assert(
      fc.property(fc.array(anyCount, { minLength: 1 }), (counts) => {
        const { high, strictLow, strictKind } = sumCounts(counts);
        expect(high === null).toBe(counts.some((count) => count.high === null));
        if (high !== null) expect(high).toBeGreaterThanOrEqual(strictLow);
        if (strictKind === 'range') expect(high).not.toBeNull();
      }),
    );
  });

  test('counts every addend once', () => {
    fc.assert(
      fc.property(fc.array(anyCount), (counts) => {
        const { given, mentioned, missing } = sumCounts(counts);
        expect(given).toBe(counts.filter((count) => hasNumber(count.kind)).length);
        expect(given + mentioned + missing).toBe(counts.length);
      }),
    );
  });

  test('of two lists is the merged sum of both', () => {
    fc.assert(
      fc.property(fc.array(anyCount), fc.array(anyCount), (a, b) => {
        expect(mergeSums(sumCounts(a), sumCounts(b))).toEqual(sumCounts([...a, ...b]));
      }),
    );
  });
});
