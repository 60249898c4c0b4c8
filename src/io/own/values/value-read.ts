import type { IssueCode } from '../../../model/issue';

/** Longer cells are no dates, counts or coordinates: they are refused unread, so that none takes long. In characters. */
export const LONGEST_VALUE = 500;

/** A reason to look at a value again, although it could be read. It becomes a note beside the cell. */
export interface Doubt {
  readonly code: IssueCode;
  /** How the cell was read, or what it was compared with; null where the code says all. */
  readonly expected: string | null;
}

/** What a cell of somebody's own table says: a value, perhaps with doubts, or why there is none. */
export type ValueRead<T> =
  | { readonly ok: true; readonly value: T; readonly doubts: readonly Doubt[] }
  | { readonly ok: false; readonly code: IssueCode; readonly expected: string | null };

export function readAs<T>(value: T, doubts: readonly Doubt[] = []): ValueRead<T> {
  return { ok: true, value, doubts };
}

export function refused(code: IssueCode, expected: string | number | null = null): ValueRead<never> {
  return { ok: false, code, expected: expected === null ? null : String(expected) };
}

export function doubt(code: IssueCode, expected: string | number | null = null): Doubt {
  return { code, expected: expected === null ? null : String(expected) };
}
