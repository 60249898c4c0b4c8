/**
 * Dates in words, as exact as the source and no more.
 *
 * The words stand in the catalogue, for `Intl` knows too little of the languages of the region: for Bosnian, Chromium 156 writes
 * "2021 M10 13–15". All our languages put the day first and the year last.
 */
import { dayOf, partsOf, type Day } from '../lib/day';
import type { Locale } from './locale';

interface SpanLike {
  readonly first: Day;
  readonly last: Day;
  readonly precision: 'day' | 'month' | 'year';
}

/** The part of an event's date that words need; `model/records.ts` has the whole. */
interface DatedLike {
  /** EDTF as written. */
  readonly date: string | null;
  readonly span: (SpanLike & { readonly inferred: boolean }) | null;
}

/** Shortened, in full, and in full in the case that the date of a sentence takes: "okt", "oktobar", "oktobra". */
type Months = 'short' | 'long' | 'spoken';

/** "13–15 Oct 2021", "Sept 2015", "2016 (inferred)", "27–28 Feb, year not stated", "no date stated". */
export function dateText(locale: Locale, event: DatedLike): string {
  if (event.span === null) return event.date === null ? locale.t('date.none') : yearlessText(locale, event.date);
  const written = write(locale, event.span, 'short');
  return event.span.inferred ? locale.t('date.inferred', { date: written }) : written;
}

/** A date as a sentence says it: "13–15 October 2021", "13.–15. oktobra 2021.". */
export function spokenDate(locale: Locale, span: SpanLike): string {
  return write(locale, span, 'spoken');
}

/** The month and year of a day: "Jan 2019", in full "January 2019". */
export function monthText(locale: Locale, day: Day, months: Months = 'short'): string {
  return write(locale, { first: day, last: day, precision: 'month' }, months);
}

/** A single day: "22 Nov 2026". Takes `YYYY-MM-DD` or a longer ISO 8601 time; gives other text back as it is. */
export function isoDateText(locale: Locale, iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (parts === null) return iso;
  const day = dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return write(locale, { first: day, last: day, precision: 'day' }, 'short');
}

/** The twelve months, January first. */
export function monthNames(locale: Locale, months: Months = 'short'): readonly string[] {
  return locale.t(`date.months.${months}`).split(' ');
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return partsOf(day).year;
}

/** A year as the language writes it: "2016", "2016.". A name, not a quantity: it has no thousands separator. */
export function yearText(locale: Locale, year: number): string {
  return locale.t('date.year', { year: String(year) });
}

/** What the first day shares with the last one is written once. */
function write(locale: Locale, { first, last, precision }: SpanLike, months: Months, withYear = true): string {
  const [from, to] = [partsOf(first), partsOf(last)];
  const names = monthNames(locale, months);
  const text = (at: typeof from, month: boolean, year: boolean) =>
    [
      ...(precision === 'day' ? [locale.t('date.day', { day: String(at.dayOfMonth) })] : []),
      ...(precision !== 'year' && month ? [names[at.month - 1]] : []),
      ...(year ? [yearText(locale, at.year)] : []),
    ].join(' ');
  const end = text(to, true, withYear);
  const otherYear = from.year !== to.year;
  const otherMonth = otherYear || from.month !== to.month;
  const isSpan = { day: first !== last, month: otherMonth, year: otherYear }[precision];
  if (!isSpan) return end;
  const start = text(from, otherMonth, withYear && otherYear);
  return start.includes(' ') ? `${start} – ${end}` : `${start}–${end}`;
}

function yearlessText(locale: Locale, edtf: string): string {
  const days = [...edtf.matchAll(/XXXX-(\d{2})-(\d{2})/g)].map((m) => dayOf(2000, Number(m[1]), Number(m[2])));
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return edtf;
  const written = write(locale, { first, last, precision: 'day' }, 'short', false);
  return locale.t('date.yearless', { date: written });
}
