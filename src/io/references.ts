import type { Issue } from '../model/issue';
import type { Cell } from './cell';
import type { Field, Reference } from './field';
import { issueAt, type Place } from './raw-table';
import type { CheckedTable, TableSchema } from './table-schema';
import type { Targets } from './targets';

/** True where a column points into its own table. */
export function isSelf(field: Field, schema: TableSchema): boolean {
  return field.reference?.by === null && field.reference.resource === schema.name;
}

/**
 * Checks the references of a table into itself; to be called once its accepted ids are known to `targets`. A reference that leads
 * nowhere costs the cell.
 */
export function checkSelfReferences(table: CheckedTable, schema: TableSchema, targets: Targets): CheckedTable {
  const found: Issue[] = [];
  const orphans = new Set<string>();
  let rows = table.rows;
  for (const field of schema.fields.values()) {
    const at = table.columns.get(field.name);
    if (at === undefined || field.reference === null || !isSelf(field, schema)) continue;
    const { reference } = field;
    rows = rows.map((row) => {
      const value = row.cells[at] ?? null;
      if (value === null) return row;
      const place = { file: table.file, line: row.line, column: field.name };
      const kept = resolve({ ...field, needed: false, required: false }, reference, value, place, {
        kind: () => '',
        targets,
        found,
        orphans,
      });
      return kept === value ? row : { ...row, cells: row.cells.map((cell, index) => (index === at ? kept : cell)) };
    });
  }
  return { ...table, rows, issues: [...table.issues, ...found] };
}

/** What resolving a reference needs to know and may add to. */
export interface Context {
  /** The cell of another column of the same row. */
  readonly kind: (column: string) => string;
  readonly targets: Targets;
  readonly found: Issue[];
  /** Columns already reported for pointing to a table that is not there. */
  readonly orphans: Set<string>;
}

/** The value of a reference as far as it leads somewhere; adds an issue where it does not. */
export function resolve(field: Field, reference: Reference, value: Cell, place: Place, context: Context): Cell {
  const { kind, targets, found, orphans } = context;
  let resource: string;
  let list: string | null = null;
  if (reference.by === null) ({ resource, list } = reference);
  else {
    const named = reference.resources.get(kind(reference.by));
    if (named === undefined) return value;
    resource = named;
  }
  const keep = (entry: string): boolean => {
    switch (targets.find(resource, list, entry)) {
      case 'found':
        return true;
      case 'later':
        targets.postpone(resource, entry, place);
        return true;
      case 'unknown-code':
        found.push(issueAt('not-in-list', 'warning', place, entry, list));
        return true;
      case 'dangling': {
        const costsRow = field.listDelimiter === null && (field.required || field.needed);
        found.push(issueAt('dangling-reference', costsRow ? 'error' : 'warning', place, entry, resource));
        return false;
      }
      case 'no-table':
        if (field.needed) found.push(issueAt('dangling-reference', 'error', place, entry, resource));
        else if (!orphans.has(field.name)) {
          orphans.add(field.name);
          found.push(issueAt('table-missing', 'warning', { file: place.file, column: field.name }, entry, resource));
        }
        return false;
    }
  };
  if (Array.isArray(value)) return (value as readonly string[]).filter(keep);
  return keep(String(value)) ? value : null;
}
