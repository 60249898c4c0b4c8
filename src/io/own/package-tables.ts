import { isObject } from '../../lib/is-object';
import { DESCRIPTOR, readDescriptor } from '../descriptor';
import type { PackageFile } from '../export/package';
import { isInsidePath } from '../fetched';
import { readJsonTable } from '../json-table';
import { tableCsv } from '../write-csv';

/** Quoted cells, and the blank lines between rows. */
const BLANK_LINES = /("[^"]*")|(?:\r\n){2,}/g;

/**
 * A package whose tables may stand in its descriptor, with a CSV file for each: what can be published as it is. Never throws.
 *
 * A table whose file would have the path of another stays in the descriptor.
 *
 * @param files Its files by path, the descriptor among them.
 * @param taken Paths of other files that are saved with it.
 */
export function packageTables(
  files: Readonly<Record<string, string>>,
  taken: readonly string[] = [],
): readonly PackageFile[] {
  const document = readDescriptor(files[DESCRIPTOR] ?? '')?.document ?? {};
  const resources = Array.isArray(document['resources']) ? (document['resources'] as readonly unknown[]) : [];
  const written: PackageFile[] = [];
  const paths = new Set([...Object.keys(files), ...taken]);
  const linked = resources.map((resource) => {
    if (!isObject(resource)) return resource;
    const { data, dialect: _dialect, ...rest } = resource;
    const path = `${String(resource['name'])}.csv`;
    const table = isInsidePath(path) && !paths.has(path) ? readJsonTable(data, path) : null;
    if (table === null) return resource;
    paths.add(path);
    const rows = table.rows.map(({ cells }) => cells);
    written.push({ name: path, text: tableCsv(table.header, rows) });
    return { ...rest, path, format: 'csv' };
  });
  const others = Object.entries(files)
    .filter(([name]) => name !== DESCRIPTOR)
    // Lines that only keep rows at their place in the file of the reader.
    .map(([name, text]) => ({ name, text: text.replace(BLANK_LINES, (_, cell?: string) => cell ?? '\r\n') }));
  return [
    { name: DESCRIPTOR, text: JSON.stringify({ ...document, resources: linked }, null, 2) },
    ...others,
    ...written,
  ];
}
