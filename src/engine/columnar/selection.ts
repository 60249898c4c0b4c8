/** Which filters leave which rows out, and the sums over those that are kept. A new question changes only what differs from the last one. */
import { parseBound } from '../../model/edtf';
import {
  LIST_FILTERS,
  noFilters,
  type FilterName,
  type Filters,
  type ListFilter,
  type Scope,
} from '../../model/filters';
import { bitsOf } from '../matching';
import { Channel } from './channel';
import type { Lists } from './lists';
import { SCOPES, type Rows } from './rows';

/** The sums, by what they leave out of account. */
export interface Channels {
  readonly selection: Channel;
  readonly options: Readonly<Record<ListFilter, Channel>>;
  readonly scopes: Channel;
  readonly period: Channel;
  readonly text: Channel;
  readonly places: Channel;
  readonly network: Channel;
}

/** What a question cost. */
export interface Work {
  /** Rows that a filter judges otherwise than before, one count a filter. */
  readonly changed: number;
  /** Rows that the sum of the selection read. */
  readonly read: number;
}

interface Period {
  readonly from: number;
  readonly to: number;
  readonly bounded: boolean;
}

const OPEN: Period = { from: -Infinity, to: Infinity, bounded: false };

export class ColumnarSelection {
  readonly channels: Channels;
  readonly #rows: Rows;
  readonly #all: readonly Channel[];
  /** The bits of the filters that leave each row out. */
  readonly #words: Uint16Array;
  readonly #changed: Uint32Array;
  readonly #hits: Uint8Array;
  #period = OPEN;
  #scope: Scope = 'all';
  #wanted: Readonly<Record<ListFilter, readonly string[]>>;
  #searched = false;

  constructor(rows: Rows) {
    const channel = (plan: Rows['plans']['selection']) => new Channel(plan, rows.size);
    const { plans } = rows;
    const options = LIST_FILTERS.map((key) => [key, channel(plans.options[key])] as const);
    this.channels = {
      selection: channel(plans.selection),
      options: Object.fromEntries(options) as Channels['options'],
      scopes: channel(plans.scopes),
      period: channel(plans.period),
      text: channel(plans.text),
      places: channel(plans.places),
      network: channel(plans.network),
    };
    const { options: _, ...others } = this.channels;
    this.#all = [...Object.values(others), ...Object.values(this.channels.options)];
    this.#rows = rows;
    this.#words = new Uint16Array(rows.size);
    this.#changed = new Uint32Array(rows.size);
    this.#hits = new Uint8Array(rows.size);
    this.#wanted = noFilters('all');
  }

  /** The members of a channel: by date, those without a known year last. */
  membersOf({ mask, members }: Channel): number[] {
    const others = ~mask;
    const rows: number[] = [];
    for (let row = 0; rows.length < members; row++) if (((this.#words[row] as number) & others) === 0) rows.push(row);
    return rows;
  }

  isSelected(row: number): boolean {
    return this.#words[row] === 0;
  }

  /**
   * Brings the sums up to date.
   *
   * @param found Whether each row holds the words of the search; null without one.
   */
  apply(filters: Filters, found: readonly boolean[] | null): Work {
    let [changed, read] = [0, 0];
    const step = (name: FilterName, count: number): void => {
      const bit = bitsOf(name);
      const rows = this.#changed.subarray(0, count);
      changed += count;
      if (count === 0) return;
      for (const channel of this.#all) {
        const own = channel.update(this.#words, bit, rows);
        if (channel === this.channels.selection) read += own;
      }
    };
    step('period', this.#applyPeriod(filters));
    if (filters.scope !== this.#scope) {
      const at = filters.scope === 'all' ? -1 : SCOPES.indexOf(filters.scope) + 1;
      const { scopes } = this.#rows;
      step(
        'scope',
        this.#judgeAll(bitsOf('scope'), (row) => at >= 0 && scopes[row] !== at),
      );
      this.#scope = filters.scope;
    }
    for (const key of LIST_FILTERS) step(key, this.#applyList(key, filters[key]));
    if (found !== null || this.#searched) {
      step(
        'q',
        this.#judgeAll(bitsOf('q'), (row) => found?.[row] === false),
      );
      this.#searched = found !== null;
    }
    return { changed, read };
  }

  /** Notes what a filter says of a row, and the row where that is new. Gives how many rows are noted. */
  #judge(row: number, bit: number, fails: boolean, count: number): number {
    const word = this.#words[row] as number;
    if (((word & bit) !== 0) === fails) return count;
    this.#words[row] = word ^ bit;
    this.#changed[count] = row;
    return count + 1;
  }

  #judgeAll(bit: number, fails: (row: number) => boolean): number {
    let count = 0;
    for (let row = 0; row < this.#words.length; row++) count = this.#judge(row, bit, fails(row), count);
    return count;
  }

  #applyPeriod(filters: Filters): number {
    const from = filters.from === null ? null : parseBound(filters.from, 'first');
    const to = filters.to === null ? null : parseBound(filters.to, 'last');
    const before = this.#period;
    const now = { from: from ?? -Infinity, to: to ?? Infinity, bounded: from !== null || to !== null };
    this.#period = now;
    const { first, last, byLast, dated, size } = this.#rows;
    const bit = bitsOf('period');
    let count = 0;
    const judge = (row: number): void => {
      const fails = (last[row] as number) < now.from || (first[row] as number) > now.to;
      count = this.#judge(row, bit, fails, count);
    };
    // Only rows whose last day the beginning passed over, and those whose first day the end did, can be judged otherwise.
    const end = firstBelow(dated, (i) => (last[byLast[i] as number] as number) >= Math.max(before.from, now.from));
    const start = Math.min(before.from, now.from);
    for (let i = firstBelow(dated, (at) => (last[byLast[at] as number] as number) >= start); i < end; i++)
      judge(byLast[i] as number);
    const [least, most] = [Math.min(before.to, now.to), Math.max(before.to, now.to)];
    const stop = firstBelow(dated, (row) => (first[row] as number) > most);
    for (let row = firstBelow(dated, (at) => (first[at] as number) > least); row < stop; row++) judge(row);
    if (before.bounded !== now.bounded)
      for (let row = dated; row < size; row++) count = this.#judge(row, bit, now.bounded, count);
    return count;
  }

  #applyList(key: ListFilter, wanted: readonly string[]): number {
    const before = this.#wanted[key];
    if (before.length === wanted.length && before.every((value, i) => wanted[i] === value)) return 0;
    this.#wanted = { ...this.#wanted, [key]: wanted };
    const { dictionary, codes, rows } = this.#rows.lists[key];
    const bit = bitsOf(key);
    const [was, is] = [before, wanted].map(
      (values) => new Set(values.flatMap((value) => dictionary.codeOf(value) ?? [])),
    );
    if (!was || !is) return 0;
    const differing = [...was, ...is].filter((code) => was.has(code) !== is.has(code));
    const touched = differing.reduce((sum, code) => sum + lengthOf(rows, code), 0);
    if (before.length > 0 && wanted.length > 0 && touched * 4 < this.#words.length) {
      const chosen = new Uint8Array(dictionary.size);
      for (const code of is) chosen[code] = 1;
      let count = 0;
      for (const code of differing)
        for (let i = rows.start[code] as number; i < (rows.start[code + 1] as number); i++) {
          const row = rows.items[i] as number;
          count = this.#judge(row, bit, !holdsAny(codes, row, chosen), count);
        }
      return count;
    }
    if (wanted.length === 0) return this.#judgeAll(bit, () => false);
    const hits = this.#hits.fill(0);
    for (const code of is)
      for (let i = rows.start[code] as number; i < (rows.start[code + 1] as number); i++)
        hits[rows.items[i] as number] = 1;
    return this.#judgeAll(bit, (row) => hits[row] === 0);
  }
}

const lengthOf = ({ start }: Lists, code: number): number => (start[code + 1] ?? 0) - (start[code] ?? 0);

function holdsAny({ start, items }: Lists, row: number, chosen: Uint8Array): boolean {
  for (let i = start[row] as number; i < (start[row + 1] as number); i++)
    if (chosen[items[i] as number] === 1) return true;
  return false;
}

/** The first number below `end` from which on a test holds; `end` where it holds of none. */
function firstBelow(end: number, holds: (i: number) => boolean): number {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
