/** The table twin of a view: the same numbers as the drawing, for reading and for the CSV of the selection. */
import type { Count, CountSum } from './count';
import type { NumberRef } from './number-ref';

export interface TwinColumn {
  /** Column name in the CSV: `snake_case`, language-neutral. A count column becomes `KEY_low`, `KEY_high`, `KEY_kind`, `KEY_text`. */
  readonly key: string;
  /** Heading in the interface language. */
  readonly label: string;
  readonly kind: 'text' | 'number' | 'count';
}

/** A count with the words that the page shows for it. */
export interface TwinCount {
  readonly text: string;
  readonly count: Count | CountSum;
}

/** Words that are not, or not all, in the language of the page. */
export interface TwinWords {
  /** The whole cell. */
  readonly text: string;
  /** What `text` ends with, and its language (BCP 47). */
  readonly foreign: string;
  readonly lang: string;
}

/** Null is "nothing here" and is shown as an en dash, never as 0. */
export type TwinCell = string | number | TwinCount | TwinWords | null;

/** Numbers by the key of the column that they stand in. */
export type Doors = Readonly<Record<string, NumberRef>>;

export interface Twin {
  /** What the table shows, as a sentence fragment. */
  readonly caption: string;
  readonly columns: readonly TwinColumn[];
  /** One row a mark, cells in the order of `columns`. */
  readonly rows: readonly (readonly TwinCell[])[];
  /** The numbers of each row that can be opened, by key of their column; no doors without it. */
  readonly doors?: readonly Doors[];
}
