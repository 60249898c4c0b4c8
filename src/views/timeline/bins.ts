/** Which events share a column, and which are drawn as a span. */
import type { Day } from '../../lib/day';
import { firstDayOf, lastDayOf, monthOf, monthOfDay, type Month } from '../../lib/month';
import type { Timeline, TimelineMark, TimelineTally } from '../../model/aggregates';
import { binStart, COLUMN_MONTHS, isSpread, type BinName } from '../../model/time-columns';

/** Events of one column. */
export interface Bin extends TimelineTally {
  readonly first: Month;
  readonly last: Month;
  /** Those with a total first, then by day, then by id; none where the timeline has bars. */
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
  readonly events: number;
  /** None where the timeline has bars. */
  readonly marks: readonly TimelineMark[];
}

/** Sorts the events into columns (by time; without empty ones) and spans (by first day, the longest first). */
export function arrange(
  { marks, bars }: Pick<Timeline, 'marks' | 'bars'>,
  bin: BinName,
): { bins: readonly Bin[]; spreads: readonly Spread[] } {
  if (bars)
    return {
      bins: bars.columns.map((own) => ({
        ...own,
        first: monthOfDay(own.first),
        last: monthOfDay(own.last),
        marks: [],
      })),
      spreads: bars.spreads.map((own) => ({ ...own.span, ...own, marks: [] })),
    };
  const columns = new Map<Month, TimelineMark[]>();
  const spans = new Map<string, TimelineMark[]>();
  for (const mark of marks) {
    const { first, last, inferred } = mark.span;
    if (isSpread(mark.span, bin)) {
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
      .map(([first, list]) => ({
        ...tallyOf(list),
        first,
        last: first + COLUMN_MONTHS[bin] - 1,
        marks: list.sort(byCounted),
      })),
    spreads: [...spans.values()].flatMap(toSpread).sort(bySpan),
  };
}

/** How many of some events are selected, with and without a total, and how many are not. */
export function tallyOf(marks: readonly TimelineMark[]): TimelineTally {
  const inside = marks.filter(({ selected }) => selected);
  const counted = inside.filter((mark) => mark.counted).length;
  return { counted, uncounted: inside.length - counted, outside: marks.length - inside.length };
}

/** All events of a tally. */
export const eventsOf = ({ counted, uncounted, outside }: TimelineTally): number => counted + uncounted + outside;

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
  return [{ span, first, last, inferred, counted: mark.counted, selected: mark.selected, events: marks.length, marks }];
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
