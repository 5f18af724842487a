import type { Term } from '../articleFacts.ts';
import {
  type QuotedWords,
  sliceOf,
  sliceOfWords,
  type WordedParagraph,
} from '../words/tagWords.ts';
import { isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { explanationEnd } from './explanationEnd.ts';
import { isRule } from './termNouns.ts';

/** A quoted phrase of more words is a saying, not a term. */
const LONGEST_TERM = 4;
/** So many words may stand between a term and the "which" that explains it. */
const LONGEST_GAP = 8;

/** "The “total peace” policy of President Petro, which relies on negotiations …". */
export const quotedTermsIn = (source: WordedParagraph): Term[] =>
  source.quotes.flatMap((quote) => explainedQuote(source, quote));

function explainedQuote(source: WordedParagraph, quote: QuotedWords): Term[] {
  const { words, paragraph } = source;
  const { from: first } = quote;
  const isOne = words[first]?.sentence === words[quote.to - 1]?.sentence;
  if (quote.to - first > LONGEST_TERM || !isOne) return [];
  let { to } = quote;
  while (/^[”"’']$/.test(textAt(words, to))) to++;
  if (!isRule(lowerAt(words, to))) return [];
  let comma = to + 1;
  while (comma <= to + LONGEST_GAP && textAt(words, comma) !== ',') {
    if (isTagged(words, comma, 'VERB', 'AUX')) return [];
    comma++;
  }
  const opener = lowerAt(words, comma + 1);
  const isSame = words[comma]?.sentence === words[first]?.sentence;
  if (textAt(words, comma) !== ',' || !isSame || !/^(?:which|that|meaning)$/.test(opener))
    return [];
  const from = opener === 'which' ? comma + 2 : comma + 1;
  const meaning = sliceOfWords(source, from, explanationEnd(words, from));
  const term = sliceOf(paragraph, quote.start, quote.end);
  return meaning ? [{ term, meaning, kind: 'explained' }] : [];
}
