/** The sum of counts: lower ends add, and the sum is called what the weakest of its addends allows. */
import { certainLow, hasNumber, type Count, type CountSum, type SumKind } from './count';

/** The sum of nothing: adds nothing to any other sum. */
export const EMPTY_SUM: CountSum = {
  strictLow: 0,
  strictKind: 'none',
  approxLow: null,
  high: null,
  given: 0,
  about: 0,
  mentioned: 0,
  missing: 0,
};

/** What a count adds, as the sum of it alone. */
function sumOfOne(count: Count): CountSum {
  if (!hasNumber(count.kind)) {
    return count.kind === 'mentioned' ? { ...EMPTY_SUM, mentioned: 1 } : { ...EMPTY_SUM, missing: 1 };
  }
  const low = count.low ?? 0;
  return {
    ...EMPTY_SUM,
    strictLow: certainLow(count),
    strictKind: kindOfOne(count),
    approxLow: count.approx ? low : null,
    high: count.high,
    given: 1,
    about: count.approx ? 1 : 0,
  };
}

function kindOfOne(count: Count): SumKind {
  switch (count.kind) {
    case 'exact':
    case 'more-than':
      return count.kind;
    case 'range':
    case 'at-most':
      return 'range';
    default:
      return 'at-least';
  }
}

const isEmpty = (sum: CountSum): boolean => sum.given + sum.mentioned + sum.missing === 0;

const isOpen = (sum: CountSum): boolean => sum.strictKind === 'at-least' || sum.about + sum.missing > 0;

function mergedKind(a: CountSum, b: CountSum): SumKind {
  if (a.given + b.given === 0) return 'none';
  if (a.strictKind === 'more-than' || b.strictKind === 'more-than') return 'more-than';
  if (isOpen(a) || isOpen(b)) return 'at-least';
  if (a.strictKind !== 'range' && b.strictKind !== 'range') return 'exact';
  return a.mentioned + b.mentioned > 0 ? 'at-least' : 'range';
}

/** The sum of the addends of both sums: `mergeSums(sumCounts(a), sumCounts(b))` equals `sumCounts([...a, ...b])`. */
export function mergeSums(a: CountSum, b: CountSum): CountSum {
  if (isEmpty(a)) return b;
  if (isEmpty(b)) return a;
  const hasAbout = a.approxLow !== null || b.approxLow !== null;
  return {
    strictLow: a.strictLow + b.strictLow,
    strictKind: mergedKind(a, b),
    approxLow: hasAbout ? (a.approxLow ?? a.strictLow) + (b.approxLow ?? b.strictLow) : null,
    high: a.high === null || b.high === null ? null : a.high + b.high,
    given: a.given + b.given,
    about: a.about + b.about,
    mentioned: a.mentioned + b.mentioned,
    missing: a.missing + b.missing,
  };
}

/**
 * Adds counts up.
 *
 * `strictLow` adds the lower ends of all numbers but the "about" ones. The sum is `more-than` where any addend is, else `at-least` where
 * an addend is open, missing or was left out as "about", else `range` or `exact`; `none` where no addend gives a number, and without addends.
 * An addend that is only mentioned is counted apart: it takes the upper end away (a range is then `at-least`), but `exact` stays the name of
 * what was counted, to be said together with `mentioned`.
 */
export function sumCounts(counts: Iterable<Count>): CountSum {
  let sum = EMPTY_SUM;
  for (const count of counts) sum = mergeSums(sum, sumOfOne(count));
  return sum;
}
