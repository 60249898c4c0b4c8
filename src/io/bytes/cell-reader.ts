import type { ByteColumn } from './byte-table';

/** Where the cells of some rows stand, one row after another. */
export interface CellBlock {
  readonly bytes: Uint8Array;
  /** By row times width plus column. */
  readonly starts: Uint32Array;
  /** Exclusive. */
  readonly ends: Uint32Array;
  readonly width: number;
  readonly rows: number;
}

/** Fills one column, block by block: a loop for each column is much faster than a call for each cell. */
export interface CellReader {
  /**
   * Takes the cells of a column of a block; the first goes into `row`.
   *
   * @returns False where the column cannot hold one of them.
   */
  take(block: CellBlock, column: number, row: number): boolean;
  /** Makes room for so many rows. */
  grow(rows: number): void;
  /** The column as far as it was filled. */
  column(bytes: Uint8Array, rows: number): ByteColumn;
}
