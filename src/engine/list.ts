/** The event list: its orders, and where an event stands in it. */
import type { EventLine, SortOrder } from '../model/aggregates';

type Order = (a: EventLine, b: EventLine) => number;

/** What the order by date goes by. */
type Dated = Pick<EventLine, 'id' | 'span'>;

const byId = (a: Dated, b: Dated): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** By first possible day, then last, then id; events without a known year come last. */
export const byFirstDay = (a: Dated, b: Dated): number => {
  if (a.span === null || b.span === null) return Number(a.span === null) - Number(b.span === null) || byId(a, b);
  return a.span.first - b.span.first || a.span.last - b.span.last || byId(a, b);
};

const newestFirst: Order = (a, b) => {
  if (a.span === null || b.span === null) return byFirstDay(a, b);
  return b.span.first - a.span.first || b.span.last - a.span.last || byId(a, b);
};

/** By the number named; "more than 50" stands before "50", and "about 50" after it. Events without a number come last, newest first. */
const largestFirst: Order = (a, b) => {
  const [x, y] = [a.count, b.count];
  const certainty = (line: EventLine): number => Number(line.count.strict) - Number(line.count.approx);
  return (y.low ?? -1) - (x.low ?? -1) || certainty(b) - certainty(a) || newestFirst(a, b);
};

/** Gives the lines of a list in an order by date or number; does not change `lines`. */
export function sortLines(lines: readonly EventLine[], sort: Exclude<SortOrder, 'title'>): EventLine[] {
  return [...lines].sort(sort === 'oldest' ? byFirstDay : sort === 'largest' ? largestFirst : newestFirst);
}

/** Gives the lines of a list in any of its orders; does not change `lines`. What compares titles is loaded when it is wanted. */
export async function listLines(lines: readonly EventLine[], sort: SortOrder): Promise<EventLine[]> {
  if (sort !== 'title') return sortLines(lines, sort);
  const { fold } = await import('../lib/fold');
  return lines
    .map((line) => ({ line, key: fold(line.title) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : byId(a.line, b.line)))
    .map(({ line }) => line);
}
