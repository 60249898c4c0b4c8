import '../i18n/en/states';
import type { Locale } from '../i18n/locale';
import { activeFilters, type Filters } from '../model/filters';
import type { Names } from '../model/names';
import { chosen, fieldOf } from '../views/filters/fields';
import { periodText, valueName } from '../views/filters/value-text';

/** "Filters: Period: 2019–2023 · Place: Serbia, Kosovo*": all that is chosen, by name. Empty where nothing is. */
export function filterWords(filters: Filters, names: Names, locale: Locale): string {
  const fields = [...new Set(activeFilters(filters).map(fieldOf))];
  if (fields.length === 0) return '';
  const described = fields.map((field) => {
    const value =
      field === 'q'
        ? filters.q
        : field === 'period'
          ? (periodText(filters, locale) ?? '')
          : chosen(field, filters)
              .map(({ key, value: one }) => valueName(key, one, names, locale))
              .join(', ');
    return locale.t('pages.print.filter', { filter: locale.t(`filters.${field}`), value });
  });
  return locale.t('pages.print.filters', { filters: described.join(' · ') });
}
