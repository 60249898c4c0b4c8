import { hasNumber, makeCount, type Count } from '../../../model/count';
import type { Meaning } from './meaning';
import type { RowCells } from './row-cells';

/** The number of people of a row: of one cell in words or digits, with bound and upper end where these have columns of their own. */
export function rowTotal(cells: RowCells): Count | null {
  const count = rowCount(cells, 'participants');
  const max = cells.read('participants_max', cells.readers.upperEnd);
  const bound = cells.read('participants_bound', cells.readers.bound);
  if (count === null || !(count.kind === 'exact' || (count.kind === 'not-stated' && max !== null))) return count;
  if (bound !== null) return makeCount(bound, count.low, max, count.text);
  return max === null || count.low === null || max <= count.low
    ? count
    : makeCount('range', count.low, max, count.text);
}

/** What one cell says of a number of people; null without such a column, or where it cannot be read. */
export function rowCount(cells: RowCells, means: Meaning): Count | null {
  const text = cells.written(means);
  return cells.take(means, text, cells.readers.count(text));
}

/** A count as the columns of a table of the package have it; null where it gives no number. */
export function countColumns({ kind, low, high }: Count): { number: string; max: string; bound: string } | null {
  if (!hasNumber(kind)) return null;
  const least = kind === 'at-most' ? high : low;
  return { number: String(least ?? ''), max: kind === 'range' ? String(high ?? '') : '', bound: kind };
}
