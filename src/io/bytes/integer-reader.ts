import { EMPTY } from './byte-table';
import type { CellBlock, CellReader } from './cell-reader';
import { grown } from './grown';

const ZERO = 0x30;
const MINUS = 0x2d;
const MOST_DIGITS = 9;

/** Reads whole numbers that are written as `String` writes them, so that they can be written back: no `007`, no `+5`, no `-0`. */
export class IntegerReader implements CellReader {
  #values = new Int32Array();

  take({ bytes, starts, ends, width, rows }: CellBlock, column: number, row: number): boolean {
    for (let i = 0, cell = column; i < rows; i++, cell += width) {
      if (!this.#takeCell(bytes, starts[cell] as number, ends[cell] as number, row + i)) return false;
    }
    return true;
  }

  #takeCell(bytes: Uint8Array, start: number, end: number, row: number): boolean {
    if (start === end) {
      this.#values[row] = EMPTY;
      return true;
    }
    const negative = bytes[start] === MINUS;
    const first = negative ? start + 1 : start;
    const digits = end - first;
    if (digits < 1 || digits > MOST_DIGITS || (bytes[first] === ZERO && (digits > 1 || negative))) return false;
    let value = 0;
    for (let at = first; at < end; at++) {
      const digit = (bytes[at] as number) - ZERO;
      if (digit < 0 || digit > 9) return false;
      value = value * 10 + digit;
    }
    this.#values[row] = negative ? -value : value;
    return true;
  }

  grow(rows: number): void {
    this.#values = grown(this.#values, rows);
  }

  column(_: Uint8Array, rows: number) {
    return { kind: 'integer', values: this.#values.subarray(0, rows) } as const;
  }
}
