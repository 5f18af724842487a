import type { Range } from '../../words/range.ts';
import type { Word } from '../../words/tagWords.ts';
import { isTagged, lowerAt, taggedStart, textAt } from '../../words/wordAt.ts';
import { wordSet } from '../../words/wordLists.ts';
import { CHANGE_NOUNS, isChangeVerb } from '../clause/changeWords.ts';
import { nounsBefore } from '../clause/nounsBefore.ts';
import { timePhraseStart } from '../clause/timePhrase.ts';
import { hasWorth, isAmount, isEarned, isPaid } from '../number/amountNouns.ts';
import { DURATIONS } from '../number/units.ts';
import { measuredSubject } from './measuredSubject.ts';
import { isEconomyInLetters } from './namedSubject.ts';

/** What only says that a number follows: "a total of 52". */
const SUMS = wordSet(`
  total average number maximum minimum excess estimate sum rate pace amount record high low score worth margin
  out most all half some`);
/** What only says that a number is about so much: "in the | order | of 800", against "an order of 40 planes". */
const NEARLY = /^(?:order|region|neighbou?rhood|vicinity|tune)$/;
/** Where those live whom a number counts, whatever they are called: "a village of 640". */
const PLACES = /^(?:village|hamlet|town|city|parish|island|community|country|nation)$/;

/** What has its size behind an "of" that stands at a word: "a | fine | of $15 million"; or what grows at a rate that has. */
export const sizedBefore = (words: readonly Word[], of: number): Range | null =>
  ownSizeBefore(words, of) ?? changedAtRate(words, of);

/** "a | fine | of $15 million", "| profit | for the year of £44m": what ends before a word, or a time before it, and has its size behind it. */
function ownSizeBefore(words: readonly Word[], of: number): Range | null {
  const end = timePhraseStart(words, of);
  const head = lowerAt(words, end - 1);
  if (CHANGE_NOUNS.test(head)) return changeBefore(words, end);
  // "an unemployment rate of 5.1%"
  const isNamed = isAmount(head) && isTagged(words, end - 2, 'NOUN');
  const isNearly = NEARLY.test(head) && lowerAt(words, end - 2) === 'the';
  const isEmpty = (SUMS.has(head) && !isNamed) || isNearly;
  if (isEmpty || PLACES.test(head) || DURATIONS.has(head)) return null;
  const nouns = nounsBefore(words, end);
  return nouns && withAmountBefore(words, nouns);
}

/** "a | pay | rise of 5%", "| GDP | growth of 4%", against "annual | growth of 4%". */
function changeBefore(words: readonly Word[], end: number): Range | null {
  const of = end - 2;
  const isOf =
    isTagged(words, of, 'NOUN') ||
    isEconomyInLetters(textAt(words, of)) ||
    isAmount(lowerAt(words, of));
  // The tagger takes the "cut" of "a tax cut of" for a verb.
  return isOf && !DURATIONS.has(lowerAt(words, of))
    ? [nounsBefore(words, of + 1)?.[0] ?? of, end]
    : null;
}

/** "a | cost to taxpayers | of £310m", "| profit before tax | of £4m": what is paid by whom or for what, where that has no worth of its own; "the house for a | price | of £4m" is no such. */
function withAmountBefore(words: readonly Word[], nouns: Range): Range {
  const [start, end] = nouns;
  const to = isTagged(words, start - 1, 'DET', 'PRON') ? start - 2 : start - 1;
  const [amount, joint, last] = [to - 1, to, end - 1].map((at) => lowerAt(words, at));
  const isFor =
    isPaid(amount ?? '') &&
    /^(?:to|on|from|for)$/.test(joint ?? '') &&
    !isAmount(last ?? '') &&
    !hasWorth(last ?? '');
  const isReckoned = isEarned(amount ?? '') && /^(?:before|after)$/.test(joint ?? '');
  // The tagger takes the "damage" of "did damage to" for a verb.
  return isFor || isReckoned ? [nounsBefore(words, to)?.[0] ?? to - 1, end] : nouns;
}

/** "| Consumer prices | rose at an annual rate of 5.9%": what grows or shrinks at a rate. */
function changedAtRate(words: readonly Word[], of: number): Range | null {
  if (!/^(?:rate|pace)$/.test(lowerAt(words, of - 1))) return null;
  const at = taggedStart(words, of - 1, 'ADJ', 'DET', 'NOUN') - 1;
  return lowerAt(words, at) === 'at' && isChangeVerb(words, at - 1)
    ? measuredSubject(words, at)
    : null;
}

/** "| Temperatures | between 39C and 41C", but not "Tickets cost between £30 and £45". */
export const rangedBefore = (words: readonly Word[], from: number): Range | null =>
  lowerAt(words, from) === 'between' && !/^costs?$/.test(lowerAt(words, from - 1))
    ? ownSizeBefore(words, from)
    : null;
