import type { Range } from '../../words/range.ts';
import type { Word } from '../../words/tagWords.ts';
import { lowerAt } from '../../words/wordAt.ts';
import { MONTHS } from '../../words/wordLists.ts';
import { YEAR } from '../clause/timeAt.ts';
import type { Amount } from './amountAt.ts';
import { DURATIONS, isListedUnit } from './units.ts';

/** What is said after a number that only compares or repeats: "2.5 times the diameter". */
export const TIMES = /^(?:times|fold)$/;

/** Whether a number dates something, or tells how long or how many times: "2009", "July | 5", "three | weeks", "2.5 | times". */
export function isTime(
  words: readonly Word[],
  number: number,
  { currency }: Amount,
  [end, percent]: Range,
): boolean {
  const next = lowerAt(words, percent);
  if (DURATIONS.has(next) || TIMES.test(next) || MONTHS.has(lowerAt(words, number - 1)))
    return true;
  return percent === end && (MONTHS.has(next) || (!currency && isYear(words, number, end)));
}

/** Whether a number, or the two of a range, is a year: "2009", "2009 to 2012". */
const isYear = (words: readonly Word[], number: number, end: number): boolean =>
  YEAR.test(lowerAt(words, number)) &&
  (end === number + 1 || YEAR.test(lowerAt(words, end - 1))) &&
  // "those who sued in 2022 | won"
  (!isListedUnit(lowerAt(words, end)) ||
    (lowerAt(words, end) === 'won' && lowerAt(words, number - 1) === 'in'));
