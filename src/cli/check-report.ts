import type { Locale } from '../i18n/locale';
import { issueText } from '../i18n/issue-text';
import { KNOWN_COLUMNS } from '../io/known-tables';
import type { TableReport } from '../io/load';
import type { Issue } from '../model/issue';

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
    readonly confidence: 'certain' | null;
  }[];
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly problems: readonly {
    readonly line: number | null;
    readonly column: string | null;
    readonly value: string | null;
    readonly code: string;
    readonly severity: Issue['severity'];
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
          const { reason, remedy } = issueText(locale, issue);
          return { line, column, value, code, severity, reason, remedy };
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
