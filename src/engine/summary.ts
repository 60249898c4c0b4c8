/** The figures that the live sentence speaks of. */
import { partsOf } from '../lib/day';
import type { Summary } from '../model/aggregates';
import { COUNTED, type Counted, type Filters } from '../model/filters';
import { sumCounts } from '../model/sum';
import { countedOf, type EventFacts } from './facts';
import { bitsOf, keptBut, type Failures } from './matching';

export function summaryOf(
  facts: readonly EventFacts[],
  failures: Failures,
  filters: Filters,
  sources: number | null,
): Summary {
  const selection = keptBut(facts, failures, 0).map(({ event }) => event);
  const spans = selection.flatMap(({ span }) => (span === null ? [] : [span]));
  const yearOf = (days: readonly number[], pick: (...days: number[]) => number): number | null =>
    days.length === 0 ? null : partsOf(days.reduce((a, b) => pick(a, b))).year;
  const counted = Object.fromEntries(COUNTED.map((kind) => [kind, 0])) as Record<Counted, number>;
  for (const event of selection) counted[countedOf(event)] += 1;
  const hasPeriod = filters.from !== null || filters.to !== null;
  const kept = hasPeriod ? keptBut(facts, failures, bitsOf('period')) : [];
  return {
    events: selection.length,
    eventsInAll: facts.length,
    sources,
    firstYear: yearOf(
      spans.map(({ first }) => first),
      Math.min,
    ),
    lastYear: yearOf(
      spans.map(({ last }) => last),
      Math.max,
    ),
    undated: selection.length - spans.length,
    unjudged: kept.filter(({ event }) => event.span === null).length,
    counted,
    participations: sumCounts(selection.map(({ count }) => count)),
  };
}
