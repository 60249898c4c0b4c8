import Papa from 'papaparse';
import type { Issue } from '../model/issue';
import { issueAt, type Place, type RawRow, type RawTable } from './raw-table';

export interface CsvDialect {
  /** Null finds the delimiter by the header line. */
  readonly delimiter: string | null;
  readonly quoteChar: string;
}

export const PLAIN_CSV: CsvDialect = { delimiter: null, quoteChar: '"' };

/** A row with a stray quote swallows what follows; after so many of them in one file any row with a quote is left out. */
const MAX_RECOVERIES = 200;
const NO_QUOTE = '\u0000';

/** A line of cells as they stand in a file. */
export interface Line {
  /** Physical line where it begins, the first being 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads CSV. Quoted line breaks become LF, empty lines are left out, blanks at the ends of cells are cut.
 *
 * A row whose quote is never closed, or whose number of cells differs from the header's, is left out with an issue (`quote-open`,
 * `cells-missing`, `cells-extra`); after an open quote reading goes on at the next physical line. Empty cells beyond the header are
 * tolerated with a warning. Never throws.
 *
 * @param known Column names that help to find the delimiter.
 */
export function parseCsv(text: string, file: string, dialect: CsvDialect, known: ReadonlySet<string>): RawTable {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const delimiter = dialect.delimiter ?? guessDelimiter(plain, known);
  const issues: Issue[] = [];
  const { lines, open } = splitLines(plain, delimiter, dialect.quoteChar);
  for (const { line, text: raw } of open) issues.push(issueAt('quote-open', 'error', { file, line }, raw));

  const [first, ...rest] = lines;
  const header = (first?.cells ?? []).map((name) => name.trim());
  while (header.at(-1) === '') header.pop();
  const rows: RawRow[] = [];
  let unread = open.length;
  for (const { line, cells } of rest) {
    const fault = misfit(cells, header.length, { file, line });
    if (fault) issues.push(fault);
    if (fault?.severity === 'error') unread++;
    else rows.push({ line, position: line, cells: cells.slice(0, header.length).map((cell) => cell.trim()) });
  }
  return { header, rows, unread, issues, delimiter, headerLine: first?.line ?? null };
}

/** The delimiter that gives the header line the most known names, then the most columns; a comma where nothing tells. */
export function guessDelimiter(text: string, known: ReadonlySet<string>): string {
  const headerLine = /^\s*([^\n]*)/.exec(text)?.[1] ?? '';
  let best = { delimiter: ',', score: -1 };
  for (const delimiter of [',', ';', '\t', '|']) {
    const names = headerLine.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
    const score = names.filter((name) => known.has(name)).length * 10_000 + names.length;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** What is wrong with the number of cells in a row: an error where the row cannot be read, a warning where only blanks are too many. */
export function misfit(cells: readonly string[], columns: number, place: Place): Issue | null {
  if (cells.length === columns) return null;
  const isBlank = cells.slice(columns).every((cell) => cell.trim() === '');
  const code = cells.length < columns ? 'cells-missing' : 'cells-extra';
  return issueAt(code, code === 'cells-extra' && isBlank ? 'warning' : 'error', place, `${cells.length}`, columns);
}

/**
 * Parts a text into lines of cells; those whose quote is never closed come apart from the others. Empty lines are left out.
 *
 * @param text With LF alone at the ends of lines, and without U+0000.
 */
export function splitLines(text: string, delimiter: string, quoteChar: string) {
  const lines: Line[] = [];
  const open: { line: number; text: string }[] = [];
  let rest = text;
  let line = 1;
  for (let recoveries = 0; rest !== ''; recoveries++) {
    const pass = { broken: false, consumed: 0 };
    Papa.parse<string[]>(rest, {
      delimiter,
      newline: '\n',
      quoteChar: recoveries < MAX_RECOVERIES ? quoteChar : NO_QUOTE,
      step: ({ data, errors, meta }, parser) => {
        if (errors.some((error) => error.type === 'Quotes')) {
          pass.broken = true;
          parser.abort();
          return;
        }
        if (recoveries >= MAX_RECOVERIES && data.some((cell) => cell.includes(quoteChar))) {
          open.push({ line, text: data.join(delimiter) });
        } else if (data.some((cell) => cell.trim() !== '')) lines.push({ line, cells: data });
        line += 1 + data.reduce((n, cell) => n + breaks(cell), 0);
        pass.consumed = meta.cursor;
      },
    });
    if (!pass.broken) break;
    rest = rest.slice(pass.consumed);
    const end = rest.indexOf('\n');
    open.push({ line, text: end < 0 ? rest : rest.slice(0, end) });
    rest = end < 0 ? '' : rest.slice(end + 1);
    line++;
  }
  return { lines, open };
}

function breaks(cell: string): number {
  let n = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) n++;
  return n;
}
