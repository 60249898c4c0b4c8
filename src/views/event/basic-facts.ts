import '../../i18n/en/event';
import { evidenceOf, fact, pagesOf } from './evidence';
import type { Fact, Line } from './facts';
import { dateText } from '../../i18n/date-text';
import type { Locale } from '../../i18n/locale';
import type { EventDetail } from '../../model/aggregates';
import type { Names } from '../../model/names';

/** When it was, as exact as the sources. */
export function timeFact(detail: EventDetail, locale: Locale): Fact {
  return fact(
    { id: 'when', label: locale.t('event.when'), lines: [{ text: dateText(locale, detail.event) }] },
    evidenceOf(detail, 'date'),
    pagesOf(detail),
    detail.event.date !== null,
  );
}

/** Where it was, and how exactly that is known. */
export function placeFact(detail: EventDetail, names: Names, locale: Locale): Fact {
  const lines: Line[] = detail.venues.map((venue) => {
    if (venue.precision === 'online') return { text: locale.t('event.online') };
    const country = venue.country === null ? null : names.country(venue.country, locale.labels);
    const place = venue.precision === 'country' ? null : venue.name;
    const text = [place, country].filter((part) => part !== null).join(', ');
    if (venue.townId !== null) return { text, filter: { key: 'town', value: venue.townId } };
    return venue.country === null ? { text } : { text, filter: { key: 'country', value: venue.country } };
  });
  if (lines.length === 0) lines.push({ text: locale.t('event.sources-do-not-say') });
  if (detail.venues.some((venue) => venue.precision === 'country')) {
    lines.push({ text: locale.t('event.country-only'), small: true });
  } else if (detail.venues.some((venue) => venue.precision === 'city')) {
    lines.push({ text: locale.t('event.town-only'), small: true });
  }
  return fact(
    { id: 'where', label: locale.t('event.where'), lines },
    evidenceOf(detail, 'venue_ids'),
    pagesOf(detail),
    detail.venues.length > 0,
  );
}
