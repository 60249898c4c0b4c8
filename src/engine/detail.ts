/** All that is known of one event, put together from every table. */
import type { EventDetail } from '../model/aggregates';
import type { CoreTables, DetailTables, RoleRow } from '../model/records';
import type { EventFacts } from './facts';
import { byFirstDay } from './list';

type Role = EventDetail['roles'][number];

function rolesWith(rows: readonly RoleRow[], core: CoreTables): Role[] {
  return rows.flatMap(({ role, organisationId, sourceId }) => {
    const organisation = core.organisations.find(({ id }) => id === organisationId);
    return organisation ? [{ role, organisation, sourceId }] : [];
  });
}

function seriesOf({ event }: EventFacts, facts: readonly EventFacts[]): EventDetail['series'] {
  if (event.seriesId === null) return [];
  return facts
    .filter((other) => other.event.seriesId === event.seriesId)
    .sort(
      (a, b) => (a.event.seriesNumber ?? Infinity) - (b.event.seriesNumber ?? Infinity) || byFirstDay(a.line, b.line),
    )
    .map(({ event: { id, title } }) => ({ id, title }));
}

/** The detail of one event; without `details` it has no notes, evidence and sources. */
export function detailOf(
  fact: EventFacts,
  facts: readonly EventFacts[],
  core: CoreTables,
  projectRoles: ReadonlyMap<string, readonly RoleRow[]>,
  details: DetailTables | null,
): EventDetail {
  const { event, venues, groups, values } = fact;
  const roles = rolesWith(fact.roles, core);
  const projects = values.project.flatMap((id) => {
    const project = core.projects.find((candidate) => candidate.id === id);
    if (!project) return [];
    const members = facts.filter((other) => other.values.project.includes(id));
    return [
      {
        project,
        roles: rolesWith(projectRoles.get(id) ?? [], core),
        eventIds: members
          .map(({ line }) => line)
          .sort(byFirstDay)
          .map((line) => line.id),
      },
    ];
  });
  const notes = (details?.notes ?? []).filter(({ eventId }) => eventId === event.id);
  const about = (type: 'event' | 'project', id: string) =>
    (details?.evidence ?? []).filter((row) => row.recordType === type && row.recordId === id);
  const evidence = [...about('event', event.id), ...values.project.flatMap((id) => about('project', id))];
  const named = new Set(
    [...roles, ...projects.flatMap((entry) => entry.roles), ...groups, ...notes, ...evidence].map(
      ({ sourceId }) => sourceId,
    ),
  );
  return {
    event,
    venues,
    groups,
    roles,
    projects,
    series: seriesOf(fact, facts),
    notes,
    evidence,
    sources: (details?.sources ?? []).filter(({ id }) => named.has(id)),
  };
}
