import type { Slice } from '../../articleFacts.ts';
import type { Range } from '../../words/range.ts';
import type { Word, WordedParagraph } from '../../words/tagWords.ts';
import { type Amount, amountAt } from '../number/amountAt.ts';
import type { Quantity } from '../number/quantity.ts';
import { measureEnd } from '../number/units.ts';

/** The numbers of a list are looked for within so many words. */
const WINDOW = 40;
/** What stands between two numbers of a list: "3% | and by about | 5%". */
const BETWEEN = /^(?:,|and|or|by|to|about|around|nearly|almost)$/;
/** What joins the things of a list. */
const JOINTS = /^(?:,|and|or)$/;

/** What a number counts, where it is no list of which "respectively" gives each thing a number of its own: "Sales and profits rose 3% and 5% respectively". */
export const ownCount = (
  { words }: WordedParagraph,
  quantity: Quantity,
  counts: Slice | null,
): Slice | null =>
  counts &&
  isSeveral(words, wordsOf(words, counts)) &&
  words.some(
    ({ lower, sentence }, at) =>
      lower === 'respectively' &&
      sentence === words[quantity.number]?.sentence &&
      (at > quantity.number || at === quantity.from - 1),
  )
    ? null
    : counts;

/** The time of a number, where it is no list that several numbers are told of: "£3m and £5m in | 2019 and 2020 |", with or without "respectively". */
export const ownTime = (
  { words }: WordedParagraph,
  quantity: Quantity,
  when: Slice | null,
): Slice | null =>
  when && isSeveral(words, wordsOf(words, when)) && listOf(words, quantity) ? null : when;

/** The list of numbers that a quantity stands in, right behind each other: "£3m and £5m"; null where it stands alone. */
function listOf(words: readonly Word[], quantity: Quantity): readonly Amount[] | null {
  const { number } = quantity;
  const near: Range = [Math.max(0, number - WINDOW), number + WINDOW];
  const list = listsOf(words, near, words[number]?.sentence).find((one) =>
    one.some(({ from, to }) => from <= number && number < to),
  );
  return list && list.length > 1 ? list : null;
}

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
