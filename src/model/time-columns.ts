/** How much time a column of the timeline holds, and which dates are drawn as a span instead. */
import type { Day } from '../lib/day';
import { monthOfDay, yearOfMonth, type Month } from '../lib/month';
import type { DateSpan } from './edtf';

/** How much time one column holds. */
export type BinName = 'quarter' | 'year' | 'decade';

/** Months of a column. */
export const COLUMN_MONTHS: Readonly<Record<BinName, number>> = { quarter: 3, year: 12, decade: 120 };

/** An exact date longer than this is drawn as a span, days: the longest quarter. */
const LONGEST_QUARTER = 92;

/** Columns are quarters up to 20 years, then years, then decades: it depends on the data, not on the width or the filters. */
export function binName(domain: readonly [Day, Day]): BinName {
  const years = yearOfMonth(monthOfDay(domain[1])) - yearOfMonth(monthOfDay(domain[0])) + 1;
  return years <= 20 ? 'quarter' : years <= 80 ? 'year' : 'decade';
}

/** The first month of the column that a day falls in. */
export function binStart(day: Day, bin: BinName): Month {
  const month = monthOfDay(day);
  const size = COLUMN_MONTHS[bin];
  return month - (((month % size) + size) % size);
}

/** True for a date that is not known to the day, or was inferred: its mark has a dashed edge. */
export function isImprecise({ precision, inferred }: Pick<DateSpan, 'precision' | 'inferred'>): boolean {
  return precision !== 'day' || inferred;
}

/** True where the event is drawn over all the days it could be, instead of as a dot in its column. */
export function isSpread(span: DateSpan, bin: BinName): boolean {
  const { first, last, precision } = span;
  if (precision === 'year' && bin === 'quarter') return true;
  if (binStart(first, bin) === binStart(last, bin)) return false;
  return isImprecise(span) || last - first + 1 > LONGEST_QUARTER;
}
