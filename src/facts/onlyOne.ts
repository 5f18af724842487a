/** The one thing that is there, however often; null where nothing is, or something else, too. */
export function onlyOne<Thing>(things: Iterable<Thing>): Thing | null {
  const [only, ...others] = new Set(things);
  return only === undefined || others.length > 0 ? null : only;
}
