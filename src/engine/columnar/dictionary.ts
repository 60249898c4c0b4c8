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
