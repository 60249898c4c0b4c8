/** What the panel of an organisation, funder or project says: facts in reading order, each with what it rests on. */
import { aboutFacts, amountFact, periodFact } from './about-facts';
import type { RecordFact, Wording } from './fact';
import { eventsFact, membersFact, partnersFact, projectsFact, rolesFact } from './list-facts';
import type { RecordDetail } from '../../model/record-detail';

/** The name with its acronym. */
export function nameText({ organisation, project }: RecordDetail): string {
  const name = organisation?.name ?? project?.title ?? '';
  const acronym = organisation?.acronym ?? project?.acronym ?? null;
  return acronym === null || acronym === name ? name : `${name} (${acronym})`;
}

/** At how many events it has a role, or how many it carries. */
export function eventsText({ panels }: Wording, { type, events }: RecordDetail): string {
  const selected = events.filter((event) => event.selected).length;
  return panels.t(type === 'project' ? 'record.summary.project' : 'record.summary.events', {
    n: events.length,
    events: selected,
  });
}

/** Every fact of a record. What sources leave open (roles, amount, period) is there, and says so. */
export function recordFacts(wording: Wording, detail: RecordDetail): RecordFact[] {
  return detail.project === null
    ? [
        rolesFact(wording, detail),
        partnersFact(wording, detail, 'record.partners'),
        projectsFact(wording, detail),
        eventsFact(wording, detail),
        ...aboutFacts(wording, detail),
      ]
    : [
        membersFact(wording, detail),
        periodFact(wording, detail, detail.project),
        amountFact(wording, detail, detail.project),
        eventsFact(wording, detail),
        partnersFact(wording, detail, 'record.carriers'),
        ...aboutFacts(wording, detail),
      ];
}
