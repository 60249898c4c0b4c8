/** A table in columns of numbers, beside the bytes of the file that it was read from. */

/** In a column of integers or dates: the cell is empty. */
export const EMPTY = -2_147_483_648;

/**
 * The cells of one column, by the number of the row, 0 for the first. Each says exactly what stands in the file: `columnTexts` gives it back.
 *
 * - `category`: few different texts; a code for each cell.
 * - `integer`: whole numbers as `String` writes them, up to nine digits; `EMPTY` for a cell without any.
 * - `date`: days of the calendar as ISO 8601 writes them, in days since 1970-01-01; `EMPTY` for a cell without any.
 * - `decimal`: numbers with a point, and how many digits follow it; NaN for an empty cell.
 * - `text`: where each cell begins and ends among the bytes, without its quotes; the end is exclusive.
 */
export type ByteColumn =
  | { readonly kind: 'category'; readonly codes: Uint16Array; readonly texts: readonly string[] }
  | { readonly kind: 'integer'; readonly values: Int32Array }
  | { readonly kind: 'date'; readonly days: Int32Array }
  | { readonly kind: 'decimal'; readonly values: Float64Array; readonly digits: Uint8Array }
  | { readonly kind: 'text'; readonly starts: Uint32Array; readonly ends: Uint32Array };

export type ColumnKind = ByteColumn['kind'];

/** A row whose number of cells is not that of the others. */
export interface OddRow {
  /** How many rows of the table stand above it. */
  readonly before: number;
  /** Its physical line. */
  readonly line: number;
  /** Where it begins and ends among the bytes, without the end of its line. */
  readonly start: number;
  readonly end: number;
}

/** Rows of a CSV file. Blank ones are left out. */
export interface ByteTable {
  readonly bytes: Uint8Array;
  readonly rows: number;
  /** The physical line where each row begins. */
  readonly lines: Uint32Array;
  readonly columns: readonly ByteColumn[];
  readonly odd: readonly OddRow[];
}
