import crossfilter, { type Dimension, type Group } from 'crossfilter2';
import { factMaker } from '../../src/engine/facts';
import { monthOfDay } from '../../src/lib/month';
import { certainLow } from '../../src/model/count';
import type { ListFilter } from '../../src/model/filters';
import type { CoreTables } from '../../src/model/records';

/** The lists that the peer counts, a part of what the engine counts. */
export const COUNTED_LISTS = ['country', 'town', 'topic', 'format', 'org', 'project', 'funder'] as const;
export type CountedList = (typeof COUNTED_LISTS)[number] & ListFilter;

interface PeerRow extends Readonly<Record<CountedList, readonly string[]>> {
  readonly day: number;
  readonly people: number;
  readonly lat: number;
  readonly lon: number;
}

/** What both are asked for: events, people, events by value of each list, people by town. */
export interface Numbers {
  readonly events: number;
  readonly people: number;
  readonly lists: Readonly<Record<CountedList, ReadonlyMap<string, number>>>;
  /** People at each town, the lower ends that are certain. */
  readonly peopleInTowns: ReadonlyMap<string, number>;
}

export interface Peer {
  filterDays(range: readonly [first: number, last: number] | null): void;
  filterList(key: CountedList, values: readonly string[]): void;
  filterBox(box: Box | null): void;
  numbers(): Numbers;
}

/** Degrees; south and west belong to it, north and east do not. */
export interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** The same events in crossfilter2, filtered as a dashboard on it does. */
export function crossfilterPeer(core: CoreTables): Peer {
  const factsOf = factMaker(core);
  const rows = core.events.map((event): PeerRow => {
    const { values, venues } = factsOf(event);
    const { country, town, topic, format, org, project, funder } = values;
    const [venue] = venues;
    return {
      ...{ country, town, topic, format, org, project, funder },
      ...{ day: event.span?.first ?? 0, people: certainLow(event.count), lat: venue?.lat ?? 0, lon: venue?.lon ?? 0 },
    };
  });
  const filter = crossfilter(rows);
  const day = filter.dimension((row) => row.day);
  const [lat, lon] = [filter.dimension((row) => row.lat), filter.dimension((row) => row.lon)];
  // One value an event, but for these.
  const several: readonly CountedList[] = ['topic', 'org'];
  const dimensions = new Map<CountedList, Dimension<PeerRow, string>>(
    COUNTED_LISTS.map((key) => [
      key,
      several.includes(key)
        ? filter.dimension((row) => row[key] as string[], true)
        : filter.dimension((row) => row[key][0] ?? ''),
    ]),
  );
  const groups = new Map<CountedList, Group<PeerRow, string, number>>(
    [...dimensions].map(([key, dimension]) => [key, dimension.group<string, number>().reduceCount()]),
  );
  const quarters = day.group((at) => Math.floor(monthOfDay(at) / 3)).reduceCount();
  const places = filter
    .dimension((row) => row.town[0] ?? '')
    .group<string, number>()
    .reduceSum((row) => row.people);
  const people = filter.groupAll<number>().reduceSum((row) => row.people);
  const events = filter.groupAll<number>().reduceCount();
  const valuesOf = (group: { all(): readonly { readonly key: unknown; readonly value: unknown }[] }) =>
    new Map(group.all().map(({ key, value }) => [String(key), value as number]));
  return {
    filterDays: (range) => {
      if (range === null) day.filterAll();
      else day.filterRange([range[0], range[1] + 1]);
    },
    filterList: (key, values) => {
      const dimension = dimensions.get(key);
      const wanted = new Set(values);
      if (values.length === 0) dimension?.filterAll();
      else if (values.length === 1) dimension?.filterExact(values[0] ?? '');
      else dimension?.filterFunction((value) => wanted.has(value));
    },
    filterBox: (box) => {
      if (box === null) {
        lat.filterAll();
        lon.filterAll();
      } else {
        lat.filterRange([box.south, box.north]);
        lon.filterRange([box.west, box.east]);
      }
    },
    numbers: () => {
      quarters.all();
      const lists = COUNTED_LISTS.map((key) => {
        const group = groups.get(key);
        return [key, group === undefined ? new Map<string, number>() : valuesOf(group)] as const;
      });
      return {
        events: events.value(),
        people: people.value(),
        lists: Object.fromEntries(lists) as unknown as Numbers['lists'],
        peopleInTowns: valuesOf(places),
      };
    },
  };
}
