/** Who took part in the events of a selection, as far as sources count or name them. */
import type { Composition, FamilyRow, GenderPart, GroupRow } from '../model/aggregates';
import { breakDown, hasCertainTotal, type Breakdown } from '../model/breakdown';
import { hasNumber } from '../model/count';
import type { CoreTables, ParticipantRow } from '../model/records';
import { sumCounts } from '../model/sum';
import { groupBy } from '../lib/group-by';
import { unique, type EventFacts } from './facts';

export interface Families {
  /** The groups of each family, both in the order of the lists. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
  /** The family that stays last whatever its number; null where there is no list of families. */
  readonly last: string | null;
}

/** The families of all groups. A group that the lists do not know is a family of its own. */
export function familiesOf(
  core: Pick<CoreTables, 'codes'> & { readonly participants: readonly Pick<ParticipantRow, 'group'>[] },
): Families {
  const listed = core.codes.filter(({ list }) => list === 'group-family').map(({ code }) => code);
  const broader = new Map(
    core.codes.filter(({ list }) => list === 'group').map(({ code, broader }) => [code, broader]),
  );
  const groups = unique([...broader.keys(), ...core.participants.map(({ group }) => group)]);
  const members = groupBy(groups, (group) => broader.get(group) ?? group);
  const others = [...members.keys()].filter((family) => !listed.includes(family));
  return {
    groups: new Map([...listed, ...others].map((family) => [family, members.get(family) ?? []])),
    last: listed.at(-1) ?? null,
  };
}

/** An event that the bar rests on, or not: null where its total has no certain lower end. */
interface Broken {
  readonly fact: EventFacts;
  readonly breakdown: Breakdown | null;
}

export const mostCountedFirst = (a: GroupRow, b: GroupRow): number =>
  b.sum.strictLow - a.sum.strictLow || b.eventsOnlyMentioned - a.eventsOnlyMentioned;

const hasRowWithNumber = (rows: readonly ParticipantRow[]): boolean => rows.some(({ count }) => hasNumber(count.kind));

function rowOf(code: string, groups: ReadonlySet<string>, events: readonly Broken[]): GroupRow {
  const naming = events
    .filter(({ fact }) => fact.values.group.some((group) => groups.has(group)))
    .map(({ fact, breakdown }) => ({ breakdown, rows: fact.groups.filter(({ group }) => groups.has(group)) }));
  const countsOf = (some: typeof naming) => some.flatMap(({ rows }) => rows.map(({ count }) => count));
  const eventsWithNumber = naming.filter(({ rows }) => hasRowWithNumber(rows)).length;
  let inBar = 0;
  for (const { breakdown } of naming) for (const group of groups) inBar += breakdown?.byGroup.get(group) ?? 0;
  return {
    code,
    events: naming.length,
    eventsWithNumber,
    eventsOnlyMentioned: naming.length - eventsWithNumber,
    sum: sumCounts(countsOf(naming)),
    inBar,
    outsideBar: sumCounts(countsOf(naming.filter(({ breakdown }) => breakdown === null))).strictLow,
  };
}

function familyRows(families: Families, events: readonly Broken[]): FamilyRow[] {
  const rows = [...families.groups].map(([code, own]) => ({
    ...rowOf(code, new Set(own), events),
    groups: own.map((group) => rowOf(group, new Set([group]), events)).sort(mostCountedFirst),
  }));
  return familiesInOrder(rows, families);
}

/** Sorts the rows of all families, given in their own order. */
export function familiesInOrder(rows: FamilyRow[], { last }: Families): FamilyRow[] {
  return rows.sort((a, b) => Number(a.code === last) - Number(b.code === last) || mostCountedFirst(a, b));
}

/** Genders in the order in which they are told. */
export const genderOrder = (known: Iterable<string>): string[] =>
  unique(['female', 'male', 'mixed', ...[...known].sort()]);

function genderParts(breakdowns: readonly Breakdown[]): GenderPart[] {
  const lows = new Map<string, number>();
  for (const { byGender } of breakdowns)
    for (const [gender, low] of byGender) lows.set(gender, (lows.get(gender) ?? 0) + low);
  return genderOrder(lows.keys()).flatMap((gender) =>
    lows.has(gender) ? [{ gender, low: lows.get(gender) ?? 0 }] : [],
  );
}

/** The composition of a selection; what its parts mean stands on `Composition`. */
export function compositionOf(selection: readonly EventFacts[], families: Families): Composition {
  const events = selection.map((fact) => {
    const { count, complete } = fact.event;
    return { fact, breakdown: hasCertainTotal(count) ? breakDown(count, fact.groups, complete) : null };
  });
  const bar = events.filter(({ breakdown }) => breakdown !== null);
  const breakdowns = events.flatMap(({ breakdown }) => (breakdown === null ? [] : [breakdown]));
  const gender = genderParts(breakdowns);
  return {
    events: bar.length,
    total: sumCounts(bar.map(({ fact }) => fact.event.count)),
    known: breakdowns.reduce((sum, { known }) => sum + known, 0),
    knownEvents: breakdowns.filter(({ known }) => known > 0).length,
    aboutEvents: selection.filter(({ event }) => event.count.kind === 'about').length,
    families: familyRows(families, events),
    gender,
    genderKnown: gender.reduce((sum, { low }) => sum + low, 0),
    conflicts: events
      .filter(({ breakdown }) => breakdown?.conflict === true)
      .map(({ fact }) => fact.event.id)
      .sort(),
  };
}
