import type { Locale } from '../i18n/locale';
import { refKey } from '../model/number-ref';
import type { Twin, TwinCell, TwinWords } from '../model/twin';

/** The cells of a twin as the page shows them: counts in words, numbers by the language, an en dash for nothing. */
export function twinRows(twin: Twin, locale: Locale): (string | TwinWords)[][] {
  return twin.rows.map((row) => row.map((cell) => cellText(cell, locale)));
}

/** The name of the number in a cell, as `refKey` writes it; null where the cell is empty or no door. */
export function twinDoor({ columns, rows, doors }: Twin, row: number, column: string): string | null {
  const cell = rows[row]?.[columns.findIndex(({ key }) => key === column)] ?? null;
  const ref = cell === null ? undefined : doors?.[row]?.[column];
  return ref === undefined ? null : refKey(ref);
}

function cellText(cell: TwinCell, locale: Locale): string | TwinWords {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return locale.number(cell);
  return 'lang' in cell ? cell : cell.text;
}
