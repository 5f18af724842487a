/** Things by how many days they lie off, to either side, the nearest first. */
export const nearestFirst = <Thing>(
  things: readonly Thing[],
  daysOff: (thing: Thing) => number,
): Thing[] => things.toSorted((a, b) => Math.abs(daysOff(a)) - Math.abs(daysOff(b)));
