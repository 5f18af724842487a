import type { Term } from '../articleFacts.ts';
import { isPersonNoun } from '../words/gazetteer.ts';
import { isPluralNoun } from '../words/isPluralNoun.ts';
import type { Range } from '../words/range.ts';
import type { Word, WordedParagraph } from '../words/tagWords.ts';
import {
  auxiliaryBefore,
  isArticle,
  isHyphen,
  isTagged,
  lowerAt,
  textAt,
} from '../words/wordAt.ts';
import { RELATIVE } from './generalClause.ts';
import { termOf } from './termOf.ts';

/** No term has more words. */
const LONGEST_TERM = 4;
/** What is called so is told in so many words. */
const LEAST_MEANING = 3;
const LONGEST_MEANING = 14;
/** What stands between the verb and the "called": "are | often | called". */
const HOW =
  /^(?:then|now|often|usually|commonly|generally|locally|sometimes|still|also|once|officially|widely)$/;
/** What is told behind the "called": where it is, or nothing more. */
const CLOSES = /^(?:[,.;:)]|—|–|--|in|among)$/;

/** "on tailings dams, as | such structures for storing waste | are called", "as a computer, as | people who did sums | were then called": what is called something is told behind it. */
export const asCalledTermsIn = (source: WordedParagraph): Term[] =>
  source.words.flatMap((word, as): Term[] => {
    const { words } = source;
    if (word.lower !== 'as' || word.quoted || textAt(words, as - 1) !== ',') return [];
    const [range, meaning] = [termBefore(words, as - 1), calledBehind(words, as + 1)];
    return termOf(source, range && meaning && [range, meaning]);
  });

/** The small words before a comma; a name is no term, and neither is what may begin further on. */
function termBefore(words: readonly Word[], comma: number): Range | null {
  const last = wordsBefore(words, comma);
  const from = last < comma ? pastDoing(words, last, comma) : null;
  if (from === null) return null;
  const isWhole = from >= comma - LONGEST_TERM;
  return isWhole && isTagged(words, comma - 1, 'NOUN') && !isTagged(words, from - 1, 'PROPN')
    ? [from, comma]
    : null;
}

/** Where the words that a term may be made of begin before a word. */
function wordsBefore(words: readonly Word[], end: number): number {
  let from = end;
  while (isTermWord(words, from - 1)) from--;
  return from;
}

/** Where a term begins, of which the tagger may take a word for a verb: "a | change ringing society |", "a | used car |", "were fighting | zombie fires |"; null where it is not sure, as in "fans of change ringing societies" and "a man making dams". */
function pastDoing(words: readonly Word[], from: number, comma: number): number | null {
  const verb = from - 1;
  if (!isTagged(words, verb, 'VERB') || !/(?:ing|ed)$/.test(lowerAt(words, verb))) return from;
  if (isArticle(words, verb - 1)) return verb;
  const isVerb = lowerAt(words, verb).endsWith('ed') || auxiliaryBefore(words, verb) !== null;
  if (isVerb) return from;
  const first = wordsBefore(words, verb);
  const [head, noun] = [comma - 1, verb - 1].map((at) => lowerAt(words, at));
  const isOne =
    /^an?$/.test(lowerAt(words, first - 1)) && !isPluralNoun(head ?? '') && first < verb;
  return isOne && !isPersonNoun(noun ?? '') ? first : null;
}

const isTermWord = (words: readonly Word[], at: number): boolean =>
  isHyphen(words, at) || (isTagged(words, at, 'NOUN', 'ADJ') && /^\p{Ll}/u.test(textAt(words, at)));

/** What is called so, from a word up to its "are called"; nobody in particular, and nothing that "as" tells the time or the reason of. */
function calledBehind(words: readonly Word[], from: number): Range | null {
  for (let at = from; at <= from + LONGEST_MEANING; at++) {
    if (/^(?:is|are|was|were)$/.test(lowerAt(words, at)) && isCalled(words, at + 1))
      return isWhatIsCalled(words, [from, at]) ? [from, at] : null;
    if (CLOSES.test(textAt(words, at)) && lowerAt(words, at) !== 'in') return null;
  }
  return null;
}

/** "| often called |,", "| then known |." */
function isCalled(words: readonly Word[], behind: number): boolean {
  const verb = HOW.test(lowerAt(words, behind)) ? behind + 1 : behind;
  return (
    /^(?:called|known|termed)$/.test(lowerAt(words, verb)) &&
    CLOSES.test(lowerAt(words, verb + 1) || '.')
  );
}

/** Whether words tell of a kind: nouns with what tells them apart, and no verb but in a "who …" of theirs. */
function isWhatIsCalled(words: readonly Word[], [from, to]: Range): boolean {
  const told = words.slice(from, to);
  const relative = told.findIndex(({ lower }) => RELATIVE.test(lower));
  const head = relative < 0 ? told : told.slice(0, relative);
  const isOfSome = told.some(
    ({ pos, lower }) =>
      pos === 'PROPN' || pos === 'NUM' || (pos === 'PRON' && !RELATIVE.test(lower)),
  );
  return (
    to - from >= LEAST_MEANING &&
    !isOfSome &&
    head.some(({ pos }) => pos === 'NOUN') &&
    head.every(({ pos, lower }) => pos !== 'AUX' && (pos !== 'VERB' || /ing$/.test(lower)))
  );
}
