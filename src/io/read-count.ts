import { makeCount, NOT_STATED, type Count, type CountKind } from '../model/count';
import type { Issue } from '../model/issue';
import type { Columns } from './columns';
import { issueAt } from './raw-table';
import type { CheckedRow } from './table-schema';

/** The columns that state a number of people. */
export interface CountColumns {
  readonly number: string;
  readonly max: string;
  readonly bound: string;
}

const KINDS: ReadonlySet<string> = new Set<CountKind>([
  'exact',
  'more-than',
  'at-least',
  'about',
  'at-most',
  'range',
  'mentioned',
]);

/**
 * Reads the count of a row.
 *
 * A number without a bound is `exact`; a bound without its number is `not-stated`; an upper end below the lower turns the range; each
 * adds an issue (`count-without-bound` only where the table has a column for the bound). No number and no bound is no statement.
 */
export function readCount(
  columns: Columns,
  row: CheckedRow,
  names: CountColumns,
  file: string,
  issues: Issue[],
  said: { readonly text: string | null; readonly source: string | null },
): Count {
  const number = columns.number(row, names.number);
  const max = columns.number(row, names.max);
  const bound = columns.text(row, names.bound);
  const kind = bound !== null && KINDS.has(bound) ? (bound as CountKind) : null;
  const warn = (code: Issue['code'], column: string, value: string | number | null, expected: string | number | null) =>
    issues.push(
      issueAt(code, 'warning', { file, line: row.line, column }, value === null ? null : String(value), expected),
    );

  if (kind === 'mentioned') return makeCount('mentioned', null, null, said.text, said.source);
  if (number === null && !(kind === 'at-most' && max !== null)) {
    if (kind !== null) warn('bound-without-count', names.bound, kind, names.number);
    else if (max !== null) warn('bound-without-count', names.max, max, names.number);
    return { ...NOT_STATED, ...said };
  }
  if (kind === null) {
    if (max !== null && number !== null && max > number) return makeCount('range', number, max, said.text, said.source);
    if (columns.has(names.bound)) warn('count-without-bound', names.bound, number, 'exact');
    return makeCount('exact', number, null, said.text, said.source);
  }
  if (kind === 'range') {
    if (max === null) warn('required', names.max, null, names.bound);
    else if (number !== null && max < number) warn('below-minimum', names.max, max, number);
  }
  return makeCount(kind, number, max, said.text, said.source);
}
