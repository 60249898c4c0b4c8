/**
 * The records that a page draws, as the build has read and checked them: one file beside the tables.
 *
 * The software that reads and checks tables would be a sixth of a dashboard's and a third of a frame's, and takes its time on a phone.
 * So it is loaded only for quotes and sources, and where this file is missing.
 */
import type { CoreTables, PackageInfo, Town } from '../model/records';
import type { FetchText } from './fetched';
import { isObject } from '../lib/is-object';

export const RECORDS = 'records.json';

/** To be raised when `model/records.ts` changes what a record holds: files of other builds are then left alone. */
const FORMAT = 1;

export interface PublishedRecords {
  readonly core: CoreTables;
  /** For their names in the languages of the page. */
  readonly towns: readonly Town[];
  /** How many sources the package names. */
  readonly sources: number;
}

/** Objects of one shape, column by column; what is no such list stands as it is. */
type Packed = readonly unknown[] | { readonly [column: string]: Packed };

interface RecordsFile {
  readonly format: number;
  readonly info: PackageInfo;
  readonly sources: number;
  readonly tables: Readonly<Record<string, Packed>>;
}

/** The content of the file. */
export function recordsText({ core: { info, ...tables }, towns, sources }: PublishedRecords): string {
  const packed = Object.entries({ ...tables, towns }).map(([name, rows]) => [name, pack(rows)] as const);
  const file: RecordsFile = { format: FORMAT, info, sources, tables: Object.fromEntries(packed) };
  return JSON.stringify(file);
}

/** Reads the file of a package. Null where there is none that this page can read. */
export async function publishedRecords(fetchText: FetchText): Promise<PublishedRecords | null> {
  const fetched = await fetchText(RECORDS);
  const file = fetched.ok ? parse(fetched.text) : null;
  if (file === null) return null;
  const tables = Object.fromEntries(Object.entries(file.tables).map(([name, packed]) => [name, unpack(packed)]));
  const { towns, ...core } = tables as unknown as Omit<CoreTables, 'info'> & { readonly towns: readonly Town[] };
  return { core: { info: file.info, ...core }, towns, sources: file.sources };
}

/** The build writes this file for the page of the same build, so its format vouches for what is in it. */
function parse(text: string): RecordsFile | null {
  try {
    const file: unknown = JSON.parse(text);
    return isObject(file) && file['format'] === FORMAT ? (file as unknown as RecordsFile) : null;
  } catch {
    return null;
  }
}

function pack(rows: readonly unknown[]): Packed {
  const [first] = rows;
  if (!isObject(first)) return rows;
  const columns = Object.keys(first);
  // Without a column it could not say how many there are.
  if (columns.length === 0) return rows;
  const alike = rows.every((row) => isObject(row) && Object.keys(row).join() === columns.join());
  if (!alike) return rows;
  return Object.fromEntries(columns.map((name) => [name, pack(rows.map((row) => isObject(row) && row[name]))]));
}

function unpack(packed: Packed): readonly unknown[] {
  if (isList(packed)) return packed;
  const columns = Object.entries(packed).map(([name, values]) => [name, unpack(values)] as const);
  return (columns[0]?.[1] ?? []).map((_, i) => Object.fromEntries(columns.map(([name, values]) => [name, values[i]])));
}

const isList = (packed: Packed): packed is readonly unknown[] => Array.isArray(packed);
