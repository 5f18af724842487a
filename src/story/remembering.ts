/** So much is remembered unless said otherwise. */
const MOST = 10_000;

/** The same function with a memory: what it gave for a key is given again; a full memory starts anew. */
export function remembering<Key, Value>(
  make: (key: Key) => Value,
  most = MOST,
): (key: Key) => Value {
  const remembered = new Map<Key, Value>();
  return (key) => {
    const known = remembered.get(key);
    if (known !== undefined) return known;
    if (remembered.size >= most) remembered.clear();
    const value = make(key);
    remembered.set(key, value);
    return value;
  };
}
