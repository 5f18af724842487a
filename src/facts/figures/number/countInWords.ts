import type { Range } from '../../words/range.ts';
import type { Word } from '../../words/tagWords.ts';
import { isTagged, lowerAt, reads, textOf } from '../../words/wordAt.ts';
import { type Amount, rangeFrom } from './amountAt.ts';
import { isBareCount, stateOf } from './bareCount.ts';
import { phraseFrom, someOf } from './countedPhrase.ts';
import { isOfThings } from './fewThings.ts';
import { isPeople } from './people.ts';
import { qualifiedFrom } from './qualifiedFrom.ts';
import type { Quantity } from './quantity.ts';
import { TIMES } from './timeNumber.ts';
import { DURATIONS, isUnit } from './units.ts';

/** "ten people", "at least three Turkish soldiers", "two dead", "four of its 15 libraries": a number in words below a hundred is a figure where it counts people, things that news counts by the piece, or some of a number; "two countries" is none. */
export function peopleIn(words: readonly Word[], number: number, amount: Amount): Quantity | null {
  const range = rangeFrom(words, amount);
  const to = range?.to ?? amount.to;
  const phrase = phraseFrom(words, to);
  const from = qualifiedFrom(words, number);
  const some = someOf(words, to);
  if (some && isThing(words, some)) return { from, to, number, counted: some, bare: false };
  const bare = !phrase && isBareCount(words, from, to);
  const counted = phrase ?? stateOf(words, to);
  // "three | nurses | for every 1,000 patients"
  const behind = phrase?.[1] ?? to;
  const isForEach = /^for (?:every|each)$/.test(textOf(words, behind, behind + 2));
  if ((!counted && !bare) || isRatio(words, from) || isForEach) return null;
  const isTold =
    !phrase ||
    isPeopleAt(words, phrase) ||
    isCounted(words, from, phrase) ||
    isOfThings(words, from, phrase);
  if (!isTold) return null;
  return { from, to, number, counted, bare };
}

/** Whether a phrase names what is counted, and no time or measure. */
const isThing = (words: readonly Word[], [, end]: Range): boolean =>
  !isUnit(words[end - 1]) && !DURATIONS.has(lowerAt(words, end - 1));

export const isPeopleAt = (words: readonly Word[], phrase: Range | null): boolean =>
  phrase !== null && isPeople(lowerAt(words, phrase[1] - 1));

/** "at least nine | aftershocks": what somebody cared to count, and not only to the nearest few. */
const isCounted = (words: readonly Word[], from: number, [first, end]: Range): boolean =>
  /^(?:at|more)$/.test(lowerAt(words, from)) &&
  isThing(words, [first, end]) &&
  !TIMES.test(lowerAt(words, end - 1)) &&
  !isTagged(words, first, 'DET') &&
  /[^s']s$/.test(lowerAt(words, end - 1));

/** "one in | 20 |", "three for every | 1,000 |", "two out of | three |": no count of the second number. */
export function isRatio(words: readonly Word[], from: number): boolean {
  if (lowerAt(words, from - 1) === 'every') return true;
  if (lowerAt(words, from - 1) === 'in') return isTagged(words, from - 2, 'NUM');
  const isOutOf = reads(words, from - 2, 'out', 'of');
  return isOutOf && isTagged(words, from - 3, 'NUM');
}
