/** Sums of counts as cells: how many addends there are of each kind, and three amounts. */
import { certainLow, type Count, type CountKind, type CountSum } from '../../model/count';
import { sumOfKinds } from '../../model/sum';

const KINDS: readonly CountKind[] = [
  'exact',
  'more-than',
  'at-least',
  'about',
  'at-most',
  'range',
  'mentioned',
  'not-stated',
];
const CODES = new Map(KINDS.map((kind, i) => [kind, i]));

/** Cells of a sum that are counted in, and cells that amounts go to. */
export const KIND_CELLS = KINDS.length;
export const AMOUNT_CELLS = 3;

/** The cell of a count's kind, from the first of its sum on. */
export const kindCell = ({ kind }: Count): number => CODES.get(kind) ?? 0;

/** The amounts of a count, none of them 0, each with its cell from the first of its sum on. */
export function amountCells(count: Count): readonly (readonly [cell: number, amount: number])[] {
  const amounts = [certainLow(count), count.approx ? (count.low ?? 0) : 0, count.high ?? 0];
  return amounts.flatMap((amount, cell) => (amount === 0 ? [] : [[cell, amount] as const]));
}

/**
 * Reads the sum of several groups of cells.
 *
 * @param at The numbers of the groups: group 0 begins the arrays.
 */
export function sumAt(counts: ArrayLike<number>, sums: ArrayLike<number>, ...at: readonly number[]): CountSum {
  const kinds = new Int32Array(KIND_CELLS);
  let [strictLow, aboutLow, high] = [0, 0, 0];
  for (const group of at) {
    for (let i = 0; i < KIND_CELLS; i++) kinds[i] = (kinds[i] ?? 0) + (counts[group * KIND_CELLS + i] ?? 0);
    strictLow += sums[group * AMOUNT_CELLS] ?? 0;
    aboutLow += sums[group * AMOUNT_CELLS + 1] ?? 0;
    high += sums[group * AMOUNT_CELLS + 2] ?? 0;
  }
  return sumOfKinds((kind) => kinds[CODES.get(kind) ?? 0] ?? 0, { strictLow, aboutLow, high });
}

/** How many addends a group of cells has of a kind. */
export function kindAt(counts: ArrayLike<number>, at: number, kind: CountKind): number {
  return counts[at * KIND_CELLS + (CODES.get(kind) ?? 0)] ?? 0;
}

/** How many addends a group of cells has. */
export function addendsAt(counts: ArrayLike<number>, at: number): number {
  let addends = 0;
  for (let i = 0; i < KIND_CELLS; i++) addends += counts[at * KIND_CELLS + i] ?? 0;
  return addends;
}
