import { fullForm, isKnown } from '../../words/gazetteer.ts';
import type { Word } from '../../words/tagWords.ts';
import { CAPITAL } from '../../words/wordAt.ts';

/** A run of name words that may go on. */
export interface OpenRun {
  readonly words: readonly Word[];
  readonly from: number;
  /** The word after its last so far. */
  readonly to: number;
  /** Whether a word for a body is in it. */
  readonly bodied: boolean;
  /** Whether a word is part of a name and opens no sentence. */
  readonly names: (at: number) => boolean;
}

/** How many small words join a run to its next name word, and when they do. */
export type JoiningRule = readonly [joining: number, holds: (run: OpenRun) => boolean];

/** Whether a word is what a body is called by: "Commission". */
export const isBodyWord = (word: Word | undefined): boolean =>
  word !== undefined && CAPITAL.test(word.text) && isKnown(word.lower, 'organisation word');

/** The last word of a run so far. */
export const last = ({ words, to }: OpenRun): readonly Word[] => words.slice(to - 1, to);

/** Whether a well-known place is among some words. */
export const hasPlace = (words: readonly Word[]): boolean =>
  words.some(({ text }) => isKnown(text, 'place') || fullForm(text) !== null);
