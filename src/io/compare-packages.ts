/** Compares two versions of a package, cell by cell. */
import type { EventChange, FieldChange, TableChange } from '../model/changes';
import { DESCRIPTOR, readDescriptor, type Resource } from './descriptor';
import type { FetchFault, FetchText } from './fetched';
import type { RawTable } from './raw-table';
import { isTable, readInline, readTable } from './read-table';

/** A table with what comparing needs of its schema. */
export interface KeyedTable {
  readonly columns: readonly string[];
  /** Columns that together name a row. */
  readonly key: readonly string[];
  /** Columns that hold numbers. */
  readonly numeric: ReadonlySet<string>;
  readonly rows: readonly (readonly string[])[];
}

export type KeyedTables = ReadonlyMap<string, KeyedTable>;

/** The tables of a package by name, or the first file that could not be read. */
export type ReadTables =
  | { readonly ok: true; readonly tables: KeyedTables }
  | { readonly ok: false; readonly file: string; readonly code: FetchFault | 'not-readable' };

/** Reads every known table of a package as it stands in its files. */
export async function readTables(fetchText: FetchText): Promise<ReadTables> {
  const fetched = await fetchText(DESCRIPTOR);
  if (!fetched.ok) return { ok: false, file: DESCRIPTOR, code: fetched.code };
  const descriptor = readDescriptor(fetched.text);
  if (descriptor === null) return { ok: false, file: DESCRIPTOR, code: 'not-readable' };
  const read = await Promise.all(
    [...descriptor.resources].map(async ([name, resource]) => {
      const { inline, file } = resource;
      const table = inline ? readInline(resource, inline.data) : readTable(resource, await fetchText(file));
      return { name, resource, table };
    }),
  );
  const tables = new Map<string, KeyedTable>();
  for (const { name, resource, table } of read) {
    if (isTable(table)) tables.set(name, keyed(resource, table));
    else {
      const unreadable = table.code === 'not-csv' || table.code === 'not-json';
      return { ok: false, file: resource.file, code: unreadable ? 'not-readable' : table.code };
    }
  }
  return { ok: true, tables };
}

function keyed({ known, schema }: Resource, { header, rows }: RawTable): KeyedTable {
  const key = schema.key.length > 0 ? schema.key : known.key;
  const numeric = header.filter((column) => ['integer', 'number'].includes(schema.fields.get(column)?.type ?? ''));
  return { columns: header, key, numeric: new Set(numeric), rows: rows.map(({ cells }) => cells) };
}

type Cells = ReadonlyMap<string, string>;

interface Row {
  readonly key: readonly string[];
  readonly cells: Cells;
}

/** A row that differs; null where a version does not have it. */
interface RowChange {
  readonly key: readonly string[];
  readonly before: Cells | null;
  readonly after: Cells | null;
  readonly fields: readonly FieldChange[];
}

/**
 * What differs, table by table, in the order of the newer package; tables that only the older one has come last.
 *
 * A column that only one version has differs where it is filled. Rows that share a key are told apart by their order.
 */
export function compareTables(before: KeyedTables, after: KeyedTables): readonly TableChange[] {
  const names = [...new Set([...after.keys(), ...before.keys()])];
  return names.map((table) => {
    const [old, young] = [before.get(table), after.get(table)];
    const changes = rowChanges(old, young);
    return {
      table,
      before: old?.rows.length ?? null,
      after: young?.rows.length ?? null,
      added: changes.filter((change) => change.before === null).map(({ key }) => key),
      removed: changes.filter((change) => change.after === null).map(({ key }) => key),
      changed: changes
        .filter((change) => change.before !== null && change.after !== null)
        .map(({ key, fields }) => ({ key, fields: numbersFirst(fields) })),
    };
  });
}

/**
 * What differs by event, for the events that both versions have, in the order of the newer version: in the event's own row, and in the
 * rows of its groups of people. A group that only one version has differs in every filled cell.
 */
export function compareEvents(before: KeyedTables, after: KeyedTables): readonly EventChange[] {
  const fieldsOf = (table: string) =>
    rowChanges(before.get(table), after.get(table)).flatMap((change) => {
      const cells = change.after ?? change.before;
      const row = table === 'events' ? null : cells?.get('group_as_in_source') || cells?.get('group') || '';
      const eventId = cells?.get('event_id') ?? '';
      return change.fields
        .filter(({ column }) => column !== 'event_id')
        .map((field) => ({ eventId, field: { ...field, table, row } }));
    });
  const changes = [...fieldsOf('events'), ...fieldsOf('participants')];
  const inBoth = rowsByKey(before.get('events'), ['event_id']);
  return [...rowsByKey(after.get('events'), ['event_id'])].flatMap(([id, { cells }]) => {
    if (!inBoth.has(id)) return [];
    const eventId = cells.get('event_id') ?? '';
    const fields = changes.flatMap((change) => (change.eventId === eventId ? [change.field] : []));
    return fields.length === 0 ? [] : [{ eventId, fields: numbersFirst(fields) }];
  });
}

/** Rows that differ: those of the newer version in its order, then those that only the older one has. */
function rowChanges(before: KeyedTable | undefined, after: KeyedTable | undefined): readonly RowChange[] {
  const key = (after ?? before)?.key ?? [];
  const [old, young] = [rowsByKey(before, key), rowsByKey(after, key)];
  const columns = [...new Set([...(after?.columns ?? []), ...(before?.columns ?? [])])];
  const numeric = (after ?? before)?.numeric;
  return [...new Map([...young, ...old])].flatMap(([id, row]) => {
    const [oldCells, cells] = [old.get(id)?.cells ?? null, young.get(id)?.cells ?? null];
    const fields = columns.flatMap((column): FieldChange[] => {
      const [was, is] = [oldCells?.get(column) ?? '', cells?.get(column) ?? ''];
      if (was === is) return [];
      const isNumeric = numeric?.has(column) ?? false;
      return [{ column, before: oldCells && was, after: cells && is, numeric: isNumeric }];
    });
    return fields.length === 0 ? [] : [{ key: row.key, before: oldCells, after: cells, fields }];
  });
}

function rowsByKey(table: KeyedTable | undefined, key: readonly string[]): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const values of table?.rows ?? []) {
    const cells = new Map(table?.columns.map((column, at) => [column, values[at] ?? '']));
    const keyValues = key.map((column) => cells.get(column) ?? '');
    let id = JSON.stringify(keyValues);
    while (rows.has(id)) id += '+';
    rows.set(id, { key: keyValues, cells });
  }
  return rows;
}

function numbersFirst<F extends FieldChange>(fields: readonly F[]): readonly F[] {
  return [...fields.filter(({ numeric }) => numeric), ...fields.filter(({ numeric }) => !numeric)];
}
