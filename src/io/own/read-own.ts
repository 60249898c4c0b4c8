/** Reads what a reader gives, from bytes to a package: one way for the page's worker and for the command line. */
import type { Issue } from '../../model/issue';
import type { FetchText } from '../fetched';
import { loadDetails, loadPackage, type TableReport } from '../load';
import { issueAt } from '../raw-table';
import { applyColumns } from './columns/apply-columns';
import { knowledgeOf } from './columns/knowledge';
import type { Meaning } from './columns/meaning';
import {
  recogniseColumns,
  type ColumnReason,
  type Confidence,
  type RecognisedColumn,
} from './columns/recognise-columns';
import type { Problem } from './columns/row-cells';
import type { FoundPackage } from './found-package';
import { folderPackage } from './folder-package';
import { compareNames, type KnownLists, type Links, type NamedProblem } from './proposals';
import { openFile, openFiles, type GivenFile, type OpenChoices, type OpenedFile, type OpenedTable } from './open-file';

/** What is done at the moment. */
export type Stage = 'bytes' | 'table' | 'columns' | 'rows' | 'check';

/** How far a step has come: bytes of `bytes`, else rows. */
export interface Done {
  readonly done: number;
  /** Null where it is not known before the end. */
  readonly all: number | null;
}

/** Hears of each step as it begins, and again as it goes on; `done` is null where nothing is counted. */
export type OnStage = (stage: Stage, done: Done | null) => void;

/** What the reader chose instead of what was found. */
export interface OwnChoices extends OpenChoices {
  /** The name of one of several tables. */
  readonly table?: string;
  /** Meanings by the place of the column. */
  readonly columns?: Readonly<Record<number, Meaning>>;
  readonly links?: Links;
}

/** A column as it was read: its meaning was found, or chosen. */
export type OwnColumn = Omit<RecognisedColumn, 'confidence' | 'reason'> & {
  readonly confidence: Confidence | 'chosen';
  readonly reason: ColumnReason | { readonly code: 'chosen' };
};

/** A table before its columns had a meaning. */
export type OwnTableFacts = Pick<
  OpenedTable,
  'name' | 'encoding' | 'encodingCertain' | 'otherEncodings' | 'delimiter' | 'headerLine'
>;

/** What came of a file. */
export interface OwnReading {
  /** Of the file or the folder. */
  readonly name: string;
  /** Null where the file is a package, whose columns have their meanings. */
  readonly table: OwnTableFacts | null;
  /** The names of all tables in the file, of which one was read. */
  readonly tables: readonly string[];
  readonly columns: readonly OwnColumn[];
  /** Those of the file before those of its rows. */
  readonly problems: readonly NamedProblem[];
  /** Of the table of events; `rows` is the sum of the others. */
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly reports: readonly TableReport[];
  /** The package that was made, or that it is: its files by path, as far as they are known. */
  readonly files: Readonly<Record<string, string>>;
  /** The files beside them in the folder of the package, as they came: tables and papers that nothing here reads. */
  readonly others: Readonly<Record<string, Uint8Array>>;
}

export type OwnOutcome = OwnReading | { readonly refused: Issue };

/**
 * Reads a file, or the files of a folder. Never rejects: what cannot be opened is refused with an issue.
 *
 * @param known By which columns, places and organisations are recognised.
 */
export async function readOwn(
  given: readonly GivenFile[],
  choices: OwnChoices,
  known: KnownLists,
  onstage: OnStage = () => undefined,
): Promise<OwnOutcome> {
  onstage('table', null);
  const [only] = given;
  if (only === undefined) return { refused: issueAt('file-empty', 'error', { file: '' }) };
  const folder = given.length > 1 ? folderPackage(given) : null;
  const opened: OpenedFile =
    folder !== null
      ? { kind: 'package', fetchText: folder.fetchText, found: folder, issues: [] }
      : given.length === 1
        ? await openFile(only, choices)
        : await openFiles(given, choices);
  if (opened.kind === 'refused') return { refused: opened.issue };
  const name = given.length === 1 ? only.name : (only.name.split('/')[0] ?? only.name);
  if (opened.kind === 'package') {
    onstage('check', null);
    const { issues, ...read } = await readPackage(opened.fetchText, (done) => onstage('check', { done, all: null }));
    return {
      name,
      table: null,
      tables: [],
      columns: [],
      ...read,
      others: othersOf(opened.found, read.files),
      problems: [...opened.issues, ...issues].map(withCost),
    };
  }
  return readTable(name, opened.tables, opened.issues, choices, known, onstage);
}

async function readTable(
  name: string,
  tables: readonly OpenedTable[],
  fileIssues: readonly Issue[],
  choices: OwnChoices,
  known: KnownLists,
  onstage: OnStage,
): Promise<OwnOutcome> {
  const table =
    tables.find((one) => one.name === choices.table) ?? tables.find(({ rows }) => rows.length > 0) ?? tables[0];
  if (table === undefined) return { refused: fileIssues[0] ?? issueAt('no-rows', 'error', { file: name }) };
  onstage('columns', null);
  const knowledge = knowledgeOf(known);
  const found = recogniseColumns(table, knowledge);
  const all = table.rows.length;
  onstage('rows', { done: 0, all });
  const means = new Map(Object.entries(choices.columns ?? {}).map(([at, meaning]) => [Number(at), meaning]));
  const meant = found.map((column) => ({ ...column, means: means.get(column.at) ?? column.means }));
  const compared = await compareNames(table, meant, knowledge, known, choices.links ?? {}, table.name);
  const applied = applyColumns(table, found, { means }, compared.knowledge, table.name, (done) =>
    onstage('rows', { done, all }),
  );
  onstage('check', { done: 0, all: applied.packaged });
  const read = await readPackage(applied.fetchText, (done) => onstage('check', { done, all: applied.packaged }));
  const { encoding, encodingCertain, otherEncodings, delimiter, headerLine } = table;
  const { rows } = applied;
  return {
    name,
    table: { name: table.name, encoding, encodingCertain, otherEncodings, delimiter, headerLine },
    tables: tables.map((one) => one.name),
    columns: found.map((column): OwnColumn => {
      const chosen = means.get(column.at);
      return chosen === undefined
        ? column
        : { ...column, means: chosen, confidence: 'chosen', reason: { code: 'chosen' } };
    }),
    problems: [
      ...fileIssues.map(withCost),
      ...applied.problems,
      ...compared.problems,
      ...read.issues.map(applied.inFile),
    ],
    rows,
    accepted: read.accepted,
    rejected: rows - read.accepted,
    reports: read.reports,
    files: read.files,
    others: {},
  };
}

function othersOf(found: FoundPackage | null, files: OwnReading['files']): OwnReading['others'] {
  const unread = found?.paths.filter((path) => !Object.hasOwn(files, path)) ?? [];
  return Object.fromEntries(
    unread.flatMap((path) => {
      const bytes = found?.bytesOf(path) ?? null;
      return bytes === null ? [] : [[path, bytes] as const];
    }),
  );
}

const withCost = (issue: Issue): Problem => ({ ...issue, costs: issue.severity === 'error' ? 'row' : 'nothing' });

/** A package, checked by the software that reads the published one, with the files that it asked for. */
async function readPackage(fetchText: FetchText, onrows: (rows: number) => void) {
  const texts = new Map<string, string>();
  const keep: FetchText = async (path, signal) => {
    const fetched = await fetchText(path, signal);
    if (fetched.ok) texts.set(path, fetched.text);
    return fetched;
  };
  const loaded = await loadPackage(keep, { onrows });
  if (!loaded.ok) {
    const { code, file, expected, issues, reports } = loaded;
    const all = issues.some((issue) => issue.code === code && issue.file === file)
      ? issues
      : [...issues, issueAt(code, 'error', { file }, null, expected)];
    return { issues: all, reports, files: Object.fromEntries(texts), ...sums(reports) };
  }
  const before = loaded.reports.reduce((sum, { rows }) => sum + rows, 0);
  const { issues, reports } = await loadDetails(keep, loaded, { onrows: (rows) => onrows(before + rows) });
  const all = [...loaded.reports, ...reports];
  return {
    issues: [...loaded.issues, ...issues],
    reports: all,
    files: Object.fromEntries(texts),
    ...sums(all),
  };
}

function sums(reports: readonly TableReport[]) {
  const events = reports.find(({ name }) => name === 'events');
  return { rows: events?.rows ?? 0, accepted: events?.accepted ?? 0, rejected: events?.rejected ?? 0 };
}
