import { remembered } from './remembered';

/** A calendar day as whole days since 1970-01-01 in the proleptic Gregorian calendar, without time zone. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** Gives the day of a year, month (1 to 12) and day of month. Out-of-range parts roll over as in `Date.UTC`. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return Math.round(date.getTime() / MS_PER_DAY);
}

/** Splits a day into its year, month (1 to 12) and day of month. */
export const partsOf = remembered((day: Day) => {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() } as const;
});

/** The number of days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  return partsOf(dayOf(year, month + 1, 0)).dayOfMonth;
}
