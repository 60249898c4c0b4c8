/** When the events of a selection took place. */
import type { Day } from '../lib/day';
import type { Timeline, TimelineMark } from '../model/aggregates';
import { hasNumber } from '../model/count';
import type { EventFacts } from './facts';
import { byFirstDay } from './list';
import { bitsOf, keptBut, type Failures } from './matching';

/** First and last day of all dated events; null without any. */
export function domainOf(facts: readonly EventFacts[]): readonly [Day, Day] | null {
  let domain: [Day, Day] | null = null;
  for (const { event } of facts) {
    if (event.span === null) continue;
    const { first, last } = event.span;
    domain = domain === null ? [first, last] : [Math.min(domain[0], first), Math.max(domain[1], last)];
  }
  return domain;
}

export function timelineOf(
  facts: readonly EventFacts[],
  failures: Failures,
  domain: readonly [Day, Day] | null,
): Timeline {
  const selection = new Set(keptBut(facts, failures, 0));
  const kept = keptBut(facts, failures, bitsOf('period'));
  const marks: TimelineMark[] = kept
    .sort((a, b) => byFirstDay(a.line, b.line))
    .flatMap((fact) => {
      const { id, title, titleOrig, titleOrigLang, span, count } = fact.event;
      if (span === null) return [];
      const counted = hasNumber(count.kind);
      return [{ id, title, titleOrig, titleOrigLang, span, counted, selected: selection.has(fact) }];
    });
  return { marks, more: 0, undated: kept.length - marks.length, domain };
}
