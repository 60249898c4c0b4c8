/** Opens whatever file a reader gives, by what is in it. */
import type { Issue } from '../../model/issue';
import type { FetchText } from '../fetched';
import { issueAt } from '../raw-table';
import { decodeBytes, type DecodedText } from './encoding';
import { flatPackage, isFlatPackage } from './flat-package';
import { jsonLinesTable, jsonTable, parseJson } from './json-shapes';
import type { FoundPackage } from './found-package';
import { fileKind, isMisnamed } from './kind';
import { LARGEST_FILE, tooLarge } from './largest-file';
import { isNestedPackage, nestedPackage } from './nested-package';
import { safeZip } from './open-zip';
import { readLargeText } from './large-text';
import type { OwnTable } from './own-table';
import type { Sheet } from './sheet';
import { plainText } from './plain-text';
import { readTextTable, tableOfLines, textIssues, type TableChoices } from './text-table';
import { zipPackage } from './zip-package';

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the reader chose instead of what was found. */
export interface OpenChoices extends TableChoices {
  /** By any of its names. */
  readonly encoding?: string;
  /** The name of the one sheet to be read; hidden sheets are read only so. */
  readonly sheet?: string;
  /** True opens what this project exports as a table, too. */
  readonly asTables?: boolean;
}

/** A table with the file or sheet that it is from. */
export interface OpenedTable extends OwnTable {
  /** The name of the file; in a workbook or an archive with the sheet or the path in it behind a slash. */
  readonly name: string;
  /** As `DecodedText` has it; null for a workbook, where nothing is decoded. */
  readonly encoding: string | null;
  readonly encodingCertain: boolean;
  readonly otherEncodings: DecodedText['others'];
}

/** What came of opening a file. Issues are of the file as a whole; each table has its own. */
export type OpenedFile =
  | {
      readonly kind: 'package';
      readonly fetchText: FetchText;
      /** The files that lie in its folder; null for one that is a single file. */
      readonly found: FoundPackage | null;
      readonly issues: readonly Issue[];
    }
  | { readonly kind: 'tables'; readonly tables: readonly OpenedTable[]; readonly issues: readonly Issue[] }
  | { readonly kind: 'refused'; readonly issue: Issue };

/**
 * Opens a file: data packages in a ZIP and what this project exports as packages, everything else as tables whose columns have no meaning
 * yet.
 *
 * Runs in a page, a worker and Node. Never rejects and never throws: what cannot be opened is refused with an issue.
 */
export async function openFile({ name, bytes }: GivenFile, choices: OpenChoices = {}): Promise<OpenedFile> {
  if (bytes.length > LARGEST_FILE) return refused(tooLarge(name));
  const found = fileKind(bytes);
  if (found.kind === null) return refused(issueAt(found.code, 'error', { file: name }, found.name));
  const opened = await openKind(found.kind, { name, bytes }, choices);
  if (opened.kind === 'refused' || !isMisnamed(name, found.kind)) return opened;
  const renamed = issueAt('kind-renamed', 'warning', { file: name }, name, KIND_NAMES[found.kind]);
  return { ...opened, issues: [renamed, ...opened.issues] };
}

const KIND_NAMES = { text: 'CSV', json: 'JSON', zip: 'ZIP', xlsx: 'XLSX', ods: 'ODS' } as const;

function openKind(
  kind: keyof typeof KIND_NAMES,
  file: GivenFile,
  choices: OpenChoices,
): OpenedFile | Promise<OpenedFile> {
  if (kind === 'text') return openText(file, choices);
  if (kind === 'json') return openJson(file, choices);
  return kind === 'zip' ? openZip(file, choices) : openWorkbook(kind, file, choices);
}

/** Bytes from which on a text is read from its bytes: smaller ones are read at once either way. */
const LARGE = 5_000_000;

function openText({ name, bytes }: GivenFile, choices: OpenChoices): OpenedFile {
  const large = bytes.length > LARGE && choices.encoding === undefined ? readLargeText(bytes, name, choices) : null;
  if (large !== null && !isPackage(large, choices)) {
    return tablesOf([withEncoding(large, name, { encoding: 'utf-8', certain: true, others: [] })], []);
  }
  const decoded = decodeBytes(bytes, choices.encoding);
  const table = readTextTable(decoded.text, name, choices);
  if (isPackage(table, choices)) {
    const issues = [...textIssues(decoded.text, name), ...doubts(decoded, name)];
    return { kind: 'package', fetchText: flatPackage(decoded.text), found: null, issues };
  }
  return tablesOf([withEncoding(table, name, decoded)], doubts(decoded, name));
}

/** Whether a table is one that this project exports and the reader did not want it as a table. */
function isPackage({ header, headerLine }: OwnTable, { asTables }: OpenChoices): boolean {
  return asTables !== true && isFlatPackage(header) && headerLine === 1;
}

function openJson({ name, bytes }: GivenFile, choices: OpenChoices): OpenedFile {
  const decoded = decodeBytes(bytes, choices.encoding);
  const { text } = plainText(decoded.text);
  const lines = jsonLinesTable(text, name);
  const read = lines === null ? parseJson(text, name) : null;
  if (read?.ok === false) return refused(read.issue);
  const fetchText = choices.asTables !== true && isNestedPackage(read?.document) ? nestedPackage(read?.document) : null;
  const issues = [...doubts(decoded, name), ...(read?.issues ?? [])];
  if (fetchText !== null)
    return { kind: 'package', fetchText, found: null, issues: [...issues, ...textIssues(text, name)] };
  const table = lines ?? jsonTable(read?.document, name);
  if (table === null) return refused(issueAt('json-without-table', 'error', { file: name }));
  return tablesOf(
    [withEncoding({ ...table, issues: [...textIssues(text, name), ...table.issues] }, name, decoded)],
    issues,
  );
}

/** The endings of files in a ZIP that may be tables. */
const TABLE_FILE = /\.(csv|tsv|tab|txt|json|geojson|jsonld|ndjson|jsonl|xlsx|xlsm|ods)$/i;

async function openZip({ name, bytes }: GivenFile, choices: OpenChoices): Promise<OpenedFile> {
  const zip = safeZip(bytes, name);
  if ('code' in zip) return refused(zip);
  const issues: Issue[] = [];
  const contentOf = (entry: string) => {
    const content = zip.contentOf(entry);
    if (content === null) issues.push(issueAt('zip-entry-damaged', 'error', { file: `${name}/${entry}` }));
    return content;
  };
  const found = zipPackage(zip);
  if (found !== null) {
    zip.names.forEach(contentOf);
    return { kind: 'package', fetchText: found.fetchText, found, issues };
  }
  const names = zip.names.filter((entry) => TABLE_FILE.test(entry));
  if (names.length === 0) return refused(issueAt('zip-without-table', 'error', { file: name }));
  const files = names.flatMap((entry): GivenFile[] => {
    const content = contentOf(entry);
    return content === null ? [] : [{ name: `${name}/${entry}`, bytes: content }];
  });
  const [only] = files;
  if (only && names.length === 1) return openFile(only, choices);
  return together(files, choices, issues, issueAt('zip-without-table', 'error', { file: name }));
}

/**
 * Opens several files, none of which is a package with the others, as their tables; what is no table by its name is left aside where another
 * is. Never rejects.
 */
export async function openFiles(given: readonly GivenFile[], choices: OpenChoices = {}): Promise<OpenedFile> {
  const named = given.filter(({ name }) => TABLE_FILE.test(name));
  return together(named.length > 0 ? named : given, choices, [], issueAt('file-empty', 'error', { file: '' }));
}

/**
 * The tables of all files, or what this project exports where it is alone; beside others that is a table, too, so that none is left out.
 *
 * @param none Why nothing could be opened, where no file says so.
 */
async function together(
  files: readonly GivenFile[],
  choices: OpenChoices,
  issuesBefore: readonly Issue[],
  none: Issue,
): Promise<OpenedFile> {
  const opened: OpenedFile[] = [];
  for (const file of files) opened.push(await openFile(file, choices));
  const isAlone = opened.filter(({ kind }) => kind !== 'refused').length === 1;
  if (!isAlone) {
    for (const [at, file] of files.entries()) {
      if (opened[at]?.kind === 'package') opened[at] = await openFile(file, { ...choices, asTables: true });
    }
  }
  const issues = [...issuesBefore];
  for (const one of opened) issues.push(...(one.kind === 'refused' ? [one.issue] : one.issues));
  const tables = opened.flatMap((one) => (one.kind === 'tables' ? one.tables : []));
  const [whole] = opened.filter((one) => one.kind === 'package');
  if (whole && tables.length === 0) return { ...whole, issues };
  const [first = none] = issues;
  return tables.length === 0 ? refused(first) : tablesOf(tables, issues);
}

async function openWorkbook(
  kind: 'xlsx' | 'ods',
  { name, bytes }: GivenFile,
  choices: OpenChoices,
): Promise<OpenedFile> {
  const zip = safeZip(bytes, name);
  if ('code' in zip) return refused(zip);
  const partText = (path: string) => {
    const content = zip.contentOf(path);
    return content === null ? null : new TextDecoder().decode(content);
  };
  const sheets = await readSheets(kind, partText, name).catch(() => null);
  if (sheets === null) return refused(issueAt('file-unreachable', 'error', { file: name }));
  if (sheets.length === 0) return refused(issueAt('zip-damaged', 'error', { file: name }));
  const filled = sheets.filter(({ lines }) => lines.length > 0);
  const visible = filled.filter(({ hidden }) => !hidden);
  const chosen =
    choices.sheet === undefined
      ? visible.length > 0
        ? visible
        : filled
      : filled.filter((sheet) => sheet.name === choices.sheet);
  if (chosen.length === 0) return refused(issueAt('file-blank', 'error', { file: name }));
  const left = filled.filter((sheet) => sheet.hidden && !chosen.includes(sheet)).map((sheet) => sheet.name);
  const issues = left.length === 0 ? [] : [issueAt('sheet-hidden', 'warning', { file: name }, left.join(', '))];
  return tablesOf(
    chosen.map((sheet) => ({
      ...sheetTable(sheet, `${name}/${sheet.name}`, choices),
      ...{ name: `${name}/${sheet.name}`, encoding: null, encodingCertain: true, otherEncodings: [] },
    })),
    issues,
  );
}

/** The readers of workbooks are loaded only for one. Rejects where they cannot be fetched. */
async function readSheets(
  kind: 'xlsx' | 'ods',
  partText: (path: string) => string | null,
  file: string,
): Promise<Sheet[]> {
  if (kind === 'xlsx') return (await import('./workbook')).workbookSheets(partText, file);
  return (await import('./open-document')).openDocumentSheets(partText('content.xml') ?? '', file);
}

function sheetTable(sheet: Sheet, file: string, { headerLine }: OpenChoices): OwnTable {
  const table = tableOfLines(sheet.lines, file, headerLine);
  const merged = sheet.mergedFrom.filter((row) => row > (table.headerLine ?? 0)).length;
  return {
    ...table,
    unread: table.unread + sheet.unread,
    issues: [
      ...sheet.issues,
      ...(merged === 0 ? [] : [issueAt('cells-merged', 'warning', { file }, `${merged}`)]),
      ...(sheet.whole ? [] : [issueAt('sheet-too-large', 'error', { file })]),
      ...table.issues,
    ],
  };
}

function withEncoding(
  table: OwnTable,
  name: string,
  { encoding, certain, others }: Pick<DecodedText, 'encoding' | 'certain' | 'others'>,
): OpenedTable {
  return { ...table, name, encoding, encodingCertain: certain, otherEncodings: others };
}

/** A guess among code pages that is only likelier than another is said. */
function doubts({ certain, encoding, others }: DecodedText, file: string): Issue[] {
  return certain || others.length === 0
    ? []
    : [issueAt('encoding-doubtful', 'warning', { file }, encoding, others[0]?.encoding ?? null)];
}

function tablesOf(tables: readonly OpenedTable[], issues: readonly Issue[]): OpenedFile {
  return { kind: 'tables', tables, issues };
}

function refused(issue: Issue): OpenedFile {
  return { kind: 'refused', issue };
}
