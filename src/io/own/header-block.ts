/** Where a table begins: below its titles, with names in one or two lines, and tags under them. */
import type { Line } from '../csv';
import { cleanName } from './clean-cell';

export interface HeaderBlock {
  readonly titleRows: readonly string[];
  /** One for each column, empty where it has none. Null where the first line of the table is a row already. */
  readonly names: readonly string[] | null;
  /** The lines that the names stand in, cell by cell. */
  readonly lines: readonly Line[];
  readonly tags: readonly string[];
  /** The lines below. */
  readonly body: readonly Line[];
}

/** Lines that are searched for the header. */
const SEARCHED = 40;
/** The share of the usual number of filled cells that makes a line a header rather than a title. */
const FULL = 0.75;
/** The share of cells that are numbers or dates which makes the first line of a table a row. */
const DATA_SHARE = 1 / 3;

/** Characters of a cell that are looked at. */
const LONG = 200;

const HXL_TAG = /^#[a-z][a-z0-9_]*(\s*\+[a-z][a-z0-9_]*)*$/i;

/** Finds the header. @param chosen The physical line where the reader says that it begins. */
export function findHeader(lines: readonly Line[], chosen?: number): HeaderBlock {
  const searched = lines.slice(0, SEARCHED);
  const tagsAt = searched.findIndex(isTagLine);
  const first =
    chosen === undefined ? firstHeaderLine(searched, tagsAt) : lines.findIndex(({ line }) => line >= chosen);
  const [header, next] = [lines[first], lines[first + 1]];
  if (header === undefined) return { titleRows: [], names: [], lines: [], tags: [], body: [] };

  const second = next !== undefined && belongTogether(header, next) ? next : null;
  const isRow = chosen === undefined && tagsAt < 0 && second === null && isDataLine(header);
  const block = isRow ? [] : second === null ? [header] : [header, second];
  const end = first + block.length;
  const below = lines[end];
  const hasTags = below !== undefined && isTagLine(below);
  const tagLine = hasTags ? below : isTagLine(header) ? header : null;
  return {
    titleRows: lines.slice(0, first).map(({ cells }) => cells.map(cleanName).filter(isFilled).join(' ')),
    names: isRow ? null : joinNames(header, second),
    lines: block,
    tags: tagLine?.cells.map((tag) => cleanName(tag).toLowerCase().replace(/\s+/g, '')) ?? [],
    body: lines.slice(hasTags ? end + 1 : end),
  };
}

/** By the tags under it, else by its fullness; names of groups above it are part of it. */
function firstHeaderLine(lines: readonly Line[], tagsAt: number): number {
  const at = tagsAt > 0 ? tagsAt - 1 : firstFullLine(lines);
  const [above, line] = [lines[at - 1], lines[at]];
  return above !== undefined && line !== undefined && belongTogether(above, line) ? at - 1 : at;
}

function firstFullLine(lines: readonly Line[]): number {
  const counts = lines.map((line) => filledOf(line).length).sort((a, b) => a - b);
  const usual = (counts[Math.floor(counts.length / 2)] ?? 0) * FULL;
  return lines.findIndex((line, at) => {
    const below = lines[at + 1];
    const filled = new Set(filledOf(line));
    if (below !== undefined && belongTogether(line, below)) for (const column of filledOf(below)) filled.add(column);
    return filled.size >= usual;
  });
}

/**
 * Whether two lines are one header: groups over columns that the lower line names all or in part.
 *
 * A header that leaves columns without a name looks so over any row of words: where both name the first column, which is no group as a
 * rule, the lower line is a row.
 */
function belongTogether(upper: Line, lower: Line): boolean {
  if (upper.line !== lower.line - 1 || isTagLine(lower) || hasFact(upper) || hasFact(lower)) return false;
  return (isBlank(upper, 0) || isBlank(lower, 0)) && (groups(upper, lower) || parts(upper, lower));
}

/** Whether a line holds nothing but names of groups of the columns that are named below; one at the first column alone is a title. */
function groups(upper: Line, lower: Line): boolean {
  const named = filledOf(upper);
  const isSpan = (column: number) =>
    isBlank(upper, column + 1) && !isBlank(lower, column) && !isBlank(lower, column + 1);
  return !(named.length === 1 && named[0] === 0) && named.length > 0 && named.every(isSpan);
}

/** Whether a line names columns that have no name above, and leaves single ones alone. */
function parts(upper: Line, lower: Line): boolean {
  const named = filledOf(lower);
  const above = filledOf(upper);
  const [first = Infinity] = above;
  const last = above.at(-1) ?? -1;
  const isSingle = (column: number) =>
    !isBlank(upper, column) && (column === last ? isBlank(lower, column + 1) : !isBlank(upper, column + 1));
  return (
    named.length > 1 &&
    named.some((column) => isBlank(upper, column) && column > first) &&
    !named.some(isSingle) &&
    above.some((column) => isBlank(lower, column))
  );
}

/** A name under the name of its group is "group / name". */
function joinNames(upper: Line, lower: Line | null): string[] {
  const width = Math.max(upper.cells.length, lower?.cells.length ?? 0);
  let group = '';
  return Array.from({ length: width }, (_, column) => {
    const [above, below] = [cleanName(upper.cells[column] ?? ''), cleanName(lower?.cells[column] ?? '')];
    if (above !== '') group = above;
    if (below === '') return above;
    return group === '' || group === below ? below : `${group} / ${below}`;
  });
}

function isTagLine(line: Line): boolean {
  const tags = line.cells.map(startOf).filter(isFilled);
  return tags.length > 0 && tags.every((tag) => HXL_TAG.test(tag));
}

function isDataLine(line: Line): boolean {
  const filled = filledOf(line);
  return filled.filter((column) => isNumber(line.cells[column] ?? '')).length > filled.length * DATA_SHARE;
}

/** A number or a date in digits. A year alone may be the name of a column. */
function isNumber(cell: string): boolean {
  const text = startOf(cell);
  return /^[\d\s.,:/%+\-–~<>]*\d[\d\s.,:/%+\-–~<>]*$/.test(text) && !/^(19|20)\d\d\.?$/.test(text);
}

/** What stands in titles rather than in names: numbers, years, and words before a colon. */
function isFact(cell: string): boolean {
  const text = startOf(cell);
  return /^[\d\s.,:/%+\-–~<>]+$/.test(text) || text.endsWith(':');
}

function hasFact(line: Line): boolean {
  return filledOf(line).some((column) => isFact(line.cells[column] ?? ''));
}

function filledOf({ cells }: Line): number[] {
  return cells.flatMap((cell, column) => (startOf(cell) === '' ? [] : [column]));
}

function isBlank({ cells }: Line, column: number): boolean {
  return startOf(cells[column] ?? '') === '';
}

/** As much of a cell as tells what it is: a cell may hold a megabyte. */
function startOf(cell: string): string {
  return cleanName(cell.slice(0, LONG));
}

function isFilled(text: string): boolean {
  return text !== '';
}
