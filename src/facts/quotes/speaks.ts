import type { Word } from '../words/tagWords.ts';
import { SPEECH } from '../words/wordLists.ts';

/** Whether a word is a verb of speech: "state", and not "the State" or "a state". */
export const speaks = (word: Word | undefined): boolean =>
  word !== undefined && SPEECH.has(word.lower) && word.pos !== 'NOUN' && word.text === word.lower;
