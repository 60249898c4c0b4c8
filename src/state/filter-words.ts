/** Filters in full, for what has to stand without the page. */
import '../i18n/en/filters';
import '../i18n/en/states';
import type { Locale } from '../i18n/locale';
import { activeFilters, type Filters } from '../model/filters';
import type { Names } from '../model/names';
import { periodText, valueName } from './value-names';

/** The filters that are chosen, each as "Field: value, value", in the order of the filter bar; towns stand with the countries. */
export function filterWords(filters: Filters, names: Names, locale: Locale): string[] {
  const byField = new Map<string, string[]>();
  for (const name of activeFilters(filters)) {
    const field = locale.t(`filters.${name === 'country' || name === 'town' ? 'place' : name}`);
    const values =
      name === 'q'
        ? [filters.q]
        : name === 'period'
          ? [periodText(filters, locale) ?? '']
          : filters[name].map((value) => valueName(name, value, names, locale));
    byField.set(field, [...(byField.get(field) ?? []), ...values]);
  }
  return [...byField].map(([filter, values]) => locale.t('pages.print.filter', { filter, value: values.join(', ') }));
}

/** "Filters: Period: 2019–2023 · Place: Serbia, Kosovo*": all that is chosen, by name. Empty where nothing is. */
export function filterLine(filters: Filters, names: Names, locale: Locale): string {
  const words = filterWords(filters, names, locale);
  return words.length === 0 ? '' : locale.t('pages.print.filters', { filters: words.join(' · ') });
}
