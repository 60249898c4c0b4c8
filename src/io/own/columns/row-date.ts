import { parseEdtf } from '../../../model/edtf';
import { dateOrder, type DateOrder } from '../values/date-order';
import { readDateText } from '../values/read-date-text';
import type { Meaning } from './meaning';
import type { RowCells } from './row-cells';

/** How each column of dates writes day and month. */
export type DateOrders = ReadonlyMap<Meaning, DateOrder>;

/** The end of a date that a span needs: the first day of a span, the last of one, or the date itself. */
function endOf(date: string, end: 'first' | 'last'): string {
  const [first = date, last = first] = date.split('/');
  return end === 'first' ? first : last;
}

/** The date of a row in EDTF, from one cell or from those of its start and end; null where none can be read. */
export function rowDate(cells: RowCells, orders: DateOrders): string | null {
  const read = (means: Meaning) => {
    const { order, certain } = orders.get(means) ?? dateOrder([]);
    return cells.read(means, (text) => readDateText(text, order, certain));
  };
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
