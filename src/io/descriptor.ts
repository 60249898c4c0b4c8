import type { Issue } from '../model/issue';
import type { PackageInfo } from '../model/records';
import { PLAIN_CSV, type CsvDialect } from './csv';
import { isInsidePath } from './fetched';
import { isObject } from '../lib/is-object';
import { KNOWN_TABLES, type KnownTable } from './known-tables';
import { issueAt } from './raw-table';
import { readSchema, type TableSchema } from './table-schema';

export const DESCRIPTOR = 'datapackage.json';

/** A table of the package that this reader knows. */
export interface Resource {
  readonly known: KnownTable;
  /** Path as in the descriptor; `datapackage.json` for inline data. */
  readonly file: string;
  /** Present where the data stand in the descriptor itself. */
  readonly inline: { readonly data: unknown } | null;
  readonly format: 'csv' | 'json';
  readonly dialect: CsvDialect;
  /** The member of a JSON document that holds the rows; null for the document itself. */
  readonly property: string | null;
  readonly schema: TableSchema;
}

export interface Descriptor {
  readonly info: PackageInfo;
  /** By table name; tables that we do not know are left out. */
  readonly resources: ReadonlyMap<string, Resource>;
  readonly issues: readonly Issue[];
  /** The document as it was read. */
  readonly document: Readonly<Record<string, unknown>>;
}

/** Reads `datapackage.json`; null where it is not a JSON object with a list of resources. */
export function readDescriptor(text: string): Descriptor | null {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
  if (!isObject(document) || !Array.isArray(document['resources'])) return null;
  const issues: Issue[] = [];
  const resources = new Map<string, Resource>();
  for (const entry of document['resources'] as readonly unknown[]) {
    const resource = isObject(entry) ? readResource(entry, issues) : null;
    if (resource && !resources.has(resource.known.name)) resources.set(resource.known.name, resource);
  }
  return { info: readInfo(document), resources, issues, document };
}

function readInfo(document: Readonly<Record<string, unknown>>): PackageInfo {
  const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
  const licences: readonly unknown[] = Array.isArray(document['licenses']) ? document['licenses'] : [];
  const licence = licences.find(isObject);
  const name = text(document['name']) ?? '';
  return {
    name,
    title: text(document['title']) ?? name,
    version: text(document['version']),
    created: text(document['created']),
    licence: licence
      ? { name: text(licence['name']) ?? text(licence['title']) ?? '', path: text(licence['path']) }
      : null,
  };
}

function readResource(entry: Readonly<Record<string, unknown>>, issues: Issue[]): Resource | null {
  const path: unknown = Array.isArray(entry['path']) ? entry['path'][0] : entry['path'];
  const file = typeof path === 'string' ? path : null;
  const known = knownTable(entry['name'], file);
  if (!known) return null;
  const inline = entry['data'] === undefined ? null : { data: entry['data'] };
  if (!inline) {
    if (file === null || (Array.isArray(entry['path']) && entry['path'].length > 1)) {
      issues.push(issueAt('descriptor-invalid', 'error', { file: DESCRIPTOR }, known.name, 'path'));
      return null;
    }
    if (!isInsidePath(file)) {
      issues.push(issueAt('path-outside', 'error', { file: DESCRIPTOR }, file, known.name));
      return null;
    }
  }
  const dialect = isObject(entry['dialect']) ? entry['dialect'] : {};
  const sign = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
  const format =
    sign(entry['format'])?.toLowerCase() ?? (inline ? 'json' : (file?.split('.').at(-1)?.toLowerCase() ?? ''));
  return {
    known,
    file: inline ? DESCRIPTOR : (file ?? ''),
    inline,
    format: format === 'json' ? 'json' : 'csv',
    dialect: {
      delimiter: sign(dialect['delimiter']) ?? (format === 'tsv' ? '\t' : null),
      quoteChar: sign(dialect['quoteChar']) ?? PLAIN_CSV.quoteChar,
    },
    property: sign(dialect['property']),
    schema: readSchema(entry['schema'], known),
  };
}

/** The table of that name, else the table that the file is named for. */
function knownTable(name: unknown, file: string | null): KnownTable | null {
  const stem = file?.split('/').at(-1)?.split('.')[0] ?? '';
  return KNOWN_TABLES.get(String(name)) ?? KNOWN_TABLES.get(stem) ?? null;
}
