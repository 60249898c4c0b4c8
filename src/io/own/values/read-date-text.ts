import { daysInMonth, partsOf } from '../../../lib/day';
import { isoDay } from '../../../lib/iso-day';
import { parseEdtf } from '../../../model/edtf';
import { dateParts, isOnCalendar, type DateParts, type DayOrder } from './date-parts';
import { plainText } from './plain-text';
import { doubt, LONGEST_VALUE, readAs, refused, type Doubt, type ValueRead } from './value-read';

/** Years in which an event of such a table can have been. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Day 0 of the serial numbers of spreadsheets, 1899-12-30, in days since 1970; right for every day from March 1900 on. */
const SERIAL_ZERO = -25_569;

const CLOCK = String.raw`\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?`;
const TIME = new RegExp(
  String.raw`(?:T|,?\s+(?:(?:u|at|во|në|ora)\s+)?)${CLOCK}(?:\s*(?:-|to|do)\s*${CLOCK})?\s*(?:h\b|[ap]\.?m\.?|sati|часа?)?\s*(Z|(?:GMT|UTC)?[+-]\d{2}:?\d{2}|GMT|UTC)?(?:\s*\([^)]*\))?`,
  'gi',
);
const ABOUT = /^(?:oko|otprilike|cca|ca|circa|c|about|around|approximately|rreth|околу|око)\.?\s+(?=.*\d)|^~/iu;
/** What parts the two ends of a span; a hyphen does so but between the numbers of one date. */
const BETWEEN = /\s+(?:do|to|until|till|through|deri(?: më)?|до|and|i|и|dhe|e|&|od|nga)\s+|\s*[-&]\s*/iu;
/** What says that all days between the ends belong to them, unlike "and". */
const SPANNED = /-|(?<!\p{L})(do|to|until|till|through|deri|до)(?!\p{L})/iu;
const COMMAS = /(?<=\d\.?)\s*,\s*(?=\d{1,2}\b)/;

const padded = (n: number, length: number) => String(n).padStart(length, '0');

function edtfOf({ year, month, day }: DateParts): string {
  const parts = [year === undefined ? 'XXXX' : padded(year, 4)];
  if (month !== undefined) parts.push(padded(month, 2));
  if (day !== undefined) parts.push(padded(day, 2));
  return parts.join('-');
}

function yearsWithin(edtf: string): boolean {
  const date = parseEdtf(edtf);
  if (date?.kind !== 'span') return true;
  return partsOf(date.span.first).year >= FIRST_YEAR && partsOf(date.span.last).year <= LAST_YEAR;
}

const OUTSIDE = () => refused('year-outside', `${FIRST_YEAR}–${LAST_YEAR}`);

/** Why parts are no day of the calendar. */
function impossible({ year, month, day }: DateParts): ValueRead<never> {
  if (year === undefined || month === undefined || month < 1 || month > 12 || day === undefined || day < 1) {
    return refused('not-a-date');
  }
  return refused('day-not-in-month', edtfOf({ year, month, day: daysInMonth(year, month) }));
}

/** The days that a text names, in order: three in `13, 14. i 15. oktobra`. `joined` where nothing claims the days between them. */
function ends(text: string, order: DayOrder): { readonly all: readonly DateParts[]; readonly joined: boolean } | null {
  const whole = /^\d{1,2}-\d{1,2}-\d{2,4}$|^\d{4}-\d{1,2}-\d{1,2}$/.test(text) ? [text] : null;
  const texts = whole ?? text.split(BETWEEN).flatMap((end) => end.split(COMMAS));
  const all = texts.filter((end) => /[\d\p{L}]/u.test(end)).map((end) => dateParts(end, order));
  if (all.length === 0 || all.some((parts) => parts === null)) return null;
  return { all: all as DateParts[], joined: !SPANNED.test(text) };
}

/** Two ends, each with what only the other says. The year of a start in a later month than the end is the one before. */
function completed(first: DateParts, last: DateParts): { start: DateParts; end: DateParts; yearBefore: boolean } {
  const end: DateParts = {
    ...(last.month === undefined && first.month !== undefined && { month: first.month }),
    ...last,
  };
  const endYear = last.year ?? first.year;
  const whole: DateParts = endYear === undefined ? end : { ...end, year: endYear };
  const month = first.month ?? (first.day === undefined ? undefined : whole.month);
  const yearBefore = first.year === undefined && endYear !== undefined && (month ?? 0) > (whole.month ?? 12);
  const year = first.year ?? (endYear === undefined ? undefined : endYear - (yearBefore ? 1 : 0));
  return {
    start: { ...first, ...(month !== undefined && { month }), ...(year !== undefined && { year }) },
    end: whole,
    yearBefore,
  };
}

/** True where the days of a list follow each other. */
function consecutive(all: readonly DateParts[]): boolean {
  return all.every(({ day }, i) => i === 0 || (day !== undefined && day === (all[i - 1]?.day ?? NaN) + 1));
}

function readEnds(text: string, order: DayOrder, certain: boolean): ValueRead<string> {
  const found = ends(text, order);
  const [first] = found?.all ?? [];
  const last = found?.all.at(-1);
  if (found === null || first === undefined || last === undefined) return refused('not-a-date');
  const { start, end, yearBefore } =
    first === last ? { start: first, end: first, yearBefore: false } : completed(first, last);
  for (const parts of [start, end]) {
    if (parts.year !== undefined && (parts.year < FIRST_YEAR || parts.year > LAST_YEAR)) return OUTSIDE();
    if (parts.month === undefined && parts.year === undefined) return refused('not-a-date');
    if (parts.year === undefined && parts.day === undefined) return refused('not-a-date');
    if (!isOnCalendar(parts)) return impossible(parts);
  }
  const [from, to] = [edtfOf(start), edtfOf(end)];
  const value = from === to ? from : `${from}/${to}`;
  if (parseEdtf(value) === null) return refused('end-before-start', from);
  const doubts: Doubt[] = [];
  if (start.shortYear === true || end.shortYear === true) doubts.push(doubt('year-of-two-digits', value));
  if (end.year === undefined) doubts.push(doubt('year-missing', value));
  if (yearBefore) doubts.push(doubt('year-before', value));
  if (start.month === 24) doubts.push(doubt('winter-of-two-years', value));
  if (found.all.length > 1 && found.joined && !consecutive(found.all)) doubts.push(doubt('days-apart', value));
  const orders = found.all.map((parts) => parts.order);
  if (orders.includes('month-first') && order === 'day-first') doubts.push(doubt('month-first', value));
  if (orders.includes('day-first') && order === 'month-first') doubts.push(doubt('day-first', value));
  if (orders.includes('either') && !certain) doubts.push(doubt('day-or-month', value));
  return readAs(value, doubts);
}

function readSerial(text: string): ValueRead<string> {
  const value = isoDay(SERIAL_ZERO + Math.floor(Number(text)));
  return yearsWithin(value) ? readAs(value, [doubt('serial-date', value)]) : OUTSIDE();
}

/**
 * Reads a date as people of the region write it, as the EDTF text that the package stores; never throws.
 *
 * Read: EDTF itself; days, months, years and spans in numbers or with names of months in all languages of the page, seasons, days without
 * a year (`XXXX-10-13`), day numbers of spreadsheets. A time of day is left out. What is inferred on the way is a doubt. A day that does
 * not exist, a year outside 1900 to 2100 and an end before its start are refused.
 *
 * @param order Decides what numbers alone cannot, from `dateOrder` of the column.
 * @param certain False where the column does not decide the order either; then such a date has a doubt.
 */
export function readDateText(text: string, order: DayOrder = 'day-first', certain = false): ValueRead<string> {
  if (text.length > LONGEST_VALUE) return refused('not-a-date');
  const plain = plainText(text);
  let zone = false;
  const timeless = plain
    .replace(TIME, (_, named: string | undefined) => {
      zone ||= named !== undefined;
      return '';
    })
    .trim();
  const edtf = timeless.replace(/\s*\/\s*/g, '/');
  const timeZone = (value: string) => (zone ? [doubt('time-zone', value)] : []);
  if (/^[\dXY-]/.test(edtf) && parseEdtf(edtf) !== null) {
    return yearsWithin(edtf) ? readAs(edtf, timeZone(edtf)) : OUTSIDE();
  }
  if (/^\d{5}(\.\d+)?$/.test(timeless)) return readSerial(timeless);
  const [isoStart, isoEnd] = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(edtf) ? edtf.split('/') : [];
  if (isoStart !== undefined && isoEnd !== undefined && isoEnd < isoStart) return refused('end-before-start', isoStart);
  const inferred = timeless.endsWith('?');
  const about = ABOUT.test(timeless);
  const bare = timeless.replace(ABOUT, '').replace(/[\s.?]+$/, '');
  const slashed = /^\d{1,2}\.\s*\d{1,2}\.\s*\d{4}\.?\s*\/\s*\d{1,2}\.\s*\d{1,2}\.\s*\d{4}$/.test(bare);
  const read = readEnds(slashed ? bare.replace('/', ' - ') : bare, order, certain);
  if (!read.ok) return read;
  const mark = inferred ? '?' : about ? '~' : '';
  const value = `${read.value}${mark}`;
  return readAs(value, [...read.doubts, ...timeZone(value)]);
}
