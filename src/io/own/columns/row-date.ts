import { parseEdtf } from '../../../model/edtf';
import type { Meaning } from './meaning';
import type { RowCells } from './row-cells';

/** The end of a date that a span needs: the first day of a span, the last of one, or the date itself. */
function endOf(date: string, end: 'first' | 'last'): string {
  const [first = date, last = first] = date.split('/');
  return end === 'first' ? first : last;
}

/** What a row says of its date. */
interface RowDate {
  /** EDTF; null where none can be read. */
  readonly date: string | null;
  /** The cell that the date, or the first day of it, was read from. */
  readonly written: string | null;
}

/**
 * The date of a row, from one cell or from those of its start and end.
 *
 * Beside a start and an end a single day is of something else: when a grant was awarded, or the year of its budget.
 */
export function rowDate(cells: RowCells): RowDate {
  const read = (means: Meaning) => cells.read(means, cells.readers.date(means));
  const [date, start, end] = [read('date'), read('start_date'), read('end_date')];
  const isSpan = date?.includes('/') ?? false;
  const means = date === null || (start !== null && end !== null && !isSpan) ? 'start_date' : 'date';
  const from = means === 'date' ? date : start;
  return { date: end === null || isSpan ? from : spanOf(cells, from, end), written: cells.text(means) };
}

/** The span of two dates, or the one that there is. */
function spanOf(cells: RowCells, from: string | null, end: string): string | null {
  if (from === null) return parseEdtf(`/${end}`) === null ? end : `/${end}`;
  const [first, last] = [endOf(from, 'first'), endOf(end, 'last')];
  if (first === last) return first;
  const span = `${first}/${last}`;
  if (parseEdtf(span) !== null) return span;
  cells.tell('end-before-start', 'cell', 'end_date', cells.text('end_date'), first);
  return from;
}
