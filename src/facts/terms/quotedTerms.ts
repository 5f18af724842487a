import type { Term } from '../articleFacts.ts';
import type { Range } from '../words/range.ts';
import { singularOf } from '../words/singularOf.ts';
import {
  type QuotedWords,
  sliceOf,
  sliceOfWords,
  type Word,
  type WordedParagraph,
} from '../words/tagWords.ts';
import { isArticle, isTagged, lowerAt, sameSentence, textAt } from '../words/wordAt.ts';
import { explanationEnd } from './explanationEnd.ts';
import { isOfCase } from './isOfCase.ts';
import { kindHead } from './kindHead.ts';
import { thingInGeneral } from './rareTerms.ts';
import { opensAside } from './signs.ts';
import { OF_ONE } from './strictDefinitions.ts';
import { isPractice, isRule, isWordFor } from './termNouns.ts';

/** A quoted phrase of more words is a saying, not a term. */
const LONGEST_TERM = 4;
/** So many words may stand between a term and the "which" that explains it. */
const LONGEST_GAP = 8;
/** Fewer words say how something feels, not what it is: "“pure joy”, a feeling that lasts". */
const LEAST_MEANING = 4;
/** Parts of speech of words that name a thing: "forever chemicals", "total peace". */
const NAMING = /^(?:NOUN|ADJ|ADV|VERB|PUNCT)$/;
const CLOSING_MARK = /^[”"’']$/;

/** "The “total peace” policy of President Petro, which relies on negotiations …", "so-called “forever chemicals”, a class of compounds that persist …". */
export const quotedTermsIn = (source: WordedParagraph): Term[] =>
  source.quotes.flatMap((quote) => explainedQuote(source, quote));

function explainedQuote(source: WordedParagraph, quote: QuotedWords): Term[] {
  const { words, paragraph } = source;
  const { from, to } = quote;
  const isOne = sameSentence(words, from, to - 1);
  if (to - from > LONGEST_TERM || !isOne) return [];
  let behind = textAt(words, to) === ',' ? to + 1 : to;
  while (CLOSING_MARK.test(textAt(words, behind))) behind++;
  const range =
    ruleOf(words, from, behind) ??
    practiceOf(words, from, behind) ??
    thingNamed(words, [from, to], behind);
  const meaning = range && sliceOfWords(source, ...range);
  const term = sliceOf(paragraph, quote.start, quote.end);
  return meaning ? [{ term, meaning, kind: 'explained' }] : [];
}

/** "The “total peace” | policy of President Petro, which | relies on negotiations |" */
function ruleOf(words: readonly Word[], from: number, rule: number): Range | null {
  if (!isRule(lowerAt(words, rule))) return null;
  let comma = rule + 1;
  while (comma <= rule + LONGEST_GAP && textAt(words, comma) !== ',') {
    if (isTagged(words, comma, 'VERB', 'AUX')) return null;
    comma++;
  }
  const opener = lowerAt(words, comma + 1);
  const isSame = sameSentence(words, comma, from);
  if (textAt(words, comma) !== ',' || !isSame || !/^(?:which|that|meaning)$/.test(opener))
    return null;
  const first = opener === 'which' ? comma + 2 : comma + 1;
  return [first, explanationEnd(words, first)];
}

/** "the phrase “the night watch” for | the practice of calling families late |": what people say for what they do; "the phrase “my friends” for her voters" explains nothing. */
function practiceOf(words: readonly Word[], from: number, behind: number): Range | null {
  const isSaid = isWordFor(lowerAt(words, from - 2)) && isArticle(words, from - 3);
  const isPracticeOf =
    isArticle(words, behind + 1) &&
    isPractice(lowerAt(words, behind + 2)) &&
    lowerAt(words, behind + 3) === 'of' &&
    lowerAt(words, behind + 4).endsWith('ing');
  const end = explanationEnd(words, behind + 1);
  return isSaid &&
    lowerAt(words, behind) === 'for' &&
    isPracticeOf &&
    !isOfCase(words, behind + 1, end)
    ? [behind + 1, end]
    : null;
}

/** "“atmospheric rivers,” | long bands of moist air that carry rain |": words in marks that name a thing, and what it is in general; "“full support,” words that calm nobody" tells of the words. */
function thingNamed(words: readonly Word[], [from, end]: Range, behind: number): Range | null {
  // "“atmospheric rivers|,” long bands": the comma stands before the mark, as Americans set it.
  const isComma = textAt(words, end) === ',';
  if (!isComma && !opensAside(words, behind)) return null;
  const first = isComma ? behind : behind + 1;
  const isNamed =
    isTagged(words, end - 1, 'NOUN') &&
    !OF_ONE.test(lowerAt(words, from)) &&
    words.slice(from, end).every(({ pos, text, lower }) => text === lower && NAMING.test(pos));
  if (!isNamed) return null;
  const isPhrase = isTagged(words, first, 'DET');
  const head = kindHead(words, isPhrase ? first + 1 : first);
  const isOfWords = head !== null && isWordFor(singularOf(lowerAt(words, head)));
  const isList = !isPhrase && listsMore(words, first);
  const range = isOfWords || isList ? null : thingInGeneral(words, first);
  return range && range[1] - range[0] > LEAST_MEANING ? range : null;
}

/** Whether an "and" joins other things to words without an article: "“ghost nets”, | pots that trap seals and tyres |". */
const listsMore = (words: readonly Word[], from: number): boolean =>
  words
    .slice(from, explanationEnd(words, from) + 2)
    .some(({ lower }) => /^(?:and|or)$/.test(lower));
