/** Tables in JSON of many shapes. */
import { isObject } from '../../lib/is-object';
import type { Issue } from '../../model/issue';
import { readJsonTable } from '../json-table';
import { issueAt, type RawRow } from '../raw-table';
import { flatRecord, type FlatRecord } from './flat-record';
import { featureRecords } from './geo-features';
import { scanJson, type JsonScan } from './json-scan';
import type { OwnTable } from './own-table';
import { lineAt } from './plain-text';
import { schemaEvents, schemaRecord } from './schema-events';
import { sparqlRecords } from './sparql-results';

type Json = Readonly<Record<string, unknown>>;

/** A document, or why it is none. */
export type ReadJson =
  | { readonly ok: true; readonly document: unknown; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issue: Issue };

/** Columns and cells that a table may have: rows that all bring other columns would make a table of their product. */
const MOST_COLUMNS = 10_000;
const MOST_CELLS = 20_000_000;

/** Parses JSON. Numbers with more digits than a number holds become text. Never throws. */
export function parseJson(text: string, file: string): ReadJson {
  const scan = scanJson(text);
  const document = scan.fault === null ? parsed(text, scan) : undefined;
  if (document === undefined) {
    const { code, at } = scan.fault ?? { code: 'json-fault' as const, at: 0 };
    const place = { file, line: lineAt(text, at), column: String(at - text.lastIndexOf('\n', at - 1)) };
    return { ok: false, issue: issueAt(code, 'error', place, text.slice(at, at + 20).trim() || null) };
  }
  const { repeatedKey } = scan;
  if (repeatedKey === null) return { ok: true, document, issues: [] };
  const place = { file, line: lineAt(text, repeatedKey.at) };
  return { ok: true, document, issues: [issueAt('key-repeated', 'warning', place, repeatedKey.key)] };
}

function parsed(text: string, { longNumbers }: JsonScan): unknown {
  const pieces: string[] = [];
  let from = 0;
  for (const [start, end] of longNumbers) {
    pieces.push(text.slice(from, start), `"${text.slice(start, end)}"`);
    from = end;
  }
  try {
    return JSON.parse(pieces.join('') + text.slice(from));
  } catch {
    return undefined;
  }
}

/**
 * The table in a document: a list of records or of rows, GeoJSON, results of SPARQL, events of schema.org, columns as lists, or an object
 * with one of these in it. A single record is a table of one row.
 *
 * @returns Null where there is nothing of the kind.
 */
export function jsonTable(document: unknown, file: string): OwnTable | null {
  const events = schemaEvents(document);
  if (events.length > 0)
    return tableOf(
      events.map((event) => ({ record: schemaRecord(event) })),
      file,
    );
  if (isObject(document)) return objectTable(document, file);
  if (!Array.isArray(document)) return null;
  const list = document as readonly unknown[];
  if (Array.isArray(list[0])) return asOwn(readJsonTable(list, file));
  const records = list.map((value) => ({ record: isObject(value) ? flatRecord(value) : null, value }));
  return records.some(({ record }) => record !== null) ? tableOf(records, file) : null;
}

function objectTable(document: Json, file: string): OwnTable | null {
  if (document['type'] === 'FeatureCollection' && Array.isArray(document['features'])) {
    const { records, withoutPoint } = featureRecords(document['features']);
    const table = tableOf(
      records.map((record) => ({ record })),
      file,
    );
    if (withoutPoint === 0) return table;
    const issue = issueAt('representative-point', 'warning', { file }, `${withoutPoint}`);
    return { ...table, issues: [...table.issues, issue] };
  }
  const results = sparqlRecords(document);
  if (results !== null)
    return tableOf(
      results.map((record) => ({ record })),
      file,
    );
  const { columns, data } = document;
  if (Array.isArray(columns) && Array.isArray(data)) return jsonTable([columns, ...(data as unknown[])], file);
  const rows = columnRows(document);
  if (rows !== null) return jsonTable(rows, file);
  const lists = listsIn(document);
  const [chosen, ...beside] = lists;
  if (chosen === undefined) return Object.keys(document).length === 0 ? null : jsonTable([document], file);
  const table = jsonTable(chosen.list, file);
  if (table === null || beside.length === 0) return table;
  const left = issueAt('lists-beside', 'warning', { file }, beside.map(({ path }) => path).join(', '), chosen.path);
  return { ...table, issues: [...table.issues, left] };
}

/** Rows of an object whose members are columns: lists of one length, or objects with the numbers of rows as keys. Null for another. */
function columnRows(document: Json): unknown[][] | null {
  const columns: (readonly unknown[])[] = [];
  for (const member of Object.values(document)) {
    const cells = Array.isArray(member) ? (member as readonly unknown[]) : numberedCells(member);
    if (!cells?.every(isScalar) || cells.length === 0 || cells.length !== (columns[0] ?? cells).length) return null;
    columns.push(cells);
  }
  const [first] = columns;
  return first ? [Object.keys(document), ...first.map((_, row) => columns.map((cells) => cells[row]))] : null;
}

function numberedCells(member: unknown): readonly unknown[] | null {
  return isObject(member) && Object.keys(member).every((key) => /^\d+$/.test(key)) ? Object.values(member) : null;
}

/** How deep lists are looked for: `result.records` is two deep. */
const DEPTH = 3;
const LIKELY = /^(events?|data|results?|records|items|rows|entries|values)$/i;

/** Lists of records in an object and the objects in it: of a likely name first, then the longest. */
function listsIn(document: Json, path = '', depth = 1): { readonly path: string; readonly list: readonly unknown[] }[] {
  const found = Object.entries(document).flatMap(([key, value]) => {
    const inner = path === '' ? key : `${path}.${key}`;
    if (Array.isArray(value)) {
      const list = value as readonly unknown[];
      return list.some((entry) => isObject(entry) || Array.isArray(entry)) ? [{ path: inner, list }] : [];
    }
    return isObject(value) && depth < DEPTH ? listsIn(value, inner, depth + 1) : [];
  });
  const rank = (listed: { readonly path: string }) => (LIKELY.test(listed.path.split('.').at(-1) ?? '') ? 1 : 0);
  return found.sort((a, b) => rank(b) - rank(a) || b.list.length - a.list.length);
}

/** The table of a text with one record a line; null where the first two lines with something are not both JSON records. */
export function jsonLinesTable(text: string, file: string): OwnTable | null {
  const lines = text
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [{ text: line.trim(), line: at + 1 }]));
  const isRecord = (line: { readonly text: string } | undefined) =>
    line?.text.startsWith('{') === true && line.text.endsWith('}');
  if (lines.length < 2 || !isRecord(lines[0]) || !isRecord(lines[1])) return null;
  const faults: Issue[] = [];
  const entries = lines.flatMap(({ text: record, line }) => {
    const read = parseJson(record, file);
    if (!read.ok) {
      faults.push({ ...read.issue, line });
      return [];
    }
    const { document } = read;
    faults.push(...read.issues.map((issue) => ({ ...issue, line })));
    return [{ record: isObject(document) ? flatRecord(document) : null, value: document, line }];
  });
  const table = tableOf(entries, file);
  const unread = lines.length - table.rows.length;
  return { ...table, unread, issues: [...faults, ...table.issues] };
}

interface Entry {
  /** Null where the entry is no record. */
  readonly record: FlatRecord | null;
  readonly value?: unknown;
  readonly line?: number;
}

function tableOf(entries: readonly Entry[], file: string): OwnTable {
  const columns = new Map<string, number>();
  const issues: Issue[] = [];
  const rows: RawRow[] = [];
  const most = Math.min(MOST_COLUMNS, Math.ceil(MOST_CELLS / entries.length));
  const names = new Set(entries.flatMap(({ record }) => [...(record?.keys() ?? [])]));
  for (const name of names) if (columns.size < most) columns.set(name, columns.size);
  entries.forEach(({ record, value, line = null }, at) => {
    if (record === null)
      return void issues.push(issueAt('not-a-record', 'error', { file, line }, JSON.stringify(value ?? null)));
    const cells = Array.from({ length: columns.size }, () => '');
    for (const [name, text] of record) {
      const column = columns.get(name);
      if (column !== undefined) cells[column] = text;
    }
    rows.push({ line, position: line ?? at + 2, cells });
  });
  const unread = issues.length;
  if (names.size > most) issues.push(issueAt('columns-too-many', 'warning', { file }, `${names.size}`, most));
  const table = { header: [...columns.keys()], rows, unread, issues, delimiter: null, headerLine: null };
  return { ...table, titleRows: [], tags: [] };
}

function asOwn(table: ReturnType<typeof readJsonTable>): OwnTable | null {
  return table && { ...table, titleRows: [], tags: [] };
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
