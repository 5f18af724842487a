import type { Word } from '../../words/tagWords.ts';
import { isHyphen, lowerAt } from '../../words/wordAt.ts';

/** A whole number written in words. */
export interface NumberInWords {
  /** The word after its last. */
  readonly to: number;
  readonly value: number;
  /** Whether it is told in hundreds or more, and not only as "a hundred". */
  readonly isLarge: boolean;
}

const ONES = valuesOf(
  1,
  1,
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`,
);
const TENS = valuesOf(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety');
const POWERS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
const HUNDRED = 100;

/** What is said of a part of what stands behind it: "half | a million", "a quarter of | a million". */
const PART_OF = /^(?:half|of|quarter|third|many)$/;

/** The number in words that begins at a word; null where none begins, or goes on in a way that is not understood. */
export function numberInWords(words: readonly Word[], at: number): NumberInWords | null {
  if (isInside(words, at)) return null;
  const opened = isArticle(words, at);
  const number = opened ? readNumber(words, at + 1, 1) : readNumber(words, at, 0);
  const next = lowerAt(words, number?.to ?? at);
  if (!number || isNumberWord(next) || next === 'score') return null;
  return { ...number, isLarge: number.isLarge && !opened };
}

const isNumberWord = (word: string): boolean =>
  ONES.has(word) || TENS.has(word) || POWERS.has(word);

/** Whether a word goes on with a number: "one hundred and | five", "thirty- | two", "2.5 | million". */
function isInside(words: readonly Word[], at: number): boolean {
  const joined = lowerAt(words, at - 1) === 'and' || isHyphen(words, at - 1);
  return isNumberWord(lowerAt(words, joined ? at - 2 : at - 1));
}

/** "| a hundred", but not "half | a million". */
const isArticle = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'a' &&
  POWERS.has(lowerAt(words, at + 1)) &&
  !PART_OF.test(lowerAt(words, at - 1));

/** Adds up words from the largest power to the smallest; `group` is what the first of them multiplies where no number stands before it. */
function readNumber(words: readonly Word[], from: number, group: number): NumberInWords | null {
  let sum = 0;
  let unit = group;
  let below = Number.POSITIVE_INFINITY;
  let isLarge = false;
  let to = from;
  // What may still be added to the unit: 100 behind a power, 10 behind "thirty", nothing behind "two".
  let room = group ? 0 : HUNDRED;
  for (let at = from; ; ) {
    const word = lowerAt(words, at);
    const added = ONES.get(word) ?? TENS.get(word);
    const power = POWERS.get(word);
    if (added !== undefined && added < room) {
      unit += added;
      room = TENS.has(word) ? 10 : 0;
    } else if (power !== undefined && unit > 0 && power < below && unit < power) {
      if (power === HUNDRED) unit *= power;
      else {
        sum += unit * power;
        [unit, below] = [0, power];
      }
      room = HUNDRED;
      isLarge = true;
    } else break;
    to = ++at;
    const isJoined = isHyphen(words, at) || (room === HUNDRED && lowerAt(words, at) === 'and');
    if (isJoined && isNumberWord(lowerAt(words, at + 1))) at++;
  }
  return to > from ? { to, value: sum + unit, isLarge } : null;
}

function valuesOf(first: number, step: number, words: string): ReadonlyMap<string, number> {
  return new Map(words.split(/\s+/).map((word, index) => [word, first + index * step]));
}
