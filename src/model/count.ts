/**
 * Counts as statements: what a source says of a number of people, and the arithmetic that never says more.
 *
 * Lower bounds add. An upper bound exists only where every addend has one. "About" numbers stay out of the
 * strict sum, a group that is only mentioned adds nothing to it, and a missing number is never zero.
 */

/** How a source states a number. `mentioned` is a group named without a number; `not-stated` is no statement at all. */
export type CountKind = 'exact' | 'more-than' | 'at-least' | 'about' | 'at-most' | 'range' | 'mentioned' | 'not-stated';

/** The kinds that come with a number. */
export type NumberKind = Exclude<CountKind, 'mentioned' | 'not-stated'>;

/** One statement of a number of people. */
export interface Count {
  readonly kind: CountKind;
  /** The number named, as the lower end: 50 for "more than 50" and for "about 50"; 0 for `at-most`; null without a number. */
  readonly low: number | null;
  /** The upper end; null where the statement is open or gives no number. */
  readonly high: number | null;
  /** True where the true number lies above `low` ("more than"). */
  readonly strict: boolean;
  /** True where the true number may lie below or above `low` ("about"). */
  readonly approx: boolean;
  /** The words of the source, null where none are kept. */
  readonly text: string | null;
  /** The `source_id` of the page, null where none is kept. */
  readonly source: string | null;
}

/** True for the kinds that come with a number. */
export function hasNumber(kind: CountKind): kind is NumberKind {
  return kind !== 'mentioned' && kind !== 'not-stated';
}

/** A count of a group or event that no source counts or names. */
export const NOT_STATED: Count = {
  kind: 'not-stated',
  low: null,
  high: null,
  strict: false,
  approx: false,
  text: null,
  source: null,
};

/**
 * Gives the count that a source's words stand for; never throws, and never says more than the words.
 *
 * @param low The number named. For `at-most` it may stand here or in `high`; the count's lower end is then 0.
 * @param high The upper end of a `range`. A range without one is `at-least`; one the wrong way round is turned.
 * @returns `not-stated` where the kind needs a number and there is none.
 */
export function makeCount(
  kind: CountKind,
  low: number | null = null,
  high: number | null = null,
  text: string | null = null,
  source: string | null = null,
): Count {
  const of = (kind: CountKind, low: number | null, high: number | null): Count => ({
    kind,
    low,
    high,
    strict: kind === 'more-than',
    approx: kind === 'about',
    text,
    source,
  });
  if (!hasNumber(kind)) return of(kind, null, null);
  if (kind === 'at-most') {
    const most = high ?? low;
    return most === null ? of('not-stated', null, null) : of(kind, 0, most);
  }
  if (low === null) return of('not-stated', null, null);
  if (kind === 'exact') return of(kind, low, low);
  if (kind !== 'range') return of(kind, low, null);
  return high === null ? of('at-least', low, null) : of(kind, Math.min(low, high), Math.max(low, high));
}

/** The lower end that is certain: 0 for "about", "at most" and counts without a number. */
export function certainLow(count: Count): number {
  return count.approx ? 0 : (count.low ?? 0);
}

/** What a strict sum may be called. `none` means that no addend gave a number, not even an "about" one. */
export type SumKind = 'none' | 'exact' | 'range' | 'at-least' | 'more-than';

/** The sum of several counts, with what it rests on. */
export interface CountSum {
  /** Sum of the lower ends of all numbers but the "about" ones. */
  readonly strictLow: number;
  readonly strictKind: SumKind;
  /** `strictLow` plus the "about" numbers; null where there are none. */
  readonly approxLow: number | null;
  /** Sum of the upper ends; null unless every addend has one, and null without addends. */
  readonly high: number | null;
  /** How many addends give a number, "about" numbers included. */
  readonly given: number;
  /** How many addends say "about". */
  readonly about: number;
  /** How many addends are named without a number. */
  readonly mentioned: number;
  /** How many addends say nothing. */
  readonly missing: number;
}
