/** Values as small numbers, in the order in which they were first seen. */
export class Dictionary {
  readonly values: string[] = [];
  readonly #codes = new Map<string, number>();

  constructor(values: Iterable<string> = []) {
    for (const value of values) this.add(value);
  }

  get size(): number {
    return this.values.length;
  }

  /** The code of a value, a new one where it has none. */
  add(value: string): number {
    const known = this.#codes.get(value);
    if (known !== undefined) return known;
    this.#codes.set(value, this.values.length);
    return this.values.push(value) - 1;
  }

  /** Undefined for a value that no row has. */
  codeOf(value: string): number | undefined {
    return this.#codes.get(value);
  }
}

/** The codes of one list as those of a dictionary, which takes in only what is met. */
export class Recoded {
  readonly #values: readonly string[];
  readonly #dictionary: Dictionary;
  /** One more than each code; 0 where the value was not met. */
  readonly #codes: Uint32Array;

  constructor(values: readonly string[], dictionary: Dictionary) {
    this.#values = values;
    this.#dictionary = dictionary;
    this.#codes = new Uint32Array(values.length);
  }

  /** The code in the dictionary of the value at a place of the list. */
  of(at: number): number {
    const known = this.#codes[at] ?? 0;
    if (known > 0) return known - 1;
    const code = this.#dictionary.add(this.#values[at] ?? '');
    this.#codes[at] = code + 1;
    return code;
  }
}
