import { remembered } from '../../../lib/remembered';
import { dateParts, type DayOrder } from './date-parts';
import { plainText } from './plain-text';

/** How the dates of one column write day and month. */
export interface DateOrder {
  readonly order: DayOrder;
  /** False where no value decides, or where values contradict each other. */
  readonly certain: boolean;
  readonly evidence: {
    /** The first value that can only have the day first, or the month; null where there is none. Both there: a contradiction. */
    readonly dayFirst: string | null;
    readonly monthFirst: string | null;
    /** How many values could be read both ways. */
    readonly ambiguous: number;
  };
}

/** Values of a column of which is known what they say: few days come again and again. */
const KEPT = 20_000;

/** A date in three numbers. One with the year first is taken whole: its end, as 21-10-13 of 2021-10-13, is no date. */
const DATES = /\d{4}[/-]\d{1,2}[/-]\d{1,2}|\d{1,2}[/-]\d{1,2}[/-]\d{2,4}/g;

/** Which number is the day in each date of a value; undefined where that is no question. */
function ordersOf(value: string) {
  return Array.from(plainText(value).matchAll(DATES), ([date]) => dateParts(date, 'day-first')?.order);
}

/**
 * Decides for a whole column which number of a date such as 04/05/2021 is the day.
 *
 * A number over 12 decides. Where none does, or both kinds occur, the day comes first, as everywhere in the region, and that is not certain.
 */
export function dateOrder(values: readonly string[]): DateOrder {
  const ordersIn = remembered(ordersOf, KEPT);
  let dayFirst: string | null = null;
  let monthFirst: string | null = null;
  let ambiguous = 0;
  for (const value of values) {
    for (const order of ordersIn(value)) {
      if (order === 'day-first') dayFirst ??= value;
      else if (order === 'month-first') monthFirst ??= value;
      else if (order === 'either') ambiguous++;
    }
  }
  const order = monthFirst !== null && dayFirst === null ? 'month-first' : 'day-first';
  return {
    order,
    certain: (dayFirst === null) !== (monthFirst === null),
    evidence: { dayFirst, monthFirst, ambiguous },
  };
}
