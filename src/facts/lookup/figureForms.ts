/** Ways to write the same, one a list: a number told by one of them is found by the others. */
const SAME: readonly (readonly string[])[] = [
  ['%', ' percent', ' per cent'],
  ['m', ' million', 'mn'],
  ['bn', ' billion'],
  ['tn', ' trillion', ' trn'],
];

/** The forms in which readers type a number: `£52m` and `£52 million`, `10%` and `10 per cent`, `1,100` and `1100`, `at least 23` and `23`. */
export const figureForms = (number: string): string[] => [
  number,
  number.replace(/^(?:\p{L}+ )+(?=\S*\d)/u, ''),
  ...(/\d,\d{3}/.test(number) ? [number.replaceAll(/(?<=\d),(?=\d{3})/g, '')] : []),
  ...SAME.flatMap((ways) => {
    const told = ways.find(
      (way) => number.endsWith(way) && /\d\s?$/.test(number.slice(0, -way.length)),
    );
    if (told === undefined) return [];
    const digits = number.slice(0, -told.length).trimEnd();
    return ways.filter((way) => way !== told).map((way) => digits + way);
  }),
];
