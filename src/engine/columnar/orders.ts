/** The rows in the orders of the list; the same as `listLines` gives. */
import type { SortOrder } from '../../model/aggregates';
import { KINDS, kindCode } from './count-cells';
import type { Rows } from './rows';

/** All rows in an order of the list. What compares titles is loaded when it is wanted. */
export async function rowOrder(rows: Rows, sort: SortOrder): Promise<Uint32Array> {
  if (sort === 'title') return byTitle(rows);
  if (sort === 'oldest') return Uint32Array.from({ length: rows.size }, (_, row) => row);
  return sort === 'newest' ? newestFirst(rows) : largestFirst(rows);
}

/** Days backwards, and within the same days by id, as the rows are; those without a known year last. */
function newestFirst({ size, dated, first, last }: Rows): Uint32Array {
  const order = new Uint32Array(size);
  let next = 0;
  for (let end = dated; end > 0;) {
    let begin = end - 1;
    while (begin > 0 && first[begin - 1] === first[end - 1] && last[begin - 1] === last[end - 1]) begin--;
    for (let row = begin; row < end; row++) order[next++] = row;
    end = begin;
  }
  for (let row = dated; row < size; row++) order[next++] = row;
  return order;
}

/** By the number named; "more than 50" stands before "50", and "about 50" after it. Rows without a number come last, newest first. */
function largestFirst(rows: Rows): Uint32Array {
  const { kinds, lows } = rows.columns.counts;
  const certainty = KINDS.map((_, kind) => Number(kind === kindCode('more-than')) - Number(kind === kindCode('about')));
  const keys = Float64Array.from(rows.order, (at) => {
    const low = lows[at] as number;
    return (Number.isNaN(low) ? -1 : low) + (certainty[kinds[at] as number] ?? 0) / 4;
  });
  // The sort is stable.
  return newestFirst(rows).sort((a, b) => (keys[b] as number) - (keys[a] as number));
}

async function byTitle({ size, columns, order }: Rows): Promise<Uint32Array> {
  const { fold } = await import('../../lib/fold');
  const lines = Array.from({ length: size }, (_, row) => {
    const at = order[row] as number;
    return { row, key: fold(columns.titleAt(at)), id: columns.idAt(at) };
  });
  lines.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return Uint32Array.from(lines, ({ row }) => row);
}
