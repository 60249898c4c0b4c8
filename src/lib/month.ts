/** Calendar months as whole numbers. */
import { dayOf, daysInMonth, partsOf, type Day } from './day';

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
