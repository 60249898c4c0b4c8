/** The axis: whole years over the width, in days. */
import { dayOf, type Day } from '../../lib/day';
import { textWidth } from '../../plot/text-width';
import { monthOf, monthOfDay, yearOfMonth, type Month } from '../../lib/month';

/** Room at both ends for a grip that hangs outside the range, px. */
const INSET = 16;
/** Font size of the year labels, px, and the least gap between two of them. */
export const LABEL_SIZE = 13;
const LABEL_GAP = 8;

export interface Axis {
  readonly firstYear: number;
  readonly lastYear: number;
  /** First day drawn. */
  readonly start: Day;
  /** The day after the last one drawn. */
  readonly end: Day;
  /** px of `start` and `end`. */
  readonly left: number;
  readonly right: number;
}

export interface YearTick {
  readonly year: number;
  /** px of the year's first day and of the next year's. */
  readonly left: number;
  readonly right: number;
  /** Null where there is no room for it. */
  readonly label: string | null;
}

/** The axis of whole years that holds the domain. */
export function timeAxis(domain: readonly [Day, Day], width: number): Axis {
  const firstYear = yearOfMonth(monthOfDay(domain[0]));
  const lastYear = yearOfMonth(monthOfDay(domain[1]));
  return {
    firstYear,
    lastYear,
    start: dayOf(firstYear, 1, 1),
    end: dayOf(lastYear + 1, 1, 1),
    left: INSET,
    right: Math.max(INSET + 1, width - INSET),
  };
}

/** The left edge of a day, px. Days outside the axis are drawn at its end. */
export function xOf(axis: Axis, day: Day): number {
  const share = (day - axis.start) / (axis.end - axis.start);
  return axis.left + Math.min(1, Math.max(0, share)) * (axis.right - axis.left);
}

/** The month at a place on the axis; places outside give its first or last month. */
export function monthAt(axis: Axis, x: number): Month {
  const share = (x - axis.left) / (axis.right - axis.left);
  const day = axis.start + Math.floor(share * (axis.end - axis.start));
  return monthOfDay(Math.min(axis.end - 1, Math.max(axis.start, day)));
}

/** First and last month of the axis. */
export function monthsOf(axis: Axis): readonly [first: Month, last: Month] {
  return [monthOf(axis.firstYear, 1), monthOf(axis.lastYear, 12)];
}

/** One tick a year. Labels become `’15` where `2015` has no room, then only every second, fifth, tenth … year has one. */
export function yearTicks(axis: Axis): readonly YearTick[] {
  const years = axis.lastYear - axis.firstYear + 1;
  const room = (axis.right - axis.left) / years;
  const long = textWidth('2000', LABEL_SIZE, 600) + LABEL_GAP;
  const short = textWidth('’00', LABEL_SIZE, 600) + LABEL_GAP / 2;
  const brief = room < long && room >= short;
  const every = room >= short ? 1 : ([2, 5, 10, 20, 50, 100].find((step) => step * room >= long) ?? years);
  return Array.from({ length: years }, (_, i) => {
    const year = axis.firstYear + i;
    const text = brief ? `’${String(year % 100).padStart(2, '0')}` : String(year);
    return {
      year,
      left: xOf(axis, dayOf(year, 1, 1)),
      right: xOf(axis, dayOf(year + 1, 1, 1)),
      label: year % every === 0 || every === years ? (every === years && i > 0 ? null : text) : null,
    };
  });
}
