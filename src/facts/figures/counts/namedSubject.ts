import { lettersStart } from '../../words/behindLetters.ts';
import { isEveryday, isKnown } from '../../words/gazetteer.ts';
import { isPluralNoun } from '../../words/isPluralNoun.ts';
import type { Range } from '../../words/range.ts';
import type { Word } from '../../words/tagWords.ts';
import { allTagged, isHyphen, isTagged, lowerAt, reads } from '../../words/wordAt.ts';
import { CHANGES, OWNERS, SPEECH } from '../../words/wordLists.ts';
import { isChangeVerb } from '../clause/changeWords.ts';
import { timePhraseStart } from '../clause/timePhrase.ts';
import { isState } from '../number/people.ts';
import { DURATIONS } from '../number/units.ts';

/** What an economy or a company is measured by, in letters. */
const LETTERS_OF_ECONOMY = /^(?:GDP|GNP|CPI|PPI|FDI|EBITDA|EBIT|Ebitda|Ebit)$/;
/** "GDP | grew", "| CPI | growth of 3%" */
export const isEconomyInLetters = (text: string): boolean => LETTERS_OF_ECONOMY.test(text);

/** What tells one figure from another, and not of what it is: "the | first | figure", "the | official | total". */
const TELLS_ORDER =
  /^(?:first|second|third|last|latest|new|old|early|earlier|previous|initial|original|final|total|overall|official|actual|real|true|same)$/;
/** Words that point back to what was told before. */
const POINTED = /^(?:it|them|him|her|this|these)$/;
/** What leads to them behind a noun that is told by itself: "support | for | it", against "the number | of | them". */
const TOWARDS = /^(?:for|in|to|against|towards?|with)$/;
/** No subject is longer, in words. */
const LONGEST_SUBJECT = 15;

/** Words that name what can be measured, without when it was, and more than that a number follows: not "the company's first | figure |". */
export function named(words: readonly Word[], [from, end]: Range): Range | null {
  const last = timePhraseStart(words, end);
  // "| Support | for it has fallen"
  const points = POINTED.test(lowerAt(words, last - 1)) && TOWARDS.test(lowerAt(words, last - 2));
  const to = points ? last - 2 : last;
  const isEmpty =
    /^figures?$/.test(lowerAt(words, to - 1)) &&
    (to - 1 === from ||
      isTagged(words, to - 2, 'PART') ||
      TELLS_ORDER.test(lowerAt(words, to - 2)));
  // "Each | day | cost £5m", "Every | day of the strike | cost £5m"
  const isEach = /^(?:each|every)$/.test(lowerAt(words, from - 1));
  const isTime = (to - 1 === from || isEach) && DURATIONS.has(lowerAt(words, from));
  // "The | 12 months |  to June were 1.5C warmer"
  const isSpan = isTagged(words, from, 'NUM') && DURATIONS.has(lowerAt(words, to - 1));
  return isNominal(words, [from, to]) && !isEmpty && !isTime && !isSpan ? [from, to] : null;
}

/** "malnutrition among children | under five |", "uptake by the age | of two |" */
const isOfAge = (words: readonly Word[], end: number): boolean =>
  isTagged(words, end - 1, 'NUM') &&
  (/^(?:under|over|aged)$/.test(lowerAt(words, end - 2)) || reads(words, end - 3, 'age', 'of'));

/** Nouns that the tagger takes for adjectives: "the | total | rose", "The | fine | was set". */
const NOUNS = /^(?:total|fine)$/;

/** Whether a word may end what is measured, whatever the tagger takes it for: "the number of | dead |", "the | total | rose", "the S&P | 500 | rose". */
const isNounLike = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at, 'NOUN', 'PROPN') ||
  (isTagged(words, at, 'NUM') && isTagged(words, at - 1, 'PROPN')) ||
  NOUNS.test(lowerAt(words, at)) ||
  isBeforeVerb(words, at) ||
  (isState(lowerAt(words, at)) && lowerAt(words, at - 1) === 'of');

/** "| Pay | rose", "Average | pay | fell": what stands right before the verb of a change is no verb, against "what shoppers | pay | rose". */
const isBeforeVerb = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at, 'VERB') &&
  isKnown(lowerAt(words, at), 'noun or verb') &&
  CHANGES.has(lowerAt(words, at + 1)) &&
  (words[at]?.opens === true || words[at - 1]?.opens === true || isTagged(words, at - 1, 'ADJ'));

/** A percent stands within so many words behind its verb: "fell | by as much as 3.2 per cent". */
const SHARE_REACH = 8;

/** "Stannis | fell 3.2%", against "Dahl | fell 40 feet": whether a verb says by what share something changed. */
const changesByShare = (words: readonly Word[], verb: number): boolean =>
  isChangeVerb(words, verb) &&
  words.slice(verb, verb + SHARE_REACH).some(({ lower }) => /^(?:%|per ?cent|cent)$/.test(lower));

/** Whether some words are nouns that can be measured. */
function isNominal(words: readonly Word[], [from, to]: Range): boolean {
  if (to - from > LONGEST_SUBJECT) return false;
  // "| Like | -for-like sales"
  if (isTagged(words, from, 'ADP') && !isHyphen(words, from + 1)) return false;
  // "A poll published last week showed …": what ends in a verb is no subject.
  const last = isOfAge(words, to) ? to - 2 : (lettersStart(words, to - 1) ?? to);
  if (to <= from || !isNounLike(words, last - 1)) return false;
  const subject = words.slice(from, to);
  const isNamed =
    isTagged(words, from, 'PROPN') &&
    // "The | Nikkei | dropped 9.62%", "| Stannis | fell 3.2%"
    (lowerAt(words, from - 1) === 'the' ||
      (allTagged(words, [from, to], 'PROPN', 'PART', 'NUM') && changesByShare(words, to)));
  const hasNoun = subject.some(
    ({ pos, opens, text, lower }) =>
      pos === 'NOUN' ||
      NOUNS.test(lower) ||
      isBeforeVerb(words, to - 1) ||
      (opens && (isEveryday(text) || (isPluralNoun(lower) && !isKnown(text, 'name part')))) ||
      isEconomyInLetters(text),
  );
  // A subject is all within the marks of what it is said in, or all without.
  const isQuoted = words[from]?.quoted === true && words[to]?.quoted === true;
  const isClause = subject.some(
    ({ pos, quoted, lower }) =>
      // "volumes in | its | biscuit arm"
      (pos === 'PRON' && !OWNERS.has(lower)) ||
      quoted !== isQuoted ||
      (pos === 'VERB' && SPEECH.has(lower) && !lower.endsWith('ed')),
  );
  return (isNamed || hasNoun) && !isClause;
}
