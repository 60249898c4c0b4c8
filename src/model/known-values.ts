/** Which ids and codes a package knows, for telling a filter that matches nothing from one that cannot. */
import { COUNTED, NO_PLACE, type ListFilter } from './filters';
import { NONE } from './graph';
import type { CoreTables } from './records';

/** The keys of an address whose values are ids or codes. */
export type KnownKey = ListFilter | 'event' | 'focus';

type Known = ReadonlyMap<Exclude<KnownKey, 'focus'>, ReadonlySet<string>>;

const present = (values: readonly (string | null)[]): string[] => values.filter((value) => value !== null);

function collect(core: CoreTables): Known {
  const { events, venues, participants, organisations, projects } = core;
  const codes = (list: string): string[] => core.codes.filter((code) => code.list === list).map(({ code }) => code);
  const organisationIds = new Set([
    ...organisations.map(({ id }) => id),
    ...core.roles.map(({ organisationId }) => organisationId),
  ]);
  return new Map<Exclude<KnownKey, 'focus'>, ReadonlySet<string>>([
    ['country', new Set([NO_PLACE, ...codes('country'), ...present(venues.map(({ country }) => country))])],
    ['town', new Set(present(venues.map(({ townId }) => townId)))],
    ['topic', new Set([...codes('topic'), ...events.flatMap(({ topics }) => topics)])],
    ['format', new Set([...codes('format'), ...present(events.map(({ format }) => format))])],
    ['attendance', new Set([...codes('attendance'), ...present(events.map(({ attendance }) => attendance))])],
    ['group', new Set([...codes('group'), ...participants.map(({ group }) => group)])],
    ['org', organisationIds],
    ['funder', organisationIds],
    ['project', new Set([...projects.map(({ id }) => id), ...events.flatMap(({ projectIds }) => projectIds)])],
    ['counted', new Set<string>(COUNTED)],
    ['event', new Set(events.map(({ id }) => id))],
  ]);
}

const FOCUS_KEYS = new Map<string, Exclude<KnownKey, 'focus'>>([
  ['funder', 'funder'],
  ['project', 'project'],
  ['organisation', 'org'],
  ['event', 'event'],
]);

/** Gives the test whether a package has a value of a key. A code of a list is known even where no event has it. */
export function knownValues(core: CoreTables): (key: KnownKey, value: string) => boolean {
  const known = collect(core);
  return (key, value) => {
    if (key !== 'focus') return known.get(key)?.has(value) ?? false;
    const [type = '', ...rest] = value.split(':');
    const record = rest.join(':');
    const recordKey = FOCUS_KEYS.get(type);
    if (recordKey === undefined) return false;
    return (record === NONE && type !== 'event') || (known.get(recordKey)?.has(record) ?? false);
  };
}
