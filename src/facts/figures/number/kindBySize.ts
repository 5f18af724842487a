import type { Range } from '../../words/range.ts';
import type { Word } from '../../words/tagWords.ts';
import { isHyphen, isTagged, lowerAt, textAt } from '../../words/wordAt.ts';
import { wordSet } from '../../words/wordLists.ts';
import { LENGTHS } from '../clause/motion.ts';
import { NUMBER } from './amountAt.ts';
import type { Quantity } from './quantity.ts';

/** What something has so many of that it is told by: "the 179- | seat | chamber", "a 300- | page | report". */
const PARTS = /^(?:seat|member|bed|room|storey|story|nation|page|bedroom|acre|hectare)$/;
/** What is built, or lies there, and has a length or a height: "the 52-metre | dam |", against "the 800-metre | race |". */
const BUILT = wordSet(`
  dam bridge tunnel viaduct canal pipeline trench embankment pier wall fence border barrier road motorway highway
  railway tower mast crane chimney statue skyscraper cliff crater ship vessel yacht ferry tanker trawler`);
/** No such thing is told in more words. */
const LONGEST_THING = 3;

/** The size of a thing that a number begins, told right before it: "the | 179-seat | chamber", "a | 52-metre | dam", against "a 12-year-old boy", "the 800-metre race" and "a 10-point plan"; null where none is. */
export function kindBySizeAt(words: readonly Word[], number: number): Quantity | null {
  const unit = number + 2;
  const isSize = NUMBER.test(textAt(words, number)) && isHyphen(words, number + 1);
  const isOne = isSize && isTagged(words, number - 1, 'DET', 'PRON', 'PART', 'ADJ', 'ADP', 'VERB');
  const thing = isOne ? thingFrom(words, unit + 1) : null;
  if (!thing) return null;
  const counted = sizedIn(words, thing, lowerAt(words, unit));
  return counted && { from: number, to: unit + 1, number, counted, bare: false };
}

/** Whether a quantity is such a size, which nothing led to. */
export const isKindBySize = (words: readonly Word[], { number }: Quantity): boolean =>
  isHyphen(words, number + 1) && kindBySizeAt(words, number) !== null;

/** What has a size in a unit, of some words for a thing; null where nothing does. */
function sizedIn(words: readonly Word[], thing: Range, unit: string): Range | null {
  if (PARTS.test(unit)) return thing;
  return LENGTHS.test(unit) ? builtIn(words, thing) : null;
}

/** What is built of some words, without what the tagger takes for a noun behind it: "| dam | burst"; null where nothing is. */
function builtIn(words: readonly Word[], [from, end]: Range): Range | null {
  const at = words.slice(from, end).findIndex(({ lower }) => BUILT.has(lower));
  return at < 0 ? null : [from, from + at + 1];
}

/** The thing in small words that begins at a word: "| teaching hospital |"; null where a hyphen goes on, or its end is not sure: "40-mile | -long". */
function thingFrom(words: readonly Word[], from: number): Range | null {
  let end = from;
  while (
    end < from + LONGEST_THING &&
    isTagged(words, end, 'NOUN', 'ADJ') &&
    textAt(words, end) === lowerAt(words, end)
  )
    end++;
  // "the 179-seat chamber | votes"
  const mayBeVerb = isTagged(words, end - 2, 'NOUN') && lowerAt(words, end - 1).endsWith('s');
  const isWhole = isTagged(words, end - 1, 'NOUN') && !mayBeVerb && !isHyphen(words, end);
  return end > from && isWhole ? [from, end] : null;
}
