import { SMALL_WORDS } from '../words/nameWords.ts';
import {
  type QuotedWords,
  sentenceStart,
  type Word,
  type WordedParagraph,
} from '../words/tagWords.ts';
import type { AttributedQuote } from './attributeQuotes.ts';

/** Unattributed words in quotation marks are no quote up to so many. */
const LONGEST_SET_APART = 3;

/** Words of fewer letters may be written small in a title, whatever they are. */
const LONGEST_SMALL_WORD = 4;

/** Words set apart with no word on who said them are a name or the story's own caution, and no saying; neither is a title. */
export function isSaying({ source, span, attribution }: AttributedQuote): boolean {
  const words = source.words.slice(span.from, span.to);
  if (attribution && isTitle(words) && attribution.verb >= span.to && standsWithin(source, span))
    return false;
  if (attribution?.said) return true;
  return !isTitle(words) && (attribution !== null || words.length > LONGEST_SET_APART);
}

/** "In “The Long Wait,” she writes": whether words of a quote's own sentence stand before it. */
function standsWithin({ words }: WordedParagraph, { from }: QuotedWords): boolean {
  const start = sentenceStart(words, from);
  return words.slice(start, from).some(({ pos }) => pos !== 'PUNCT');
}

/** "A Broken Promise: Care in Crisis": each of several words is written large, small words aside. */
function isTitle(words: readonly Word[]): boolean {
  const large = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  const isSmall = ({ text, pos }: Word) =>
    SMALL_WORDS.has(pos) || !/\p{L}/u.test(text) || text.length < LONGEST_SMALL_WORD;
  return large > 1 && words.every((word) => /^\p{Lu}/u.test(word.text) || isSmall(word));
}
