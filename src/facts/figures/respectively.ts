import type { Slice } from '../articleFacts.ts';
import { isPluralNoun } from '../words/isPluralNoun.ts';
import type { Range } from '../words/range.ts';
import { sliceOfWords, type Word, type WordedParagraph } from '../words/tagWords.ts';
import { isTagged, lowerAt, sameSentence, someTagged } from '../words/wordAt.ts';
import { type Amount, amountAt } from './amountAt.ts';
import type { Quantity } from './quantity.ts';
import { measureEnd } from './units.ts';

/** What tells that each of several numbers is of one of several things. */
const RESPECTIVELY = 'respectively';
/** It stands within so many words behind the last of the numbers: "£3m and £5m | on roads and schools | respectively". */
const REACH = 8;
/** Its numbers are looked for within so many words. */
const WINDOW = 40;
/** What stands between two numbers of a list: "3% | and by about | 5%". */
const BETWEEN = /^(?:,|and|or|by|to|about|around|nearly|almost)$/;
/** What joins the things of a list. */
const JOINTS = /^(?:,|and|or)$/;

/** What a number counts, as far as that is sure: its own of several things that are told with "respectively", "| Sales | and profits rose 3% and 5% respectively"; null where it is not told which, "sales at its food and clothing arms". */
export function ownCount(
  source: WordedParagraph,
  quantity: Quantity,
  counts: Slice | null,
): Slice | null {
  const numbers = counts && numbersWith(source.words, quantity);
  if (!counts || !numbers) return counts;
  const things = wordsOf(source.words, counts);
  if (!isSeveral(source.words, things)) return counts;
  const own = numbers.findIndex(({ from, to }) => from <= quantity.number && quantity.number < to);
  const item = itemsOf(source.words, things, numbers.length)[own];
  return item ? sliceOfWords(source, ...item) : null;
}

/** The time of a number, where it is no list that several numbers are told of: "£3m and £5m in | 2019 and 2020 |", with or without "respectively". */
export const ownTime = (
  { words }: WordedParagraph,
  quantity: Quantity,
  when: Slice | null,
): Slice | null =>
  when && isSeveral(words, wordsOf(words, when)) && listOf(words, quantity) ? null : when;

/** The numbers that a quantity is told among with "respectively"; null where it is told alone. */
function numbersWith(words: readonly Word[], quantity: Quantity): readonly Amount[] | null {
  const [from, to] = around(quantity);
  const near = words.slice(from, to).findIndex(({ lower }) => lower === RESPECTIVELY);
  const at = from + near;
  if (near < 0 || !sameSentence(words, at, quantity.number)) return null;
  const list = listOf(words, quantity);
  const [first, last] = [list?.[0], list?.at(-1)];
  const isTold = first && last && (at === first.from - 1 || isBehind(words, last, at));
  return isTold ? list : null;
}

const around = ({ number }: Quantity): Range => [Math.max(0, number - WINDOW), number + WINDOW];

/** The list of numbers that a quantity stands in, right behind each other: "£3m and £5m"; null where it stands alone. */
function listOf(words: readonly Word[], quantity: Quantity): readonly Amount[] | null {
  const { number } = quantity;
  const list = listsOf(words, around(quantity), words[number]?.sentence).find((one) =>
    one.some(({ from, to }) => from <= number && number < to),
  );
  return list && list.length > 1 ? list : null;
}

/** Whether "respectively" stands close behind a number, in the same clause. */
const isBehind = (words: readonly Word[], { to }: Amount, at: number): boolean =>
  at >= to && at <= to + REACH && !someTagged(words, [to, at], 'VERB', 'AUX');

/** The numbers of a sentence that stand among some words, by the lists that they are in. */
function listsOf(words: readonly Word[], [from, to]: Range, sentence?: number): Amount[][] {
  const lists: Amount[][] = [];
  let end = from;
  for (let at = from; at < to; at++) {
    const amount = words[at]?.sentence === sentence ? amountAt(words, at) : null;
    if (!amount) continue;
    const between = words.slice(end, amount.from);
    if (lists.length > 0 && between.every(({ lower }) => BETWEEN.test(lower)))
      lists.at(-1)?.push(amount);
    else lists.push([amount]);
    end = measureEnd(words, amount.to);
    at = amount.to - 1;
  }
  return lists;
}

/** The words of a slice. */
const wordsOf = (words: readonly Word[], { start, end }: Slice): Range => [
  words.findIndex((word) => word.start >= start),
  words.findLastIndex((word) => word.end <= end) + 1,
];

const isSeveral = (words: readonly Word[], [from, to]: Range): boolean =>
  words.slice(from, to).some(({ lower }) => JOINTS.test(lower));

/** The things of a list that has so many: "| sales |, | profits | and | rents |"; none where a word may be of several, as in "food and clothing | sales |" and "exports and imports | of cars |". */
function itemsOf(words: readonly Word[], [from, to]: Range, many: number): readonly Range[] {
  const items: Range[] = [];
  for (let at = from; at < to; at++) {
    if (JOINTS.test(lowerAt(words, at)) || isTagged(words, at, 'DET', 'PRON')) continue;
    let end = at;
    while (end < to && isTagged(words, end, 'NOUN', 'PROPN', 'ADJ')) end++;
    if (end === at) return [];
    items.push([at, end]);
    at = end - 1;
  }
  const last = items.at(-1);
  const isOneWord = last !== undefined && last[1] === last[0] + 1;
  const arePlural = items.every(([, end]) => isPluralNoun(lowerAt(words, end - 1)));
  return items.length === many && (isOneWord || arePlural) ? items : [];
}
