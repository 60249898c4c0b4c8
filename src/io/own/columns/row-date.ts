import { parseEdtf } from '../../../model/edtf';
import type { Meaning } from './meaning';
import type { RowCells } from './row-cells';

/** The end of a date that a span needs: the first day of a span, the last of one, or the date itself. */
function endOf(date: string, end: 'first' | 'last'): string {
  const [first = date, last = first] = date.split('/');
  return end === 'first' ? first : last;
}

/** The date of a row in EDTF, from one cell or from those of its start and end; null where none can be read. */
export function rowDate(cells: RowCells): string | null {
  const read = (means: Meaning) => cells.read(means, cells.readers.date(means));
  const [date, start, end] = [read('date'), read('start_date'), read('end_date')];
  const from = date ?? start;
  if (end === null || (date?.includes('/') ?? false)) return from;
  if (from === null) return parseEdtf(`/${end}`) === null ? end : `/${end}`;
  const [first, last] = [endOf(from, 'first'), endOf(end, 'last')];
  if (first === last) return first;
  const span = `${first}/${last}`;
  if (parseEdtf(span) !== null) return span;
  cells.tell('end-before-start', 'cell', 'end_date', cells.text('end_date'), first);
  return from;
}
