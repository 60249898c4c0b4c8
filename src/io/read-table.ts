import { parseCsv } from './csv';
import type { Resource } from './descriptor';
import { isWebPage, type Fetched, type FetchFault } from './fetched';
import { isObject } from '../lib/is-object';
import { readJsonTable } from './json-table';
import { KNOWN_COLUMNS } from './known-tables';
import type { RawTable } from './raw-table';

/** Why a table could not be read at all. */
export interface TableFault {
  readonly code: FetchFault | 'not-csv' | 'not-json';
  readonly status: number | null;
}

/** Rows of a resource, wherever they stand. Never throws. */
export function readRows(resource: Resource, fetched: Fetched): RawTable | TableFault {
  return resource.inline ? readInline(resource, resource.inline.data) : readTable(resource, fetched);
}

/** Rows of a resource from what was fetched for it; a fault where there is no table in it. Never throws. */
export function readTable(resource: Resource, fetched: Fetched): RawTable | TableFault {
  if (!fetched.ok) return { code: fetched.code, status: fetched.status };
  const { text, type } = fetched;
  return resource.format === 'json' ? readJson(resource, text, type) : readCsv(resource, text, type);
}

/** Rows of a resource whose data stand in the descriptor. */
export function readInline(resource: Resource, data: unknown): RawTable | TableFault {
  if (typeof data === 'string') return readCsv(resource, data, null);
  return readJsonTable(data, resource.file) ?? { code: 'not-json', status: null };
}

export function isTable(result: RawTable | TableFault): result is RawTable {
  return 'header' in result;
}

function readCsv(resource: Resource, text: string, type: string | null): RawTable | TableFault {
  if (isWebPage(text, type) || text.includes('\u0000') || /^\s*[{[]\s*["{[\]}]/.test(text)) {
    return { code: 'not-csv', status: null };
  }
  const table = parseCsv(text, resource.file, resource.dialect, KNOWN_COLUMNS);
  return table.header.length === 0 ? { code: 'not-csv', status: null } : table;
}

function readJson(resource: Resource, text: string, type: string | null): RawTable | TableFault {
  if (isWebPage(text, type)) return { code: 'not-json', status: null };
  try {
    const document: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const { property } = resource;
    const data = property !== null && isObject(document) ? document[property] : document;
    return readJsonTable(data, resource.file) ?? { code: 'not-json', status: null };
  } catch {
    return { code: 'not-json', status: null };
  }
}
