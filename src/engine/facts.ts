/** What is known of each event, looked up once: the values that every filter may ask for, and the rows that hang on it. */
import type { EventLine } from '../model/aggregates';
import { groupBy } from '../lib/group-by';
import { hasNumber } from '../model/count';
import { NO_PLACE, type Counted, type ListFilter } from '../model/filters';
import type { CoreTables, EventRecord, ParticipantRow, RoleRow, Venue } from '../model/records';
import { isFunding, leadOf } from '../model/roles';

export interface EventFacts {
  readonly event: EventRecord;
  /** The values of each list filter that select the event; each once. */
  readonly values: Readonly<Record<ListFilter, readonly string[]>>;
  readonly venues: readonly Venue[];
  readonly groups: readonly ParticipantRow[];
  /** Roles in the event itself, in the order of the file. */
  readonly roles: readonly RoleRow[];
  readonly line: EventLine;
}

export const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
const present = <T>(values: readonly (T | null)[]): T[] => unique(values.filter((value) => value !== null));

/** How an event's number of people is stated, as the filter `counted` names it. */
export function countedOf(event: EventRecord): Counted {
  return hasNumber(event.count.kind) ? event.count.kind : 'none';
}

/** Held online, and nowhere else as far as is stated. */
export function isOnline(attendance: string | null, venues: readonly Venue[]): boolean {
  if (attendance !== null) return attendance === 'online';
  return venues.length > 0 && venues.every(({ precision }) => precision === 'online');
}

/** Role rows by project, in the order of the file. */
export function rolesByProject(core: Pick<CoreTables, 'roles'>): Map<string, RoleRow[]> {
  return groupBy(core.roles, (row) => (row.subjectType === 'project' ? row.subjectId : null));
}

/** Gives the facts of an event. References that lead nowhere are passed over. */
export function factMaker(core: CoreTables): (event: EventRecord) => EventFacts {
  const groupsOf = groupBy(core.participants, ({ eventId }) => eventId);
  const rolesOf = groupBy(core.roles, (row) => (row.subjectType === 'event' ? row.subjectId : null));
  const factOf = factBuilder(core.venues, rolesByProject(core));
  return (event) => factOf(event, groupsOf.get(event.id) ?? [], rolesOf.get(event.id) ?? []);
}

/** Puts the facts of an event together from its record and the rows that hang on it. */
export function factBuilder(
  places: readonly Venue[],
  projectRoles: ReadonlyMap<string, readonly RoleRow[]>,
): (event: EventRecord, groups: readonly ParticipantRow[], roles: readonly RoleRow[]) => EventFacts {
  const venueOf = new Map(places.map((venue) => [venue.id, venue]));

  return (event, groups, roles) => {
    const venues = present(event.venueIds.map((id) => venueOf.get(id) ?? null));
    const funding = [...roles, ...event.projectIds.flatMap((id) => projectRoles.get(id) ?? [])].filter(({ role }) =>
      isFunding(role),
    );
    const countries = present(venues.map(({ country }) => country));
    const townIds = present(venues.map(({ townId }) => townId));
    const projectIds = unique(event.projectIds);
    return {
      event,
      venues,
      groups,
      roles,
      values: {
        country: countries.length > 0 ? countries : [NO_PLACE],
        town: townIds,
        topic: unique(event.topics),
        format: present([event.format]),
        group: unique(groups.map(({ group }) => group)),
        org: unique(roles.map(({ organisationId }) => organisationId)),
        funder: unique(funding.map(({ organisationId }) => organisationId)),
        counted: [countedOf(event)],
        project: projectIds,
        attendance: present([event.attendance]),
      },
      line: {
        id: event.id,
        title: event.title,
        titleOrig: event.titleOrig,
        titleOrigLang: event.titleOrigLang,
        date: event.date,
        span: event.span,
        townIds,
        countries,
        online: isOnline(event.attendance, venues),
        leadId: leadOf(roles),
        projectIds,
        format: event.format,
        count: event.count,
      },
    };
  };
}

/** The facts of all events, in the order of the file. */
export const factsOf = (core: CoreTables): EventFacts[] => core.events.map(factMaker(core));
