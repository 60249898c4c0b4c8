/** Spreadsheets of OpenDocument (.ods), as LibreOffice writes them: cells as text, dates as ISO 8601. */
import type { Issue } from '../../model/issue';
import { issueAt } from '../raw-table';
import { columnName, LAST_ROW, SheetLines, type Sheet } from './sheet';
import { scanXml, type XmlVisitor } from './xml-scan';

/** One cell or row may stand for many. Filled ones are repeated no more often than this, and what is left out is told. */
const MOST_CELLS_ALIKE = 1000;
const MOST_ROWS_ALIKE = 10_000;

interface ReadSheet {
  readonly name: string;
  readonly lines: SheetLines;
  readonly mergedFrom: number[];
  readonly issues: Issue[];
  unread: number;
}

/**
 * The sheets of a spreadsheet. Numbers are those that are saved, not those that are shown.
 *
 * @param xml Its `content.xml`.
 * @param file What issues name it by; the sheet follows behind a slash.
 * @see OpenDocument 1.3, part 3, 9.1 (tables) and 19.385 (values)
 */
export function openDocumentSheets(xml: string, file: string): Sheet[] {
  const sheets: ReadSheet[] = [];
  let line = 0;
  let rowRepeats = 1;
  let cells = new Map<number, string>();
  let column = 0;
  let cellRepeats = 1;
  let value: string | null = null;
  let paragraphs: string[] = [];
  let inParagraph = 0;
  let inNote = 0;

  const open: XmlVisitor['open'] = (name, attribute) => {
    const repeats = (of: string) => {
      const times = Math.floor(Number(attribute(`number-${of}-repeated`) ?? 1));
      return times > 1 ? Math.min(times, LAST_ROW) : 1;
    };
    if (name === 'table') {
      sheets.push({ name: attribute('name') ?? '', lines: new SheetLines(), mergedFrom: [], issues: [], unread: 0 });
      line = 1;
    } else if (name === 'table-row') {
      rowRepeats = repeats('rows');
      cells = new Map();
      column = 0;
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      cellRepeats = repeats('columns');
      value = attribute('date-value') ?? (attribute('value-type') === 'string' ? null : attribute('value'));
      paragraphs = [];
      if (Number(attribute('number-rows-spanned')) > 1) sheets.at(-1)?.mergedFrom.push(line);
    } else if (name === 'annotation') inNote++;
    else if (inNote > 0) return;
    else if (name === 'p') {
      inParagraph++;
      paragraphs.push('');
    } else if (inParagraph > 0) {
      if (name === 's') append(' '.repeat(Math.min(100, Number(attribute('c') ?? 1) || 1)));
      if (name === 'tab') append('\t');
      if (name === 'line-break') append('\n');
    }
  };
  const tell = (column: string | null, times: number, read: number) => {
    const sheet = sheets.at(-1);
    const place = { file: `${file}/${sheet?.name ?? ''}`, line, column };
    sheet?.issues.push(issueAt('repeated-too-often', 'error', place, String(times), read));
  };
  const append = (text: string) => paragraphs.push((paragraphs.pop() ?? '') + text);
  const close = (name: string) => {
    if (name === 'annotation') inNote--;
    else if (name === 'p' && inNote === 0) inParagraph--;
    else if (name === 'table-cell' || name === 'covered-table-cell') {
      const text = value?.replace(/T00:00:00$/, '') ?? paragraphs.join('\n');
      const read = Math.min(cellRepeats, MOST_CELLS_ALIKE);
      if (text.trim() !== '') {
        for (let i = 0; i < read; i++) cells.set(column + i, text);
        if (read < cellRepeats) tell(columnName(column), cellRepeats, read);
      }
      column += cellRepeats;
    } else if (name === 'table-row') {
      const sheet = sheets.at(-1);
      if (sheet && cells.size > 0) {
        const read = Math.min(rowRepeats, MOST_ROWS_ALIKE);
        for (let i = 0; i < read; i++) sheet.lines.add(line + i, cells);
        if (read < rowRepeats) tell(null, rowRepeats, read);
        sheet.unread += rowRepeats - read;
      }
      line += rowRepeats;
    }
  };
  const text = (piece: string) => {
    if (inParagraph > 0 && inNote === 0) append(piece.replace(/\s+/g, ' '));
  };
  scanXml(xml, { open, close, text });
  return sheets.map(({ name, lines, mergedFrom, issues, unread }) => ({
    ...{ name, hidden: false, mergedFrom, issues, unread },
    ...{ lines: lines.even(), whole: lines.whole },
  }));
}
