import { byteLines } from '../bytes/byte-lines';
import { isSound } from '../bytes/cell-bytes';
import { columnKind } from '../bytes/column-kind';
import { readColumns } from '../bytes/read-columns';
import { splitLines } from '../csv';
import { findDelimiter } from './delimiter';
import { findHeader } from './header-block';
import type { OwnTable } from './own-table';
import { obeySepLine, plainText } from './plain-text';
import { tableOfLines, textIssues, type TableChoices } from './text-table';

/** Bytes of which the text is looked at as a whole: as much as tells delimiter and damage. */
const SAMPLE = 4_000_000;
/** Characters in which the header is looked for. */
const HEAD = 200_000;
/** Lines that are enough to find it. */
const ENOUGH = 60;

/**
 * `readTextTable` for large files in UTF-8: gives the same table without ever holding the whole text, which is slow and takes much memory.
 *
 * Papa Parse reads the beginning, which tells delimiter, header and what the columns hold; the rows are read from their bytes.
 *
 * @returns Null for a file that only `readTextTable` can read: in another encoding, or not as RFC 4180 has it.
 */
export function readLargeText(bytes: Uint8Array, file: string, choices: TableChoices = {}): OwnTable | null {
  const text = new TextDecoder().decode(bytes.subarray(0, SAMPLE), { stream: bytes.length > SAMPLE });
  const plain = plainText(text);
  if (plain.controlLine !== null || obeySepLine(plain.text).delimiter !== null || text.includes('\\"')) return null;
  const delimiter = choices.delimiter ?? findDelimiter(plain.text);
  if (delimiter === null || !/^[!#-~\t]$/.test(delimiter)) return null;

  const cut = plain.text.length > HEAD || bytes.length > SAMPLE;
  const head = cut ? plain.text.slice(0, plain.text.lastIndexOf('\n', HEAD)) : plain.text;
  const { lines, open } = splitLines(head, delimiter, '"');
  const whole = lines.filter(({ line }) => line < (open[0]?.line ?? Infinity));
  if (cut && whole.length < ENOUGH) return null;
  const { body } = findHeader(whole, choices.headerLine);
  const [first] = body;
  if (first === undefined) return null;

  const from = lineStart(bytes, first.line);
  if (!isSound(bytes, 0, from)) return null;
  const alike = body.filter(({ cells }) => cells.length === first.cells.length);
  const kinds = first.cells.map((_, column) => columnKind(alike.map(({ cells }) => cells[column] ?? '')));
  const rows = readColumns(bytes, { delimiter, kinds, line: first.line }, from);
  if (rows === null) return null;
  const above = whole.filter(({ line }) => line < first.line);
  const table = tableOfLines([...above, ...byteLines(rows, delimiter)], file, choices.headerLine);
  return { ...table, delimiter, issues: [...textIssues(plain.text, file), ...table.issues] };
}

const LF = 0x0a;
const CR = 0x0d;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** Where a physical line begins, the first being 1. */
function lineStart(bytes: Uint8Array, line: number): number {
  let at = BYTE_ORDER_MARK.every((byte, i) => bytes[i] === byte) ? BYTE_ORDER_MARK.length : 0;
  for (let n = 1; n < line; at++) if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)) n++;
  return at;
}
