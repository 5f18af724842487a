/** Keeps an entry as the newest of a map that holds `most` at once, and gives its value: the oldest goes. */
export function keepNewest<Key, V>(map: Map<Key, V>, key: Key, value: V, most: number): V {
  map.delete(key);
  map.set(key, value);
  const [oldest] = map.keys();
  if (map.size > most && oldest !== undefined) map.delete(oldest);
  return value;
}
