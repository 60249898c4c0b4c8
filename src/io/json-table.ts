import type { Issue } from '../model/issue';
import { isObject } from '../lib/is-object';
import { issueAt, type RawRow, type RawTable } from './raw-table';

/**
 * Reads rows from JSON: an array of records, or an array of arrays whose first is the header.
 *
 * Values become the text that the same value has in a CSV file: null and absent are empty, lists are joined by `;`. An entry that is
 * neither record nor array is left out with an issue.
 *
 * @returns Null where `data` is no array.
 */
export function readJsonTable(data: unknown, file: string): RawTable | null {
  if (!Array.isArray(data)) return null;
  const entries = data as readonly unknown[];
  const issues: Issue[] = [];
  const rows: RawRow[] = [];
  const [first] = entries;
  if (Array.isArray(first)) {
    const header = first.map((name) => cellText(name));
    entries.slice(1).forEach((entry, index) => {
      if (!Array.isArray(entry)) return void issues.push(oddEntry(file, entry));
      if (entry.length !== header.length) {
        const code = entry.length < header.length ? 'cells-missing' : 'cells-extra';
        return void issues.push(issueAt(code, 'error', { file }, `${entry.length}`, header.length));
      }
      rows.push({ line: null, position: index + 2, cells: entry.map(cellText) });
    });
    return { header, rows, unread: issues.length, issues, delimiter: null, headerLine: null };
  }
  const columns = new Map<string, number>();
  for (const entry of entries) {
    if (!isObject(entry)) continue;
    for (const name of Object.keys(entry)) if (!columns.has(name)) columns.set(name, columns.size);
  }
  entries.forEach((entry, index) => {
    if (!isObject(entry)) return void issues.push(oddEntry(file, entry));
    const cells = Array.from({ length: columns.size }, () => '');
    for (const [name, value] of Object.entries(entry)) cells[columns.get(name) ?? 0] = cellText(value);
    rows.push({ line: null, position: index + 2, cells });
  });
  return { header: [...columns.keys()], rows, unread: issues.length, issues, delimiter: null, headerLine: null };
}

function oddEntry(file: string, entry: unknown): Issue {
  return issueAt('not-a-record', 'error', { file }, JSON.stringify(entry));
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(cellText).join(';');
  return JSON.stringify(value);
}
