import type { Hit } from '../search/passageIndex.ts';
import { lowerWord } from '../search/words/foldWord.ts';
import { languageOf } from '../search/words/language.ts';
import { readWords } from '../search/words/readWords.ts';
import type { Passage } from '../story/library.ts';
import { bestFirst } from '../timeline/telling/bestFirst.ts';
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
const ACRONYM = /^(?:\p{Lu}\.?){2,8}$/u;

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

/**
 * Leaves of the words held those that are of the topic, where any is: what is only like them, as `electricity` is like
 * `elections`, counts where the topic is misspelt alone. The acronym of a name is all of its words.
 */
export function keepMeant(found: readonly Held[], topic: string): readonly Held[] {
  const ofTopic = stemsOf(topic);
  const isMeant = (word: string): boolean => ofTopic.has(stemOf(word));
  const meant = found.map((held) => ({
    ...held,
    inside: held.inside.filter(isMeant),
    stems: new Set([...held.stems].filter((stem) => ofTopic.has(stem))),
  }));
  const fullest = bestFirst(meant, ({ stems }) => stems.size)[0]?.stems ?? new Set();
  if (fullest.size === 0) return found;
  const isShort = (word: string): boolean => ACRONYM.test(word) && !isMeant(word);
  return meant.map((held) => (held.words.some(isShort) ? { ...held, stems: fullest } : held));
}

/** Whether a word is written as names are. */
export const isLarge = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Leaves of the words of a name those that may name: no `jobs` are Steve Jobs. */
export function onlyNaming(held: Held): Held {
  const large = new Set(held.words.filter(isLarge).map(stemOf));
  const small = new Set(held.words.map(stemOf).filter((stem) => !large.has(stem)));
  return { ...held, stems: new Set([...held.stems].filter((stem) => !small.has(stem))) };
}

/** The stem of a word, by which its forms are one. */
export const stemOf = (word: string): string => languageOf('en').stem(lowerWord(word));
/** The stems of a text's words. */
export const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(readWords(text).map((word) => stemOf(word.text)));
