/** A record of JSON in one row: what is nested gets a column of its own. */
import { isObject } from '../../lib/is-object';
import { cleanCell } from './clean-cell';

/** Cells by the path of their column, in order of appearance: `place.town`. */
export type FlatRecord = Map<string, string>;

/** What parts the entries of a list in one cell. */
const BETWEEN = '; ';

/**
 * Spreads a record over columns. Lists become one cell; lists of records one for each member, with an empty entry where a record lacks it.
 *
 * Null is an empty cell. Keys are text and nothing else, so `__proto__` is a column like any other.
 *
 * @param value No deeper than `json-scan.ts` lets it be.
 */
export function flatRecord(value: Readonly<Record<string, unknown>>): FlatRecord {
  const cells: FlatRecord = new Map();
  spread(value, '', cells);
  return cells;
}

function spread(value: unknown, path: string, cells: FlatRecord): void {
  if (isObject(value)) {
    const members = Object.entries(value);
    if (members.length === 0 && path !== '') put(cells, path, '');
    for (const [key, member] of members) spread(member, path === '' ? key : `${path}.${key}`, cells);
  } else if (Array.isArray(value)) {
    spreadList(value, path, cells);
  } else put(cells, path, scalarText(value));
}

function spreadList(list: readonly unknown[], path: string, cells: FlatRecord): void {
  if (list.length === 0) put(cells, path, '');
  const entries = list.map((entry) => {
    const part: FlatRecord = new Map();
    spread(entry, path, part);
    return part;
  });
  for (const column of new Set(entries.flatMap((entry) => [...entry.keys()]))) {
    const texts = entries.map((entry) => entry.get(column) ?? '');
    put(cells, column, texts.some((text) => text !== '') ? texts.join(BETWEEN) : '');
  }
}

/** Two members that come to one column, such as `a.b` and `b` in `a`, stand in it together. */
function put(cells: FlatRecord, path: string, text: string): void {
  const before = cells.get(path) ?? '';
  cells.set(path, before === '' || text === '' ? before + text : before + BETWEEN + text);
}

function scalarText(value: unknown): string {
  if (typeof value === 'string') return cleanCell(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
