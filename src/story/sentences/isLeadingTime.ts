/** A preposition and a time of day, and nothing more. */
const LEADING_TIME =
  /^(?:(?:Just|Shortly|Soon)\s+)?(?:At|By|Around|About|Before|After|Until|From|Since)\s+(?:about\s+|around\s+)?\d{1,2}(?:[:.]\d\d)?\s*[ap]\.m\.?\s*$/i;
/** None is longer. */
const LONGEST = 40;

/** Whether words are but the time that a sentence begins with, so that the full stop at their end is none of its: `At 9:45 a.m. | Microsoft stood at $97`. */
export const isLeadingTime = (words: string): boolean =>
  words.length <= LONGEST && LEADING_TIME.test(words);
