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

/** Takes whole numbers from 0 on, row by row. */
export class ListBuilder {
  readonly #start: Uint32Array;
  #items = new Uint32Array(1024);
  #length = 0;
  #most = 0;
  #row = 0;

  constructor(rows: number) {
    this.#start = new Uint32Array(rows + 1);
  }

  /** Adds a number to the present row. */
  push(item: number): void {
    if (this.#length === this.#items.length) {
      const wider = new Uint32Array(2 * this.#length);
      wider.set(this.#items);
      this.#items = wider;
    }
    if (item > this.#most) this.#most = item;
    this.#items[this.#length++] = item;
  }

  /** Ends the present row. */
  close(): void {
    this.#start[++this.#row] = this.#length;
  }

  /** The lists of all rows, in as few bytes a number as they need. The builder is empty afterwards. */
  lists(): Lists {
    const items = codes(this.#length, this.#most);
    items.set(this.#items.subarray(0, this.#length));
    this.#items = new Uint32Array(1);
    this.#length = 0;
    return { start: this.#start, items };
  }
}

/** Takes any numbers, one after the other. */
export class NumberBuilder {
  #values = new Float64Array(1024);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const wider = new Float64Array(2 * this.#length);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.#length++] = value;
  }

  /** The numbers, in 4 bytes each where all are whole and small enough. */
  values(): Int32Array | Float64Array {
    const values = this.#values.subarray(0, this.#length);
    return values.every((value) => (value | 0) === value) ? Int32Array.from(values) : values.slice();
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
