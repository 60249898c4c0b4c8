import type { Locale } from '../i18n/locale';
import { shareWords } from '../i18n/share';
import { activeFilters, type Filters } from '../model/filters';
import type { Names } from '../model/names';
import { periodText, valueName } from './value-names';

/** Filters in full for a file that has to stand without the page: the scope first, then each as "Field: value, value". */
export function filterWords(filters: Filters, names: Names, locale: Locale): string[] {
  const words = shareWords(locale);
  const said = (filter: string, values: string) => words.t('share.data.filter', { filter, values });
  return [
    said(words.t('share.data.scope'), words.t(`share.data.scope.${filters.scope}`)),
    ...activeFilters(filters).map((name) => {
      if (name === 'q') return said(locale.t('filters.q'), filters.q);
      if (name === 'period') return said(locale.t('filters.period'), periodText(filters, locale) ?? '');
      const values = filters[name].map((value) => valueName(name, value, names, locale));
      return said(locale.t(`filters.${name === 'country' || name === 'town' ? 'place' : name}`), values.join(', '));
    }),
  ];
}
