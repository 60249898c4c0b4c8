/** The controls of the filter bar and the filters that each of them writes. */
import type { NamedRecord } from '../../model/record-detail';
import { LIST_FILTERS, type FilterName, type Filters, type ListFilter } from '../../model/filters';

/** In the order of the bar. `place` is country and town together. */
export const BAR_FIELDS = ['period', 'place', 'topic', 'format', 'group', 'org', 'funder', 'counted'] as const;
/** The controls that stand under "More". */
export const MORE_FIELDS = ['project', 'attendance'] as const;

export type ListField = Exclude<(typeof BAR_FIELDS)[number], 'period'> | (typeof MORE_FIELDS)[number];
export type Field = 'period' | ListField;

/** The list filters behind a control. */
export function filtersOf(field: ListField): readonly ListFilter[] {
  return field === 'place' ? ['country', 'town'] : [field];
}

/** True where the control restricts the selection. */
export function isActive(field: Field, filters: Filters): boolean {
  if (field === 'period') return filters.from !== null || filters.to !== null;
  return filtersOf(field).some((key) => filters[key].length > 0);
}

/** The change that drops a control's choice. */
export function cleared(field: Field | 'q'): Partial<Filters> {
  if (field === 'period') return { from: null, to: null };
  if (field === 'q') return { q: '' };
  return Object.fromEntries(filtersOf(field).map((key) => [key, []]));
}

/** The control of each filter that a reader can remove. */
export function fieldOf(name: Exclude<FilterName, 'scope'>): Field | 'q' {
  if (name === 'country' || name === 'town') return 'place';
  return name;
}

/** The values chosen in a control, as `FILTER` and `value`. */
export function chosen(field: ListField, filters: Filters): readonly { key: ListFilter; value: string }[] {
  return LIST_FILTERS.filter((key) => filtersOf(field).includes(key)).flatMap((key) =>
    filters[key].map((value) => ({ key, value })),
  );
}

/** The organisations, funders and projects that are filtered by: each has a panel. */
export function chosenRecords(filters: Filters): readonly Pick<NamedRecord, 'type' | 'id'>[] {
  return [
    ...filters.org.map((id) => ({ type: 'organisation', id }) as const),
    ...filters.funder.map((id) => ({ type: 'funder', id }) as const),
    ...filters.project.map((id) => ({ type: 'project', id }) as const),
  ];
}
