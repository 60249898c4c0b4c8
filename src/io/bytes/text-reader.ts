import type { CellBlock, CellReader } from './cell-reader';
import { grown } from './grown';

/** Notes where the cells of a column stand. It takes any. */
export class TextReader implements CellReader {
  #starts = new Uint32Array();
  #ends = new Uint32Array();

  take({ starts, ends, width, rows }: CellBlock, column: number, row: number): boolean {
    for (let i = 0, cell = column; i < rows; i++, cell += width) {
      this.#starts[row + i] = starts[cell] as number;
      this.#ends[row + i] = ends[cell] as number;
    }
    return true;
  }

  grow(rows: number): void {
    this.#starts = grown(this.#starts, rows);
    this.#ends = grown(this.#ends, rows);
  }

  column(_: Uint8Array, rows: number) {
    return { kind: 'text', starts: this.#starts.subarray(0, rows), ends: this.#ends.subarray(0, rows) } as const;
  }
}
