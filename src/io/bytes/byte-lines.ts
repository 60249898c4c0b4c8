import { splitLines, type Line } from '../csv';
import type { ByteTable, OddRow } from './byte-table';
import { columnTexts } from './column-texts';

/**
 * The rows of a table as `splitLines` gives them, those of another width in their places.
 *
 * @param delimiter By which the table was read.
 */
export function byteLines({ bytes, rows, lines, columns, odd }: ByteTable, delimiter: string): Line[] {
  const texts = columns.map((column) => columnTexts(column, bytes));
  const all: Line[] = [];
  let next = 0;
  for (let row = 0; row <= rows; row++) {
    for (; odd[next]?.before === row; next++) all.push(...oddLine(bytes, odd[next] as OddRow, delimiter));
    if (row < rows) all.push({ line: lines[row] as number, cells: texts.map((textOf) => textOf(row)) });
  }
  return all;
}

function oddLine(bytes: Uint8Array, { start, end, line }: OddRow, delimiter: string): Line[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start, end));
  return splitLines(text.replace(/\r\n?/g, '\n'), delimiter, '"').lines.map(({ cells }) => ({ line, cells }));
}
