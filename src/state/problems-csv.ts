import { issueText } from '../i18n/issue-text';
import type { Locale } from '../i18n/locale';
import type { NamedProblem } from '../io/own/proposals';
import { tableCsv } from '../io/write-csv';
import { wait } from '../lib/wait';
import { isError } from './problem-groups';

/** Problems that are written at once, so that the page answers between. */
const PORTION = 2000;
const COLUMNS = ['file', 'line', 'column', 'value', 'severity', 'code', 'reason', 'remedy'];

/** Place, value, severity, code, reason and remedy of each problem: the pieces of a CSV file. */
export async function problemsCsv(problems: readonly NamedProblem[], locale: Locale): Promise<string[]> {
  const row = (issue: NamedProblem) => {
    const { reason, remedy } = issueText(locale, issue);
    const severity = isError(issue) ? 'error' : 'note';
    return [issue.file, issue.line, issue.column, issue.value, severity, issue.code, reason, remedy];
  };
  const header = tableCsv(COLUMNS, []);
  const pieces = [header];
  for (let from = 0; from < problems.length; from += PORTION) {
    if (from > 0) await wait(0);
    const rows = problems.slice(from, from + PORTION).map(row);
    pieces.push(tableCsv(COLUMNS, rows).slice(header.length));
  }
  return pieces;
}
