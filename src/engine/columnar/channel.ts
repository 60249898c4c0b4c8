/**
 * A sum over the rows that some filters keep, brought up to date row by row.
 *
 * A row is a member while every filter keeps it but, at most, those of the mask. Each row counts 1 in some cells and adds amounts to others;
 * what it counts never changes, so that a row which leaves takes away what it brought.
 */
import type { Lists } from './lists';

/** Amounts that rows add: `values[i]` goes to the cell `items[i]`. */
export interface Amounts {
  readonly cells: Lists;
  readonly values: Int32Array | Float64Array;
}

/** What a channel counts. */
export interface ChannelPlan {
  /** Bits of the filters that do not matter. */
  readonly mask: number;
  /** The cells in which each row counts 1, and how many cells there are; null where only members are counted. */
  readonly tallies: { readonly cells: Lists; readonly size: number } | null;
  readonly amounts?: { readonly cells: Amounts; readonly size: number };
}

const NO_COUNTS = new Int32Array(0);
const NO_SUMS = new Float64Array(0);

export class Channel {
  readonly mask: number;
  /** Rows that count. */
  members: number;
  /** Another number whenever other rows count. */
  version = 0;
  /** How many members count in each cell. Changes with every step. */
  readonly counts: Int32Array;
  /** The amounts of the members in each cell. Changes with every step. */
  readonly sums: Float64Array;
  readonly #plan: ChannelPlan;
  /** What all rows together count. */
  readonly #allCounts: Int32Array;
  readonly #allSums: Float64Array;

  /** All rows are members at first. */
  constructor(plan: ChannelPlan, rows: number) {
    this.#plan = plan;
    this.mask = plan.mask;
    this.members = rows;
    this.counts = plan.tallies === null ? NO_COUNTS : new Int32Array(plan.tallies.size);
    this.sums = plan.amounts === undefined ? NO_SUMS : new Float64Array(plan.amounts.size);
    for (let row = 0; row < rows; row++) this.#add(row, 1);
    this.#allCounts = this.counts.slice();
    this.#allSums = this.sums.slice();
  }

  /**
   * Takes over that some rows failed or passed one filter.
   *
   * @param words What each row fails, the change included.
   * @param changed Rows that the filter now judges otherwise.
   * @returns How many rows were read.
   */
  update(words: Uint16Array, bit: number, changed: Uint32Array): number {
    if ((this.mask & bit) !== 0) return 0;
    const others = ~(this.mask | bit);
    let [left, come] = [0, 0];
    for (let i = 0; i < changed.length; i++) {
      const word = words[changed[i] as number] as number;
      if ((word & others) !== 0) continue;
      if ((word & bit) === 0) come++;
      else left++;
    }
    this.members += come - left;
    if (left + come > 0) this.version++;
    if (left + come === 0 || this.#plan.tallies === null) return 0;
    const rows = words.length;
    if (left + come > Math.min(this.members, rows - this.members)) return this.#rebuild(words);
    for (let i = 0; i < changed.length; i++) {
      const row = changed[i] as number;
      const word = words[row] as number;
      if ((word & others) === 0) this.#add(row, (word & bit) === 0 ? 1 : -1);
    }
    return left + come;
  }

  /** Counts anew, by members or by all others, whichever are fewer. */
  #rebuild(words: Uint16Array): number {
    const rows = words.length;
    const complement = this.members * 2 > rows;
    if (complement) {
      this.counts.set(this.#allCounts);
      this.sums.set(this.#allSums);
    } else {
      this.counts.fill(0);
      this.sums.fill(0);
    }
    const others = ~this.mask;
    let read = 0;
    for (let row = 0; row < rows; row++) {
      if ((((words[row] as number) & others) === 0) === complement) continue;
      this.#add(row, complement ? -1 : 1);
      read++;
    }
    return read;
  }

  #add(row: number, sign: 1 | -1): void {
    const { tallies, amounts } = this.#plan;
    if (tallies !== null) {
      const { start, items } = tallies.cells;
      const counts = this.counts;
      for (let i = start[row] as number, end = start[row + 1] as number; i < end; i++) {
        const cell = items[i] as number;
        counts[cell] = (counts[cell] as number) + sign;
      }
    }
    if (amounts !== undefined) {
      const { start, items } = amounts.cells.cells;
      const { values } = amounts.cells;
      const sums = this.sums;
      for (let i = start[row] as number, end = start[row + 1] as number; i < end; i++) {
        const cell = items[i] as number;
        sums[cell] = (sums[cell] as number) + sign * (values[i] as number);
      }
    }
  }
}
