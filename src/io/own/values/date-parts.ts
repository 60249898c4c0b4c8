import { daysInMonth } from '../../../lib/day';
import { fold } from '../../../lib/fold';
import { monthNamed, seasonNamed } from './month-names';

/** Which number of a date such as 04/05/2021 is the day. */
export type DayOrder = 'day-first' | 'month-first';

/** One end of a date as far as the text writes it; what it does not write is undefined. */
export interface DateParts {
  readonly year?: number;
  /** 1 to 12, or `21` to `24` for a season as in EDTF. */
  readonly month?: number;
  readonly day?: number;
  /** The year was written with two digits. */
  readonly shortYear?: boolean;
  /** Which order the text itself decides for, by a number over 12; `either` where both could be meant; undefined where it is no question. */
  readonly order?: DayOrder | 'either';
}

/** Words that stand in dates and say nothing of the day, folded: prepositions, "year", "at", names of weekdays. */
const FILLERS =
  /^(u|od|dana|dne|god|godine|godina|goda|g|h|sati|year|in|on|the|of|from|during|me|ne|nga|date|dates|muajit|muaji|viti|vitit|vo|na|den|ora|casa?)$/;
const WEEKDAYS =
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|ponedje?lja?k(a)?|utor(a)?k(a)?|srije?d(a|e|u)|sred(a|e|u)|cetvrt(a)?k(a)?|pet(a)?k(a)?|subot(a|e|u)|nedje?lj(a|e|u)|e (hene|marte|merkure|enjte|premte|shtune|diel)|hene|marte|merkure|enjte|premte|shtune|diel|ponedelnik|vtornik|petok|sabota|nedela)$/;

interface Piece {
  readonly kind: 'number' | 'month' | 'season';
  readonly n: number;
  /** How many digits were written. */
  readonly digits: number;
}

/** Numbers and names of months in order; null where another word or sign stands between them. */
function piecesOf(text: string): Piece[] | null {
  if (/[^\d\p{L}\s.,'/-]/u.test(text)) return null;
  const pieces: Piece[] = [];
  for (const [word] of text.matchAll(/\d+|\p{L}+/gu)) {
    if (/^\d/.test(word)) {
      pieces.push({ kind: 'number', n: Number(word), digits: word.length });
      continue;
    }
    const month = monthNamed(word);
    const season = seasonNamed(word);
    if (month !== null) pieces.push({ kind: 'month', n: month, digits: 0 });
    else if (season !== null) pieces.push({ kind: 'season', n: Number(season), digits: 0 });
    else if (!FILLERS.test(fold(word)) && !WEEKDAYS.test(fold(word)) && !/^(st|nd|rd|th)$/i.test(word)) return null;
  }
  return pieces;
}

function yearOf({ n, digits }: Piece): Pick<DateParts, 'year' | 'shortYear'> {
  return digits === 2 ? { year: n + (n < 70 ? 2000 : 1900), shortYear: true } : { year: n };
}

const isYear = ({ digits }: Piece) => digits === 4;
const isPart = ({ digits }: Piece) => digits <= 2;

/** A date in numbers alone: day and month by what the numbers allow, else by `order`. A point between them is never the American way. */
function numericParts(numbers: readonly Piece[], dotted: boolean, order: DayOrder): DateParts | null {
  const [a, b, c] = numbers;
  if (a === undefined) return null;
  if (c !== undefined && b !== undefined) {
    if (isYear(a) && isPart(b) && isPart(c)) return { year: a.n, month: b.n, day: c.n };
    if (!isPart(a) || !isPart(b) || !(isYear(c) || isPart(c))) return null;
    const year = yearOf(c);
    if (b.n > 12 && a.n <= 12) return { ...year, day: b.n, month: a.n, order: 'month-first' };
    const dayFirst = { ...year, day: a.n, month: b.n };
    if (dotted) return dayFirst;
    if (a.n > 12 || a.n === b.n) return a.n > 12 ? { ...dayFirst, order: 'day-first' } : dayFirst;
    return order === 'day-first'
      ? { ...dayFirst, order: 'either' }
      : { ...year, day: b.n, month: a.n, order: 'either' };
  }
  if (b !== undefined) {
    if (isYear(a) && isPart(b)) return { year: a.n, month: b.n };
    if (isPart(a) && isYear(b)) return { month: a.n, year: b.n };
    return isPart(a) && isPart(b) ? { day: a.n, month: b.n } : null;
  }
  if (isYear(a)) return { year: a.n };
  return isPart(a) ? { day: a.n } : null;
}

/** A date with the name of a month: the day stands on either side of it, the year last or first. */
function namedParts(pieces: readonly Piece[]): DateParts | null {
  const named = pieces.find(({ kind }) => kind !== 'number');
  const numbers = pieces.filter(({ kind }) => kind === 'number');
  if (named === undefined || numbers.length + 1 !== pieces.length || numbers.length > 2) return null;
  const month = named.n;
  const year = numbers.find(isYear);
  const days = numbers.filter((piece) => piece !== year);
  const [day, short] = days;
  if (named.kind === 'season') return day === undefined && year !== undefined ? { month, year: year.n } : null;
  if (days.some((piece) => !isPart(piece))) return null;
  if (year !== undefined && short !== undefined) return null;
  return {
    month,
    ...(year === undefined ? short && yearOf(short) : { year: year.n }),
    ...(day && { day: day.n }),
  };
}

/**
 * Reads one end of a date, however much of it is written.
 *
 * @returns Null where the text holds anything but a date. Numbers are not checked against the calendar.
 */
export function dateParts(text: string, order: DayOrder): DateParts | null {
  const pieces = piecesOf(text);
  if (pieces === null || pieces.length === 0) return null;
  if (pieces.some(({ kind }) => kind !== 'number')) return namedParts(pieces);
  const [day, year] = pieces;
  // The end of "October 13-15, 2021".
  if (/^\d{1,2}\s*,\s*\d{4}$/.test(text) && day && year) return { day: day.n, year: year.n };
  return pieces.length > 3 ? null : numericParts(pieces, !/[/-]/.test(text), order);
}

/** True where parts lead down from a year without a gap and stay within months of 12 and the days of the month. */
export function isOnCalendar({ year, month, day }: DateParts): boolean {
  if (month === undefined) return day === undefined;
  if (month > 12) return day === undefined && month >= 21 && month <= 24;
  return month >= 1 && (day === undefined || (day >= 1 && day <= daysInMonth(year ?? 2000, month)));
}
