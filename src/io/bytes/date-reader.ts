import { dayOf, daysInMonth } from '../../lib/day';
import { EMPTY } from './byte-table';
import type { CellBlock, CellReader } from './cell-reader';
import { grown } from './grown';

const ZERO = 0x30;
const HYPHEN = 0x2d;
/** Of `2021-10-13`. */
const LENGTH = 10;
/** Days of 31 in 12 months: a place for each day that a year can have. */
const PLACES = 31 * 12;
const UNKNOWN = -2_147_483_647;

/** Reads days that are written as ISO 8601 has them. A day that no calendar has is none. */
export class DateReader implements CellReader {
  #days = new Int32Array();
  /** By year, then by month and day: each day is worked out once. */
  readonly #known = new Map<number, Int32Array>();

  take({ bytes, starts, ends, width, rows }: CellBlock, column: number, row: number): boolean {
    for (let i = 0, cell = column; i < rows; i++, cell += width) {
      if (!this.#takeCell(bytes, starts[cell] as number, ends[cell] as number, row + i)) return false;
    }
    return true;
  }

  #takeCell(bytes: Uint8Array, start: number, end: number, row: number): boolean {
    if (start === end) {
      this.#days[row] = EMPTY;
      return true;
    }
    if (end - start !== LENGTH || bytes[start + 4] !== HYPHEN || bytes[start + 7] !== HYPHEN) return false;
    const year = number(bytes, start, start + 4);
    const month = number(bytes, start + 5, start + 7);
    const day = number(bytes, start + 8, end);
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) return false;
    let days = this.#known.get(year);
    if (days === undefined) this.#known.set(year, (days = new Int32Array(PLACES).fill(UNKNOWN)));
    const place = (month - 1) * 31 + day - 1;
    if (days[place] === UNKNOWN) days[place] = day > daysInMonth(year, month) ? EMPTY : dayOf(year, month, day);
    if (days[place] === EMPTY) return false;
    this.#days[row] = days[place] as number;
    return true;
  }

  grow(rows: number): void {
    this.#days = grown(this.#days, rows);
  }

  column(_: Uint8Array, rows: number) {
    return { kind: 'date', days: this.#days.subarray(0, rows) } as const;
  }
}

/** The number of some digits; negative where one is none. */
function number(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] as number) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
