/** When the events of a selection took place. */
import type { Day } from '../lib/day';
import { MOST_MARKS, type Timeline, type TimelineMark } from '../model/aggregates';
import { hasNumber } from '../model/count';
import type { EventRecord } from '../model/records';
import type { EventFacts } from './facts';
import { byFirstDay } from './list';
import { bitsOf, keptBut, type Failures } from './matching';
import type { TimeSlots } from './timeline-bars';

/** First and last day of all dated events; null without any. */
export function domainOf(events: readonly EventRecord[]): readonly [Day, Day] | null {
  let domain: [Day, Day] | null = null;
  for (const { span } of events) {
    if (span === null) continue;
    const { first, last } = span;
    domain = domain === null ? [first, last] : [Math.min(domain[0], first), Math.max(domain[1], last)];
  }
  return domain;
}

/** An event as the timeline names it; none without a known year. */
export function marksOf({ event }: Pick<EventFacts, 'event'>, selected: boolean): TimelineMark[] {
  const { id, title, titleOrig, titleOrigLang, span, count } = event;
  if (span === null) return [];
  return [{ id, title, titleOrig, titleOrigLang, span, counted: hasNumber(count.kind), selected }];
}

/**
 * The timeline of a selection, and of what only the period leaves out.
 *
 * @param loadSlots Brings the slots of the data set; asked where there are too many events to name each.
 */
export async function timelineOf(
  facts: readonly EventFacts[],
  failures: Failures,
  domain: readonly [Day, Day] | null,
  loadSlots: (domain: readonly [Day, Day]) => Promise<TimeSlots>,
): Promise<Timeline> {
  const selection = new Set(keptBut(facts, failures, 0));
  const kept = keptBut(facts, failures, bitsOf('period'));
  const dated = kept.filter(({ event }) => event.span !== null);
  const undated = kept.length - dated.length;
  if (domain === null || dated.length <= MOST_MARKS) {
    const marks = dated
      .sort((a, b) => byFirstDay(a.line, b.line))
      .flatMap((fact) => marksOf(fact, selection.has(fact)));
    return { marks, more: 0, undated, domain };
  }
  const slots = await loadSlots(domain);
  const tally = (some: readonly EventFacts[]): number[] => {
    const counts = new Array<number>(slots.size).fill(0);
    for (const { event } of some) {
      if (event.span === null) continue;
      for (const slot of slots.of(event.span, hasNumber(event.count.kind))) counts[slot] = (counts[slot] ?? 0) + 1;
    }
    return counts;
  };
  const bars = slots.bars(tally(dated), tally(dated.filter((fact) => selection.has(fact))));
  return { marks: [], more: 0, bars, undated, domain };
}
