import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { english } from '../i18n/english';
import { issueText } from '../i18n/issue-text';
import { DESCRIPTOR, readDescriptor } from '../io/descriptor';
import type { FetchText } from '../io/fetched';
import { loadDetails, loadPackage, type Failure, type TableReport } from '../io/load';
import { placesTooFine } from '../io/places-too-fine';
import { decodeBytes } from '../io/own/encoding';
import { fileKind } from '../io/own/kind';
import { openFile } from '../io/own/open-file';
import type { KnownLists } from '../io/own/proposals';
import { readOwn } from '../io/own/read-own';
import { issueAt, type RawTable } from '../io/raw-table';
import { readRows } from '../io/read-table';
import { readSite } from '../io/site';
import { tableCsv } from '../io/write-csv';
import type { Issue } from '../model/issue';
import { checkReport, ownReport, reportText, type CheckReport } from './check-report';
import { readFolder, whyUnread } from './folder';
import { DATA } from './package-data';

const USAGE = `npm run check -- FILE|FOLDER [--json|--csv]
  Says what would be read, what was left out, where and why.
  --json  the same as one JSON object
  --csv   the events as they were read, before columns are given a meaning
  Ends with 0 where all is well, 1 with problems, 2 where nothing could be read.
`;

const SITE = 'site.json';

const CLEAN = 0;
const PROBLEMS = 1;
const UNREADABLE = 2;

/** Checks a data package (a folder or its `datapackage.json`) or a file of events of any kind. Gives the exit code. */
export async function main(
  args: readonly string[],
  print: (text: string) => void = (text) => void process.stdout.write(text),
  complain: (text: string) => void = (text) => void process.stderr.write(text),
): Promise<number> {
  const flags = args.filter((arg) => arg.startsWith('--'));
  const [path, ...more] = args.filter((arg) => !arg.startsWith('--'));
  if (path === undefined || more.length > 0 || flags.some((flag) => flag !== '--json' && flag !== '--csv')) {
    if (flags.includes('--json')) print(jsonText(NOTHING));
    complain(USAGE);
    return UNREADABLE;
  }
  const folder = await packageFolder(path);
  if (flags.includes('--csv'))
    return printTable(folder === null ? await openedTable(path) : await packageTable(folder), path, print, complain);

  const { report, problems, failed } = folder === null ? await checkFile(path) : await checkFolder(folder);
  print(flags.includes('--json') ? jsonText(report) : reportText(report));
  if (failed) return UNREADABLE;
  return problems ? PROBLEMS : CLEAN;
}

/** What is reported where the command itself is wrong. */
const NOTHING: CheckReport = {
  files: [],
  summary: { files: 0, rows: 0, accepted: 0, rejected: 0, errors: 0, warnings: 0 },
};

const jsonText = (report: CheckReport) => `${JSON.stringify(report, null, 2)}\n`;

interface Checked {
  readonly report: CheckReport;
  /** True where there is something to mend. */
  readonly problems: boolean;
  /** True where nothing could be read at all. */
  readonly failed: boolean;
}

/** Checks a package. @param folder Of the package. */
export async function checkFolder(folder: string): Promise<Checked> {
  const fetchText = readFolder(folder);
  const { issues: found, reports, failed } = await check(fetchText);
  const issues = [...found, ...(await siteIssues(fetchText))];
  const encodingOf = (file: string) => (reports.some((table) => table.file === file) ? 'utf-8' : null);
  const report = checkReport(english(), reports, issues, encodingOf, (file) => join(folder, file));
  return { report, problems: issues.length > 0, failed };
}

/** Checks a file that was made elsewhere, as the page reads it. */
async function checkFile(path: string): Promise<Checked> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return unreadable(path, issueAt(await whyUnread(path), 'error', { file: path }));
  const outcome = await readOwn([{ name: basename(path), bytes }], {}, await knownLists());
  if ('refused' in outcome) return unreadable(path, outcome.refused);
  const encoding = fileKind(bytes).kind === 'zip' ? null : decodeBytes(bytes).encoding;
  const report = ownReport(english(), outcome, path, encoding);
  const problems = report.files.some((file) => file.problems.some(({ severity }) => severity !== 'note'));
  return { report, problems, failed: outcome.accepted === 0 };
}

function unreadable(path: string, issue: Issue): Checked {
  const report = checkReport(
    english(),
    [],
    [issue],
    () => null,
    () => path,
  );
  return { report, problems: true, failed: true };
}

/** What columns, places and organisations of other tables are recognised by: the published package. */
async function knownLists(): Promise<KnownLists> {
  const fetchText = readFolder(DATA);
  const loaded = await loadPackage(fetchText);
  if (!loaded.ok) return { codes: [] };
  return { ...loaded.core, ...(await loadDetails(fetchText, loaded)).details };
}

/** What is wrong with the settings of the site; a package need not have any. */
async function siteIssues(fetchText: FetchText): Promise<readonly Issue[]> {
  const fetched = await fetchText(SITE);
  if (!fetched.ok) return [];
  try {
    return readSite(JSON.parse(fetched.text)).issues;
  } catch {
    return [issueAt('not-json', 'error', { file: SITE })];
  }
}

async function check(fetchText: FetchText): Promise<{ issues: Issue[]; reports: TableReport[]; failed: boolean }> {
  const loaded = await loadPackage(fetchText);
  if (!loaded.ok) return { issues: withFailure(loaded), reports: [...loaded.reports], failed: true };
  const details = await loadDetails(fetchText, loaded);
  return {
    issues: [...loaded.issues, ...details.issues, ...placesTooFine(loaded)],
    reports: [...loaded.reports, ...details.reports],
    failed: false,
  };
}

function withFailure({ issues, code, file, status, expected }: Failure): Issue[] {
  if (issues.some((issue) => issue.code === code && issue.file === file)) return [...issues];
  return [...issues, issueAt(code, 'error', { file }, null, expected ?? status)];
}

/** The folder of the package that a path names; null where it is a file of its own. */
async function packageFolder(path: string): Promise<string | null> {
  if (basename(path) === DESCRIPTOR) return dirname(path);
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? path : null;
}

/** The events of a package before their columns have a meaning; why not, where there are none. */
async function packageTable(folder: string): Promise<RawTable | Issue> {
  const fetchText = readFolder(folder);
  const descriptor = await fetchText(DESCRIPTOR);
  const resource = descriptor.ok ? readDescriptor(descriptor.text)?.resources.get('events') : undefined;
  if (!resource) return issueAt(descriptor.ok ? 'not-json' : descriptor.code, 'error', { file: DESCRIPTOR });
  const table = readRows(resource, await fetchText(resource.file));
  return 'header' in table ? table : issueAt(table.code, 'error', { file: resource.file }, null, table.status);
}

/** The first table of a file before its columns have a meaning; why not, where there is none. */
async function openedTable(path: string): Promise<RawTable | Issue> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return issueAt(await whyUnread(path), 'error', { file: path });
  const opened = await openFile({ name: basename(path), bytes }, { asTables: true });
  if (opened.kind === 'refused') return opened.issue;
  const tables = opened.kind === 'tables' ? opened.tables : [];
  return tables.find(({ rows }) => rows.length > 0) ?? tables[0] ?? issueAt('no-rows', 'error', { file: path });
}

function printTable(
  table: RawTable | Issue,
  path: string,
  print: (text: string) => void,
  complain: (text: string) => void,
): number {
  if ('code' in table) {
    const { reason, remedy } = issueText(english(), table);
    complain(`${path} could not be read. ${reason} ${remedy}\n`);
    return UNREADABLE;
  }
  print(
    tableCsv(
      table.header,
      table.rows.map(({ cells }) => cells),
    ),
  );
  return table.issues.length > 0 ? PROBLEMS : CLEAN;
}
