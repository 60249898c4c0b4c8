/** The events of a package in the order of their dates, and what each of them counts. */
import { partsOf, type Day } from '../../lib/day';
import { breakDown, hasCertainTotal } from '../../model/breakdown';
import { certainLow, hasNumber, makeCount, type Count } from '../../model/count';
import type { DateSpan } from '../../model/edtf';
import { LIST_FILTERS, NO_PLACE, type FilterName, type ListFilter } from '../../model/filters';
import type { EventRecord, Venue } from '../../model/records';
import { isFunding } from '../../model/roles';
import { familiesOf, type Families } from '../composition';
import { factBuilder, isOnline, rolesByProject, unique, type EventFacts } from '../facts';
import { bitsOf } from '../matching';
import { NetworkCells, type NetworkNode } from './network-cells';
import { bareCountries, hasCoordinates, siteIds, sitesOf, townIds, type Site } from '../places';
import { timeSlots, type TimeSlots } from '../timeline-bars';
import type { ChannelPlan } from './channel';
import { AMOUNT_CELLS, amountOf, KIND_CELLS, KINDS } from './count-cells';
import { byDate } from './date-order';
import { Dictionary, Recoded } from './dictionary';
import type { CodedColumn, ColumnTables, CountColumns, EventColumns } from './event-columns';
import { inverted, ListBuilder, NumberBuilder, type Lists } from './lists';

/** The values of a list filter: the codes of each row, and the rows of each code. */
export interface ListColumn {
  readonly dictionary: Dictionary;
  readonly codes: Lists;
  readonly rows: Lists;
  /** By value. */
  readonly sorted: { readonly values: readonly string[]; readonly codes: readonly number[] };
}

/** Where the cells of the selection begin that are no sums of counts. */
export interface SelectionCells {
  readonly firstYears: number;
  readonly lastYears: number;
  readonly flags: number;
  readonly venues: number;
  readonly towns: number;
  /** Two each: events, and those with a number. */
  readonly groups: number;
  readonly families: number;
  readonly nodes: number;
  readonly links: number;
  readonly slots: number;
}

/** Where the amounts of the selection begin that are no sums of counts. */
export interface SelectionAmounts {
  /** Two each: in the bar, outside it. */
  readonly groups: number;
  readonly genders: number;
  readonly known: number;
  readonly projectRows: number;
  readonly roleRows: number;
}

/** Events of the selection that are counted in one cell each, from `flags` on. */
export const FLAGS = ['online', 'nowhere', 'inTowns', 'unlocated', 'known', 'funded', 'carried'] as const;
export type Flag = (typeof FLAGS)[number];

/** Sums of counts of the selection: all events, those of the bar, then places, bare countries and groups. */
export const ALL = 0;
export const BAR = 1;
export const FIRST_PLACE = 2;

export interface Rows {
  readonly size: number;
  /** Rows with a known year; they come first. */
  readonly dated: number;
  /** The columns that the rows come from, and the position there of each row. */
  readonly columns: EventColumns;
  readonly order: Uint32Array;
  readonly recordAt: (row: number) => EventRecord;
  /** The facts of a row, put together anew. */
  readonly factsAt: (row: number) => EventFacts;
  /** First and last day of the dated rows; `first` ascends. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Dated rows by last day. */
  readonly byLast: Uint32Array;
  /** Position of the scope in `SCOPES`, 0 for none of them. */
  readonly scopes: Uint8Array;
  readonly lists: Readonly<Record<ListFilter, ListColumn>>;
  readonly domain: readonly [Day, Day] | null;
  /** The year of the first of the cells of years, and how many there are. */
  readonly firstYear: number;
  readonly years: number;
  readonly slots: TimeSlots | null;
  readonly sites: readonly Site[];
  readonly siteAt: Dictionary;
  readonly bareCountries: readonly string[];
  /** Rows with several towns, and the numbers of their sites. */
  readonly manyTowns: ReadonlyMap<number, readonly number[]>;
  /** How many venues have coordinates, and how many towns they are in. */
  readonly locatedVenues: number;
  readonly locatedTowns: number;
  readonly families: Families;
  readonly groups: readonly string[];
  readonly familyOf: readonly number[];
  readonly genders: readonly string[];
  readonly conflicts: readonly number[];
  readonly nodes: readonly NetworkNode[];
  readonly nodeAt: ReadonlyMap<string, number>;
  /** Funding rows of each node that is a project. */
  readonly fundingRows: readonly number[];
  /** The links of each node as source: the numbers of targets and cells by turns. */
  readonly linksOf: readonly (readonly number[])[];
  readonly projectRoles: ReturnType<typeof rolesByProject>;
  readonly cells: SelectionCells;
  readonly amounts: SelectionAmounts;
  readonly plans: Plans;
}

/** The sums that are kept, by what they leave out of account. */
export interface Plans {
  readonly selection: ChannelPlan;
  readonly options: Readonly<Record<ListFilter, ChannelPlan>>;
  readonly scopes: ChannelPlan;
  readonly period: ChannelPlan;
  readonly text: ChannelPlan;
  readonly places: ChannelPlan;
  readonly network: ChannelPlan;
}

export const SCOPES = ['core', 'context'] as const;

const NETWORK: readonly FilterName[] = ['org', 'funder', 'project'];

const valueAt = <Value>({ values, codes }: CodedColumn<Value>, at: number): Value | null =>
  values[(codes[at] as number) - 1] ?? null;

/** How many cells come before each kind of them, in the order of the kinds. */
function laidOut<Kind extends string>(
  from: number,
  sizes: Readonly<Record<Kind, number>>,
): [Record<Kind, number>, number] {
  const at: Partial<Record<Kind, number>> = {};
  let next = from;
  for (const kind of Object.keys(sizes) as Kind[]) {
    at[kind] = next;
    next += sizes[kind];
  }
  return [at as Record<Kind, number>, next];
}

function byValue({ values }: Dictionary): ListColumn['sorted'] {
  const sorted = values.map((value, code) => ({ value, code })).sort((a, b) => (a.value < b.value ? -1 : 1));
  return { values: sorted.map(({ value }) => value), codes: sorted.map(({ code }) => code) };
}

/** The venues of all events, each once, in the order in which the events name them. */
function usedVenues({ venues: { items } }: EventColumns, venues: readonly Venue[]): Venue[] {
  const used = new Uint8Array(venues.length);
  const inOrder: Venue[] = [];
  for (const at of items) {
    const venue = venues[at];
    if (venue === undefined || used[at] === 1) continue;
    used[at] = 1;
    inOrder.push(venue);
  }
  return inOrder;
}

/** The numbers of a row. */
const itemsAt = ({ start, items }: Lists, row: number): number[] =>
  Array.from(items.subarray(start[row], start[row + 1]));

function countAt({ kinds, lows, highs }: CountColumns, at: number): Count {
  const numberOf = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);
  return makeCount(KINDS[kinds[at] ?? 0] ?? 'not-stated', numberOf(lows[at]), numberOf(highs[at]));
}

/** What the venues of an event come to; the same for all events with the same venues. */
interface PlaceFacts {
  readonly countries: readonly number[];
  readonly towns: readonly number[];
  readonly sites: readonly number[];
  readonly bare: readonly number[];
  readonly inTowns: boolean;
  readonly somewhere: boolean;
  readonly onlineOnly: boolean;
  readonly venues: readonly Venue[];
}

/** Puts the events of a package into rows. */
export function rowsOf({ events: columns, others }: ColumnTables): Rows {
  const { size, spans } = columns;
  const order = byDate(columns);
  const projectRoles = rolesByProject(others);
  const factOf = factBuilder(others.venues, projectRoles);
  const recordAt = (row: number): EventRecord => columns.recordAt(order[row] ?? 0);
  const factsAt = (row: number): EventFacts => {
    const at = order[row] ?? 0;
    return factOf(columns.recordAt(at), columns.groupsAt(at), columns.rolesAt(at));
  };
  let dated = 0;
  for (const code of spans.codes) if (code > 0) dated++;
  let domain: readonly [Day, Day] | null = null;
  // The first of spans with the same days speaks for them: the order of the rows decides.
  const inOrder = new Set<DateSpan>();
  for (const at of order) {
    const span = valueAt(spans, at);
    if (span === null) break;
    inOrder.add(span);
    domain = domain === null ? [span.first, span.last] : [domain[0], Math.max(domain[1], span.last)];
  }
  const slots = domain && timeSlots(inOrder, domain);
  const [firstYear, lastYear] = domain === null ? [0, -1] : [partsOf(domain[0]).year, partsOf(domain[1]).year];
  const years = lastYear - firstYear + 1;
  const slotsOfSpan = spans.values.map((span) => ({
    years: [partsOf(span.first).year, partsOf(span.last).year] as const,
    slots: [slots?.of(span, false) ?? [], slots?.of(span, true) ?? []] as const,
  }));

  const used = usedVenues(columns, others.venues);
  const siteMap = sitesOf(used);
  const sites = [...siteMap.values()];
  const siteAt = new Dictionary(siteMap.keys());
  const bare = new Dictionary(used.flatMap(({ country }) => country ?? []));
  const located = used.filter(hasCoordinates);
  const venueAt = new Map(located.map((venue, i) => [venue, i]));
  const townAt = new Dictionary(located.flatMap(({ townId }) => townId ?? []));

  const families = familiesOf({ codes: others.codes, participants: columns.groups.groups.map((group) => ({ group })) });
  const groups = new Dictionary([...families.groups.values()].flat());
  const familyOf = [...families.groups.values()].flatMap((own, family) => own.map(() => family));
  const genders = new Dictionary(columns.groups.genders);

  const network = new NetworkCells(columns, projectRoles);

  const scopeCount = FIRST_PLACE + sites.length + bare.size + groups.size;
  const firstBare = FIRST_PLACE + sites.length;
  const firstGroup = firstBare + bare.size;
  // Nodes and links are numbered as they come: they take turns behind all other cells.
  const [cells, ownCells] = laidOut(scopeCount * KIND_CELLS, {
    firstYears: years,
    lastYears: years,
    flags: FLAGS.length,
    venues: located.length,
    towns: townAt.size,
    groups: 2 * groups.size,
    families: 2 * families.groups.size,
    slots: slots?.size ?? 0,
  });
  const [amounts, amountsSize] = laidOut(scopeCount * AMOUNT_CELLS, {
    groups: 2 * groups.size,
    genders: genders.size,
    known: 1,
    projectRows: 1,
    roleRows: 1,
  });

  const tallies = new ListBuilder(size);
  const amountAt = new ListBuilder(size);
  const amountValues = new NumberBuilder();
  const placeCells = new ListBuilder(size);
  const slotCells = new ListBuilder(size);
  const scopeCells = new ListBuilder(size);
  const options = Object.fromEntries(
    LIST_FILTERS.map((key) => [key, { dictionary: new Dictionary(), builder: new ListBuilder(size) }]),
  ) as Record<ListFilter, { readonly dictionary: Dictionary; readonly builder: ListBuilder }>;
  const codesOf = (key: ListFilter, values: readonly string[]) => new Recoded(values, options[key].dictionary);
  const values = {
    topic: codesOf('topic', columns.topics.values),
    format: codesOf('format', columns.format.values),
    group: codesOf('group', columns.groups.groups),
    org: codesOf('org', columns.roles.organisations),
    funder: codesOf('funder', network.organisations),
    counted: codesOf(
      'counted',
      KINDS.map((kind) => (hasNumber(kind) ? kind : 'none')),
    ),
    project: codesOf('project', columns.projects.values),
    attendance: codesOf('attendance', columns.attendance.values),
  };
  const numbered = KINDS.map(hasNumber);
  const certain = KINDS.map((kind) => hasCertainTotal({ kind }));
  const scopeCodes = columns.scope.values.map((scope) => SCOPES.indexOf(scope as (typeof SCOPES)[number]) + 1);
  const flagCells = Object.fromEntries(FLAGS.map((name, i) => [name, cells.flags + i])) as Record<Flag, number>;
  const groupAt = columns.groups.groups.map((group) => groups.add(group));
  const scopes = new Uint8Array(size);
  const first = new Int32Array(dated);
  const last = new Int32Array(dated);
  const manyTowns = new Map<number, number[]>();
  const conflicts: number[] = [];

  const amount = (cell: number, value: number): void => {
    if (value === 0) return;
    amountAt.push(cell);
    amountValues.push(value);
  };
  const addend = (sum: number, { kinds, lows, highs }: CountColumns, at: number): void => {
    const kind = kinds[at] as number;
    tallies.push(sum * KIND_CELLS + kind);
    for (let cell = 0; cell < AMOUNT_CELLS; cell++)
      amount(sum * AMOUNT_CELLS + cell, amountOf(cell, kind, lows[at] as number, highs[at] as number));
  };

  const known = new Map<string, PlaceFacts>();
  const alone: (PlaceFacts | undefined)[] = [];
  const placesAt = (at: number): PlaceFacts => {
    const from = columns.venues.start[at] as number;
    const n = (columns.venues.start[at + 1] as number) - from;
    const only = n === 1 ? (columns.venues.items[from] as number) : null;
    const found = only === null ? known.get(itemsAt(columns.venues, at).join()) : alone[only];
    if (found !== undefined) return found;
    const venues = itemsAt(columns.venues, at).flatMap((venue) => others.venues[venue] ?? []);
    const countries = unique(venues.flatMap(({ country }) => country ?? []));
    const facts: PlaceFacts = {
      countries: (countries.length > 0 ? countries : [NO_PLACE]).map((value) => options.country.dictionary.add(value)),
      towns: unique(venues.flatMap(({ townId }) => townId ?? [])).map((value) => options.town.dictionary.add(value)),
      sites: siteIds({ venues }).map((id) => siteAt.add(id)),
      bare: bareCountries({ venues }).map((country) => bare.add(country)),
      inTowns: townIds({ venues }).length > 0,
      somewhere: countries.length > 0,
      onlineOnly: isOnline(null, venues),
      venues: venues.filter(hasCoordinates),
    };
    if (only === null) known.set(itemsAt(columns.venues, at).join(), facts);
    else alone[only] = facts;
    return facts;
  };

  for (let row = 0; row < size; row++) {
    const at = order[row] as number;
    const { counts } = columns;
    const kind = counts.kinds[at] as number;

    addend(ALL, counts, at);
    const scope = scopeCodes[(columns.scope.codes[at] as number) - 1] ?? 0;
    scopes[row] = scope;
    if (scope > 0) scopeCells.push(scope - 1);

    const spanCode = spans.codes[at] as number;
    const dates = slotsOfSpan[spanCode - 1];
    const span = spans.values[spanCode - 1];
    if (span === undefined || dates === undefined) slotCells.push(slots?.size ?? 0);
    else {
      first[row] = span.first;
      last[row] = span.last;
      tallies.push(cells.firstYears + dates.years[0] - firstYear);
      tallies.push(cells.lastYears + dates.years[1] - firstYear);
      for (const slot of dates.slots[numbered[kind] ? 1 : 0]) {
        slotCells.push(slot);
        tallies.push(cells.slots + slot);
      }
    }

    const here = placesAt(at);
    const attendance = valueAt(columns.attendance, at);
    for (const code of here.countries) options.country.builder.push(code);
    for (const code of here.towns) options.town.builder.push(code);
    for (const site of here.sites) {
      addend(FIRST_PLACE + site, counts, at);
      placeCells.push(site);
    }
    for (const country of here.bare) {
      addend(firstBare + country, counts, at);
      placeCells.push(sites.length + country);
    }
    if (here.sites.length > 1) {
      const towns = here.sites.filter((site) => sites[site]?.filter === 'town');
      if (towns.length > 1) manyTowns.set(row, towns);
    }
    if (attendance === null ? here.onlineOnly : attendance === 'online') tallies.push(flagCells.online);
    else if (!here.somewhere) tallies.push(flagCells.nowhere);
    if (here.inTowns) tallies.push(flagCells.inTowns);
    if (here.venues.length === 0) tallies.push(flagCells.unlocated);
    for (const venue of here.venues) {
      tallies.push(cells.venues + (venueAt.get(venue) ?? 0));
      if (venue.townId !== null) tallies.push(cells.towns + townAt.add(venue.townId));
    }

    const [fromGroup, toGroup] = [columns.groups.start[at] as number, columns.groups.start[at + 1] as number];
    if (certain[kind]) addend(BAR, counts, at);
    if (toGroup > fromGroup) {
      const rows = Array.from({ length: toGroup - fromGroup }, (_, i) => {
        const { groupCodes, genderCodes, genders, counts } = columns.groups;
        const group = groupAt[groupCodes[fromGroup + i] ?? 0] ?? 0;
        const gender = genders[genderCodes[fromGroup + i] ?? 0] ?? '';
        return { at: group, group: groups.values[group] ?? '', gender, count: countAt(counts, fromGroup + i) };
      });
      const breakdown = certain[kind] ? breakDown(countAt(counts, at), rows, columns.complete[at] === 1) : null;
      if (breakdown !== null) {
        amount(amounts.known, breakdown.known);
        if (breakdown.known > 0) tallies.push(flagCells.known);
        if (breakdown.conflict) conflicts.push(row);
        for (const [group, low] of breakdown.byGroup) amount(amounts.groups + 2 * groups.add(group), low);
        for (const [gender, low] of breakdown.byGender) amount(amounts.genders + genders.add(gender), low);
      }
      const withNumber = new Map<number, boolean>();
      rows.forEach(({ at: group, count }, i) => {
        addend(firstGroup + group, columns.groups.counts, fromGroup + i);
        withNumber.set(group, (withNumber.get(group) ?? false) || hasNumber(count.kind));
        if (breakdown === null) amount(amounts.groups + 2 * group + 1, certainLow(count));
      });
      const byFamily = new Map<number, boolean>();
      for (const [group, some] of withNumber) {
        options.group.builder.push(options.group.dictionary.add(groups.values[group] ?? ''));
        tallies.push(cells.groups + 2 * group);
        if (some) tallies.push(cells.groups + 2 * group + 1);
        const family = familyOf[group] ?? 0;
        byFamily.set(family, (byFamily.get(family) ?? false) || some);
      }
      for (const [family, some] of byFamily) {
        tallies.push(cells.families + 2 * family);
        if (some) tallies.push(cells.families + 2 * family + 1);
      }
    }

    for (const topic of itemsAt(columns.topics.lists, at)) options.topic.builder.push(values.topic.of(topic));
    const projects = itemsAt(columns.projects.lists, at);
    for (const project of projects) options.project.builder.push(values.project.of(project));
    const [format, attended] = [columns.format.codes[at] as number, columns.attendance.codes[at] as number];
    if (format > 0) options.format.builder.push(values.format.of(format - 1));
    if (attended > 0) options.attendance.builder.push(values.attendance.of(attended - 1));
    options.counted.builder.push(values.counted.of(kind));

    const [fromRole, toRole] = [columns.roles.start[at] as number, columns.roles.start[at + 1] as number];
    const around = network.of(projects, fromRole, toRole);
    for (const org of around.named) options.org.builder.push(values.org.of(org));
    for (const funder of around.funders) options.funder.builder.push(values.funder.of(funder));
    // Odd cells are links, even ones nodes.
    for (const link of around.links) tallies.push(ownCells + 2 * link + 1);
    for (const node of around.nodes) tallies.push(ownCells + 2 * node);
    if (around.funded) tallies.push(flagCells.funded);
    if (around.carried) tallies.push(flagCells.carried);
    amount(amounts.projectRows, projects.length);
    amount(amounts.roleRows, toRole - fromRole);

    for (const list of [tallies, amountAt, placeCells, slotCells, scopeCells]) list.close();
    for (const key of LIST_FILTERS) options[key].builder.close();
  }

  const lists = Object.fromEntries(
    LIST_FILTERS.map((key): [ListFilter, ListColumn] => {
      const { dictionary, builder } = options[key];
      const codes = builder.lists();
      return [key, { dictionary, codes, rows: inverted(codes, dictionary.size), sorted: byValue(dictionary) }];
    }),
  ) as Record<ListFilter, ListColumn>;
  const rowsByLast = Uint32Array.from({ length: dated }, (_, row) => row).sort(
    (a, b) => (last[a] as number) - (last[b] as number) || a - b,
  );
  const counted = (mask: number, cells: Lists, size: number): ChannelPlan => ({ mask, tallies: { cells, size } });
  const members = (mask: number): ChannelPlan => ({ mask, tallies: null });
  return {
    ...{
      size,
      dated,
      columns,
      order,
      recordAt,
      factsAt,
      first,
      last,
      byLast: rowsByLast,
      scopes,
      lists,
      domain,
      firstYear,
      years,
      slots,
    },
    ...{
      sites,
      siteAt,
      bareCountries: bare.values,
      manyTowns,
      locatedVenues: located.length,
      locatedTowns: townAt.size,
    },
    ...{
      families,
      groups: groups.values,
      familyOf,
      genders: genders.values,
      conflicts,
      nodes: network.nodes,
      nodeAt: network.nodeAt,
      linksOf: network.linksOf,
      projectRoles,
    },
    fundingRows: network.nodes.map(({ type, record }) =>
      type === 'project' ? (projectRoles.get(record) ?? []).filter(({ role }) => isFunding(role)).length : 0,
    ),
    cells: { ...cells, nodes: ownCells, links: ownCells + 1 },
    amounts,
    plans: {
      selection: {
        ...counted(0, tallies.lists(), ownCells + 2 * Math.max(network.nodes.length, network.links)),
        amounts: { cells: { cells: amountAt.lists(), values: amountValues.values() }, size: amountsSize },
      },
      options: Object.fromEntries(
        LIST_FILTERS.map((key) => [key, counted(bitsOf(key), lists[key].codes, lists[key].dictionary.size)]),
      ) as Plans['options'],
      scopes: counted(bitsOf('scope'), scopeCells.lists(), SCOPES.length),
      period: counted(bitsOf('period'), slotCells.lists(), (slots?.size ?? 0) + 1),
      text: members(bitsOf('q')),
      places: counted(bitsOf('country', 'town'), placeCells.lists(), sites.length + bare.size),
      network: members(bitsOf(...NETWORK)),
    },
  };
}
