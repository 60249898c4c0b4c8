import type { Locale } from '../i18n/locale';
import { issueText } from '../i18n/issue-text';
import { KNOWN_COLUMNS } from '../io/known-tables';
import type { TableReport } from '../io/load';
import type { Confidence } from '../io/own/columns/recognise-columns';
import type { OwnReading } from '../io/own/read-own';
import type { Issue, IssueCode } from '../model/issue';

const UTF_8 = 'utf-8';

/** What was found in a package or file; the shape that `check --json` prints. */
export interface CheckReport {
  readonly files: readonly FileReport[];
  readonly summary: {
    readonly files: number;
    readonly rows: number;
    readonly accepted: number;
    readonly rejected: number;
    readonly errors: number;
    readonly warnings: number;
  };
}

interface FileReport {
  readonly path: string;
  /** WHATWG label in lower case; null where the file was not read. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly header_line: number | null;
  readonly columns: readonly {
    readonly name: string;
    readonly means: string | null;
    readonly confidence: Confidence | 'chosen' | null;
  }[];
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly problems: readonly {
    readonly line: number | null;
    readonly column: string | null;
    readonly value: string | null;
    readonly code: string;
    /** `note`: how something was read, with nothing to mend. */
    readonly severity: Issue['severity'] | 'note';
    readonly reason: string;
    readonly remedy: string;
  }[];
}

/**
 * Puts reports and issues together by file, in the order of the reports; files that only have problems come last.
 *
 * @param encodingOf The encoding that a file was decoded by.
 * @param pathOf The path to print for a path of the descriptor.
 */
export function checkReport(
  locale: Locale,
  tables: readonly TableReport[],
  issues: readonly Issue[],
  encodingOf: (file: string) => string | null,
  pathOf: (file: string) => string,
): CheckReport {
  const byFile = new Map<string, Issue[]>(tables.map(({ file }) => [file, []]));
  for (const issue of issues) {
    const list = byFile.get(issue.file);
    if (list) list.push(issue);
    else byFile.set(issue.file, [issue]);
  }
  const files = [...byFile].map(([file, found]): FileReport => {
    const read = tables.filter((table) => table.file === file);
    const sum = (count: (table: TableReport) => number) => read.reduce((total, table) => total + count(table), 0);
    return {
      path: pathOf(file),
      encoding: encodingOf(file),
      delimiter: read[0]?.delimiter ?? null,
      header_line: read[0]?.headerLine ?? null,
      columns: (read[0]?.columns ?? []).map((name) =>
        KNOWN_COLUMNS.has(name)
          ? { name, means: name, confidence: 'certain' }
          : { name, means: null, confidence: null },
      ),
      rows: sum((table) => table.rows),
      accepted: sum((table) => table.accepted),
      rejected: sum((table) => table.rejected),
      problems: found
        .map((issue) => {
          const { line, column, value, code, severity } = issue;
          return { line, column, value, code, severity, ...sentences(locale, issue) };
        })
        .sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    };
  });
  const total = (count: (file: FileReport) => number) => files.reduce((sum, file) => sum + count(file), 0);
  return {
    files,
    summary: {
      files: files.length,
      rows: total((file) => file.rows),
      accepted: total((file) => file.accepted),
      rejected: total((file) => file.rejected),
      errors: issues.filter(({ severity }) => severity === 'error').length,
      warnings: issues.filter(({ severity }) => severity === 'warning').length,
    },
  };
}

/** Codes that say how something was read. */
const NOTES: ReadonlySet<IssueCode> = new Set<IssueCode>([
  ...(['count-read-as', 'count-summed', 'only-named', 'place-matched', 'organisation-like'] as const),
]);

/**
 * What came of a file that was made elsewhere. An error costs a row or a cell.
 *
 * @param path The path to print.
 * @param encoding Of a file of text that is a package by itself; null for an archive, whose files are told one by one.
 */
export function ownReport(locale: Locale, reading: OwnReading, path: string, encoding: string | null): CheckReport {
  const { table, columns, rows, accepted, rejected, problems, reports } = reading;
  const ofFile = <T>(one: T) => ({ ...one, file: path });
  if (table === null && encoding !== null)
    return checkReport(
      locale,
      reports.filter(({ name }) => name === 'events').map(ofFile),
      problems.map(ofFile),
      () => encoding,
      () => path,
    );
  if (table === null)
    return checkReport(
      locale,
      reports,
      problems,
      () => UTF_8,
      (file) => `${path}/${file}`,
    );
  const told = problems.map((problem) => {
    const { line, column, value, code, costs } = problem;
    const severity = costs !== 'nothing' ? 'error' : NOTES.has(code) ? 'note' : 'warning';
    return { line, column, value, code, severity, ...sentences(locale, problem) } as const;
  });
  const file: FileReport = {
    path,
    encoding: table.encoding,
    delimiter: table.delimiter,
    header_line: table.headerLine,
    columns: columns.map(({ name, means, confidence }) => ({
      name,
      means: means === 'not-used' ? null : means,
      confidence: means === 'not-used' ? null : confidence,
    })),
    ...{ rows, accepted, rejected },
    problems: told.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
  const count = (wanted: string) => told.filter(({ severity }) => severity === wanted).length;
  return {
    files: [file],
    summary: { files: 1, rows, accepted, rejected, errors: count('error'), warnings: count('warning') },
  };
}

function sentences(locale: Locale, issue: Issue): { readonly reason: string; readonly remedy: string } {
  const { reason, remedy } = issueText(locale, issue);
  return { reason, remedy };
}

/** The report for people: a line a file, then a paragraph a problem, then the sums. */
export function reportText(report: CheckReport): string {
  const lines = report.files.map(
    ({ path, rows, accepted, rejected }) => `${path}: ${rows} rows, ${accepted} read, ${rejected} left out`,
  );
  for (const { path, problems } of report.files) {
    for (const { line, column, severity, reason, remedy } of problems) {
      const place = [path, line === null ? null : `line ${line}`, column === null ? null : `column ${column}`];
      lines.push('', `${severity}: ${place.filter((part) => part !== null).join(', ')}`, `  ${reason} ${remedy}`);
    }
  }
  const { rows, accepted, rejected, errors, warnings } = report.summary;
  lines.push('', `${rows} rows, ${accepted} read, ${rejected} left out; ${errors} errors, ${warnings} warnings`);
  // Control characters in a cell could otherwise move the cursor of a terminal.
  return `${lines.map((text) => text.replace(/\p{Cc}/gu, ' ')).join('\n')}\n`;
}
