import { KINDS } from '../../src/engine/columnar/count-cells';
import type { ColumnTables } from '../../src/engine/columnar/event-columns';

/** The lists that are counted on all sides, by codes of `valuesOf`. */
export const COUNTED_LISTS = ['format', 'topic', 'org', 'project', 'funder'] as const;
export type CountedList = (typeof COUNTED_LISTS)[number];

/** What all sides are asked for; `lists` and `peopleInTowns` by code. */
export interface Numbers {
  readonly events: number;
  /** Lower ends that are certain. */
  readonly people: number;
  readonly lists: Readonly<Record<CountedList, ArrayLike<number>>>;
  readonly peopleInTowns: ArrayLike<number>;
}

/** What is left out; null stands for everything. */
export interface Asked {
  readonly days: readonly [first: number, last: number] | null;
  readonly topics: readonly number[] | null;
  readonly box: Box | null;
}

/** Degrees; south and west belong to it, north and east do not. */
export interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** The numbers of the package as single columns, each row with one town, one project and one format. */
export interface FlatEvents {
  readonly size: number;
  readonly day: Int32Array;
  readonly people: Float64Array;
  readonly town: Uint16Array;
  readonly format: Uint8Array;
  readonly project: Uint16Array;
  readonly funder: Uint16Array;
  readonly topics: readonly (readonly number[])[];
  readonly orgs: readonly (readonly number[])[];
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  readonly valuesOf: Readonly<Record<CountedList | 'town', readonly string[]>>;
}

export function flatEvents({ events, others }: ColumnTables): FlatEvents {
  const { size, spans, counts, venues, format, projects, topics, roles } = events;
  const funders = [...new Set(others.roles.map(({ organisationId }) => organisationId))];
  const funderOf = projects.values.map((id) => {
    const row = others.roles.find(({ subjectId }) => subjectId === id);
    return funders.indexOf(row?.organisationId ?? '');
  });
  const every = <T>(value: (row: number) => T): T[] => Array.from({ length: size }, (_, row) => value(row));
  const venueAt = (row: number) => venues.items[venues.start[row] ?? 0] ?? 0;
  const projectAt = (row: number) => projects.lists.items[projects.lists.start[row] ?? 0] ?? 0;
  const certain = (row: number) => (KINDS[counts.kinds[row] ?? 0] === 'about' ? 0 : (counts.lows[row] ?? 0) || 0);
  return {
    size,
    day: Int32Array.from(every((row) => spans.values[(spans.codes[row] ?? 0) - 1]?.first ?? 0)),
    people: Float64Array.from(every(certain)),
    town: Uint16Array.from(every(venueAt)),
    format: Uint8Array.from(every((row) => (format.codes[row] ?? 0) - 1)),
    project: Uint16Array.from(every(projectAt)),
    funder: Uint16Array.from(every((row) => funderOf[projectAt(row)] ?? 0)),
    topics: every((row) => [...topics.lists.items.subarray(topics.lists.start[row], topics.lists.start[row + 1])]),
    orgs: every((row) => [...new Set(roles.organisationCodes.subarray(roles.start[row], roles.start[row + 1]))]),
    lat: Float64Array.from(every((row) => others.venues[venueAt(row)]?.lat ?? NaN)),
    lon: Float64Array.from(every((row) => others.venues[venueAt(row)]?.lon ?? NaN)),
    valuesOf: {
      format: format.values,
      topic: topics.values,
      org: roles.organisations,
      project: projects.values,
      funder: funders,
      town: others.venues.map(({ townId }) => townId ?? ''),
    },
  };
}

/** The numbers by one look at every row: what the others are held to. */
export function scan(flat: FlatEvents, { days, topics, box }: Asked): Numbers {
  const zeros = (key: CountedList) => new Float64Array(flat.valuesOf[key].length);
  const lists = {
    format: zeros('format'),
    topic: zeros('topic'),
    org: zeros('org'),
    project: zeros('project'),
    funder: zeros('funder'),
  };
  const peopleInTowns = new Float64Array(flat.valuesOf.town.length);
  const wanted = topics === null ? null : new Set(topics);
  const count = (cells: Float64Array, at: number, n = 1) => (cells[at] = (cells[at] ?? 0) + n);
  let [events, people] = [0, 0];
  for (let row = 0; row < flat.size; row++) {
    const [day = 0, lat = 0, lon = 0, some = 0] = [flat.day[row], flat.lat[row], flat.lon[row], flat.people[row]];
    if (days !== null && (day < days[0] || day > days[1])) continue;
    if (box !== null && !(lat >= box.south && lat < box.north && lon >= box.west && lon < box.east)) continue;
    const own = flat.topics[row] ?? [];
    // Options of a list are counted without its own filter.
    for (const topic of own) count(lists.topic, topic);
    if (wanted !== null && !own.some((topic) => wanted.has(topic))) continue;
    events++;
    people += some;
    count(peopleInTowns, flat.town[row] ?? 0, some);
    count(lists.format, flat.format[row] ?? 0);
    count(lists.project, flat.project[row] ?? 0);
    count(lists.funder, flat.funder[row] ?? 0);
    for (const org of flat.orgs[row] ?? []) count(lists.org, org);
  }
  return { events, people, lists, peopleInTowns };
}
