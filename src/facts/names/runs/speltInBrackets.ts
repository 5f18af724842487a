import type { Word } from '../../words/tagWords.ts';
import { CAPITAL, lowerAt, textAt } from '../../words/wordAt.ts';
import { LEAST_LETTERS, SPOKEN_ACRONYM } from '../form/acronym.ts';

/** A name has so many words before its letters at most. */
const LONGEST_NAME = 12;
/** What may stand between the words of a name: "Conciliation | and | Arbitration Service". */
const BETWEEN = /^(?:,|and|&|of|for|the|on)$/;

/** "the Advisory, Conciliation and Arbitration Service (| Acas |)": whether a word in brackets is the letters of the name before it, though written as a word, and though a bracket opens with it. */
export function isSpeltInBrackets(words: readonly Word[], at: number): boolean {
  const text = textAt(words, at);
  const isAlone = textAt(words, at - 1) === '(' && textAt(words, at + 1) === ')';
  if (!isAlone || text.length < LEAST_LETTERS || !SPOKEN_ACRONYM.test(text)) return false;
  let initials = '';
  for (let before = at - 2; before >= at - 2 - LONGEST_NAME; before--) {
    const word = textAt(words, before);
    if (CAPITAL.test(word)) initials = word.charAt(0) + initials;
    else if (!BETWEEN.test(lowerAt(words, before))) break;
    if (initials === text.toUpperCase()) return true;
  }
  return false;
}
