/** All that is known of one organisation or project, put together from every table. */
import type { Partner, RecordDetail, RecordProject, RecordType, Tally } from '../model/record-detail';
import type { CoreTables, DetailTables, EvidenceRow } from '../model/records';
import { groupBy } from '../lib/group-by';
import { unique, type EventFacts } from './facts';
import { sortLines } from './list';
import { roleEvidence } from './role-evidence';
import { seatsBy } from './seats';

/** Tallies the keys of events, most events in all first, then by key. */
function tally(
  facts: readonly EventFacts[],
  selection: ReadonlySet<EventFacts>,
  keysOf: (fact: EventFacts) => readonly string[],
): [key: string, Tally][] {
  const tallies = new Map<string, EventFacts[]>();
  for (const fact of facts) {
    for (const key of unique(keysOf(fact))) {
      const list = tallies.get(key);
      if (list) list.push(fact);
      else tallies.set(key, [fact]);
    }
  }
  return [...tallies]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([key, list]) => [
      key,
      {
        events: list.filter((fact) => selection.has(fact)).length,
        eventsInAll: list.length,
        eventIds: list.map(({ event }) => event.id),
      },
    ]);
}

/** Facts as a list shows them: newest first, undated ones last. */
function newestFirst(facts: readonly EventFacts[]): EventFacts[] {
  const byId = new Map(facts.map((fact) => [fact.event.id, fact]));
  return sortLines(
    facts.map(({ line }) => line),
    'newest',
  ).flatMap(({ id }) => byId.get(id) ?? []);
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
  const projects = new Map(core.projects.map((project) => [project.id, project]));
  const organisation = type === 'project' ? null : (organisations.get(id) ?? null);
  const project = type === 'project' ? (projects.get(id) ?? null) : null;
  if (organisation === null && project === null) return null;

  const chosen = new Set(selection);
  const seatsOf = seatsBy(core);
  const backing = roleEvidence(core, details);
  const evidence = details?.evidence ?? [];
  const isOwn = (candidate: string) => project === null && candidate === id;
  const ownSeats = (fact: EventFacts) => seatsOf(fact).filter((seat) => isOwn(seat.organisationId));
  const mine = newestFirst(
    facts.filter((fact) => (project === null ? ownSeats(fact).length > 0 : fact.values.project.includes(id))),
  );
  const rows = core.roles.filter((row) =>
    project === null ? row.organisationId === id : row.subjectType === 'project' && row.subjectId === id,
  );

  const roles = tally(mine, chosen, (fact) => ownSeats(fact).map((seat) => `${seat.in}\n${seat.role}`)).map(
    ([key, counts]) => {
      const [place = '', role = ''] = key.split('\n');
      const own = rows.filter((row) => row.subjectType === place && row.role === role);
      return { role, in: place === 'project' ? ('project' as const) : ('event' as const), ...counts, ...backing(own) };
    },
  );
  const partners = tally(mine, chosen, (fact) => seatsOf(fact).map(({ organisationId }) => organisationId)).flatMap(
    ([key, counts]): Partner[] => {
      const other = organisations.get(key);
      const seats = mine.flatMap(seatsOf).filter(({ organisationId }) => organisationId === key);
      return other && !isOwn(key)
        ? [{ organisation: other, roles: unique(seats.map(({ role }) => role)), ...counts }]
        : [];
    },
  );
  const members = (project === null ? [] : rows).flatMap((row) => {
    const member = organisations.get(row.organisationId);
    return member ? [{ organisation: member, role: row.role, ...backing([row]) }] : [];
  });

  const projectRoles = groupBy(project === null ? rows : [], (row) =>
    row.subjectType === 'project' ? row.subjectId : null,
  );
  const shared = project === null ? tally(mine, chosen, ({ values }) => values.project) : [];
  const without = [...projectRoles.keys()].filter((key) => !shared.some(([other]) => other === key));
  const entries = [
    ...shared,
    ...without.map((key): [string, Tally] => [key, { events: 0, eventsInAll: 0, eventIds: [] }]),
  ].flatMap(([key, counts]): RecordProject[] => {
    const found = projects.get(key);
    const amount = evidence.filter((row) => isAbout(row, 'project', key) && row.field === 'amount');
    const own = unique((projectRoles.get(key) ?? []).map(({ role }) => role));
    return found ? [{ project: found, roles: own, ...counts, evidence: amount }] : [];
  });

  const own = evidence.filter(
    (row) => isAbout(row, project === null ? 'organisation' : 'project', id) && !row.field.startsWith('roles.'),
  );
  const quoted = [own, ...roles.map((role) => role.evidence), ...members.map((member) => member.evidence)];
  const named = new Set([
    ...[...quoted, ...entries.map((entry) => entry.evidence)].flat().map(({ sourceId }) => sourceId),
    ...rows.map(({ sourceId }) => sourceId),
  ]);
  return {
    type,
    organisation,
    project,
    parent: organisation?.parentId ? (organisations.get(organisation.parentId) ?? null) : null,
    parts: organisation === null ? [] : core.organisations.filter(({ parentId }) => parentId === id),
    aliases:
      organisation === null ? [] : (details?.organisationAliases ?? []).filter(({ recordId }) => recordId === id),
    roles,
    events: mine.map((fact) => {
      const { title, date, span, count } = fact.line;
      const eventRoles = unique(ownSeats(fact).map(({ role }) => role));
      return { id: fact.event.id, title, date, span, count, roles: eventRoles, selected: chosen.has(fact) };
    }),
    partners,
    projects: entries,
    members,
    evidence: own,
    sources: (details?.sources ?? []).filter((source) => named.has(source.id)),
  };
}

function isAbout(row: EvidenceRow, type: EvidenceRow['recordType'], id: string): boolean {
  return row.recordType === type && row.recordId === id;
}
