import type { Issue } from '../model/issue';
import { readCell, type Cell, type Fault } from './cell';
import { PLAIN_FIELD, readField, valueSet, type Field } from './field';
import { isObject } from '../lib/is-object';
import type { KnownTable } from './known-tables';
import { issueAt, type Place, type RawTable } from './raw-table';
import { isSelf, resolve } from './references';
import type { Targets } from './targets';

/** The fields and keys of a table: what the descriptor says over what we know. */
export interface TableSchema {
  /** Resource name. */
  readonly name: string;
  /** By column name. Includes known columns that the descriptor does not name. */
  readonly fields: ReadonlyMap<string, Field>;
  /** Columns that the descriptor names. */
  readonly declared: ReadonlySet<string>;
  readonly key: readonly string[];
}

/** A row that passed: one cell for each used column. */
export interface CheckedRow {
  readonly line: number | null;
  readonly position: number;
  readonly cells: readonly Cell[];
}

export interface CheckedTable {
  readonly file: string;
  /** Column name to index in `cells`. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly CheckedRow[];
  /** Rows left out, those that could not be read at all included. Each has an `error` of its own. */
  readonly rejected: number;
  readonly issues: readonly Issue[];
  /** A column without which no record can be made, and which is not there; then `rows` is empty. */
  readonly lacking: string | null;
}

/** Reads the schema of a resource. Never throws; what is not understood is left out. */
export function readSchema(schema: unknown, known: KnownTable): TableSchema {
  const descriptor = isObject(schema) ? schema : {};
  const missing = valueSet(descriptor['missingValues']) ?? new Set(['']);
  const fields = new Map<string, Field>(known.fields);
  const declared = new Set<string>();
  const list: readonly unknown[] = Array.isArray(descriptor['fields']) ? descriptor['fields'] : [];
  for (const entry of list) {
    if (!isObject(entry) || typeof entry['name'] !== 'string') continue;
    const name = entry['name'];
    fields.set(name, readField(entry, known.fields.get(name) ?? null, missing));
    declared.add(name);
  }
  for (const [column, resource] of foreignKeys(descriptor['foreignKeys'])) {
    const field = fields.get(column);
    if (field && field.reference === null) {
      fields.set(column, { ...field, reference: { by: null, resource: resource || known.name, list: null } });
    }
  }
  const primary = valueSet(
    typeof descriptor['primaryKey'] === 'string' ? [descriptor['primaryKey']] : descriptor['primaryKey'],
  );
  return { name: known.name, fields, declared, key: primary && primary.size > 0 ? [...primary] : known.key };
}

function* foreignKeys(list: unknown): Generator<[column: string, resource: string]> {
  if (!Array.isArray(list)) return;
  for (const entry of list as readonly unknown[]) {
    if (!isObject(entry) || !isObject(entry['reference'])) continue;
    const columns: unknown = typeof entry['fields'] === 'string' ? [entry['fields']] : entry['fields'];
    const resource = entry['reference']['resource'];
    if (!Array.isArray(columns) || columns.length !== 1 || typeof resource !== 'string') continue;
    yield [String(columns[0]), resource];
  }
}

/** Rows between two calls of `onstep`: less than a second on any machine. */
const STEP = 10_000;

/**
 * Checks the rows of a table: cells by their fields, references by `targets`, keys by each other.
 *
 * A fault in a required cell or a key costs the row (`error`), any other costs the cell (`warning`) or only doubts it. Columns that
 * nobody names are left out with a warning. Every row is in `rows` or counted in `rejected`, never in neither.
 *
 * @param onstep Called with the rows checked so far, each time so many more are that it takes a moment.
 */
export function checkTable(
  raw: RawTable,
  file: string,
  schema: TableSchema,
  targets: Targets,
  onstep: (rows: number) => void = () => undefined,
): CheckedTable {
  const issues: Issue[] = [...raw.issues];
  const used = usedColumns(raw.header, file, schema, issues);
  const columns = new Map(used.map(({ field }, index) => [field.name, index]));
  const lacking = [...schema.fields.values()].find((field) => field.needed && !columns.has(field.name));
  if (lacking) {
    issues.push(issueAt('column-missing', 'error', { file, column: lacking.name }, null, lacking.name));
    return { file, columns, rows: [], rejected: raw.rows.length + raw.unread, issues, lacking: lacking.name };
  }
  for (const name of schema.declared) {
    if (!columns.has(name)) issues.push(issueAt('column-missing', 'warning', { file, column: name }, null, name));
  }

  const keys = [schema.key, ...used.filter(({ field }) => field.unique).map(({ field }) => [field.name])]
    .map((names) => ({ names, seen: new Set<string>(), at: names.map((name) => columns.get(name)) }))
    .filter(({ at }) => at.length > 0 && at.every((index) => index !== undefined));
  const orphans = new Set<string>();
  const rows: CheckedRow[] = [];
  for (const [i, row] of raw.rows.entries()) {
    if (i > 0 && i % STEP === 0) onstep(i);
    const found: Issue[] = [];
    const kind = (column: string) => row.cells[raw.header.indexOf(column)] ?? '';
    const cells = used.map(({ field, at }) => {
      const place = { file, line: row.line, column: field.name };
      const text = row.cells[at] ?? '';
      const { value, fault } = readCell(field, text);
      if (fault) found.push(cellIssue(field, fault, place, text));
      if (value === null || field.reference === null || fault) return value;
      if (isSelf(field, schema)) return value;
      return resolve(field, field.reference, value, place, { kind, targets, found, orphans });
    });
    let repeated = false;
    if (!found.some((issue) => issue.severity === 'error')) {
      for (const { names, seen, at } of keys) {
        const parts = at.map((index) => cells[index ?? -1] ?? null);
        if (names.length === 1 && parts[0] === null) continue;
        const key = JSON.stringify(parts);
        if (seen.has(key) && !repeated) {
          repeated = true;
          const column = names.length === 1 ? (names[0] ?? null) : null;
          found.push(
            issueAt('duplicate-key', 'error', { file, line: row.line, column }, parts.join(', '), names.join(', ')),
          );
        }
        seen.add(key);
      }
    }
    for (const issue of found) issues.push(issue);
    if (!found.some((issue) => issue.severity === 'error')) {
      rows.push({ line: row.line, position: row.position, cells });
    }
  }
  return { file, columns, rows, rejected: raw.unread + raw.rows.length - rows.length, issues, lacking: null };
}

function usedColumns(header: readonly string[], file: string, schema: TableSchema, issues: Issue[]) {
  const used: { field: Field; at: number }[] = [];
  const seen = new Set<string>();
  header.forEach((name, at) => {
    const field = schema.fields.get(name);
    if (seen.has(name)) issues.push(issueAt('column-repeated', 'warning', { file, column: name }, name));
    else if (field) used.push({ field: { ...PLAIN_FIELD, ...field }, at });
    else issues.push(issueAt('column-unknown', 'warning', { file, column: name }, name));
    seen.add(name);
  });
  return used;
}

function cellIssue(field: Field, fault: Fault, place: Place, text: string): Issue {
  const costsRow = !fault.keep && (field.required || field.needed);
  return issueAt(fault.code, costsRow ? 'error' : 'warning', place, text === '' ? null : text, fault.expected);
}
