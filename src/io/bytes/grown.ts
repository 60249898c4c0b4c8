type Numbers = Uint8Array | Uint16Array | Int32Array | Uint32Array | Float64Array;

/** A longer array that begins with the numbers of another. */
export function grown<T extends Numbers>(numbers: T, length: number): T {
  const longer = new (numbers.constructor as new (length: number) => T)(length);
  longer.set(numbers);
  return longer;
}
