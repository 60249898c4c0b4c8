import type { Locale } from '../i18n/locale';
import type { Twin, TwinCell } from '../model/twin';

/** The cells of a twin as the page shows them: counts in words, numbers by the language, an en dash for nothing. */
export function twinRows(twin: Twin, locale: Locale): string[][] {
  return twin.rows.map((row) => row.map((cell) => cellText(cell, locale)));
}

function cellText(cell: TwinCell, locale: Locale): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' ? locale.number(cell) : cell.text;
}
