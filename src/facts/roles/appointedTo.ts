import type { Mention } from '../names/findNames.ts';
import { isOffice } from '../words/isOffice.ts';
import { phraseEnd } from '../words/nounPhrases.ts';
import type { Range } from '../words/range.ts';
import type { Word } from '../words/tagWords.ts';
import { isTagged, lowerAt } from '../words/wordAt.ts';
import { CALLINGS, DAY_WORDS, DETERMINERS, NOT_DONE } from '../words/wordLists.ts';
import { phraseOf } from './phraseOf.ts';
import { isAbout } from './saysWhat.ts';

/** What somebody did who gave an office to whoever is named right behind: "| named | Anna Dahl as chief financial officer". */
const APPOINTED = /^(?:named|appointed|hired|elected|installed|confirmed|unveiled|chose|picked)$/;
/** The same, as something decided: "voted 5-2 to | appoint |". */
const APPOINTS = /^(?:name|appoint|hire|elect|install|confirm)$/;
/** What was decided is told so many words before it at most. */
const DECIDED_REACH = 10;
/** What tells that somebody has not been given it yet, or was not, or by another: "will have | named", "being | appointed". */
const NOT_GIVEN = new Set([...NOT_DONE, 'had', 'being', 'been']);
/** So many words before the verb may tell so. */
const TOLD_REACH = 3;

/** The office that somebody was given by whoever is told of before them: "named Anna Dahl as | chief financial officer |", "appointed Anna Dahl | head of research |", against "hopes to name" and "named Anna Dahl as a suspect". */
export function appointedTo(mention: Mention): Range | null {
  const { name, source, to } = mention;
  const { words } = source;
  if (name.kind !== 'person' || !isAppointed(words, phraseOf(mention) - 1)) return null;
  const as = lowerAt(words, to) === 'as' ? to + 1 : to;
  const start = DETERMINERS.has(lowerAt(words, as)) && as > to ? as + 1 : as;
  if (!isTagged(words, start, 'ADJ', 'NOUN', 'PROPN')) return null;
  const end = phraseEnd(words, start, false);
  // "manager | on Monday"
  const isDay = lowerAt(words, end - 2) === 'on' && DAY_WORDS.has(lowerAt(words, end - 1));
  const office: Range = [start, isDay ? end - 2 : end];
  // "named Peter Olsen as the driver" of a car
  const isOfSomething =
    as > to && office[1] === office[0] + 1 && CALLINGS.has(lowerAt(words, start));
  return isAbout(words, office, isOffice) && !isOfSomething ? office : null;
}

/** Whether a verb says that somebody has been given an office. */
const isAppointed = (words: readonly Word[], verb: number): boolean =>
  isDecided(words, verb) ||
  (APPOINTED.test(lowerAt(words, verb)) &&
    isTagged(words, verb, 'VERB') &&
    !words
      .slice(Math.max(0, verb - TOLD_REACH), verb)
      .some(({ lower, sentence }) => sentence === words[verb]?.sentence && NOT_GIVEN.has(lower)));

/** Whether whoever may give an office has decided to: "voted 5-2 on Tuesday night to | appoint". */
function isDecided(words: readonly Word[], verb: number): boolean {
  if (!APPOINTS.test(lowerAt(words, verb)) || lowerAt(words, verb - 1) !== 'to') return false;
  const before = words.slice(Math.max(0, verb - DECIDED_REACH), verb - 1);
  const decided = before.findLastIndex(({ lower }) => /^(?:voted|agreed|decided)$/.test(lower));
  return (
    decided >= 0 &&
    before
      .slice(decided)
      .every(({ sentence, pos }) => sentence === words[verb]?.sentence && pos !== 'AUX') &&
    !before.slice(Math.max(0, decided - TOLD_REACH)).some(({ lower }) => NOT_GIVEN.has(lower))
  );
}
