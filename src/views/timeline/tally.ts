/** What opens the numbers of a column, a span or a year. */
import { firstDayOf, lastDayOf } from '../../lib/month';
import type { TimelineMark, TimelineTally } from '../../model/aggregates';
import type { NumberRef } from '../../model/number-ref';
import type { BinName } from '../../model/time-columns';
import { daysOf, tallyOf, yearMonths, type Bin, type Spread } from './bins';

type ByTime = Extract<NumberRef, { readonly of: 'in-column' | 'in-span' | 'may-lie-in' }>;

/** Numbers of events, each with what opens it. */
export interface Tally extends TimelineTally {
  /** With a number of people. */
  readonly countedRef: NumberRef;
  readonly uncountedRef: NumberRef;
  /** All of the selection. */
  readonly insideRef: NumberRef;
  readonly outsideRef: NumberRef;
}

/** Where events are named they open by their ids, else by where they are drawn. */
function opened(tally: TimelineTally, marks: readonly TimelineMark[], drawn: ByTime): Tally {
  const these = (wanted: (mark: TimelineMark) => boolean): NumberRef => ({
    of: 'these',
    ids: marks.filter(wanted).map(({ id }) => id),
  });
  const named = marks.length > 0;
  const inside = named ? these(({ selected }) => selected) : drawn;
  const outside = named ? these(({ selected }) => !selected) : drawn;
  const having = (counted: boolean): NumberRef =>
    named ? these((mark) => mark.selected && mark.counted === counted) : { ...drawn, counted };
  return {
    ...tally,
    countedRef: having(true),
    uncountedRef: having(false),
    insideRef: inside,
    outsideRef: { ...outside, leftOutBy: 'period' },
  };
}

export function binTally(column: Bin, bin: BinName): Tally {
  const [first, last] = daysOf(column);
  return opened(column, column.marks, { of: 'in-column', bin, first, last });
}

export function spreadTally({ first, last, inferred, counted, selected, events, marks }: Spread, bin: BinName): Tally {
  const tally = {
    counted: selected && counted ? events : 0,
    uncounted: selected && !counted ? events : 0,
    outside: selected ? 0 : events,
  };
  return opened(tally, marks, { of: 'in-span', bin, first, last, inferred, counted });
}

/** @param marks All of the timeline, or none where it has bars. */
export function yearTally(year: number, tally: TimelineTally | undefined, marks: readonly TimelineMark[]): Tally {
  const [start, end] = yearMonths(year);
  const [first, last] = [firstDayOf(start), lastDayOf(end)];
  const within = marks.filter(({ span }) => span.first <= last && span.last >= first);
  return opened(tally ?? tallyOf(within), within, { of: 'may-lie-in', first, last });
}
