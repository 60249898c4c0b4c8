/** Lists of numbers, one a row, end to end in one array. */

export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** The list of row `i` is `items[start[i]]` up to, not including, `items[start[i + 1]]`. */
export interface Lists {
  readonly start: Uint32Array;
  readonly items: Codes;
}

/** An array that holds whole numbers up to `most`. */
export function codes(length: number, most: number): Codes {
  return most < 2 ** 8 ? new Uint8Array(length) : most < 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
}

/** Takes numbers row by row. */
export class ListBuilder {
  readonly #start: Uint32Array;
  #items: number[] | Float64Array = new Float64Array(1024);
  #length = 0;
  #row = 0;

  constructor(rows: number) {
    this.#start = new Uint32Array(rows + 1);
  }

  /** Adds a number to the present row. */
  push(item: number): void {
    if (this.#length === this.#items.length) {
      const wider = new Float64Array(2 * this.#length);
      wider.set(this.#items);
      this.#items = wider;
    }
    this.#items[this.#length++] = item;
  }

  /** Ends the present row. */
  close(): void {
    this.#start[++this.#row] = this.#length;
  }

  /** The numbers as whole ones from 0 on, in as few bytes each as they need. */
  lists(): Lists {
    let most = 0;
    for (let i = 0; i < this.#length; i++) most = Math.max(most, this.#items[i] ?? 0);
    const items = codes(this.#length, most);
    for (let i = 0; i < this.#length; i++) items[i] = this.#items[i] ?? 0;
    this.#items = [];
    return { start: this.#start, items };
  }

  /** The numbers as they are, without the rows. */
  values(): Int32Array | Float64Array {
    let fits = true;
    for (let i = 0; i < this.#length && fits; i++) fits = ((this.#items[i] ?? 0) | 0) === this.#items[i];
    const values = fits ? new Int32Array(this.#length) : new Float64Array(this.#length);
    for (let i = 0; i < this.#length; i++) values[i] = this.#items[i] ?? 0;
    this.#items = [];
    return values;
  }
}

/**
 * The rows that hold each number.
 *
 * @param size One more than the greatest number.
 */
export function inverted({ start, items }: Lists, size: number): Lists {
  const rows = start.length - 1;
  const from = new Uint32Array(size + 1);
  for (let i = 0; i < items.length; i++) from[(items[i] ?? 0) + 1] = (from[(items[i] ?? 0) + 1] ?? 0) + 1;
  for (let code = 0; code < size; code++) from[code + 1] = (from[code + 1] ?? 0) + (from[code] ?? 0);
  const next = from.slice();
  const found = codes(items.length, rows);
  for (let row = 0; row < rows; row++) {
    for (let i = start[row] ?? 0; i < (start[row + 1] ?? 0); i++) {
      const code = items[i] ?? 0;
      found[next[code] ?? 0] = row;
      next[code] = (next[code] ?? 0) + 1;
    }
  }
  return { start: from, items: found };
}
