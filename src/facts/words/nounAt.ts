import { isKnown, isPersonNoun } from './gazetteer.ts';
import { isOffice } from './isOffice.ts';
import type { Word } from './tagWords.ts';
import { isHyphen, isTagged, lowerAt } from './wordAt.ts';

/** The noun at a word, with the word before it where only both say what somebody is: "filmmaker" of a "film-maker", "crane operator", against the "maker" of a "cheese-maker" and the "operator" of a "tram operator". */
export function nounAt(words: readonly Word[], at: number): string {
  const noun = lowerAt(words, at);
  // "their | native | Papua habitat"
  if (noun === 'native' && isTagged(words, at - 1, 'PRON')) return '';
  if (isHyphen(words, at - 1)) {
    const whole = `${lowerAt(words, at - 2)}${noun}`;
    return isPersonNoun(whole) || isOffice(whole) ? whole : noun;
  }
  const both = `${lowerAt(words, at - 1)} ${noun}`;
  return isKnown(both, 'person noun') ? both : noun;
}
