import { knownAcronyms } from '../words/knownAcronyms.ts';
import { readWords } from '../words/readWords.ts';

const KNOWN: ReadonlyMap<string, string> = new Map(knownAcronyms());

/** Whether a word may be an acronym in small letters: "usa", "imf"; "us" and "who" are words. */
const isTypedSmall = (word: string): boolean => /^(?!who$)[a-z]{3}$/.test(word);

/** "PM" where no hour is told. */
const PRIME_MINISTER = /(?<!\d\s?)\bpm\b/i;

/**
 * A question with the acronyms spelled out that the stories do not write: who asks for the UN of stories that only
 * write of the United Nations asks for these, and for the PM, where they only know the pm of a clock, for the prime minister.
 *
 * @param isWritten whether the stories write a word like a name
 */
export function spellOut(question: string, isWritten: (word: string) => boolean): string {
  let text = question;
  // From the last on, so that places before it stay true.
  for (const { text: word, start, end } of readWords(question).reverse()) {
    const acronym = isTypedSmall(word) ? word.toUpperCase() : word;
    const name = KNOWN.get(acronym);
    if (name && !isWritten(acronym)) text = text.slice(0, start) + name + text.slice(end);
  }
  return PRIME_MINISTER.test(text) && !isWritten('PM')
    ? text.replace(PRIME_MINISTER, 'prime minister')
    : text;
}
