/** The events of a package as columns, in the order of their dates, and what each of them counts. */
import { partsOf } from '../../lib/day';
import { breakDown, hasCertainTotal } from '../../model/breakdown';
import { certainLow, hasNumber, type Count } from '../../model/count';
import { LIST_FILTERS, type FilterName, type ListFilter } from '../../model/filters';
import { eventLinks } from '../../model/graph';
import type { CoreTables, EventRecord, Venue } from '../../model/records';
import { isFunding } from '../../model/roles';
import { familiesOf, type Families } from '../composition';
import { factMaker, rolesByProject, type EventFacts } from '../facts';
import { byFirstDay } from '../list';
import { bitsOf } from '../matching';
import { namedBy, upperLinks, type Standing } from '../network-top';
import { bareCountries, hasCoordinates, siteIds, sitesOf, townIds, type Site } from '../places';
import { timeSlots, type TimeSlots } from '../timeline-bars';
import { domainOf } from '../timeline';
import type { ChannelPlan } from './channel';
import { AMOUNT_CELLS, amountCells, KIND_CELLS, kindCell } from './count-cells';
import { Dictionary } from './dictionary';
import { inverted, ListBuilder, type Lists } from './lists';

/** The values of a list filter: the codes of each row, and the rows of each code. */
export interface ListColumn {
  readonly dictionary: Dictionary;
  readonly codes: Lists;
  readonly rows: Lists;
  /** By value. */
  readonly sorted: readonly { readonly value: string; readonly code: number }[];
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
  readonly events: readonly EventRecord[];
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
  readonly domain: ReturnType<typeof domainOf>;
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
  readonly nodes: readonly Omit<Standing, 'events'>[];
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

const byValue = ({ values }: Dictionary): { value: string; code: number }[] =>
  values.map((value, code) => ({ value, code })).sort((a, b) => (a.value < b.value ? -1 : 1));

/** The venues of all events, each once, in the order in which the events name them. */
function usedVenues(core: CoreTables): Venue[] {
  const venues = new Map(core.venues.map((venue) => [venue.id, venue]));
  const used = new Set<Venue>();
  for (const { venueIds } of core.events)
    for (const id of venueIds) {
      const venue = venues.get(id);
      if (venue) used.add(venue);
    }
  return [...used];
}

/** Puts the events of a package into columns. Reads each event once, and keeps nothing of it but its record. */
export function rowsOf(core: CoreTables): Rows {
  const events = [...core.events].sort(byFirstDay);
  const size = events.length;
  const dated = events.filter(({ span }) => span !== null).length;
  const factsOf = factMaker(core);
  const factsAt = (row: number): EventFacts => factsOf(events[row] as EventRecord);
  const projectRoles = rolesByProject(core);
  const domain = domainOf(events);
  const slots =
    domain &&
    timeSlots(
      events.flatMap(({ span }) => span ?? []),
      domain,
    );
  const [firstYear, lastYear] = domain === null ? [0, -1] : [partsOf(domain[0]).year, partsOf(domain[1]).year];
  const years = lastYear - firstYear + 1;

  const used = usedVenues(core);
  const siteMap = sitesOf(used);
  const sites = [...siteMap.values()];
  const siteAt = new Dictionary(siteMap.keys());
  const bare = new Dictionary(used.flatMap(({ country }) => country ?? []));
  const located = used.filter(hasCoordinates);
  const venueAt = new Map(located.map((venue, i) => [venue, i]));
  const townAt = new Dictionary(located.flatMap(({ townId }) => townId ?? []));

  const families = familiesOf(core);
  const groups = new Dictionary([...families.groups.values()].flat());
  const familyOf = [...families.groups.values()].flatMap((own, family) => own.map(() => family));
  const genders = new Dictionary(core.participants.map(({ gender }) => gender));

  const nodes: Omit<Standing, 'events'>[] = [];
  const nodeAt = new Map<string, number>();
  const nodeOf = ({ id, type, record }: { id: string; type: string; record: string }): number => {
    let at = nodeAt.get(id);
    if (at === undefined) {
      at = nodes.push({ id, type: type as Standing['type'], record }) - 1;
      nodeAt.set(id, at);
    }
    return at;
  };
  const linkAt = new Map<number, number>();
  const linksOf: number[][] = [];

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
  const amountOf = new ListBuilder(size);
  const placeCells = new ListBuilder(size);
  const slotCells = new ListBuilder(size);
  const scopeCells = new ListBuilder(size);
  const options = Object.fromEntries(
    LIST_FILTERS.map((key) => [key, { dictionary: new Dictionary(), builder: new ListBuilder(size) }]),
  ) as Record<ListFilter, { readonly dictionary: Dictionary; readonly builder: ListBuilder }>;
  const scopes = new Uint8Array(size);
  const first = new Int32Array(dated);
  const last = new Int32Array(dated);
  const manyTowns = new Map<number, number[]>();
  const conflicts: number[] = [];

  const amount = (cell: number, value: number): void => {
    if (value === 0) return;
    amountAt.push(cell);
    amountOf.push(value);
  };
  const addend = (sum: number, count: Count): void => {
    tallies.push(sum * KIND_CELLS + kindCell(count));
    for (const [cell, value] of amountCells(count)) amount(sum * AMOUNT_CELLS + cell, value);
  };

  for (let row = 0; row < size; row++) {
    const facts = factsAt(row);
    const { event, venues, line } = facts;
    const flag = (name: Flag): void => tallies.push(cells.flags + FLAGS.indexOf(name));

    addend(ALL, event.count);
    const scope = SCOPES.indexOf(event.scope as (typeof SCOPES)[number]);
    scopes[row] = scope + 1;
    if (scope >= 0) scopeCells.push(scope);
    for (const key of LIST_FILTERS)
      for (const value of facts.values[key]) options[key].builder.push(options[key].dictionary.add(value));

    if (event.span === null) slotCells.push(slots?.size ?? 0);
    else {
      first[row] = event.span.first;
      last[row] = event.span.last;
      tallies.push(cells.firstYears + partsOf(event.span.first).year - firstYear);
      tallies.push(cells.lastYears + partsOf(event.span.last).year - firstYear);
      for (const slot of slots?.of(event.span, hasNumber(event.count.kind)) ?? []) {
        slotCells.push(slot);
        tallies.push(cells.slots + slot);
      }
    }

    const here = siteIds(facts).map((id) => siteAt.add(id));
    for (const site of here) {
      addend(FIRST_PLACE + site, event.count);
      placeCells.push(site);
    }
    for (const country of bareCountries(facts)) {
      const at = bare.add(country);
      addend(firstBare + at, event.count);
      placeCells.push(sites.length + at);
    }
    const towns = here.filter((site) => sites[site]?.filter === 'town');
    if (towns.length > 1) manyTowns.set(row, towns);
    if (line.online) flag('online');
    else if (line.countries.length === 0) flag('nowhere');
    if (townIds(facts).length > 0) flag('inTowns');
    if (!venues.some(hasCoordinates)) flag('unlocated');
    for (const venue of venues) {
      const at = venueAt.get(venue);
      if (at === undefined) continue;
      tallies.push(cells.venues + at);
      if (venue.townId !== null) tallies.push(cells.towns + townAt.add(venue.townId));
    }

    const breakdown = hasCertainTotal(event.count) ? breakDown(event.count, facts.groups, event.complete) : null;
    if (breakdown !== null) {
      addend(BAR, event.count);
      amount(amounts.known, breakdown.known);
      if (breakdown.known > 0) flag('known');
      if (breakdown.conflict) conflicts.push(row);
      for (const [group, low] of breakdown.byGroup) amount(amounts.groups + 2 * groups.add(group), low);
      for (const [gender, low] of breakdown.byGender) amount(amounts.genders + genders.add(gender), low);
    }
    const numbered = new Map<number, boolean>();
    for (const { group, count } of facts.groups) {
      const at = groups.add(group);
      addend(firstGroup + at, count);
      numbered.set(at, (numbered.get(at) ?? false) || hasNumber(count.kind));
      if (breakdown === null) amount(amounts.groups + 2 * at + 1, certainLow(count));
    }
    const byFamily = new Map<number, boolean>();
    for (const [at, some] of numbered) {
      tallies.push(cells.groups + 2 * at);
      if (some) tallies.push(cells.groups + 2 * at + 1);
      const family = familyOf[at] ?? 0;
      byFamily.set(family, (byFamily.get(family) ?? false) || some);
    }
    for (const [family, some] of byFamily) {
      tallies.push(cells.families + 2 * family);
      if (some) tallies.push(cells.families + 2 * family + 1);
    }

    const links = upperLinks(eventLinks(line, facts.roles, projectRoles));
    const on = new Set<number>();
    for (const { source, target } of links) {
      const [from, to] = [nodeOf(source), nodeOf(target)];
      on.add(from).add(to);
      const key = from * 2 ** 26 + to;
      let link = linkAt.get(key);
      if (link === undefined) {
        link = linkAt.size;
        linkAt.set(key, link);
        (linksOf[from] ??= []).push(to, link);
      }
      // Odd cells are links, even ones nodes.
      tallies.push(ownCells + 2 * link + 1);
    }
    for (const node of on) tallies.push(ownCells + 2 * node);
    const { funded, carried } = namedBy(links);
    if (funded) flag('funded');
    if (carried) flag('carried');
    amount(amounts.projectRows, line.projectIds.length);
    amount(amounts.roleRows, facts.roles.length);

    for (const list of [tallies, amountAt, amountOf, placeCells, slotCells, scopeCells]) list.close();
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
      events,
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
      nodes,
      nodeAt,
      linksOf,
      projectRoles,
    },
    fundingRows: nodes.map(({ type, record }) =>
      type === 'project' ? (projectRoles.get(record) ?? []).filter(({ role }) => isFunding(role)).length : 0,
    ),
    cells: { ...cells, nodes: ownCells, links: ownCells + 1 },
    amounts,
    plans: {
      selection: {
        ...counted(0, tallies.lists(), ownCells + 2 * Math.max(nodes.length, linkAt.size)),
        amounts: { cells: { cells: amountAt.lists(), values: amountOf.values() }, size: amountsSize },
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
