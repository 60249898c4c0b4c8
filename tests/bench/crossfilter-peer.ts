import crossfilter, { type Group } from 'crossfilter2';
import { monthOfDay } from '../../src/lib/month';
import type { Asked, Box, CountedList, FlatEvents, Numbers } from './plain-scan';

type Filled = readonly { readonly key: unknown; readonly value: unknown }[];

/** The groups as they are, not yet in the order of the codes. */
export interface PeerNumbers {
  readonly events: number;
  readonly people: number;
  readonly lists: Readonly<Record<CountedList, Filled>>;
  readonly peopleInTowns: Filled;
}

export interface Peer {
  filter(asked: Partial<Asked>): void;
  numbers(): PeerNumbers;
}

/** The same events in crossfilter2, filtered as a dashboard on it does. Its rows are numbers and its values codes: it has no text to compare. */
export function crossfilterPeer(flat: FlatEvents): Peer {
  const filter = crossfilter(Array.from({ length: flat.size }, (_, row) => row));
  const of = (column: ArrayLike<number>) => filter.dimension((row) => column[row] ?? 0);
  const day = of(flat.day);
  const [lat, lon] = [of(flat.lat), of(flat.lon)];
  const topic = filter.dimension((row) => (flat.topics[row] ?? []) as unknown as number, true);
  const org = filter.dimension((row) => (flat.orgs[row] ?? []) as unknown as number, true);
  const groups: Readonly<Record<CountedList, Group<number, number, number>>> = {
    format: of(flat.format).group<number, number>().reduceCount(),
    topic: topic.group<number, number>().reduceCount(),
    org: org.group<number, number>().reduceCount(),
    project: of(flat.project).group<number, number>().reduceCount(),
    funder: of(flat.funder).group<number, number>().reduceCount(),
  };
  const quarters = day.group((at) => Math.floor(monthOfDay(at) / 3)).reduceCount();
  const places = of(flat.town)
    .group<number, number>()
    .reduceSum((row) => flat.people[row] ?? 0);
  const people = filter.groupAll<number>().reduceSum((row) => flat.people[row] ?? 0);
  const events = filter.groupAll<number>().reduceCount();
  const filterBox = (box: Box | null): void => {
    if (box === null) {
      lat.filterAll();
      lon.filterAll();
    } else {
      lat.filterRange([box.south, box.north]);
      lon.filterRange([box.west, box.east]);
    }
  };
  return {
    filter: ({ days, topics, box }) => {
      if (days === null) day.filterAll();
      else if (days !== undefined) day.filterRange([days[0], days[1] + 1]);
      if (topics === null) topic.filterAll();
      else if (topics?.length === 1) topic.filterExact(topics[0] ?? 0);
      else if (topics !== undefined) topic.filterFunction((value) => topics.includes(value));
      if (box !== undefined) filterBox(box);
    },
    numbers: () => {
      quarters.all();
      return {
        events: events.value(),
        people: people.value(),
        lists: {
          format: groups.format.all(),
          topic: groups.topic.all(),
          org: groups.org.all(),
          project: groups.project.all(),
          funder: groups.funder.all(),
        },
        peopleInTowns: places.all(),
      };
    },
  };
}

/** The numbers of the peer by code. */
export function byCode({ events, people, lists, peopleInTowns }: PeerNumbers, flat: FlatEvents): Numbers {
  const cells = (key: CountedList | 'town', groups: Filled) => {
    const filled = new Float64Array(flat.valuesOf[key].length);
    for (const { key: code, value } of groups) filled[code as number] = value as number;
    return filled;
  };
  return {
    events,
    people,
    lists: {
      format: cells('format', lists.format),
      topic: cells('topic', lists.topic),
      org: cells('org', lists.org),
      project: cells('project', lists.project),
      funder: cells('funder', lists.funder),
    },
    peopleInTowns: cells('town', peopleInTowns),
  };
}
