import type { ColumnKind } from './byte-table';

/** Different texts, as a share of all, up to which a column holds categories: a dictionary of texts that all differ is of no use. */
const REPEATED = 0.5;

/**
 * Which reader will probably hold the whole of a column.
 *
 * @param cells Some of it, as text, in order.
 */
export function columnKind(cells: readonly string[]): ColumnKind {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length > 0) {
    if (filled.every((cell) => /^(0|-?[1-9]\d{0,8})$/.test(cell))) return 'integer';
    if (filled.every((cell) => /^\d{4}-\d\d-\d\d$/.test(cell))) return 'date';
    if (filled.every((cell) => /^-?\d+\.\d+$/.test(cell))) return 'decimal';
  }
  return new Set(cells).size <= cells.length * REPEATED ? 'category' : 'text';
}
