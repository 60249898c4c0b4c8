/** Which filters leave which events out: one bit a filter, so that every question "under all other filters" is one comparison. */
import { overlaps, parseBound } from '../model/edtf';
import { LIST_FILTERS, type FilterName, type Filters } from '../model/filters';
import type { EventFacts } from './facts';

/** All filters, in the order of the filter bar. */
export const FILTERS: readonly FilterName[] = ['scope', 'period', ...LIST_FILTERS, 'q'];

const BITS: ReadonlyMap<FilterName, number> = new Map(FILTERS.map((name, i) => [name, 1 << i]));

/** The bits of some filters. */
export function bitsOf(...names: readonly FilterName[]): number {
  return names.reduce((bits, name) => bits | (BITS.get(name) ?? 0), 0);
}

/** The bits of the filters that leave an event out, by its position; 0 where it is in the selection. */
export type Failures = readonly number[];

/**
 * Judges every event by every filter. A bound of the period that is no EDTF year, month or day is open.
 *
 * @param found Whether each event holds the words of the search, by its position; null without one.
 */
export function judge(facts: readonly EventFacts[], found: readonly boolean[] | null, filters: Filters): Failures {
  const lists = LIST_FILTERS.filter((key) => filters[key].length > 0).map(
    (key) => [key, bitsOf(key), new Set(filters[key])] as const,
  );
  const from = filters.from === null ? null : parseBound(filters.from, 'first');
  const to = filters.to === null ? null : parseBound(filters.to, 'last');
  const [scopeBit, periodBit, textBit] = [bitsOf('scope'), bitsOf('period'), bitsOf('q')];

  return facts.map(({ event, values }, i) => {
    let bits = 0;
    if (filters.scope !== 'all' && event.scope !== filters.scope) bits |= scopeBit;
    if (!overlaps(event.span, from, to)) bits |= periodBit;
    for (const [key, bit, wanted] of lists) if (!values[key].some((value) => wanted.has(value))) bits |= bit;
    if (found?.[i] === false) bits |= textBit;
    return bits;
  });
}

/** The events that all filters keep but, at most, those whose bits are given. */
export function keptBut(facts: readonly EventFacts[], failures: Failures, bits: number): EventFacts[] {
  return facts.filter((_, i) => ((failures[i] ?? 0) & ~bits) === 0);
}
