import type { Mention } from '../names/findNames.ts';
import { isOffice } from '../words/isOffice.ts';
import { phraseEnd, type Range } from '../words/nounPhrases.ts';
import type { Word } from '../words/tagWords.ts';
import { isTagged, lowerAt } from '../words/wordAt.ts';
import { DAY_WORDS, DETERMINERS } from '../words/wordLists.ts';
import { isAbout } from './saysWhat.ts';

/** What somebody did who gave an office to whoever is named right behind. */
const APPOINTED = /^(?:named|appointed|hired|elected|installed|confirmed|unveiled|chose|picked)$/;
/** What tells that it is not done yet, or was not: "will have | named", "never | appointed". */
const NOT_DONE =
  /^(?:could|may|might|would|will|can|should|must|to|not|n't|never|if|had|being|been)$/;
/** So many words before the verb may tell so. */
const TOLD_REACH = 3;

/** The office that somebody was given by whoever is told of before them: "named Anna Dahl as | chief financial officer |", "appointed Anna Dahl | head of research |", against "hopes to name" and "named Anna Dahl as a suspect". */
export function appointedTo({ name, source: { words }, from, to }: Mention): Range | null {
  if (name.kind !== 'person' || !isAppointed(words, from - 1)) return null;
  const as = lowerAt(words, to) === 'as' ? to + 1 : to;
  const start = DETERMINERS.has(lowerAt(words, as)) && as > to ? as + 1 : as;
  if (!isTagged(words, start, 'ADJ', 'NOUN', 'PROPN')) return null;
  const end = phraseEnd(words, start, false);
  // "manager | on Monday"
  const isDay = lowerAt(words, end - 2) === 'on' && DAY_WORDS.has(lowerAt(words, end - 1));
  const office: Range = [start, isDay ? end - 2 : end];
  return isAbout(words, office, isOffice) ? office : null;
}

/** Whether a verb says that somebody has been given an office. */
const isAppointed = (words: readonly Word[], verb: number): boolean =>
  APPOINTED.test(lowerAt(words, verb)) &&
  isTagged(words, verb, 'VERB') &&
  !words
    .slice(Math.max(0, verb - TOLD_REACH), verb)
    .some(({ lower, sentence }) => sentence === words[verb]?.sentence && NOT_DONE.test(lower));
