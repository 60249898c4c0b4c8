/** What a reader may ask for. Values within one filter are alternatives; filters among each other all hold. */

export type Scope = 'core' | 'context' | 'all';

/** The filters that hold a list of values, in the order of the filter bar. */
export const LIST_FILTERS = [
  'country',
  'town',
  'topic',
  'format',
  'group',
  'org',
  'funder',
  'counted',
  'project',
  'attendance',
] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];

/** Values of `counted`: the bound of an event's number of people, `none` without one. */
export const COUNTED = ['exact', 'more-than', 'at-least', 'about', 'at-most', 'range', 'none'] as const;
export type Counted = (typeof COUNTED)[number];

/** Stands for "no place in any country" in the filter `country`. */
export const NO_PLACE = 'none';

export interface Filters extends Readonly<Record<ListFilter, readonly string[]>> {
  readonly scope: Scope;
  /** EDTF year, month or day; both ends included; null is open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly q: string;
}

/** A filter as a reader removes it: the period is one. `scope` is not removable, it has a default. */
export type FilterName = ListFilter | 'scope' | 'period' | 'q';

/** No restriction but the scope. */
export function noFilters(scope: Scope): Filters {
  return {
    scope,
    country: [],
    town: [],
    from: null,
    to: null,
    topic: [],
    format: [],
    group: [],
    org: [],
    funder: [],
    counted: [],
    project: [],
    attendance: [],
    q: '',
  };
}

/** The filters that restrict the selection, in the order of the filter bar, `scope` left out. */
export function activeFilters(filters: Filters): Exclude<FilterName, 'scope'>[] {
  const active: Exclude<FilterName, 'scope'>[] = [];
  if (filters.from !== null || filters.to !== null) active.push('period');
  for (const key of LIST_FILTERS) if (filters[key].length > 0) active.push(key);
  if (filters.q !== '') active.push('q');
  return active;
}

/** The same filters without one of them. */
export function without(filters: Filters, name: Exclude<FilterName, 'scope'>): Filters {
  if (name === 'period') return { ...filters, from: null, to: null };
  if (name === 'q') return { ...filters, q: '' };
  return { ...filters, [name]: [] };
}
