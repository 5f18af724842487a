import { isEveryday } from '../../words/gazetteer.ts';
import type { Range } from '../../words/range.ts';
import type { Word } from '../../words/tagWords.ts';
import { isHyphen, isTagged, lowerAt, sameSentence, textAt } from '../../words/wordAt.ts';

/** Verbs that the tagger takes for nouns or adjectives between two nouns: "the bank | forecast | inflation of 3%", "the sisters | own | shares", "offenders | face | fines". */
const VERB = /^(?:forecast|own|face)$/;

/** The nouns that end before a word, with what describes them. */
export function nounsBefore(words: readonly Word[], end: number): Range | null {
  let start = end;
  while (
    (isTagged(words, start - 1, 'NOUN', 'ADJ', 'PROPN') || isHyphen(words, start - 1)) &&
    sameSentence(words, start - 1, end) &&
    (start === end || !VERB.test(lowerAt(words, start - 1)))
  )
    // "| second | -quarter net income": the word before a hyphen belongs to it, whatever it is.
    start -= isHyphen(words, start - 1) ? 2 : 1;
  // The tagger takes the "fine" of "a fine of" for an adjective, and a sentence's first word for a name.
  const isNoun =
    isTagged(words, end - 1, 'NOUN') ||
    isTagged(words, start - 1, 'DET') ||
    (words[end - 1]?.opens === true && isEveryday(textAt(words, end - 1)));
  return isNoun && start < end ? [start, end] : null;
}
