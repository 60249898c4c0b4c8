import type { Count, CountSum } from '../model/count';

/** A count as files carry it. A bound is never part of a number: "more than 50" is 50 and `more-than`. */
export interface CountBounds {
  readonly low: number | null;
  readonly high: number | null;
  /** Of one count as in `model/count.ts`; of a sum `none` where no addend gives a number. */
  readonly kind: string;
}

/** The bounds and the kind of a count or sum; of a sum those without its "about" numbers. */
export function countBounds(count: Count | CountSum): CountBounds {
  if ('kind' in count) return { low: count.low, high: count.high, kind: count.kind };
  const { strictKind, strictLow, high } = count;
  if (strictKind === 'none') return { low: null, high: null, kind: strictKind };
  return { low: strictLow, high, kind: strictKind };
}
