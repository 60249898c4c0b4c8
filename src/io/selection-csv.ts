import type { Twin, TwinCell } from '../model/twin';
import { countBounds } from './count-bounds';
import { tableCsv, type CsvCell } from './write-csv';

const COUNT_PARTS = ['low', 'high', 'kind', 'text'] as const;
const MAX_NAME = 80;

/** The table twin of a view as CSV. A count stands in four columns, so that no number column holds anything but numbers. */
export function twinCsv(twin: Twin): string {
  const columns = twin.columns.flatMap(({ key, kind }) =>
    kind === 'count' ? COUNT_PARTS.map((part) => `${key}_${part}`) : [key],
  );
  const rows = twin.rows.map((row) =>
    twin.columns.flatMap(({ kind }, index) =>
      kind === 'count' ? countCells(row[index] ?? null) : [plainCell(row[index] ?? null)],
    ),
  );
  return tableCsv(columns, rows);
}

/** `susret-VIEW.csv`, or `susret-VIEW-PART-PART.csv`: lower-case Latin letters, digits and hyphens, at most 80 before the dot. */
export function fileName(view: string, parts: readonly string[] = [], extension = 'csv'): string {
  const safe = ['susret', view, ...parts]
    .map((part) =>
      part
        .normalize('NFKD')
        .replace(/\p{Mark}/gu, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .filter((part) => part !== '')
    .join('-')
    .slice(0, MAX_NAME)
    .replace(/-+$/, '');
  return `${safe}.${extension.replace(/[^a-z0-9]/gi, '').toLowerCase()}`;
}

function plainCell(cell: TwinCell): CsvCell {
  return typeof cell === 'object' && cell !== null ? cell.text : cell;
}

function countCells(cell: TwinCell): CsvCell[] {
  if (cell === null) return [null, null, null, null];
  if (typeof cell === 'number') return [cell, cell, 'exact', String(cell)];
  if (typeof cell === 'string') return [null, null, null, cell];
  if ('lang' in cell) return [null, null, null, cell.text];
  const { low, high, kind } = countBounds(cell.count);
  return [low, high, kind, cell.text];
}
