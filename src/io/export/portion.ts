import type { Tables } from '../../model/records';

/**
 * The tables of some events: the events and all that they lead to, so that the result is a package that stands by itself.
 *
 * Kept are the rows that hang on the events (groups, roles, notes), their projects with the roles in these, their venues with the towns,
 * every organisation with a role and the organisations above it, other names and evidence of whatever is kept, and the sources that all
 * of it refers to. Codes stay whole: a list of codes says what could have been said. Rows keep their order.
 */
export function portionOf(tables: Tables, eventIds: Iterable<string>): Tables {
  const ids = new Set(eventIds);
  const events = tables.events.filter(({ id }) => ids.has(id));
  const projects = keep(
    tables.projects,
    events.flatMap(({ projectIds }) => projectIds),
  );
  const venues = keep(
    tables.venues,
    events.flatMap(({ venueIds }) => venueIds),
  );
  const subjects = { event: idsOf(events), project: idsOf(projects) };
  const roles = tables.roles.filter(({ subjectType, subjectId }) => subjects[subjectType].has(subjectId));
  const organisations = keep(
    tables.organisations,
    withParents(
      tables,
      roles.map(({ organisationId }) => organisationId),
    ),
  );
  const kept = { ...subjects, organisation: idsOf(organisations), venue: idsOf(venues) };
  const participants = tables.participants.filter(({ eventId }) => ids.has(eventId));
  const notes = tables.notes.filter(({ eventId }) => ids.has(eventId));
  const evidence = tables.evidence.filter(({ recordType, recordId }) => kept[recordType].has(recordId));
  const venueAliases = tables.venueAliases.filter(({ recordId }) => kept.venue.has(recordId));
  const organisationAliases = tables.organisationAliases.filter(({ recordId }) => kept.organisation.has(recordId));
  const backed = [participants, roles, notes, evidence, venueAliases, organisationAliases].flat();
  return {
    info: tables.info,
    codes: tables.codes,
    events,
    projects,
    venues,
    organisations,
    participants,
    roles,
    notes,
    evidence,
    venueAliases,
    organisationAliases,
    towns: keep(
      tables.towns,
      venues.map(({ townId }) => townId),
    ),
    sources: keep(
      tables.sources,
      backed.map(({ sourceId }) => sourceId),
    ),
  };
}

/** The ids of some records. */
export function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}

function keep<T extends { readonly id: string }>(records: readonly T[], ids: Iterable<string | null>): T[] {
  const wanted = new Set(ids);
  return records.filter(({ id }) => wanted.has(id));
}

function withParents({ organisations }: Tables, ids: readonly string[]): ReadonlySet<string> {
  const parentOf = new Map(organisations.map(({ id, parentId }) => [id, parentId]));
  const found = new Set<string>();
  for (let next of ids as (string | null)[]) {
    while (next !== null && !found.has(next)) {
      found.add(next);
      next = parentOf.get(next) ?? null;
    }
  }
  return found;
}
