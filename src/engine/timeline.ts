/** When the events of a selection took place. */
import type { Day } from '../lib/day';
import { MOST_MARKS, type Timeline, type TimelineMark } from '../model/aggregates';
import { hasNumber } from '../model/count';
import type { EventRecord } from '../model/records';
import type { EventFacts } from './facts';
import { bitsOf, keptBut, type Failures } from './matching';

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
 * @param facts By first day, as `byFirstDay` has it.
 */
export async function timelineOf(
  facts: readonly EventFacts[],
  failures: Failures,
  domain: readonly [Day, Day] | null,
): Promise<Timeline> {
  const selection = new Set(keptBut(facts, failures, 0));
  const kept = keptBut(facts, failures, bitsOf('period'));
  const dated = kept.filter(({ event }) => event.span !== null);
  const undated = kept.length - dated.length;
  if (domain === null || dated.length <= MOST_MARKS)
    return { marks: dated.flatMap((fact) => marksOf(fact, selection.has(fact))), undated, domain };
  const { countBars } = await import('./timeline-bars');
  return { marks: [], bars: countBars(facts, domain, dated, selection), undated, domain };
}
