import { monthOfYear, yearOfMonth, type Month } from './period';

/** The twelve months as a language shortens them, January first. */
export function monthNames(tag: string): readonly string[] {
  const format = new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2001, month, 1)));
}

const longFormats = new Map<string, Intl.DateTimeFormat>();

/** A month in full: "January 2019". */
export function longMonth(tag: string, month: Month): string {
  let format = longFormats.get(tag);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    longFormats.set(tag, format);
  }
  return format.format(Date.UTC(yearOfMonth(month), monthOfYear(month) - 1, 1));
}
