import type { Range } from '../words/nounPhrases.ts';
import type { Word } from '../words/tagWords.ts';
import { isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { type Amount, amountAt, NUMBER } from './amountAt.ts';
import { changeVerbBefore } from './changeWords.ts';
import { phraseFrom } from './countedPhrase.ts';
import { percentEnd, unitEnd } from './units.ts';

/** The old number stands within so many words before the new one: "from 34.7 per cent in the first quarter of 2021 to". */
const REACH = 14;
/** So many words may stand between "from" and its number: "from just over £ | 11". */
const NUMBER_REACH = 5;
/** What stands between an old number and the new one. */
const BETWEEN = ['ADP', 'PART', 'NUM', 'NOUN', 'PROPN', 'ADJ', 'ADV', 'DET', 'SYM'] as const;

/** A number that another fell or rose from. */
export interface OldNumber {
  /** Where its "from" stands. */
  readonly from: number;
  readonly amount: Amount;
}

/** The old number right before a new one: "fell | from 42 seats in 2019 | to 31"; null where none is. */
export function oldNumberBefore(words: readonly Word[], number: number): OldNumber | null {
  if (lowerAt(words, number - 1) !== 'to') return null;
  for (let at = number - 2; at > number - REACH && isTagged(words, at, ...BETWEEN); at--) {
    if (words[at]?.sentence !== words[number]?.sentence) return null;
    if (lowerAt(words, at) !== 'from') continue;
    const amount = firstAmount(words, at + 1, number - 1);
    return amount && { from: at, amount };
  }
  return null;
}

function firstAmount(words: readonly Word[], from: number, end: number): Amount | null {
  for (let at = from; at < Math.min(end, from + NUMBER_REACH); at++)
    if (NUMBER.test(textAt(words, at))) return amountAt(words, at);
  return null;
}

/** What a bare new number counts with the old one: "fell from 42 | seats | to 31"; null where the old one is as bare. */
export function countedBefore(words: readonly Word[], { amount }: OldNumber): Range | null {
  const { to, currency } = amount;
  return currency || unitEnd(words, to) > to || percentEnd(words, to) > to
    ? null
    : phraseFrom(words, to);
}

/** Whether a verb tells that a number changed from the old one: "| fell | from 42 to 31", against "open from 9 to 5". */
export const isChanged = (words: readonly Word[], { from }: OldNumber): boolean =>
  changeVerbBefore(words, from) !== null;
