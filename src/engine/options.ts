/** The values that each filter offers, each with the events it would give under the other filters. */
import type { Aggregates, Option, OptionList } from '../model/aggregates';
import { LIST_FILTERS, type FilterName, type Filters, type ListFilter, type Scope } from '../model/filters';
import type { EventFacts } from './facts';
import { bitsOf, FILTERS, keptBut, type Failures } from './matching';

/** The values of each list filter that occur in the data set, sorted. */
export type Domains = ReadonlyMap<ListFilter, readonly string[]>;

export function domainsOf(facts: readonly EventFacts[]): Domains {
  return new Map(
    LIST_FILTERS.map((key) => [key, [...new Set(facts.flatMap(({ values }) => values[key]))].sort()] as const),
  );
}

function listOptions(
  key: ListFilter,
  domain: readonly string[],
  kept: readonly EventFacts[],
  selected: ReadonlySet<string>,
): OptionList {
  const events = new Map<string, number>();
  for (const { values } of kept) for (const value of values[key]) events.set(value, (events.get(value) ?? 0) + 1);
  return optionList(domain, (i) => events.get(domain[i] ?? '') ?? 0, selected);
}

/** Options of a list at most, selected ones besides: beyond this a reader finds a value by its name, not by reading on. */
export const MOST_OPTIONS = 250;

/** @param values By value. */
export function optionList(
  values: readonly string[],
  eventsOf: (at: number) => number,
  selected: ReadonlySet<string>,
): OptionList {
  // One number for both: most events first, then by value.
  const n = values.length;
  const order = Float64Array.from(values, (_, at) => at - n * eventsOf(at)).sort();
  const options: Option[] = [];
  for (let i = 0; i < n; i++) {
    const key = order[i] as number;
    const at = ((key % n) + n) % n;
    const value = values[at] ?? '';
    const isSelected = selected.size > 0 && selected.has(value);
    if (i < MOST_OPTIONS || isSelected) options.push({ value, events: (at - key) / n, selected: isSelected });
    else if (selected.size === 0) break;
  }
  return { options, more: n - options.length };
}

export function optionsOf(
  facts: readonly EventFacts[],
  failures: Failures,
  filters: Filters,
  domains: Domains,
): Aggregates['options'] {
  const lists = LIST_FILTERS.map((key) => {
    const kept = keptBut(facts, failures, bitsOf(key));
    return [key, listOptions(key, domains.get(key) ?? [], kept, new Set(filters[key]))] as const;
  });
  return Object.fromEntries(lists) as Record<ListFilter, OptionList>;
}

export function scopesOf(facts: readonly EventFacts[], failures: Failures): Record<Scope, number> {
  const kept = keptBut(facts, failures, bitsOf('scope'));
  const within = (scope: Scope): number => kept.filter(({ event }) => event.scope === scope).length;
  return { core: within('core'), context: within('context'), all: kept.length };
}

/** The one filter whose removal brings back the most events; the first in the filter bar among equals, null where none alone helps. */
export function wayOutOf(failures: Failures): Aggregates['wayOut'] {
  if (failures.includes(0)) return null;
  let best: { remove: FilterName; events: number } | null = null;
  for (const name of FILTERS) {
    const bit = bitsOf(name);
    const events = failures.filter((bits) => bits === bit).length;
    if (events > (best?.events ?? 0)) best = { remove: name, events };
  }
  return best;
}
