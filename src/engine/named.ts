/** The organisations and projects that a search names. */
import { fold } from '../lib/fold';
import type { NamedRecord, NamedRecords } from '../model/record-detail';
import type { CoreTables, DetailTables } from '../model/records';
import { isFunding } from '../model/roles';
import { groupBy } from '../lib/group-by';
import { unique, type EventFacts } from './facts';
import { seatsBy } from './seats';
import { textMatcher } from './text-index';

/**
 * Organisations and projects whose names hold every word of `q`, most events first, then by id.
 *
 * @param q A text without letters or digits names nothing.
 * @param limit Records at most; the rest is counted in `more`.
 * @param details Null where other names could not be loaded.
 */
export function namedOf(
  q: string,
  limit: number,
  facts: readonly EventFacts[],
  core: CoreTables,
  details: DetailTables | null,
): NamedRecords {
  if (fold(q) === '') return { records: [], more: 0 };
  const matches = textMatcher(q);
  const names = (texts: readonly (string | null)[]) => matches(texts.map((text) => fold(text ?? '')).join('\n'));
  const seatsOf = seatsBy(core);
  const aliases = groupBy(details?.organisationAliases ?? [], ({ recordId }) => recordId);
  const roles = groupBy(core.roles, ({ organisationId }) => organisationId);
  const events = new Map<string, number>();
  for (const fact of facts) {
    const ids = [
      ...seatsOf(fact).map(({ organisationId }) => `organisation ${organisationId}`),
      ...fact.values.project.map((id) => `project ${id}`),
    ];
    for (const id of unique(ids)) events.set(id, (events.get(id) ?? 0) + 1);
  }
  const organisations = core.organisations
    .filter(({ id, name, acronym, nameOrig }) =>
      names([name, acronym, nameOrig, ...(aliases.get(id) ?? []).map(({ alias }) => alias)]),
    )
    .map(({ id }): NamedRecord => {
      const own = roles.get(id) ?? [];
      const funds = own.length > 0 && own.every(({ role }) => isFunding(role));
      return { type: funds ? 'funder' : 'organisation', id, events: events.get(`organisation ${id}`) ?? 0 };
    });
  const projects = core.projects
    .filter(({ title, acronym }) => names([title, acronym]))
    .map(({ id }): NamedRecord => ({ type: 'project', id, events: events.get(`project ${id}`) ?? 0 }));
  const found = [...organisations, ...projects].sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1));
  return { records: found.slice(0, limit), more: Math.max(0, found.length - limit) };
}
