/** Dates in words, as exact as the source and no more. */
import { dayOf, partsOf, type Day } from '../lib/day';
import type { Locale } from './locale';

/** The part of an event's date that words need; `model/records.ts` has the whole. */
interface DatedLike {
  /** EDTF as written. */
  readonly date: string | null;
  readonly span: {
    readonly first: Day;
    readonly last: Day;
    readonly precision: 'day' | 'month' | 'year';
    readonly inferred: boolean;
  } | null;
}

const FIELDS = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(tag: string, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag} ${Object.keys(fields).join()} ${fields.month ?? ''}`;
  let found = formats.get(key);
  if (found === undefined) {
    found = new Intl.DateTimeFormat(tag, { ...fields, timeZone: 'UTC' });
    formats.set(key, found);
  }
  return found;
}

/** Ranges in words, for they take long to make and the page asks for the same ones again with every selection. */
const ranges = new Map<string, string>();
const MAX_RANGES = 5000;

const dateOf = (day: Day) => new Date(day * 86_400_000);

/** "13–15 Oct 2021", "Sept 2015", "2016 (inferred)", "27–28 Feb, year not stated", "no date stated". */
export function dateText(locale: Locale, event: DatedLike): string {
  if (event.span === null) return event.date === null ? locale.t('date.none') : yearlessText(locale, event.date);
  const { first, last, precision, inferred } = event.span;
  const written = knownRange(locale.tag, precision, first, last);
  return inferred ? locale.t('date.inferred', { date: written }) : written;
}

/** The month and year of a day: "Jan 2019". */
export function monthText(locale: Locale, day: Day): string {
  return format(locale.tag, FIELDS.month).format(dateOf(day));
}

/** A single day: "22 Nov 2026". Takes `YYYY-MM-DD` or a longer ISO 8601 time; gives other text back as it is. */
export function isoDateText(locale: Locale, iso: string): string {
  const time = Date.parse(iso.slice(0, 10));
  return Number.isNaN(time) ? iso : format(locale.tag, FIELDS.day).format(time);
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return partsOf(day).year;
}

function knownRange(tag: string, precision: keyof typeof FIELDS, first: Day, last: Day): string {
  const key = `${tag} ${precision} ${first} ${last}`;
  let found = ranges.get(key);
  if (found === undefined) {
    found = rangeText(format(tag, FIELDS[precision]), first, last);
    if (ranges.size >= MAX_RANGES) ranges.clear();
    ranges.set(key, found);
  }
  return found;
}

/**
 * ICU versions set different spaces around the dash: none inside one month, plain ones between two. Serbian ranges have days of two
 * figures where single days have not.
 */
function rangeText(formatter: Intl.DateTimeFormat, first: Day, last: Day): string {
  const parts = formatter.formatRangeToParts(dateOf(first), dateOf(last));
  const written = parts.map(({ type, value }) => (type === 'day' ? value.replace(/^0/, '') : value)).join('');
  const [start, end] = written.split(/\s*–\s*/);
  if (end === undefined) return start ?? '';
  return /\s/.test(start ?? '') ? `${start} – ${end}` : `${start}–${end}`;
}

function yearlessText(locale: Locale, edtf: string): string {
  const days = [...edtf.matchAll(/XXXX-(\d{2})-(\d{2})/g)].map((m) => dayOf(2000, Number(m[1]), Number(m[2])));
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return edtf;
  const written = rangeText(format(locale.tag, { day: 'numeric', month: 'short' }), first, last);
  return locale.t('date.yearless', { date: written });
}
