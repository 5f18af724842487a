/** The place of each name in a list of them. */
export const placesOf = <Name extends string>(
  names: readonly Name[],
): Readonly<Record<Name, number>> =>
  Object.fromEntries(names.map((name, place) => [name, place])) as Record<Name, number>;
