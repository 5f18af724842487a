import type { Term } from '../articleFacts.ts';
import type { Range } from '../words/range.ts';
import {
  type QuotedWords,
  sliceOf,
  sliceOfWords,
  type Word,
  type WordedParagraph,
} from '../words/tagWords.ts';
import { isTagged, lowerAt, sameSentence, textAt } from '../words/wordAt.ts';
import { OWNERS } from '../words/wordLists.ts';
import { explanationEnd } from './explanation.ts';
import { CLOSING_QUOTE } from './signs.ts';
import { isFormal, isOfOne, isRule, laysDown } from './termNouns.ts';
import { type Told, termOf } from './termOf.ts';

/** A quoted phrase of more words is a saying, not a term. */
const LONGEST_TERM = 4;
/** So many words may stand between a term and the "which" that explains it. */
const LONGEST_GAP = 8;
/** Whom a rule is told of in one case: "which makes | her | popular". */
const ONE_CASE = /^(?:him|them|us|most|best|worst)$/;

/** Rules that a story tells by what they do: "the “total peace” policy of President Petro, which | relies on negotiations |", "a state of calamity, which | allows towns to spend emergency funds |". */
export const ruleTermsIn = (source: WordedParagraph): Term[] => [
  ...source.quotes.flatMap((quote) => quotedRule(source, quote)),
  ...source.words.flatMap(({ quoted }, at) =>
    quoted ? [] : termOf(source, formalRule(source.words, at)),
  ),
];

function quotedRule(source: WordedParagraph, { from, to, start, end }: QuotedWords): Term[] {
  const { words, paragraph } = source;
  if (to - from > LONGEST_TERM || !sameSentence(words, from, to - 1)) return [];
  let rule = textAt(words, to) === ',' ? to + 1 : to;
  while (CLOSING_QUOTE.test(textAt(words, rule))) rule++;
  const range = isRule(lowerAt(words, rule)) ? doingOf(words, rule) : null;
  const meaning = range && sliceOfWords(source, ...range);
  return meaning ? [{ term: sliceOf(paragraph, start, end), meaning, kind: 'explained' }] : [];
}

/** "policy of President Petro, which | relies on negotiations |" */
function doingOf(words: readonly Word[], rule: number): Range | null {
  let comma = rule + 1;
  while (comma <= rule + LONGEST_GAP && textAt(words, comma) !== ',') {
    if (isTagged(words, comma, 'VERB', 'AUX')) return null;
    comma++;
  }
  const opener = lowerAt(words, comma + 1);
  const isSame = sameSentence(words, comma, rule);
  if (textAt(words, comma) !== ',' || !isSame || !/^(?:which|that|meaning)$/.test(opener))
    return null;
  const first = opener === 'which' ? comma + 2 : comma + 1;
  return [first, explanationEnd(words, first)];
}

/** "| a state of calamity |, which allows", "| lasting power of attorney |, which gives": what has a name in law, before its comma. */
function formalRule(words: readonly Word[], comma: number): Told | null {
  const head = comma - 3;
  const isFormalOf =
    textAt(words, comma) === ',' &&
    lowerAt(words, comma + 1) === 'which' &&
    laysDown(lowerAt(words, comma + 2)) &&
    isTagged(words, comma - 1, 'NOUN') &&
    lowerAt(words, comma - 2) === 'of' &&
    isFormal(lowerAt(words, head)) &&
    !/[^s]s$/.test(lowerAt(words, comma - 1));
  if (!isFormalOf) return null;
  let from = head;
  while (from > head - 2 && isTagged(words, from - 1, 'ADJ', 'NOUN')) from--;
  const isAnyOne =
    !isTagged(words, from - 1, 'DET', 'PRON', 'NUM') || /^an?$/.test(lowerAt(words, from - 1));
  const end = explanationEnd(words, comma + 2);
  const isOfCase = words
    .slice(comma + 2, end)
    .some(({ lower }) => OWNERS.has(lower) || ONE_CASE.test(lower));
  return isAnyOne && !isOfOne(lowerAt(words, from)) && !isOfCase
    ? [
        [from, comma],
        [comma + 2, end],
      ]
    : null;
}
