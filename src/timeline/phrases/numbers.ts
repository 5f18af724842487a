const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const FIRST_ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
/** Up to the last day of a month. */
const ORDINALS = [
  ...FIRST_ORDINALS,
  'twentieth',
  ...FIRST_ORDINALS.slice(1, 10).map((ordinal) => `twenty-${ordinal}`),
  'thirtieth',
  'thirty-first',
];

/** A pattern for a whole number up to twelve in words, as the clock has them. */
export const UP_TO_12 = ONES.slice(1, 13).join('|');
/** A pattern for a whole number from ten to below a hundred in words, and for one from one on. */
export const FROM_10_TO_99 = `${ONES.slice(10).join('|')}|(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?`;
export const UP_TO_99 = `${ONES.slice(1, 10).join('|')}|${FROM_10_TO_99}`;
/** A pattern for a whole number in figures or in words, `a` and `an` for one. */
export const NUMBER = String.raw`\d{1,3}(?:,\d{3})*(?:\.\d)?|half an?|(?:a |three )?quarters?(?: of an?|(?=[- ]century))|an?|${UP_TO_99}|(?:(?:a|${ONES.slice(1, 10).join('|')}) )?(?:dozen|thousand|hundred(?: and (?:${UP_TO_99}))?)|(?:a )?couple(?: of)?`;
/** A pattern for a count nobody counted. */
export const SOME = '(?:a )?few|several|some|many|numerous|recent|countless';
/** What makes an ordinal of figures. */
export const ENDING = '(?:st|nd|rd|th)';
/** A pattern for an ordinal up to that of the last day of a month, in figures or in words. */
export const ORDINAL = String.raw`\d{1,2}${ENDING}|${ORDINALS.slice(1).join('|')}`;

const MANY = [
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
] as const;

/** The number the words stand for; null where they are none of `NUMBER`. */
export function readNumber(words: string): number | null {
  const said = words.toLowerCase();
  if (/^\d/.test(said)) return Number(said.replaceAll(',', ''));
  if (said === 'a' || said === 'an') return 1;
  if (/^half/.test(said)) return 0.5;
  if (/quarter/.test(said)) return /^three/.test(said) ? 0.75 : 0.25;
  if (/couple/.test(said)) return 2;
  const [hundreds, rest] = said.split(' and ');
  if (hundreds && rest) return (readNumber(hundreds) ?? 0) + (readNumber(rest) ?? 0);
  const many = MANY.find(([name]) => said.endsWith(name))?.[1];
  if (many) return many * Math.max(1, ONES.indexOf(said.split(' ')[0] ?? ''));
  const [first = '', second = ''] = said.split(/[- ]/);
  const ten = TENS.indexOf(first);
  if (ten >= 0) return 20 + 10 * ten + Math.max(0, ONES.indexOf(second));
  const one = ONES.indexOf(said);
  return one >= 0 ? one : null;
}

/** The same for a whole number; null for `half a`. */
export function readWhole(words: string): number | null {
  const number = readNumber(words);
  return Number.isInteger(number) ? number : null;
}

/** The number an ordinal stands for, `third` as `3rd`; null where it is none. */
export function readOrdinal(words: string): number | null {
  if (/^\d/.test(words)) return Number.parseInt(words, 10);
  const place = ORDINALS.indexOf(words.toLowerCase());
  return place > 0 ? place : null;
}
