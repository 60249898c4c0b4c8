import type { RawTable } from '../raw-table';

/** A table of a file that was not made for us, with what stood around it. */
export interface OwnTable extends RawTable {
  /** The lines above the header, blanks between cells reduced to one; empty where there are none. */
  readonly titleRows: readonly string[];
  /** The HXL tag of each column, in the order of the header, empty for a column without; no entries where the table has no row of tags. */
  readonly tags: readonly string[];
}
