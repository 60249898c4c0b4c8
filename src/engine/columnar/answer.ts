/** Reads an answer out of the sums of a selection. */
import {
  MOST_MARKS,
  type Aggregates,
  type Composition,
  type GroupRow,
  type OptionList,
  type Place,
  type Places,
  type Summary,
  type Timeline,
} from '../../model/aggregates';
import {
  COUNTED,
  LIST_FILTERS,
  type Counted,
  type FilterName,
  type Filters,
  type ListFilter,
} from '../../model/filters';
import { buildGraph, eventLinks, MOST_PATHS, type Graph, type GraphInput, type NetworkTop } from '../../model/graph';
import { familiesInOrder, genderOrder, mostCountedFirst } from '../composition';
import { FILTERS } from '../matching';
import { optionList } from '../options';
import { mostEventsFirst, TOP_TOWNS } from '../places';
import { sortedLinks, topNodes } from '../network-top';
import { marksOf } from '../timeline';
import { addendsAt, kindAt, sumAt } from './count-cells';
import { ALL, BAR, FIRST_PLACE, FLAGS, type Flag, type Rows } from './rows';
import type { Channel } from './channel';
import type { Channels, ColumnarSelection } from './selection';

/** A value and what it was made from; it is made anew only from something else. */
class Kept<Value> {
  #from: readonly unknown[] | null = null;
  #value: Value | null = null;

  of(from: readonly unknown[], make: () => Value): Value {
    if (this.#value === null || !from.every((one, i) => one === this.#from?.[i])) this.#value = make();
    this.#from = from;
    return this.#value;
  }
}

/** The answers to one question after the other: a part on which nothing changed is the same object as before. */
export class Answer {
  readonly #rows: Rows;
  readonly #selection: ColumnarSelection;
  readonly #options = Object.fromEntries(LIST_FILTERS.map((key) => [key, new Kept<OptionList>()])) as Readonly<
    Record<ListFilter, Kept<OptionList>>
  >;
  readonly #summary = new Kept<Summary>();
  readonly #scopes = new Kept<Aggregates['scopes']>();
  readonly #places = new Kept<Places>();
  readonly #timeline = new Kept<Timeline>();
  readonly #composition = new Kept<Composition>();
  readonly #network = new Kept<Graph>();

  constructor(rows: Rows, selection: ColumnarSelection) {
    this.#rows = rows;
    this.#selection = selection;
  }

  /** Everything the page draws, once the selection is brought up to date. */
  of(filters: Filters, sources: number | null): Aggregates {
    const [rows, selection] = [this.#rows, this.#selection];
    const { channels } = selection;
    const chosen = channels.selection.version;
    const wanted = (key: ListFilter) => filters[key].join('\n');
    const options = LIST_FILTERS.map((key) => {
      const from = [channels.options[key].version, wanted(key)];
      return [key, this.#options[key].of(from, () => optionsOf(rows, channels, filters, key))] as const;
    });
    const isBounded = filters.from !== null || filters.to !== null;
    return {
      filters,
      summary: this.#summary.of([chosen, channels.period.version, isBounded, sources], () =>
        summaryOf(rows, channels, isBounded, sources),
      ),
      options: Object.fromEntries(options) as Record<ListFilter, OptionList>,
      scopes: this.#scopes.of([channels.scopes.version], () => ({
        core: channels.scopes.counts[0] ?? 0,
        context: channels.scopes.counts[1] ?? 0,
        all: channels.scopes.members,
      })),
      places: this.#places.of([chosen, channels.places.version, wanted('town'), wanted('country')], () =>
        placesOf(rows, selection, filters),
      ),
      timeline: this.#timeline.of([chosen, channels.period.version], () => timelineOf(rows, selection)),
      composition: this.#composition.of([chosen], () => compositionOf(rows, selection)),
      network: this.#network.of([chosen, channels.network.version], () => networkOf(rows, selection)),
      wayOut: wayOutOf(channels),
    };
  }
}

function flag(rows: Rows, { selection }: Channels, name: Flag): number {
  return selection.counts[rows.cells.flags + FLAGS.indexOf(name)] ?? 0;
}

function summaryOf(rows: Rows, channels: Channels, isBounded: boolean, sources: number | null): Summary {
  const { selection, period } = channels;
  const { counts, sums } = selection;
  const { firstYear, years, cells } = rows;
  let [first, last, dated]: [number | null, number | null, number] = [null, null, 0];
  for (let i = 0; i < years; i++) {
    const begun = counts[cells.firstYears + i] ?? 0;
    dated += begun;
    if (begun > 0) first ??= firstYear + i;
    if ((counts[cells.lastYears + i] ?? 0) > 0) last = firstYear + i;
  }
  const counted = Object.fromEntries(
    COUNTED.map((kind) => [
      kind,
      kind === 'none'
        ? kindAt(counts, ALL, 'mentioned') + kindAt(counts, ALL, 'not-stated')
        : kindAt(counts, ALL, kind),
    ]),
  ) as Record<Counted, number>;
  return {
    events: selection.members,
    eventsInAll: rows.size,
    sources,
    firstYear: first,
    lastYear: last,
    undated: selection.members - dated,
    unjudged: isBounded ? (period.counts[rows.slots?.size ?? 0] ?? 0) : 0,
    counted,
    participations: sumAt(counts, sums, ALL),
  };
}

function optionsOf({ lists }: Rows, { options }: Channels, filters: Filters, key: ListFilter): OptionList {
  const { counts } = options[key];
  const { values, codes } = lists[key].sorted;
  return optionList(values, (i) => counts[codes[i] ?? 0] ?? 0, new Set(filters[key]));
}

function placesOf(rows: Rows, selection: ColumnarSelection, filters: Filters): Places {
  const { channels } = selection;
  const { counts, sums } = channels.selection;
  const context = channels.places.counts;
  const { sites, bareCountries, cells } = rows;
  const wanted = { town: new Set(filters.town), country: new Set(filters.country) };
  const placeAt = (site: Rows['sites'][number], at: number): Place[] => {
    const here = context[at] ?? 0;
    if (here === 0) return [];
    const sum = FIRST_PLACE + at;
    return [
      {
        ...site,
        events: addendsAt(counts, sum),
        context: here,
        selected: site.filter === 'town' ? wanted.town.has(site.id) : wanted.country.has(site.country ?? ''),
        participations: sumAt(counts, sums, sum),
      },
    ];
  };
  const towns = sites.flatMap(placeAt).sort(mostEventsFirst);
  const countries = bareCountries.flatMap((id, i) =>
    placeAt({ id, filter: 'country', country: id, lat: null, lon: null }, sites.length + i),
  );
  const present = (from: number, size: number): number => {
    let n = 0;
    for (let i = 0; i < size; i++) if ((counts[from + i] ?? 0) > 0) n++;
    return n;
  };
  return {
    towns,
    countries: countries.sort(mostEventsFirst),
    online: flag(rows, channels, 'online'),
    nowhere: flag(rows, channels, 'nowhere'),
    inTowns: flag(rows, channels, 'inTowns'),
    topTowns: topTownsOf(rows, selection, towns),
    venuesWithCoordinates: present(cells.venues, rows.locatedVenues),
    townsWithCoordinates: present(cells.towns, rows.locatedTowns),
    eventsWithoutCoordinates: flag(rows, channels, 'unlocated'),
  };
}

/** Events at any of the first towns: those of each, less what stands at several of them. */
function topTownsOf(rows: Rows, selection: ColumnarSelection, places: readonly Place[]): Places['topTowns'] {
  const top = places.filter(({ filter, events }) => filter === 'town' && events > 0).slice(0, TOP_TOWNS);
  const rank = new Map(top.map(({ id }, i) => [rows.siteAt.codeOf(id), i]));
  const repeated = top.map(() => 0);
  for (const [row, sites] of rows.manyTowns) {
    if (!selection.isSelected(row)) continue;
    const ranks = sites.flatMap((site) => rank.get(site) ?? []).sort((a, b) => a - b);
    for (const at of ranks.slice(1)) repeated[at] = (repeated[at] ?? 0) + 1;
  }
  let events = 0;
  return top.map((town, i) => {
    events += town.events - (repeated[i] ?? 0);
    return { ids: top.slice(0, i + 1).map(({ id }) => id), events };
  });
}

function timelineOf(rows: Rows, selection: ColumnarSelection): Timeline {
  const { domain, slots, cells } = rows;
  const { channels } = selection;
  const undated = channels.period.counts[slots?.size ?? 0] ?? 0;
  if (slots !== null && channels.period.members - undated > MOST_MARKS) {
    const selected = channels.selection.counts.subarray(cells.slots, cells.slots + slots.size);
    return { marks: [], bars: slots.bars(channels.period.counts, selected), undated, domain };
  }
  const marks = selection
    .membersOf(channels.period)
    .flatMap((row) => marksOf({ event: rows.recordAt(row) }, selection.isSelected(row)));
  return { marks, undated, domain };
}

function compositionOf(rows: Rows, selection: ColumnarSelection): Composition {
  const { channels } = selection;
  const { counts, sums } = channels.selection;
  const { families, groups, genders, cells, amounts } = rows;
  const firstGroup = FIRST_PLACE + rows.sites.length + rows.bareCountries.length;
  const row = (code: string, own: readonly number[], at: number): GroupRow => {
    const [named, withNumber] = [counts[at] ?? 0, counts[at + 1] ?? 0];
    const total = (part: 0 | 1) => own.reduce((sum, group) => sum + (sums[amounts.groups + 2 * group + part] ?? 0), 0);
    return {
      code,
      events: named,
      eventsWithNumber: withNumber,
      eventsOnlyMentioned: named - withNumber,
      sum: sumAt(counts, sums, ...own.map((group) => firstGroup + group)),
      inBar: total(0),
      outsideBar: total(1),
    };
  };
  let next = 0;
  const familyRows = [...families.groups].map(([code, members], i) => {
    const own = members.map(() => next++);
    return {
      ...row(code, own, cells.families + 2 * i),
      groups: own.map((group) => row(groups[group] ?? '', [group], cells.groups + 2 * group)).sort(mostCountedFirst),
    };
  });
  const gender = genderOrder(genders).flatMap((code) => {
    const at = genders.indexOf(code);
    const low = at < 0 ? 0 : (sums[amounts.genders + at] ?? 0);
    return low > 0 ? [{ gender: code, low }] : [];
  });
  return {
    events: addendsAt(counts, BAR),
    total: sumAt(counts, sums, BAR),
    known: sums[amounts.known] ?? 0,
    knownEvents: flag(rows, channels, 'known'),
    aboutEvents: kindAt(counts, ALL, 'about'),
    families: familiesInOrder(familyRows, families),
    gender,
    genderKnown: gender.reduce((sum, { low }) => sum + low, 0),
    conflicts: rows.conflicts
      .filter((row) => selection.isSelected(row))
      .map((row) => rows.columns.idAt(rows.order[row] ?? 0))
      .sort(),
  };
}

function networkOf(rows: Rows, selection: ColumnarSelection): Graph {
  const { channels } = selection;
  const { projectRoles } = rows;
  const context = channels.network.members;
  const selected = channels.selection.members;
  const inputs = (channel: Channel): GraphInput[] =>
    selection.membersOf(channel).map((row) => {
      const { line, roles } = rows.factsAt(row);
      return { line, roles, links: eventLinks(line, roles, projectRoles), selected: selection.isSelected(row) };
    });
  if (context <= MOST_PATHS) return buildGraph(inputs(channels.network), projectRoles);
  if (selected <= MOST_PATHS)
    return { ...buildGraph(inputs(channels.selection), projectRoles), notDrawn: context - selected };

  const { counts, sums } = channels.selection;
  const { nodes, cells, amounts } = rows;
  const eventsOf = (node: number): number => counts[cells.nodes + 2 * node] ?? 0;
  const top = topNodes(nodes, eventsOf);
  const listed = new Map(top.nodes.map(({ id }) => [rows.nodeAt.get(id), id]));
  const links: NetworkTop['links'][number][] = [];
  for (const [from, source] of listed) {
    const own = from === undefined ? [] : (rows.linksOf[from] ?? []);
    for (let i = 0; i < own.length; i += 2) {
      const target = listed.get(own[i]);
      const events = counts[cells.links + 2 * (own[i + 1] ?? 0)] ?? 0;
      if (target !== undefined && events > 0) links.push({ source, target, events });
    }
  }
  return {
    nodes: [],
    links: [],
    events: [],
    funderProjectRows: rows.fundingRows.reduce((n, funding, node) => n + (eventsOf(node) > 0 ? funding : 0), 0),
    projectEventRows: sums[amounts.projectRows] ?? 0,
    organisationEventRows: sums[amounts.roleRows] ?? 0,
    top: {
      nodes: top.nodes,
      links: sortedLinks(links),
      more: top.more,
      named: { n: selected, funded: flag(rows, channels, 'funded'), carried: flag(rows, channels, 'carried') },
    },
  };
}

function wayOutOf(channels: Channels): Aggregates['wayOut'] {
  if (channels.selection.members > 0) return null;
  let best: { remove: FilterName; events: number } | null = null;
  for (const name of FILTERS) {
    const { members } =
      name === 'scope'
        ? channels.scopes
        : name === 'period'
          ? channels.period
          : name === 'q'
            ? channels.text
            : channels.options[name];
    if (members > (best?.events ?? 0)) best = { remove: name, events: members };
  }
  return best;
}
