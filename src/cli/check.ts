import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { english } from '../i18n/english';
import { DESCRIPTOR, readDescriptor } from '../io/descriptor';
import type { FetchText } from '../io/fetched';
import { loadDetails, loadPackage, type Failure, type TableReport } from '../io/load';
import { placesTooFine } from '../io/places-too-fine';
import { issueAt } from '../io/raw-table';
import { isTable, readInline, readTable } from '../io/read-table';
import { readSite } from '../io/site';
import { tableCsv } from '../io/write-csv';
import type { Issue } from '../model/issue';
import { checkReport, reportText, type CheckReport } from './check-report';
import { readFolder } from './folder';

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

interface Input {
  readonly fetchText: FetchText;
  readonly pathOf: (file: string) => string;
  readonly encodings: ReadonlyMap<string, string>;
  /** Else a single file stands for every file. */
  readonly isPackage: boolean;
}

/** Checks a data package (a folder or its `datapackage.json`) or a single table of events. Gives the exit code. */
export async function main(
  args: readonly string[],
  print: (text: string) => void = (text) => void process.stdout.write(text),
  complain: (text: string) => void = (text) => void process.stderr.write(text),
): Promise<number> {
  const flags = args.filter((arg) => arg.startsWith('--'));
  const [path, ...more] = args.filter((arg) => !arg.startsWith('--'));
  if (path === undefined || more.length > 0 || flags.some((flag) => flag !== '--json' && flag !== '--csv')) {
    complain(USAGE);
    return UNREADABLE;
  }
  const input = await openInput(path);
  if (flags.includes('--csv')) return printTable(input, print, complain);

  const { report, issues, failed } = await checkInput(input);
  print(flags.includes('--json') ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
  if (failed) return UNREADABLE;
  return issues.length > 0 ? PROBLEMS : CLEAN;
}

/** A package, checked: the report, and whether nothing could be read at all. @param folder Of the package. */
export function checkFolder(folder: string): Promise<Checked> {
  return checkInput(folderInput(folder));
}

interface Checked {
  readonly report: CheckReport;
  readonly issues: readonly Issue[];
  readonly failed: boolean;
}

async function checkInput({ fetchText, isPackage, encodings, pathOf }: Input): Promise<Checked> {
  const found = await check(fetchText);
  const { reports, failed } = found;
  const issues = isPackage ? [...found.issues, ...(await siteIssues(fetchText))] : found.issues;
  const encodingOf = (file: string) =>
    reports.some((table) => table.file === file) ? (encodings.get(file) ?? 'utf-8') : null;
  return { report: checkReport(english(), reports, issues, encodingOf, pathOf), issues, failed };
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

/** A folder as it is; a single file as a package whose events it is. */
async function openInput(path: string): Promise<Input> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const name = basename(path);
  if (isFolder || name === DESCRIPTOR) {
    return folderInput(isFolder ? path : dirname(path));
  }
  const encodings = new Map<string, string>();
  const fetchText: FetchText = async (file) => {
    if (file === DESCRIPTOR) {
      const text = JSON.stringify({ resources: [{ name: 'events', path: 'events', format: extension(name) }] });
      return { ok: true, text, type: null, bytes: 0 };
    }
    const bytes = await readFile(path).catch(() => null);
    if (bytes === null) return { ok: false, code: 'file-missing', status: null };
    const { text, encoding } = decode(bytes);
    encodings.set(file, encoding);
    return { ok: true, text, type: null, bytes: bytes.byteLength };
  };
  return { fetchText, pathOf: () => path, encodings, isPackage: false };
}

function folderInput(folder: string): Input {
  return { fetchText: readFolder(folder), pathOf: (file) => join(folder, file), encodings: new Map(), isPackage: true };
}

function extension(name: string): string {
  return name.split('.').at(-1)?.toLowerCase() ?? '';
}

/** Strict UTF-8; where that fails the code page in which the region's spreadsheets save. */
function decode(bytes: Uint8Array): { text: string; encoding: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1250').decode(bytes), encoding: 'windows-1250' };
  }
}

async function printTable(
  { fetchText, pathOf }: Input,
  print: (text: string) => void,
  complain: (text: string) => void,
): Promise<number> {
  const descriptor = await fetchText(DESCRIPTOR);
  const resource = descriptor.ok ? readDescriptor(descriptor.text)?.resources.get('events') : undefined;
  if (!resource) {
    complain(`${pathOf(DESCRIPTOR)} names no table of events.\n`);
    return UNREADABLE;
  }
  const table = resource.inline
    ? readInline(resource, resource.inline.data)
    : readTable(resource, await fetchText(resource.file));
  if (!isTable(table)) {
    complain(`${pathOf(resource.file)} could not be read: ${table.code}.\n`);
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
