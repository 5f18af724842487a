import type { Hit } from '../search/passageIndex.ts';
import { lowerWord } from '../search/words/foldWord.ts';
import { languageOf } from '../search/words/language.ts';
import { readWords } from '../search/words/readWords.ts';
import type { Passage } from '../story/library.ts';
import { spellsOut } from './spellsOut.ts';

/** A passage, and the words of the topic that its sentence holds. */
export interface Held {
  readonly passage: Passage;
  /** As they are written; an acronym also where its name stands. */
  readonly words: readonly string[];
  /** Those that do not open the sentence: there a word that is no name is written like one. */
  readonly inside: readonly string[];
  /** The different ones: `strike` and `strikes` are one word. */
  readonly stems: ReadonlySet<string>;
}

/** What stands for a name by its initials. */
export const ACRONYM = /^(?:\p{Lu}\.?){2,8}$/u;

/** The words of the topic that a passage holds. */
export function wordsHeld({ passage, matches }: Hit, topic: string): Held {
  const { paragraph, sentence } = passage;
  const words = matches.map((span) =>
    ACRONYM.test(topic) && spellsOut(paragraph.text, span, topic)
      ? topic
      : paragraph.text.slice(span.start, span.end),
  );
  const inside = matches[0]?.start === sentence.start ? words.slice(1) : words;
  return { passage, words, inside, stems: new Set(words.map(stemOf)) };
}

/** The stem of a word, by which its forms are one. */
export const stemOf = (word: string): string => languageOf('en').stem(lowerWord(word));
/** The stems of a text's words. */
export const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(readWords(text).map((word) => stemOf(word.text)));
