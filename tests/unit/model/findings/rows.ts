/** What the tables say, counted row by row and without the engine: the ground that findings are held against. */
import type { Filters } from '../../../../src/model/filters';
import type { CoreTables, EventRecord, ParticipantRow, RoleRow, Venue } from '../../../../src/model/records';

export type Rows = Pick<CoreTables, 'venues' | 'participants' | 'roles' | 'codes'> & {
  readonly events: readonly EventRecord[];
};

const NUMBERS = ['exact', 'more-than', 'at-least', 'about', 'at-most', 'range'];
const PAYING = ['funder', 'co-funder'];

export const hasNumber = (kind: string): boolean => NUMBERS.includes(kind);

export const venuesOf = ({ venues }: Rows, event: EventRecord): Venue[] =>
  venues.filter(({ id }) => event.venueIds.includes(id));

export const townsOf = (rows: Rows, event: EventRecord): Set<string> =>
  new Set(
    venuesOf(rows, event).flatMap(({ townId, precision }) =>
      townId === null || precision === 'online' ? [] : [townId],
    ),
  );

export const eventRoles = ({ roles }: Rows, { id }: EventRecord): RoleRow[] =>
  roles.filter((row) => row.subjectType === 'event' && row.subjectId === id);

export const projectFunders = ({ roles }: Rows, project: string): string[] =>
  roles
    .filter((row) => row.subjectType === 'project' && row.subjectId === project && PAYING.includes(row.role))
    .map(({ organisationId }) => organisationId);

export const ownFunders = (rows: Rows, event: EventRecord): string[] =>
  eventRoles(rows, event)
    .filter(({ role }) => PAYING.includes(role))
    .map(({ organisationId }) => organisationId);

export const fundersOf = (rows: Rows, event: EventRecord): Set<string> =>
  new Set([...ownFunders(rows, event), ...event.projectIds.flatMap((project) => projectFunders(rows, project))]);

export const isOnline = (rows: Rows, event: EventRecord): boolean => {
  const venues = venuesOf(rows, event);
  if (event.attendance !== null) return event.attendance === 'online';
  return venues.length > 0 && venues.every(({ precision }) => precision === 'online');
};

/** A date read with no more than a pattern: ISO days that it could begin and end on, as texts. Null without a year. */
export function readDate(date: string | null) {
  if (date === null || date.startsWith('XXXX')) return null;
  const ends = date.split('/').map((end) => end.replace(/[?~%]/g, ''));
  const [start = '', end = start] = ends;
  const [year = 0, month = 12] = end.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return {
    first: `${start}-01-01`.slice(0, 10),
    last: end.length === 10 ? end : `${String(year)}-${String(month).padStart(2, '0')}-${String(lastOfMonth)}`,
    years: [Number(start.slice(0, 4)), year] as const,
    certain: !/[?~%]/.test(date),
    precision: ends.every((text) => text.length === 10)
      ? 'day'
      : ends.every((text) => text.length >= 7)
        ? 'month'
        : 'year',
  };
}

export function familyOf({ codes }: Rows, group: string): string {
  return codes.find(({ list, code }) => list === 'group' && code === group)?.broader ?? group;
}

export const peopleAt = ({ participants }: Rows, { id }: EventRecord): ParticipantRow[] =>
  participants.filter(({ eventId }) => eventId === id);

const lowOf = ({ count }: ParticipantRow): number => (count.kind === 'about' ? 0 : (count.low ?? 0));

export const isTotal = ({ count }: EventRecord): boolean =>
  ['exact', 'more-than', 'at-least', 'range'].includes(count.kind);

/**
 * The fewest participations of some groups at an event: their sum where the source's groups divide the total, else the largest row,
 * for smaller ones may be the same people.
 */
export function fewest(rows: Rows, event: EventRecord, isIn: (group: string) => boolean): number {
  const lows = peopleAt(rows, event)
    .filter(({ group }) => isIn(group))
    .map(lowOf);
  return event.complete ? lows.reduce((sum, low) => sum + low, 0) : Math.max(0, ...lows);
}

const valuesOf = (rows: Rows, event: EventRecord, key: string): readonly (string | null)[] => {
  const venues = venuesOf(rows, event);
  const countries = venues.flatMap(({ country }) => (country === null ? [] : [country]));
  switch (key) {
    case 'country':
      return countries.length > 0 ? countries : ['none'];
    case 'town':
      return venues.map(({ townId }) => townId);
    case 'topic':
      return event.topics;
    case 'group':
      return peopleAt(rows, event).map(({ group }) => group);
    case 'org':
      return eventRoles(rows, event).map(({ organisationId }) => organisationId);
    case 'funder':
      return [...fundersOf(rows, event)];
    case 'counted':
      return [hasNumber(event.count.kind) ? event.count.kind : 'none'];
    case 'project':
      return event.projectIds;
    case 'format':
      return [event.format];
    case 'attendance':
      return [event.attendance];
    default:
      throw new Error(`There is no filter ${key}.`);
  }
};

/** The events that the filters keep. Periods are whole years; the text is left out. */
export function selectRows(rows: Rows, filters: Filters): Rows {
  const { scope, from, to, q, ...lists } = filters;
  if (q !== '') throw new Error('A text is not read here.');
  const events = rows.events.filter((event) => {
    if (scope !== 'all' && event.scope !== scope) return false;
    const date = readDate(event.date);
    if (from !== null && (date === null || date.years[1] < Number(from))) return false;
    if (to !== null && (date === null || date.years[0] > Number(to))) return false;
    return Object.entries(lists).every(
      ([key, wanted]) =>
        wanted.length === 0 || valuesOf(rows, event, key).some((value) => value !== null && wanted.includes(value)),
    );
  });
  return { ...rows, events };
}
