/** Dates of Excel: numbers of days, told apart from other numbers by their format alone. */

/** Built-in formats of dates and times, those of East Asia among them. @see ECMA-376, part 1, 18.8.30 */
const BUILT_IN: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [50, 58],
];

/** Whether a format shows a date or a time of day. @param code Null or absent for a built-in format. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return BUILT_IN.some(([first, last]) => id >= first && id <= last);
  // Quoted words, escaped signs, colours, conditions and languages in brackets are no letters of a date; [h] is a duration.
  const plain = code.replace(/"[^"]*"|\\.|_.|\*./g, '');
  if (/\[(h+|m+|s+)\]/i.test(plain)) return false;
  const letters = plain.replace(/\[[^\]]*\]/g, '').replace(/general/gi, '');
  return /[ymdhs]/i.test(letters) && !/[0#?]/.test(letters.replace(/s\.0+/gi, ''));
}

const MS_PER_DAY = 86_400_000;
const SECONDS_PER_DAY = 86_400;
/** 9999-12-31 */
const LAST_DAY = 2_958_465;

/**
 * The ISO 8601 text of a date, a date with time, or a time of day (`09:30`); a number that no calendar has stays a number.
 *
 * @param from1904 Where the calendar of the workbook begins with 1904-01-01 as day 0, not with 1900-01-01 as day 1.
 * @see ECMA-376, part 1, 18.17.4: the calendar of 1900 has a 29 February, day 60, that never was.
 */
export function serialDate(serial: number, from1904: boolean): string {
  if (serial < 0 || serial > LAST_DAY + 1) return String(serial);
  const seconds = Math.round(serial * SECONDS_PER_DAY);
  const day = Math.floor(seconds / SECONDS_PER_DAY);
  const time = new Date((seconds % SECONDS_PER_DAY) * 1000).toISOString().slice(11, 19).replace(/:00$/, '');
  if (day === 0 && !from1904) return time;
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  const date = new Date(epoch + day * MS_PER_DAY).toISOString().slice(0, 10);
  return seconds % SECONDS_PER_DAY === 0 ? date : `${date}T${time}`;
}
