/** The values of filters in words. */
import '../i18n/en/filters';
import { isoDateText, monthText, yearText } from '../i18n/date-text';
import type { Locale } from '../i18n/locale';
import { dayOf } from '../lib/day';
import { COUNTED, NO_PLACE, type Counted, type Filters, type ListFilter } from '../model/filters';
import type { Names } from '../model/names';

/** The name of one value of a filter, as long as the data have it. */
export function valueName(key: ListFilter, value: string, names: Names, locale: Locale): string {
  switch (key) {
    case 'country':
      return value === NO_PLACE ? locale.t('filters.no-place') : names.country(value, locale.labels);
    case 'town':
      return names.place(value, locale.labels);
    case 'org':
    case 'funder':
      return names.organisationName(value);
    case 'project':
      return names.projectTitle(value);
    case 'counted':
      return isCounted(value) ? locale.t(`filters.counted.${value}`) : value;
    default:
      return names.label(key, value, locale.labels);
  }
}

function isCounted(value: string): value is Counted {
  return (COUNTED as readonly string[]).includes(value);
}

/** "2019–2023", "Jan 2019 – Mar 2020", "from 2019", "until 13 Oct 2021"; null where the period is open at both ends. */
export function periodText({ from, to }: Pick<Filters, 'from' | 'to'>, locale: Locale): string | null {
  if (from === null) return to === null ? null : locale.t('filters.period.to', { to: edtfText(to, locale) });
  if (to === null) return locale.t('filters.period.from', { from: edtfText(from, locale) });
  if (from === to) return edtfText(from, locale);
  const years = from.length <= 4 && to.length <= 4;
  // A whole year beside a month is written by its own first or last month.
  const whole = (edtf: string, month: string) => edtfText(years || edtf.length > 4 ? edtf : `${edtf}-${month}`, locale);
  return locale.t(years ? 'filters.period.both' : 'filters.period.both-long', {
    from: whole(from, '01'),
    to: whole(to, '12'),
  });
}

function edtfText(edtf: string, locale: Locale): string {
  if (edtf.length <= 4) return yearText(locale, Number(edtf));
  if (edtf.length > 7) return isoDateText(locale, edtf);
  return monthText(locale, dayOf(Number(edtf.slice(0, 4)), Number(edtf.slice(5, 7)), 1));
}
