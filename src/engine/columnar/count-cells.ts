/** Sums of counts as cells: how many addends there are of each kind, and three amounts. */
import type { CountKind, CountSum } from '../../model/count';
import { sumOfKinds } from '../../model/sum';

/** All kinds of counts, in the order of their codes. */
export const KINDS: readonly CountKind[] = [
  'exact',
  'more-than',
  'at-least',
  'about',
  'at-most',
  'range',
  'mentioned',
  'not-stated',
];
const CODES = Object.fromEntries(KINDS.map((kind, i) => [kind, i])) as Readonly<Record<CountKind, number>>;

/** Cells of a sum that are counted in, and cells that amounts go to. */
export const KIND_CELLS = KINDS.length;
export const AMOUNT_CELLS = 3;

/** The code of a kind: its cell, from the first of its sum on. */
export const kindCode = (kind: CountKind): number => CODES[kind];

const ABOUT = kindCode('about');

/**
 * An amount of a count, by its cell from the first of its sum on: the certain lower end, that of an "about" number, the upper end.
 *
 * @param low NaN without a number, as `high` where it is open.
 */
export function amountOf(cell: number, kind: number, low: number, high: number): number {
  const amount = cell === 2 ? high : (kind === ABOUT) === (cell === 1) ? low : 0;
  return Number.isNaN(amount) ? 0 : amount;
}

/**
 * Reads the sum of several groups of cells.
 *
 * @param groups Their numbers: group 0 begins the arrays.
 */
export function sumAt(counts: ArrayLike<number>, sums: ArrayLike<number>, ...groups: readonly number[]): CountSum {
  let [strictLow, aboutLow, high] = [0, 0, 0];
  for (const group of groups) {
    strictLow += sums[group * AMOUNT_CELLS] ?? 0;
    aboutLow += sums[group * AMOUNT_CELLS + 1] ?? 0;
    high += sums[group * AMOUNT_CELLS + 2] ?? 0;
  }
  const ofKind = (kind: CountKind): number => {
    let addends = 0;
    for (const group of groups) addends += kindAt(counts, group, kind);
    return addends;
  };
  return sumOfKinds(ofKind, { strictLow, aboutLow, high });
}

/** How many addends a group of cells has of a kind. */
export function kindAt(counts: ArrayLike<number>, at: number, kind: CountKind): number {
  return counts[at * KIND_CELLS + CODES[kind]] ?? 0;
}

/** How many addends a group of cells has. */
export function addendsAt(counts: ArrayLike<number>, at: number): number {
  let addends = 0;
  for (let i = 0; i < KIND_CELLS; i++) addends += counts[at * KIND_CELLS + i] ?? 0;
  return addends;
}
