import type { CellBlock, CellReader } from './cell-reader';
import { grown } from './grown';

const ZERO = 0x30;
const MINUS = 0x2d;
const POINT = 0x2e;
/** As many digits are the same again after they were a number. @see IEEE 754, 15 significant decimal digits */
const MOST_DIGITS = 15;
const POWERS = Float64Array.from({ length: MOST_DIGITS + 1 }, (_, i) => 10 ** i);

/** Reads numbers with a point, such as degrees, that `toFixed` writes back: no `.5`, no `5.`, no `05.1`, no `-0.0`. */
export class DecimalReader implements CellReader {
  #values = new Float64Array();
  #digits = new Uint8Array();

  take({ bytes, starts, ends, width, rows }: CellBlock, column: number, row: number): boolean {
    for (let i = 0, cell = column; i < rows; i++, cell += width) {
      if (!this.#takeCell(bytes, starts[cell] as number, ends[cell] as number, row + i)) return false;
    }
    return true;
  }

  #takeCell(bytes: Uint8Array, start: number, end: number, row: number): boolean {
    if (start === end) {
      this.#values[row] = NaN;
      return true;
    }
    const negative = bytes[start] === MINUS;
    const first = negative ? start + 1 : start;
    let value = 0;
    let point = -1;
    for (let at = first; at < end; at++) {
      const digit = (bytes[at] as number) - ZERO;
      if (digit >= 0 && digit <= 9) value = value * 10 + digit;
      else if (bytes[at] === POINT && point < 0) point = at;
      else return false;
    }
    const whole = (point < 0 ? end : point) - first;
    const digits = point < 0 ? 0 : end - point - 1;
    if (whole < 1 || point === end - 1 || whole + digits > MOST_DIGITS) return false;
    if ((bytes[first] === ZERO && whole > 1) || (negative && value === 0)) return false;
    value /= POWERS[digits] as number;
    this.#values[row] = negative ? -value : value;
    this.#digits[row] = digits;
    return true;
  }

  grow(rows: number): void {
    this.#values = grown(this.#values, rows);
    this.#digits = grown(this.#digits, rows);
  }

  column(_: Uint8Array, rows: number) {
    return { kind: 'decimal', values: this.#values.subarray(0, rows), digits: this.#digits.subarray(0, rows) } as const;
  }
}
