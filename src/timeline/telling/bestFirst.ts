/** Things by their weights, the heaviest first; each is weighed once. */
export function bestFirst<Thing>(
  things: Iterable<Thing>,
  weigh: (thing: Thing) => number,
): Thing[] {
  return Array.from(things, (thing) => ({ thing, weight: weigh(thing) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ thing }) => thing);
}
