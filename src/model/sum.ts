/** The sum of counts: lower ends add, and the sum is called what the weakest of its addends allows. */
import { certainLow, type Count, type CountKind, type CountSum, type SumKind } from './count';

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

/** What the kind of a sum rests on. */
interface Ground {
  readonly given: number;
  readonly mentioned: number;
  readonly moreThan: boolean;
  /** An addend is open, missing or "about". */
  readonly open: boolean;
  readonly ranged: boolean;
}

function kindOn({ given, mentioned, moreThan, open, ranged }: Ground): SumKind {
  if (given === 0) return 'none';
  if (moreThan) return 'more-than';
  if (open) return 'at-least';
  if (!ranged) return 'exact';
  return mentioned > 0 ? 'at-least' : 'range';
}

const isEmpty = (sum: CountSum): boolean => sum.given + sum.mentioned + sum.missing === 0;

/** The sum of the addends of both sums: `mergeSums(sumCounts(a), sumCounts(b))` equals `sumCounts([...a, ...b])`. */
export function mergeSums(a: CountSum, b: CountSum): CountSum {
  if (isEmpty(a)) return b;
  if (isEmpty(b)) return a;
  const hasAbout = a.approxLow !== null || b.approxLow !== null;
  return {
    strictLow: a.strictLow + b.strictLow,
    strictKind: kindOn({
      given: a.given + b.given,
      mentioned: a.mentioned + b.mentioned,
      moreThan: a.strictKind === 'more-than' || b.strictKind === 'more-than',
      open: [a, b].some((sum) => sum.strictKind === 'at-least' || sum.about + sum.missing > 0),
      ranged: a.strictKind === 'range' || b.strictKind === 'range',
    }),
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
  let [strictLow, aboutLow, high] = [0, 0, 0];
  const kinds: Partial<Record<CountKind, number>> = {};
  for (const count of counts) {
    kinds[count.kind] = (kinds[count.kind] ?? 0) + 1;
    if (count.approx) aboutLow += count.low ?? 0;
    strictLow += certainLow(count);
    high += count.high ?? 0;
  }
  return sumOfKinds((kind) => kinds[kind] ?? 0, { strictLow, aboutLow, high });
}

/**
 * The sum of counts of which is known how many there are of each kind.
 *
 * @param n How many addends are of a kind.
 *
 * The amounts are what `sumCounts` adds up: the lower ends, those of "about" numbers, and the upper ends of the kinds that have one.
 */
export function sumOfKinds(
  n: (kind: CountKind) => number,
  { strictLow, aboutLow, high }: { readonly strictLow: number; readonly aboutLow: number; readonly high: number },
): CountSum {
  const [about, mentioned, missing] = [n('about'), n('mentioned'), n('not-stated')];
  const closed = n('exact') + n('at-most') + n('range');
  const given = closed + n('more-than') + n('at-least') + about;
  return {
    strictLow,
    strictKind: kindOn({
      given,
      mentioned,
      moreThan: n('more-than') > 0,
      open: n('at-least') + about + missing > 0,
      ranged: n('range') + n('at-most') > 0,
    }),
    approxLow: about > 0 ? strictLow + aboutLow : null,
    high: closed > 0 && closed === given + mentioned + missing ? high : null,
    given,
    about,
    mentioned,
    missing,
  };
}
