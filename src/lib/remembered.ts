/**
 * The function, with its results kept: for few different arguments that come again and again. Results are shared and must not be changed.
 *
 * @param most How many results are kept at once; where there are more, all are forgotten and it begins anew.
 */
export function remembered<Key, Value>(make: (key: Key) => Value, most = Infinity): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Value;
    const value = make(key);
    if (known.size >= most) known.clear();
    known.set(key, value);
    return value;
  };
}
