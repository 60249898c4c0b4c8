/** The events among which a number counts. */
import type { FilterName, Filters } from '../model/filters';
import type { NumberRef } from '../model/number-ref';
import { belongsTo } from './composition-by';
import type { EventFacts } from './facts';
import { bitsOf, keptBut, type Failures } from './matching';

/** The filters that a click in each view sets: what they alone leave out, the view draws grey. */
const OWN: Readonly<Record<NonNullable<NumberRef['leftOutBy']>, readonly FilterName[]>> = {
  place: ['country', 'town'],
  period: ['period'],
  network: ['org', 'funder', 'project'],
};

/**
 * The events that a number may count: the selection, unless its reference says otherwise.
 *
 * @param judged Judges all events by filters.
 */
export function eventsAmong(
  ref: NumberRef,
  facts: readonly EventFacts[],
  filters: Filters,
  judged: (filters: Filters) => Failures,
): readonly EventFacts[] {
  if (ref.of === 'everything') return facts;
  const { leftOutBy, within, period } = ref;
  const failures = judged(period === undefined ? filters : { ...filters, ...period });
  const own = leftOutBy === undefined ? 0 : bitsOf(...OWN[leftOutBy]);
  const kept = own === 0 ? keptBut(facts, failures, 0) : leftOutOnlyBy(own, facts, failures);
  return within === undefined ? kept : kept.filter((fact) => belongsTo(fact, within.by, within.value));
}

function leftOutOnlyBy(bits: number, facts: readonly EventFacts[], failures: Failures): EventFacts[] {
  return facts.filter((_, i) => {
    const failed = failures[i] ?? 0;
    return failed !== 0 && (failed & ~bits) === 0;
  });
}
