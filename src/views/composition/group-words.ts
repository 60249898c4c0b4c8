/** What the parts of a grouped composition are called, and which filter each is. */
import '../../i18n/en/closer';
import type { Locale } from '../../i18n/locale';
import type { Filters } from '../../model/filters';
import { NO_PLACE } from '../../model/filters';
import type { Names } from '../../model/names';
import type { Grouping } from '../../model/view-state';

export type Divided = Exclude<Grouping, 'all'>;

/** "2021", "Serbia", "Training"; "year not known" where the source does not say. */
export function groupName(by: Divided, value: string | null, names: Names, locale: Locale): string {
  if (value === null) return locale.t(`composition.by.none.${by}`);
  if (by === 'year') return value;
  return by === 'country' ? names.country(value, locale.labels) : names.label(by, value, locale.labels);
}

/** The filters that leave this group alone, or free it where they already do; null where no filter says "not known". */
export function groupFilter(by: Divided, value: string | null, filters: Filters): Partial<Filters> | null {
  const on = isGroupChosen(by, value, filters);
  if (by === 'country') return { country: on ? [] : [value ?? NO_PLACE] };
  if (value === null) return null;
  if (by === 'year') return on ? { from: null, to: null } : { from: value, to: value };
  return { format: on ? [] : [value] };
}

/** True where the filters hold this group and no other of its kind. */
export function isGroupChosen(by: Divided, value: string | null, filters: Filters): boolean {
  if (by === 'year') return value !== null && filters.from === value && filters.to === value;
  const chosen = filters[by];
  return chosen.length === 1 && chosen[0] === (by === 'country' ? (value ?? NO_PLACE) : value);
}
