/** Periods by the month: what two fields and a brush set, and the filters `from` and `to` hold. */
import { dayOf, daysInMonth, partsOf, type Day } from '../lib/day';

/** A calendar month as a whole number: 12 × year + (0 for January … 11 for December). */
export type Month = number;

export function monthOf(year: number, month: number): Month {
  return 12 * year + month - 1;
}

export function yearOfMonth(month: Month): number {
  return Math.floor(month / 12);
}

/** 1 to 12. */
export function monthOfYear(month: Month): number {
  return month - 12 * yearOfMonth(month) + 1;
}

export function monthOfDay(day: Day): Month {
  const { year, month } = partsOf(day);
  return monthOf(year, month);
}

export function firstDayOf(month: Month): Day {
  return dayOf(yearOfMonth(month), monthOfYear(month), 1);
}

export function lastDayOf(month: Month): Day {
  return firstDayOf(month) + daysInMonth(yearOfMonth(month), monthOfYear(month)) - 1;
}

/** The month in which a period begins that starts at `edtf` (year, month or day); null where it is open. */
export function monthFrom(edtf: string | null): Month | null {
  return edtf === null ? null : monthOf(Number(edtf.slice(0, 4)), edtf.length > 4 ? Number(edtf.slice(5, 7)) : 1);
}

/** The month in which a period ends that ends with `edtf` (year, month or day); null where it is open. */
export function monthTo(edtf: string | null): Month | null {
  return edtf === null ? null : monthOf(Number(edtf.slice(0, 4)), edtf.length > 4 ? Number(edtf.slice(5, 7)) : 12);
}

/** `from` for a period that begins with a month: `2019-03`, and `2019` for January. */
export function fromText(month: Month): string {
  return monthOfYear(month) === 1 ? yearText(month) : monthText(month);
}

/** `to` for a period that ends with a month: `2019-03`, and `2019` for December. */
export function toText(month: Month): string {
  return monthOfYear(month) === 12 ? yearText(month) : monthText(month);
}

function yearText(month: Month): string {
  return String(yearOfMonth(month)).padStart(4, '0');
}

function monthText(month: Month): string {
  return `${yearText(month)}-${String(monthOfYear(month)).padStart(2, '0')}`;
}
