/** All that is known of one organisation or project, put together from every table. */
import type { RecordDetail, RecordType, Tally } from '../model/record-detail';
import type { CoreTables, DetailTables, EvidenceRow, Organisation, RoleRow } from '../model/records';
import { groupBy, unique, type EventFacts } from './facts';
import { sortLines } from './list';
import { seatsBy } from './seats';

/** Tallies the keys of events, most events in all first, then by key. */
function tally(
  facts: readonly EventFacts[],
  selection: ReadonlySet<EventFacts>,
  keysOf: (fact: EventFacts) => readonly string[],
): [key: string, Tally][] {
  const tallies = new Map<string, { events: number; eventsInAll: number }>();
  for (const fact of facts) {
    for (const key of unique(keysOf(fact))) {
      const entry = tallies.get(key) ?? { events: 0, eventsInAll: 0 };
      entry.eventsInAll++;
      if (selection.has(fact)) entry.events++;
      tallies.set(key, entry);
    }
  }
  return [...tallies].sort(([a, x], [b, y]) => y.eventsInAll - x.eventsInAll || (a < b ? -1 : 1));
}

/**
 * The detail of an organisation or project; without `details` it has no other names, evidence and sources.
 *
 * @param facts All events.
 * @param selection Those of the selection.
 * @returns Null for an unknown id.
 */
export function recordOf(
  type: RecordType,
  id: string,
  facts: readonly EventFacts[],
  selection: readonly EventFacts[],
  core: CoreTables,
  details: DetailTables | null,
): RecordDetail | null {
  const organisations = new Map(core.organisations.map((organisation) => [organisation.id, organisation]));
  const organisation = type === 'project' ? null : (organisations.get(id) ?? null);
  const project = type === 'project' ? (core.projects.find((candidate) => candidate.id === id) ?? null) : null;
  if (organisation === null && project === null) return null;

  const chosen = new Set(selection);
  const seatsOf = seatsBy(core);
  const mine = facts.filter((fact) =>
    project === null ? seatsOf(fact).some((seat) => seat.organisationId === id) : fact.values.project.includes(id),
  );
  const ownSeats = (fact: EventFacts) =>
    project === null ? seatsOf(fact).filter((seat) => seat.organisationId === id) : [];
  const byId = new Map(mine.map((fact) => [fact.event.id, fact]));
  const known = (organisationId: string): Organisation[] => {
    const found = organisations.get(organisationId);
    return found ? [found] : [];
  };
  const rows = core.roles.filter((row) =>
    project === null ? row.organisationId === id : row.subjectType === 'project' && row.subjectId === id,
  );
  const projectRoles = groupBy(project === null ? rows : [], (row) =>
    row.subjectType === 'project' ? row.subjectId : null,
  );
  const shared = tally(mine, chosen, ({ values }) => values.project);
  const withRoleOnly = [...projectRoles.keys()].filter((key) => !shared.some(([other]) => other === key));
  const projects = [
    ...shared,
    ...withRoleOnly.map((key): [string, Tally] => [key, { events: 0, eventsInAll: 0 }]),
  ].flatMap(([key, counts]) => {
    const found = core.projects.find((candidate) => candidate.id === key);
    const roles = unique((projectRoles.get(key) ?? []).map(({ role }) => role));
    return found && key !== id ? [{ project: found, roles, ...counts }] : [];
  });
  const evidence = (details?.evidence ?? []).filter(evidenceTest(type, id, rows));
  const named = new Set([...evidence, ...rows].map(({ sourceId }) => sourceId));
  return {
    type,
    organisation,
    project,
    parent: organisation?.parentId ? (organisations.get(organisation.parentId) ?? null) : null,
    parts: organisation === null ? [] : core.organisations.filter(({ parentId }) => parentId === id),
    aliases: project === null ? (details?.organisationAliases ?? []).filter(({ recordId }) => recordId === id) : [],
    roles: tally(mine, chosen, (fact) => ownSeats(fact).map((seat) => `${seat.in}\n${seat.role}`)).map(
      ([key, counts]) => {
        const [place = '', role = ''] = key.split('\n');
        return { role, in: place === 'project' ? ('project' as const) : ('event' as const), ...counts };
      },
    ),
    events: sortLines(
      mine.map(({ line }) => line),
      'newest',
    ).flatMap(({ id: eventId, title, date, span, count }) => {
      const fact = byId.get(eventId);
      if (!fact) return [];
      const roles = unique(ownSeats(fact).map(({ role }) => role));
      return [{ id: eventId, title, date, span, count, roles, selected: chosen.has(fact) }];
    }),
    partners: tally(mine, chosen, (fact) => seatsOf(fact).map(({ organisationId }) => organisationId)).flatMap(
      ([key, counts]) => (key === id ? [] : known(key).map((other) => ({ organisation: other, ...counts }))),
    ),
    projects: project === null ? projects : [],
    members:
      project === null
        ? []
        : rows.flatMap(({ organisationId, role }) =>
            known(organisationId).map((member) => ({ organisation: member, role })),
          ),
    evidence,
    sources: (details?.sources ?? []).filter((source) => named.has(source.id)),
  };
}

/** Evidence of the record itself; for an organisation also what the same pages say of its roles. */
function evidenceTest(type: RecordType, id: string, rows: readonly RoleRow[]): (row: EvidenceRow) => boolean {
  if (type === 'project') return (row) => row.recordType === 'project' && row.recordId === id;
  const fields = new Set(rows.map((row) => `${row.subjectType}\n${row.subjectId}\nroles.${row.role}\n${row.sourceId}`));
  return (row) =>
    (row.recordType === 'organisation' && row.recordId === id) ||
    fields.has(`${row.recordType}\n${row.recordId}\n${row.field}\n${row.sourceId}`);
}
