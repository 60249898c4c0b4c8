import Papa from 'papaparse';

/** Null is an empty cell. */
export type CsvCell = string | number | null;

/**
 * Writes CSV by RFC 4180: commas, CRLF after every row, quotes where they are needed, no byte order mark.
 *
 * For programs: a text that begins with `=`, `+`, `-` or `@` is written as it is.
 */
export function tableCsv(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const text = Papa.unparse(
    { fields: [...columns], data: rows.map((row) => row.map((cell) => cell ?? '')) },
    {
      newline: '\r\n',
      // An empty cell alone in its row would be an empty line, which readers skip.
      quotes: columns.length === 1 ? (value: unknown) => value === '' : false,
    },
  );
  return rows.length === 0 ? `${text.replace(/\r\n$/, '')}\r\n` : `${text}\r\n`;
}
