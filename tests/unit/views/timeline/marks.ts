import { dayOf } from '../../../../src/lib/day';
import type { Timeline, TimelineMark } from '../../../../src/model/aggregates';

/** An event on the days from `first` to `last` (`YYYY-MM-DD`). */
export function mark(
  id: string,
  first: string,
  last: string,
  rest: Partial<TimelineMark> & Partial<TimelineMark['span']> = {},
): TimelineMark {
  const { precision = 'day', inferred = false, counted = false, selected = true, title = `Event ${id}` } = rest;
  const { titleOrig = null, titleOrigLang = null } = rest;
  const span = { first: day(first), last: day(last), precision, inferred };
  return { id, title, titleOrig, titleOrigLang, span, counted, selected };
}

/** An event of which only the year is known. */
export function yearMark(id: string, year: number, rest: Parameters<typeof mark>[3] = {}): TimelineMark {
  return mark(id, `${year}-01-01`, `${year}-12-31`, { precision: 'year', ...rest });
}

export function timeline(marks: readonly TimelineMark[], domain: readonly [string, string], undated = 0): Timeline {
  return { marks, undated, domain: [day(domain[0]), day(domain[1])] };
}

function day(iso: string): number {
  const [year, month, dayOfMonth] = iso.split('-').map(Number);
  return dayOf(year ?? 0, month ?? 1, dayOfMonth ?? 1);
}
