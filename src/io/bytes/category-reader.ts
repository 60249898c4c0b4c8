import { cellText } from './cell-bytes';
import type { CellBlock, CellReader } from './cell-reader';
import { grown } from './grown';

/** Different texts that a column may have: as many as a code of two bytes tells apart. */
const MOST = 65_536;
/** Twice as many, so that a search soon meets an empty place. */
const PLACES = 2 * MOST;
const FREE = -1;

/**
 * Gives each different text of a column a code, without making it a string before the end.
 *
 * Texts are kept as the places of the bytes where each was met first, and looked up by hash in a table with open addressing.
 */
export class CategoryReader implements CellReader {
  #codes = new Uint16Array();
  readonly #codeAt = new Int32Array(PLACES).fill(FREE);
  readonly #starts = new Uint32Array(MOST);
  readonly #ends = new Uint32Array(MOST);
  #size = 0;

  take({ bytes, starts, ends, width, rows }: CellBlock, column: number, row: number): boolean {
    for (let i = 0, cell = column; i < rows; i++, cell += width) {
      if (!this.#takeCell(bytes, starts[cell] as number, ends[cell] as number, row + i)) return false;
    }
    return true;
  }

  #takeCell(bytes: Uint8Array, start: number, end: number, row: number): boolean {
    // FNV-1a of 32 bits.
    let hash = -2_128_831_035;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] as number), 16_777_619);
    let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    for (;;) {
      const code = this.#codeAt[place] as number;
      if (code === FREE) break;
      if (this.#isAt(code, bytes, start, end)) {
        this.#codes[row] = code;
        return true;
      }
      place = (place + 1) & (PLACES - 1);
    }
    if (this.#size === MOST) return false;
    this.#codeAt[place] = this.#size;
    this.#starts[this.#size] = start;
    this.#ends[this.#size] = end;
    this.#codes[row] = this.#size++;
    return true;
  }

  #isAt(code: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#starts[code] as number;
    const length = end - start;
    if ((this.#ends[code] as number) - from !== length) return false;
    for (let i = 0; i < length; i++) if (bytes[from + i] !== bytes[start + i]) return false;
    return true;
  }

  grow(rows: number): void {
    this.#codes = grown(this.#codes, rows);
  }

  column(bytes: Uint8Array, rows: number) {
    const texts = Array.from({ length: this.#size }, (_, code) =>
      cellText(bytes, this.#starts[code] as number, this.#ends[code] as number),
    );
    return { kind: 'category', codes: this.#codes.subarray(0, rows), texts } as const;
  }
}
