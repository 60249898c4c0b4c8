/** The composition of the parts of a selection: by year, country or format. */
import { partsOf } from '../lib/day';
import type { CompositionGroup } from '../model/aggregates';
import { COUNTED, type Counted } from '../model/filters';
import type { CoreTables } from '../model/records';
import { sumCounts } from '../model/sum';
import type { Grouping } from '../model/view-state';
import { compositionOf, type Families } from './composition';
import { countedOf, unique, type EventFacts } from './facts';

/** The groups that an event belongs to; null where its source does not say. */
type GroupsOf = (fact: EventFacts) => readonly (string | null)[];

/** Every year that the span of the date touches, as the filter of the period has it. */
function yearsOf({ event: { span } }: EventFacts): readonly (string | null)[] {
  if (span === null) return [null];
  const [first, last] = [partsOf(span.first).year, partsOf(span.last).year];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i).padStart(4, '0'));
}

function countriesOf({ venues }: EventFacts): readonly (string | null)[] {
  const countries = unique(venues.flatMap(({ country }) => country ?? []));
  return countries.length > 0 ? countries : [null];
}

const GROUPS: Readonly<Record<Exclude<Grouping, 'all'>, GroupsOf>> = {
  year: yearsOf,
  country: countriesOf,
  format: ({ event }) => [event.format],
};

/** True where an event belongs to a group; a null value is "its source does not say". */
export const belongsTo = (fact: EventFacts, by: Exclude<Grouping, 'all'>, value: string | null): boolean =>
  GROUPS[by](fact).includes(value);

/**
 * Divides a selection. An event that belongs to several groups counts in each.
 *
 * @returns Groups with events only: years ascending, countries and formats in the order of `codes.csv`, unlisted ones by code, those of which
 *   no source says last. One group of everything for `all`.
 */
export function compositionByOf(
  selection: readonly EventFacts[],
  families: Families,
  by: Grouping,
  codes: CoreTables['codes'],
): CompositionGroup[] {
  if (by === 'all') return [groupOf(null, selection, families)];
  const members = new Map<string | null, EventFacts[]>();
  for (const fact of selection) {
    for (const value of GROUPS[by](fact)) {
      const group = members.get(value);
      if (group) group.push(fact);
      else members.set(value, [fact]);
    }
  }
  const order = by === 'year' ? [] : codes.filter(({ list }) => list === by).map(({ code }) => code);
  const rank = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length);
  const values = [...members.keys()].filter((value) => value !== null);
  values.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return [...values, ...(members.has(null) ? [null] : [])].map((value) =>
    groupOf(value, members.get(value) ?? [], families),
  );
}

function groupOf(value: string | null, events: readonly EventFacts[], families: Families): CompositionGroup {
  const counted = Object.fromEntries(COUNTED.map((kind) => [kind, 0])) as Record<Counted, number>;
  for (const { event } of events) counted[countedOf(event)] += 1;
  const participations = sumCounts(events.map(({ event }) => event.count));
  return {
    value,
    summary: { events: events.length, counted, participations },
    composition: compositionOf(events, families),
  };
}
