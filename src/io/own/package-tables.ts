import { isObject } from '../../lib/is-object';
import { DESCRIPTOR } from '../descriptor';
import type { PackageFile } from '../export/package';
import { tableCsv } from '../write-csv';

/**
 * A package whose tables may stand in its descriptor, with a CSV file for each: what can be published as it is.
 *
 * @param files Its files by path, the descriptor among them.
 */
export function packageTables(files: Readonly<Record<string, string>>): readonly PackageFile[] {
  const descriptor: unknown = JSON.parse(files[DESCRIPTOR] ?? '{}');
  const { resources = [] } = descriptor as { readonly resources?: readonly unknown[] };
  const written: PackageFile[] = [];
  const linked = resources.map((resource) => {
    if (!isObject(resource) || !Array.isArray(resource['data'])) return resource;
    const { data, ...rest } = resource;
    const rows = (data as readonly unknown[]).filter(isObject);
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const path = `${String(resource['name'])}.csv`;
    written.push({
      name: path,
      text: tableCsv(
        columns,
        rows.map((row) => columns.map((column) => cellOf(row[column]))),
      ),
    });
    return { ...rest, path, format: 'csv' };
  });
  const others = Object.entries(files)
    .filter(([name]) => name !== DESCRIPTOR)
    // Lines that only keep rows at their place in the file of the reader.
    .map(([name, text]) => ({ name, text: text.replace(/(\r\n){2,}/g, '\r\n') }));
  const made = JSON.stringify({ ...(isObject(descriptor) ? descriptor : {}), resources: linked }, null, 2);
  return [{ name: DESCRIPTOR, text: made }, ...others, ...written];
}

function cellOf(value: unknown): string | number | null {
  if (typeof value === 'string' || typeof value === 'number') return value;
  return value === null || value === undefined ? null : JSON.stringify(value);
}
