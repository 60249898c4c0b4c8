/** Excel workbooks (.xlsx): cells as text, dates as ISO 8601. */
import type { Issue } from '../../model/issue';
import { issueAt } from '../raw-table';
import { isDateFormat, serialDate } from './excel-date';
import { columnName, LAST_ROW, SheetLines, type Sheet } from './sheet';
import { scanXml } from './xml-scan';

/** Text of a part of the workbook by its path; null where it is missing or damaged. */
type PartText = (path: string) => string | null;

interface Book {
  readonly strings: readonly string[];
  /** By the number of a cell's style: true where it shows a date. */
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
}

/**
 * The sheets of a workbook, in its order; hidden ones are marked. Formulas count as the values that were saved with them; a cell whose
 * formula failed or was never calculated is reported. Numbers stay as the file has them.
 *
 * @returns Empty where it has no sheet that can be read.
 * @see ECMA-376, part 1, 18.2 (workbook), 18.3 (sheets), 18.4 (shared strings), 18.8 (styles)
 */
export function workbookSheets(partText: PartText, file: string): Sheet[] {
  const targets = relations(partText('xl/_rels/workbook.xml.rels') ?? '');
  const listed: { readonly name: string; readonly hidden: boolean; readonly path: string }[] = [];
  let from1904 = false;
  scanXml(partText('xl/workbook.xml') ?? '', {
    open: (name, attribute) => {
      if (name === 'workbookPr') from1904 = isTrue(attribute('date1904'));
      if (name !== 'sheet') return;
      const path = targets.get(attribute('id') ?? '');
      if (path === undefined) return;
      listed.push({ name: attribute('name') ?? '', hidden: (attribute('state') ?? 'visible') !== 'visible', path });
    },
    ...ignored,
  });
  const book: Book = {
    strings: sharedStrings(partText('xl/sharedStrings.xml') ?? ''),
    dateStyles: dateStyles(partText('xl/styles.xml') ?? ''),
    from1904,
  };
  return listed.flatMap(({ name, hidden, path }) => {
    const xml = partText(path);
    return xml === null ? [] : [{ name, hidden, ...readSheet(xml, book, `${file}/${name}`) }];
  });
}

const ignored = { close: () => undefined, text: () => undefined };

/** Paths in the archive by their ids. */
function relations(xml: string): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  scanXml(xml, {
    open: (name, attribute) => {
      const target = attribute('Target');
      if (name !== 'Relationship' || target === null) return;
      paths.set(attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
    ...ignored,
  });
  return paths;
}

/** Texts of cells, without the readings that Japanese has over them. */
function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;
  scanXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 't') inText = true;
      if (name === 'rPh') inReading = true;
    },
    close: (name) => {
      if (name === 'si') strings.push(unescaped(text));
      if (name === 't') inText = false;
      if (name === 'rPh') inReading = false;
    },
    text: (piece) => {
      if (inText && !inReading) text += piece;
    },
  });
  return strings;
}

function dateStyles(xml: string): boolean[] {
  const formats = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  scanXml(xml, {
    open: (name, attribute) => {
      if (name === 'numFmt') formats.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(attribute('numFmtId'));
      styles.push(isDateFormat(id, formats.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
    text: () => undefined,
  });
  return styles;
}

function readSheet(xml: string, book: Book, file: string): Omit<Sheet, 'name' | 'hidden'> {
  const lines = new SheetLines();
  const issues: Issue[] = [];
  const mergedFrom: number[] = [];
  let line = 0;
  let cells = new Map<number, string>();
  let column = 0;
  let cell = { type: 'n', style: 0, value: '', hasValue: false, hasFormula: false };
  let inside: 'value' | 'text' | null = null;
  let inReading = false;

  const finish = () => {
    // A cell that stands in no row, in a damaged sheet, has no line.
    const place = { file, line: line === 0 ? null : line, column: columnName(column) };
    if (cell.type === 'e') issues.push(issueAt('formula-failed', 'warning', place, cell.value));
    if (cell.hasFormula && !cell.hasValue) issues.push(issueAt('formula-without-value', 'warning', place));
    cells.set(column, cellText(cell.type, cell.value, cell.style, book));
  };

  scanXml(xml, {
    open: (name, attribute) => {
      if (name === 'row') {
        line = rowNumber(attribute('r')) ?? line + 1;
        cells = new Map();
        column = -1;
      } else if (name === 'c') {
        column = columnNumber(attribute('r') ?? '') ?? column + 1;
        const [type, style] = [attribute('t') ?? 'n', Number(attribute('s') ?? 0)];
        cell = { type, style, value: '', hasValue: false, hasFormula: false };
      } else if (name === 'v') inside = 'value';
      else if (name === 't' && !inReading) inside = 'text';
      else if (name === 'rPh') inReading = true;
      else if (name === 'f') cell.hasFormula = true;
      else if (name === 'mergeCell') mergedFrom.push(...rowOfMerged(attribute('ref') ?? ''));
    },
    close: (name) => {
      if (name === 'v' || name === 't') inside = null;
      else if (name === 'rPh') inReading = false;
      else if (name === 'c') finish();
      // The first row of a damaged sheet may have lost its beginning.
      else if (name === 'row') lines.add(Math.max(1, line), cells);
    },
    text: (text) => {
      if (inside === null) return;
      cell.value += text;
      cell.hasValue = true;
    },
  });
  return { lines: lines.even(), mergedFrom, whole: lines.whole, unread: 0, issues };
}

function cellText(type: string, value: string, style: number, book: Book): string {
  if (type === 's') return book.strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : value === '' ? '' : 'FALSE';
  if (type === 'd') return value.replace(/T00:00:00(\.0+)?Z?$/, '');
  if (type !== 'n') return unescaped(value);
  if (value === '' || !Number.isFinite(Number(value))) return value;
  return book.dateStyles[style] === true ? serialDate(Number(value), book.from1904) : shortNumber(value);
}

/** Excel calculates with 15 digits and saves up to 17, so that 0.1 may stand as 0.10000000000000001. */
function shortNumber(value: string): string {
  return value.replace(/[^\d]/g, '').length > 15 ? String(Number(Number(value).toPrecision(15))) : value;
}

/** Signs that XML has no room for are written `_x000D_`. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The number of a row; null where it is none that a sheet has. */
function rowNumber(text: string | null): number | null {
  const row = Number(text);
  return Number.isInteger(row) && row > 0 && row <= LAST_ROW ? row : null;
}

/** The number of a column from the name of a cell, 0 for A; null without a name. */
function columnNumber(cell: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(cell)?.[0];
  if (letters === undefined) return null;
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** The first row of merged cells, where they go over several rows. */
function rowOfMerged(range: string): number[] {
  const [, from, to] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/.exec(range) ?? [];
  return Number(to) > Number(from) ? [Number(from)] : [];
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
