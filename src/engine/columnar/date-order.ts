import type { DateSpan } from '../../model/edtf';
import type { EventColumns } from './event-columns';
import { inverted } from './lists';

/** Positions by first day, last day and id; those without a known year last. */
export function byDate({ size, spans: { values, codes }, idAt }: EventColumns): Uint32Array {
  const sorted = [...values.keys()].sort((a, b) => compareDays(values[a] as DateSpan, values[b] as DateSpan));
  // Spans of the same days have one rank.
  const ranks = new Uint32Array(values.length + 1);
  let rank = -1;
  sorted.forEach((at, i) => {
    const before = sorted[i - 1];
    if (before === undefined || compareDays(values[before] as DateSpan, values[at] as DateSpan) !== 0) rank++;
    ranks[at + 1] = rank;
  });
  ranks[0] = rank + 1;
  const start = new Uint32Array(size + 1).map((_, i) => i);
  const byRank = inverted({ start, items: Uint32Array.from(codes, (code) => ranks[code] ?? 0) }, rank + 2);
  const order = Uint32Array.from(byRank.items);
  for (let i = 0; i <= rank + 1; i++) {
    const same = order.subarray(byRank.start[i], byRank.start[i + 1]);
    const named = Array.from(same, (at) => ({ at, id: idAt(at) }));
    same.set(named.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)).map(({ at }) => at));
  }
  return order;
}

const compareDays = (a: DateSpan, b: DateSpan): number => a.first - b.first || a.last - b.last;
