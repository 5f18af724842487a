const MOST_REMEMBERED = 10_000;

/** The same function with a memory: what it gave for a key is given again; a full memory starts anew. */
export function remembering<Value>(
  make: (key: string) => Value,
  most = MOST_REMEMBERED,
): (key: string) => Value {
  const remembered = new Map<string, Value>();
  return (key) => {
    const known = remembered.get(key);
    if (known !== undefined) return known;
    if (remembered.size >= most) remembered.clear();
    const value = make(key);
    remembered.set(key, value);
    return value;
  };
}
