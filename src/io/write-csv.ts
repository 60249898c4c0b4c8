import Papa from 'papaparse';

/** Null is an empty cell. */
export type CsvCell = string | number | null;

/** How CSV is written. */
export interface CsvStyle {
  readonly delimiter: string;
  readonly newline: string;
  /** True puts an apostrophe before texts that a spreadsheet would take for a formula. Numbers stay as they are. */
  readonly escapeFormulas: boolean;
}

/** RFC 4180, for programs: a text that begins with `=`, `+`, `-` or `@` is written as it is. */
const PLAIN: CsvStyle = { delimiter: ',', newline: '\r\n', escapeFormulas: false };

/** Papa Parse's own pattern misses blanks before the sign, cells of several lines and full-width signs. */
const FORMULA = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** Writes CSV: a line break after every row, quotes where they are needed, no byte order mark; by default as RFC 4180 wants it. */
export function tableCsv(
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  { delimiter, newline, escapeFormulas }: CsvStyle = PLAIN,
): string {
  const text = Papa.unparse(
    { fields: [...columns], data: rows.map((row) => row.map((cell) => cell ?? '')) },
    {
      delimiter,
      newline,
      escapeFormulae: escapeFormulas ? FORMULA : false,
      // An empty cell alone in its row would be an empty line, which readers skip.
      quotes: columns.length === 1 ? (value: unknown) => value === '' : false,
    },
  );
  return rows.length === 0
    ? `${text.slice(0, text.length - (text.endsWith(newline) ? newline.length : 0))}${newline}`
    : `${text}${newline}`;
}
