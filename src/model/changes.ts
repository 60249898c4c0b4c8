/** What differs between two versions of a data package, as it stands in the files. */

/** One cell that differs. */
export interface FieldChange {
  /** Column of the table. */
  readonly column: string;
  /** Null where the row is only in the other version. */
  readonly before: string | null;
  readonly after: string | null;
  /** True where the column holds numbers. */
  readonly numeric: boolean;
}

/** What differs in a record that both versions have. */
export interface RecordChange {
  /** The values of its key. */
  readonly key: readonly string[];
  /** At least one; numbers first, else in the order of the columns. */
  readonly fields: readonly FieldChange[];
}

export interface TableChange {
  readonly table: string;
  /** Rows in the older and in the newer version; null where a version does not have the table. */
  readonly before: number | null;
  readonly after: number | null;
  /** Keys of rows that only one version has, in the order of its file. */
  readonly added: readonly (readonly string[])[];
  readonly removed: readonly (readonly string[])[];
  readonly changed: readonly RecordChange[];
}

/** What differs in the rows of an event that both versions have: its own, and those of its groups of people. */
export interface EventChange {
  readonly eventId: string;
  /** Numbers first. `row` names the group as in the source; null for the event itself. */
  readonly fields: readonly (FieldChange & { readonly table: string; readonly row: string | null })[];
}
