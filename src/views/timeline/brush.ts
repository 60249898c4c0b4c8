/** The period as a brush sets it: by whole months, open where it reaches the end of the axis. */
import type { Filters } from '../../model/filters';
import { type Month } from '../../lib/month';
import { fromText, monthFrom, monthTo, toText } from '../../ui/period';
import { monthAt, monthsOf, type Axis } from './axis';

/** Both months are included; never backwards. */
export interface MonthSpan {
  readonly first: Month;
  readonly last: Month;
}

export type Grip = 'first' | 'last';

type Period = Pick<Filters, 'from' | 'to'>;

/** The months that a period shows on the axis; null without a period. */
export function periodRange(period: Period, axis: Axis): MonthSpan | null {
  if (period.from === null && period.to === null) return null;
  const [start, end] = monthsOf(axis);
  const clamp = (month: Month) => Math.min(end, Math.max(start, month));
  const first = clamp(monthFrom(period.from) ?? start);
  return { first, last: Math.max(first, clamp(monthTo(period.to) ?? end)) };
}

/** The filters of a range. An end at the end of the axis is open, so that the whole axis is no period. */
export function toPeriod({ first, last }: MonthSpan, axis: Axis): Period {
  const [start, end] = monthsOf(axis);
  return { from: first <= start ? null : fromText(first), to: last >= end ? null : toText(last) };
}

/** The months that a drag covers, whichever way it went. */
export function dragged(axis: Axis, from: number, to: number): MonthSpan {
  return { first: monthAt(axis, Math.min(from, to)), last: monthAt(axis, Math.max(from, to)) };
}

/** Moves one end to a month; it stops at the other end and at the ends of the axis. */
export function moveGrip(range: MonthSpan, grip: Grip, month: Month, axis: Axis): MonthSpan {
  const [start, end] = monthsOf(axis);
  return grip === 'first'
    ? { first: Math.max(start, Math.min(month, range.last)), last: range.last }
    : { first: range.first, last: Math.min(end, Math.max(month, range.first)) };
}

/** The month that a key moves a grip to; null for other keys. */
export function keyMonth(key: string, shift: boolean, month: Month, axis: Axis): Month | null {
  const [start, end] = monthsOf(axis);
  const step = shift ? 12 : 1;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return month - step;
    case 'ArrowRight':
    case 'ArrowUp':
      return month + step;
    case 'PageDown':
      return month - 12;
    case 'PageUp':
      return month + 12;
    case 'Home':
      return start;
    case 'End':
      return end;
    default:
      return null;
  }
}
