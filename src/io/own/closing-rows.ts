/** Rows at the end of a table that are no records: sums and notes. */
import { fold } from '../../lib/fold';
import type { Line } from '../csv';
import { cleanName } from './clean-cell';

const TOTAL = /^(sve)?ukupno|^svega|^zbir|^zbroj|^(grand )?total(i)?|^sum(a)?|^shuma|^gjithsej|^vkupno/;
const NOTE = /^(izvor|napomena|source|note|burimi|shenim|zabeleska|legenda|legend)[ies]?( |$)/;

/** As many rows at the end are looked at. */
const CLOSING = 10;

/**
 * Says of each row whether it only closes the table: a sum of the column above, or a note under it.
 *
 * @param width Columns of the table.
 * @returns By the place among `body`; null for a record, also where the words of a sum stand before the last record.
 */
export function closingRow(body: readonly Line[], width: number): (at: number) => 'total-row' | 'note-row' | null {
  const found = new Map<number, 'total-row' | 'note-row'>();
  for (let at = body.length - 1; at >= Math.max(0, body.length - CLOSING); at--) {
    const kind = kindOf(body[at]?.cells.map(cleanName).filter(Boolean) ?? [], width);
    if (kind === null) break;
    found.set(at, kind);
  }
  return (at) => found.get(at) ?? null;
}

function kindOf(filled: readonly string[], width: number): 'total-row' | 'note-row' | null {
  if (width < 2) return null;
  const [first = ''] = filled;
  const key = fold(first);
  const total = TOTAL.exec(key)?.[0];
  if (total !== undefined && (key === total || (key.startsWith(`${total} `) && isSum(filled, width))))
    return 'total-row';
  return filled.length === 1 && (NOTE.test(key) || first.startsWith('*')) ? 'note-row' : null;
}

/** Blanks, and beside the words nothing but numbers. */
function isSum([, ...numbers]: readonly string[], width: number): boolean {
  return numbers.length > 0 && numbers.length + 1 < width && numbers.every((cell) => /^[\d\s.,]+$/.test(cell));
}
