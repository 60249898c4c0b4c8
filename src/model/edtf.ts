/** Dates as sources give them: EDTF (ISO 8601-2:2019) level 0 and 1, and the one level 2 form `XXXX-MM-DD`. */
import { dayOf, daysInMonth, type Day } from '../lib/day';

/** The days that a date could be. */
export interface DateSpan {
  readonly first: Day;
  /** Inclusive. */
  readonly last: Day;
  /** `day`: both ends are known to the day. `month` (seasons too), `year`: the coarser of the two ends. */
  readonly precision: 'day' | 'month' | 'year';
  /** True where any part was inferred (`?`), approximate (`~`) or both (`%`). */
  readonly inferred: boolean;
  /** The end of an interval that is open (`..`) or unknown: the span then covers the known end alone. Absent otherwise. */
  readonly open?: 'first' | 'last';
}

/** A day of an unknown year, as far as it is known. */
export interface YearlessDay {
  /** 1 to 12; null where it is unknown. */
  readonly month: number | null;
  /** 1 to 31; null where it is unknown. */
  readonly dayOfMonth: number | null;
}

/** What a date says: a span of days, or days of the year without the year. */
export type Edtf =
  | { readonly kind: 'span'; readonly span: DateSpan }
  | {
      readonly kind: 'yearless';
      readonly first: YearlessDay;
      /** Equals `first` where the date is not an interval. */
      readonly last: YearlessDay;
      readonly inferred: boolean;
    };

const DATE =
  /^(Y-?\d{5,}|-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2})(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}(?::\d{2})?)?)?)?)?([?~%]?)$/;
/** Months in which a season begins. Level 1 leaves the hemisphere open; here it is the northern one, and winter begins in December. */
const SEASON_STARTS: ReadonlyMap<string, number> = new Map([
  ['21', 3],
  ['22', 6],
  ['23', 9],
  ['24', 12],
]);
/** `Date` holds no later years. */
const LAST_YEAR = 270_000;

const digitsRange = (pattern: string): [number, number] => [
  Number(pattern.replace('Y', '').replaceAll('X', '0')),
  Number(pattern.replace('Y', '').replaceAll('X', '9')),
];

/** The numbers from 1 to `max` that a two-digit pattern allows; every one without a pattern. */
function allowed(pattern: string | undefined, max: number): number[] {
  if (pattern?.includes('X') === false) {
    const n = Number(pattern);
    return n >= 1 && n <= max ? [n] : [];
  }
  const all = Array.from({ length: max }, (_, i) => i + 1);
  if (pattern === undefined) return all;
  const fits = new RegExp(`^${pattern.replaceAll('X', '\\d')}$`);
  return all.filter((n) => fits.test(String(n).padStart(2, '0')));
}

/** The days that fit, within one year, in order. */
function daysOfYear(year: number, month: string | undefined, day: string | undefined): Day[] {
  return allowed(month, 12).flatMap((m) =>
    allowed(day, daysInMonth(year, m)).map((dayOfMonth) => dayOf(year, m, dayOfMonth)),
  );
}

function parseYearless(month: string | undefined, day: string | undefined): YearlessDay | null {
  const LEAP_YEAR = 2000;
  if (daysOfYear(LEAP_YEAR, month, day).length === 0) return null;
  const known = (part: string | undefined): number | null =>
    part === undefined || part.includes('X') ? null : Number(part);
  return { month: known(month), dayOfMonth: known(day) };
}

function parseSpan(
  year: string,
  month: string | undefined,
  day: string | undefined,
): Omit<DateSpan, 'inferred'> | null {
  const [a, b] = digitsRange(year);
  const [firstYear, lastYear] = a <= b ? [a, b] : [b, a];
  if (Math.max(Math.abs(firstYear), Math.abs(lastYear)) > LAST_YEAR) return null;
  const season = SEASON_STARTS.get(month ?? '');
  if (season !== undefined) {
    if (day !== undefined) return null;
    const precision = year.includes('X') ? 'year' : 'month';
    return { first: dayOf(firstYear, season, 1), last: dayOf(lastYear, season + 3, 0), precision };
  }
  const first = daysOfYear(firstYear, month, day).at(0);
  const last = daysOfYear(lastYear, month, day).at(-1);
  if (first === undefined || last === undefined) return null;
  if (year.includes('X') || month === undefined || month.includes('X')) return { first, last, precision: 'year' };
  return { first, last, precision: day === undefined || day.includes('X') ? 'month' : 'day' };
}

/** One date, without interval. */
function parseDate(text: string): Edtf | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, year = '', month, day, qualifier] = match;
  const inferred = qualifier !== '';
  if (year === 'XXXX') {
    const at = parseYearless(month, day);
    return at && { kind: 'yearless', first: at, last: at, inferred };
  }
  const span = parseSpan(year, month, day);
  return span && { kind: 'span', span: { ...span, inferred } };
}

const COARSENESS = ['day', 'month', 'year'] as const;

function joinSpans(start: DateSpan, end: DateSpan): DateSpan | null {
  if (start.first > end.last) return null;
  const coarser = Math.max(COARSENESS.indexOf(start.precision), COARSENESS.indexOf(end.precision));
  return {
    first: start.first,
    last: end.last,
    precision: COARSENESS[coarser] ?? 'year',
    inferred: start.inferred || end.inferred,
  };
}

/**
 * Reads a date in EDTF level 0 or 1.
 *
 * Read: days (a time of day is dropped), months, years (also `Y170000002` and negative ones), seasons 21 to 24, `X` for unknown digits,
 * the marks `? ~ %` at the end of a date, and intervals. `XXXX` gives a day without a year. An interval with one open (`..`) or unknown
 * end covers what is known of the other end and says so in `open`.
 *
 * @returns Null for anything else, for days that do not exist, and for intervals that end before they start.
 * @see https://www.loc.gov/standards/datetime/ (2019-02-04)
 */
export function parseEdtf(text: string): Edtf | null {
  const ends = text.trim().split('/');
  const [from = '', to] = ends;
  if (ends.length > 2) return null;
  if (to === undefined) return parseDate(from);
  const isOpen = (end: string): boolean => end === '' || end === '..';
  if (isOpen(from) || isOpen(to)) {
    const known = parseDate(isOpen(from) ? to : from);
    if (known?.kind !== 'span') return null;
    return { kind: 'span', span: { ...known.span, open: isOpen(from) ? 'first' : 'last' } };
  }
  const start = parseDate(from);
  const end = parseDate(to);
  if (start?.kind === 'span' && end?.kind === 'span') {
    const span = joinSpans(start.span, end.span);
    return span && { kind: 'span', span };
  }
  if (start?.kind === 'yearless' && end?.kind === 'yearless') {
    return { kind: 'yearless', first: start.first, last: end.last, inferred: start.inferred || end.inferred };
  }
  return null;
}

/** The days that a date could be; null where the text is no date or its year is unknown. */
export function spanOf(text: string): DateSpan | null {
  const date = parseEdtf(text);
  return date?.kind === 'span' ? date.span : null;
}

const BOUND = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/;

/** Reads an end of a period: a year, month or day. Gives its first or last day, both meant inclusively; null for anything else. */
export function parseBound(text: string, end: 'first' | 'last'): Day | null {
  return BOUND.test(text) ? (spanOf(text)?.[end] ?? null) : null;
}

/** True where a date could lie within a period, both ends included. A null end is open; a date without a known year never does. */
export function overlaps(span: DateSpan | null, from: Day | null, to: Day | null): boolean {
  if (from === null && to === null) return true;
  return span !== null && (from === null || span.last >= from) && (to === null || span.first <= to);
}
