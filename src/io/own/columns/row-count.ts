import { fold } from '../../../lib/fold';
import { hasNumber, makeCount, type Count, type CountKind } from '../../../model/count';
import { codeNames, type CodeNames } from '../values/read-code';
import { readCountText } from '../values/read-count-text';
import { readNumberText } from '../values/read-number-text';
import { refused, readAs, type ValueRead } from '../values/value-read';
import type { Knowledge } from './knowledge';
import type { Meaning } from './meaning';
import type { RowCells } from './row-cells';

/** The names of the bounds of a count. */
export function boundNames({ codes }: Knowledge): CodeNames {
  return codeNames(codes, 'bound');
}

function readUpperEnd(text: string): ValueRead<number> {
  const read = readNumberText(text);
  if (!read.ok) return read;
  return Number.isInteger(read.value) && read.value >= 0 ? readAs(read.value) : refused('not-an-integer');
}

/** The number of people of a row: of one cell in words or digits, with bound and upper end where these have columns of their own. */
export function rowTotal(cells: RowCells, bounds: CodeNames): Count | null {
  const count = rowCount(cells, 'participants');
  const max = cells.read('participants_max', readUpperEnd);
  const bound = cells.read('participants_bound', (text): ValueRead<CountKind> => {
    const code = bounds.get(fold(text)) ?? text;
    return KINDS.has(code) ? readAs(code as CountKind) : refused('not-in-list', 'bound');
  });
  if (count === null || !(count.kind === 'exact' || (count.kind === 'not-stated' && max !== null))) return count;
  if (bound !== null) return makeCount(bound, count.low, max, count.text);
  return max === null || count.low === null || max <= count.low
    ? count
    : makeCount('range', count.low, max, count.text);
}

const KINDS: ReadonlySet<string> = new Set([
  'exact',
  'more-than',
  'at-least',
  'about',
  'at-most',
  'range',
  'not-stated',
]);

/** What one cell says of a number of people; null without such a column, or where it cannot be read. */
export function rowCount(cells: RowCells, means: Meaning): Count | null {
  const text = cells.written(means);
  return cells.take(means, text, readCountText(text));
}

/** A count as the columns of a table of the package have it; null where it gives no number. */
export function countColumns({ kind, low, high }: Count): { number: string; max: string; bound: string } | null {
  if (!hasNumber(kind)) return null;
  const least = kind === 'at-most' ? high : low;
  return { number: String(least ?? ''), max: kind === 'range' ? String(high ?? '') : '', bound: kind };
}
