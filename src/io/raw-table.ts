import type { Issue, IssueCode } from '../model/issue';

/** A table as it stands in a file, before columns have a meaning. */
export interface RawTable {
  readonly header: readonly string[];
  readonly rows: readonly RawRow[];
  /** Rows that could not be read at all and are not among `rows`; each has an issue. */
  readonly unread: number;
  readonly issues: readonly Issue[];
  /** Null for JSON. */
  readonly delimiter: string | null;
  /** Physical line of the header; null for JSON. */
  readonly headerLine: number | null;
}

export interface RawRow {
  /** Physical line where the row begins, the first line of the file being 1; null for JSON. */
  readonly line: number | null;
  /** The line the row has, or would have in a CSV file with one line a row. */
  readonly position: number;
  /** As many as the header has columns, without blanks at the ends. */
  readonly cells: readonly string[];
}

export interface Place {
  readonly file: string;
  readonly line?: number | null;
  readonly column?: string | null;
}

const MAX_VALUE = 200;

/** Makes an issue; the value is cut to 200 characters. */
export function issueAt(
  code: IssueCode,
  severity: Issue['severity'],
  place: Place,
  value: string | null = null,
  expected: string | number | null = null,
): Issue {
  return {
    code,
    severity,
    file: place.file,
    line: place.line ?? null,
    column: place.column ?? null,
    value: value === null ? null : value.slice(0, MAX_VALUE),
    expected: expected === null ? null : String(expected),
  };
}
