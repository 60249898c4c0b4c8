/** Which events share a column, and which are drawn as a span. */
import type { Day } from '../../lib/day';
import type { TimelineMark } from '../../model/aggregates';
import { firstDayOf, lastDayOf, monthOfDay, monthOf, yearOfMonth, type Month } from '../../ui/period';

/** How much time one column holds. */
export type BinName = 'quarter' | 'year' | 'decade';

const MONTHS: Readonly<Record<BinName, number>> = { quarter: 3, year: 12, decade: 120 };

/** An exact date longer than this is drawn as a span, days: the longest quarter. */
const LONGEST_QUARTER = 92;

/** Events of one column, those with a total first, then by day, then by id. */
export interface Bin {
  readonly first: Month;
  readonly last: Month;
  readonly marks: readonly TimelineMark[];
}

/** Events of which the same span is known, and no more. */
export interface Spread {
  readonly span: TimelineMark['span'];
  readonly first: Day;
  readonly last: Day;
  readonly inferred: boolean;
  readonly counted: boolean;
  readonly selected: boolean;
  readonly marks: readonly TimelineMark[];
}

/** Columns are quarters up to 20 years, then years, then decades: it depends on the data, not on the width or the filters. */
export function binName(domain: readonly [Day, Day]): BinName {
  const years = yearOfMonth(monthOfDay(domain[1])) - yearOfMonth(monthOfDay(domain[0])) + 1;
  return years <= 20 ? 'quarter' : years <= 80 ? 'year' : 'decade';
}

/** The first month of the column that a day falls in. */
export function binStart(day: Day, bin: BinName): Month {
  const month = monthOfDay(day);
  return month - (((month % MONTHS[bin]) + MONTHS[bin]) % MONTHS[bin]);
}

/** True for a date that is not known to the day, or was inferred: its mark has a dashed edge. */
export function isImprecise({ span }: Pick<TimelineMark, 'span'>): boolean {
  return span.precision !== 'day' || span.inferred;
}

/** True where the event is drawn over all the days it could be, instead of as a dot in its column. */
export function isSpread(mark: Pick<TimelineMark, 'span'>, bin: BinName): boolean {
  const { first, last, precision } = mark.span;
  if (precision === 'year' && bin === 'quarter') return true;
  if (binStart(first, bin) === binStart(last, bin)) return false;
  return isImprecise(mark) || last - first + 1 > LONGEST_QUARTER;
}

/** Sorts the events into columns (by time; without empty ones) and spans (by first day, the longest first). */
export function arrange(
  marks: readonly TimelineMark[],
  bin: BinName,
): { bins: readonly Bin[]; spreads: readonly Spread[] } {
  const columns = new Map<Month, TimelineMark[]>();
  const spans = new Map<string, TimelineMark[]>();
  for (const mark of marks) {
    const { first, last, inferred } = mark.span;
    if (isSpread(mark, bin)) {
      const key = [first, last, inferred, mark.counted, mark.selected].join();
      const group = spans.get(key);
      if (group) group.push(mark);
      else spans.set(key, [mark]);
      continue;
    }
    const start = binStart(first, bin);
    const column = columns.get(start);
    if (column) column.push(mark);
    else columns.set(start, [mark]);
  }
  return {
    bins: [...columns]
      .sort(([a], [b]) => a - b)
      .map(([first, list]) => ({ first, last: first + MONTHS[bin] - 1, marks: list.sort(byCounted) })),
    spreads: [...spans.values()].flatMap(toSpread).sort(bySpan),
  };
}

/** First and last day of a column. */
export function daysOf(bin: Pick<Bin, 'first' | 'last'>): readonly [Day, Day] {
  return [firstDayOf(bin.first), lastDayOf(bin.last)];
}

/** First and last month of a year. */
export function yearMonths(year: number): readonly [Month, Month] {
  return [monthOf(year, 1), monthOf(year, 12)];
}

function toSpread(marks: readonly TimelineMark[]): Spread[] {
  const [mark] = marks;
  if (mark === undefined) return [];
  const { span } = mark;
  const { first, last, inferred } = span;
  return [{ span, first, last, inferred, counted: mark.counted, selected: mark.selected, marks }];
}

function byCounted(a: TimelineMark, b: TimelineMark): number {
  return Number(b.counted) - Number(a.counted) || a.span.first - b.span.first || (a.id < b.id ? -1 : 1);
}

function bySpan(a: Spread, b: Spread): number {
  return (
    a.first - b.first ||
    b.last - a.last ||
    Number(b.counted) - Number(a.counted) ||
    Number(a.inferred) - Number(b.inferred) ||
    Number(b.selected) - Number(a.selected)
  );
}
