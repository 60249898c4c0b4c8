/** Spreadsheets of OpenDocument (.ods), as LibreOffice writes them: cells as text, dates as ISO 8601. */
import { SheetLines, type Sheet } from './sheet';
import { scanXml, type XmlVisitor } from './xml-scan';

/** One cell or row may stand for many; filled ones are repeated no more often than this. */
const MOST_REPEATS = 1000;

/**
 * The sheets of a spreadsheet. Numbers are those that are saved, not those that are shown.
 *
 * @param xml Its `content.xml`.
 * @see OpenDocument 1.3, part 3, 9.1 (tables) and 19.385 (values)
 */
export function openDocumentSheets(xml: string): Sheet[] {
  const sheets: { readonly name: string; readonly lines: SheetLines; readonly mergedFrom: number[] }[] = [];
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
    const repeats = (of: string) => Math.max(1, Number(attribute(`number-${of}-repeated`) ?? 1) || 1);
    if (name === 'table') {
      sheets.push({ name: attribute('name') ?? '', lines: new SheetLines(), mergedFrom: [] });
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
  const append = (text: string) => paragraphs.push((paragraphs.pop() ?? '') + text);
  const close = (name: string) => {
    if (name === 'annotation') inNote--;
    else if (name === 'p' && inNote === 0) inParagraph--;
    else if (name === 'table-cell' || name === 'covered-table-cell') {
      const text = value?.replace(/T00:00:00$/, '') ?? paragraphs.join('\n');
      if (text !== '') for (let i = 0; i < Math.min(cellRepeats, MOST_REPEATS); i++) cells.set(column + i, text);
      column += cellRepeats;
    } else if (name === 'table-row') {
      for (let i = 0; i < Math.min(rowRepeats, MOST_REPEATS); i++) sheets.at(-1)?.lines.add(line + i, cells);
      line += rowRepeats;
    }
  };
  const text = (piece: string) => {
    if (inParagraph > 0 && inNote === 0) append(piece.replace(/\s+/g, ' '));
  };
  scanXml(xml, { open, close, text });
  return sheets.map(({ name, lines, mergedFrom }) => ({
    ...{ name, hidden: false, mergedFrom, issues: [] },
    ...{ lines: lines.even(), whole: lines.whole },
  }));
}
