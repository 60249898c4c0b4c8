/** How far the number of people at one event is broken down into groups and by gender. */
import { certainLow, type Count } from './count';
import type { ParticipantRow } from './records';

/** What counts of a group's row. */
type GroupCount = Pick<ParticipantRow, 'group' | 'gender' | 'count'>;

/** The part of an event's total whose group is known. */
export interface Breakdown {
  /** Lower end of the part; the rest of the total is not broken down. */
  readonly known: number;
  /** The same part by group; adds up to `known`. Groups that add nothing are left out. */
  readonly byGroup: ReadonlyMap<string, number>;
  /** Lower ends by stated gender (`not-stated` left out), never added where groups may overlap. */
  readonly byGender: ReadonlyMap<string, number>;
  /** True where the known groups are certainly more people than the upper end of the total. */
  readonly conflict: boolean;
}

/** True where a total can be drawn as a bar: its lower end is certain. "About", "at most" and missing totals are not. */
export function hasCertainTotal(total: Pick<Count, 'kind'>): boolean {
  return ['exact', 'more-than', 'at-least', 'range'].includes(total.kind);
}

function addedBy(rows: readonly GroupCount[], key: (row: GroupCount) => string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const low = certainLow(row.count);
    if (low > 0) sums.set(key(row), (sums.get(key(row)) ?? 0) + low);
  }
  return sums;
}

function largestBy(rows: readonly GroupCount[], key: (row: GroupCount) => string): Map<string, number> {
  const largest = new Map<string, number>();
  for (const row of rows) {
    const low = certainLow(row.count);
    if (low > (largest.get(key(row)) ?? 0)) largest.set(key(row), low);
  }
  return largest;
}

const largestRow = (rows: readonly GroupCount[]): GroupCount | null =>
  rows.reduce<GroupCount | null>(
    (largest, row) => (certainLow(row.count) > (largest ? certainLow(largest.count) : 0) ? row : largest),
    null,
  );

/** Women and men are different people; a mixed group may be the same people again, so only what it has beyond them counts. */
function withoutOverlap(byGender: Map<string, number>): Map<string, number> {
  const mixed = byGender.get('mixed');
  if (mixed === undefined) return byGender;
  const beyond = mixed - (byGender.get('female') ?? 0) - (byGender.get('male') ?? 0);
  const parts = new Map(byGender);
  if (beyond > 0) parts.set('mixed', beyond);
  else parts.delete('mixed');
  return parts;
}

/**
 * Breaks an event's total down by the groups that its source counts.
 *
 * Where the groups divide the total they add. Otherwise they may overlap: the known part is the largest row, the first of equals, and
 * gender is the largest row of each. Numbers are not cut to the total; `conflict` says that they should be looked at.
 *
 * @param rows The event's own rows. "About" numbers and groups without a number add nothing.
 * @param complete True where the groups divide the total without gap or overlap.
 */
export function breakDown(total: Count, rows: readonly GroupCount[], complete: boolean): Breakdown {
  const largest = largestRow(rows);
  const counted = complete ? rows : rows.filter((row) => row === largest);
  const byGroup = addedBy(counted, ({ group }) => group);
  const gendered = rows.filter(({ gender }) => gender !== 'not-stated');
  const byGender = complete
    ? addedBy(gendered, ({ gender }) => gender)
    : withoutOverlap(largestBy(gendered, ({ gender }) => gender));
  let known = 0;
  for (const low of byGroup.values()) known += low;
  // "More than 30" are at least 31.
  const least = known + counted.filter(({ count }) => count.strict).length;
  return { known, byGroup, byGender, conflict: total.high !== null && least > total.high };
}
