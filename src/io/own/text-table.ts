import { misfit, splitLines, type Line } from '../csv';
import { issueAt, type RawRow } from '../raw-table';
import type { Issue } from '../../model/issue';
import { cleanCell, cleanName } from './clean-cell';
import { closingRow } from './closing-rows';
import { findDelimiter, NO_DELIMITER } from './delimiter';
import { doubleEncoded } from './double-encoded';
import { findHeader } from './header-block';
import type { OwnTable } from './own-table';
import { doubledQuotes, lineAt, obeySepLine, plainText } from './plain-text';

/** What the reader chose for a table instead of what was found. */
export interface TableChoices {
  readonly delimiter?: string;
  /** Physical line where the header begins. */
  readonly headerLine?: number;
}

/**
 * Reads a table of text that nobody wrote for us: finds its delimiter and its header, and reports what it had to leave out or change.
 *
 * Every line below the header that is not blank is a row or is unread with an issue. Never throws; the header of a text without a table is
 * empty. Takes time in proportion to the text.
 */
export function readTextTable(text: string, file: string, choices: TableChoices = {}): OwnTable {
  const plain = plainText(text);
  const sep = obeySepLine(plain.text);
  const delimiter = choices.delimiter ?? sep.delimiter ?? findDelimiter(sep.text);
  const parted = delimiter ?? NO_DELIMITER;
  const { lines, open } = splitLines(doubledQuotes(sep.text, parted), parted, '"');
  const issues = [
    ...textIssues(plain.text, file),
    ...(plain.controlLine === null
      ? []
      : [issueAt('control-characters', 'warning', { file, line: plain.controlLine }, `${plain.controls}`)]),
    ...open.map(({ line, text: raw }) => issueAt('quote-open', 'error', { file, line }, raw)),
  ];
  const table = tableOfLines(lines, file, choices.headerLine);
  return { ...table, delimiter, unread: table.unread + open.length, issues: [...issues, ...table.issues] };
}

/** What decoding left in a text: characters that could not be read, and those that were decoded wrongly before. */
export function textIssues(text: string, file: string): Issue[] {
  const damaged = text.indexOf('\ufffd');
  const broken = doubleEncoded(text);
  return [
    ...(damaged < 0
      ? []
      : [
          issueAt(
            'bytes-damaged',
            'warning',
            { file, line: lineAt(text, damaged) },
            text.slice(Math.max(0, damaged - 20), damaged + 20).trim(),
            text.split('\ufffd').length - 1,
          ),
        ]),
    ...(broken === null ? [] : [issueAt('double-encoded', 'warning', { file, line: broken.line }, broken.example)]),
  ];
}

/** A table from lines of cells, whatever they were read from: `readTextTable` without the text. */
export function tableOfLines(lines: readonly Line[], file: string, headerLine?: number): OwnTable {
  const block = findHeader(lines, headerLine);
  const width = block.names?.length ?? lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const names = block.names ?? Array.from({ length: width }, () => '');
  const line = block.lines[0]?.line ?? null;
  const issues: Issue[] = [];
  if (block.names === null) issues.push(issueAt('header-missing', 'warning', { file, line: lines[0]?.line ?? null }));

  const rows: RawRow[] = [];
  let unread = 0;
  const closing = closingRow(block.body, width);
  block.body.forEach((row, at) => {
    const place = { file, line: row.line };
    const code = isHeaderAgain(row, block.lines, at) ? 'header-repeated' : closing(at);
    const left =
      code === null ? null : issueAt(code, 'error', place, row.cells.map(cleanName).filter(Boolean).join(' '));
    const fault = left ?? misfit(row.cells, width, place);
    if (fault) issues.push(fault);
    if (fault?.severity === 'error') unread++;
    else rows.push({ line: row.line, position: row.line, cells: cleanCells(row.cells, width) });
  });

  const kept = names.flatMap((name, column) =>
    name === '' && rows.every(({ cells }) => cells[column] === '') ? [] : [column],
  );
  const { header, renamed } = distinctNames(kept.map((column) => ({ name: names[column] ?? '', column })));
  if (block.names !== null) {
    for (const { from, to } of renamed) {
      issues.push(issueAt('column-renamed', 'warning', { file, line }, from === '' ? null : from, to));
    }
  }
  const inKept = (cells: readonly string[]) => kept.map((column) => cells[column] ?? '');
  return {
    header,
    rows: kept.length === width ? rows : rows.map((row) => ({ ...row, cells: inKept(row.cells) })),
    ...{ unread, issues, delimiter: null, headerLine: line, titleRows: block.titleRows },
    tags: block.tags.length === 0 ? [] : inKept(block.tags),
  };
}

/** The first cells of a row, cleaned; the same list where that changes nothing, since a large table would be held twice. */
function cleanCells(cells: readonly string[], width: number): readonly string[] {
  const clean = cells.length === width && cells.every((cell) => cleanCell(cell) === cell);
  return clean ? cells : cells.slice(0, width).map(cleanCell);
}

/** Columns at least that are numbered under the header, so that three small numbers may be a row. */
const NUMBERED = 4;

/** True for a row that says again what the header says, or numbers the columns under it as official forms do. */
function isHeaderAgain({ cells }: Line, header: readonly Line[], at: number): boolean {
  if (at === 0 && isNumbering(cells)) return true;
  return header.some(
    (line) =>
      line.cells.length === cells.length &&
      line.cells.every((cell, column) => cleanName(cell) === cleanName(cells[column] ?? '')) &&
      cells.filter((cell) => cleanName(cell) !== '').length > 1,
  );
}

function isNumbering(cells: readonly string[]): boolean {
  const filled = cells.map(cleanName).filter(Boolean);
  return filled.length >= NUMBERED && filled.every((name, i) => name.replace(/\.$/, '') === `${i + 1}`);
}

/** Gives every column a name of its own: "column 3" by its place in the file, "Note (2)" where a name comes again. */
function distinctNames(columns: readonly { readonly name: string; readonly column: number }[]) {
  const taken = new Set(columns.map(({ name }) => name));
  const seen = new Set<string>();
  const next = new Map<string, number>();
  const renamed: { readonly from: string; readonly to: string }[] = [];
  const free = (base: string) => {
    let n = next.get(base) ?? 2;
    while (taken.has(`${base} (${n})`)) n++;
    next.set(base, n + 1);
    return `${base} (${n})`;
  };
  const header = columns.map(({ name, column }) => {
    if (name !== '' && !seen.has(name)) {
      seen.add(name);
      return name;
    }
    const base = name === '' ? `column ${column + 1}` : name;
    const to = taken.has(base) ? free(base) : base;
    taken.add(to);
    renamed.push({ from: name, to });
    return to;
  });
  return { header, renamed };
}
