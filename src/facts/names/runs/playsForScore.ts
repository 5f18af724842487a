import type { Word } from '../../words/tagWords.ts';
import { isTagged, lowerAt, textAt } from '../../words/wordAt.ts';

/** "led 2-0 at half-time" */
const PLAYS =
  /^(?:led|leads?|trailed|trail|won|lost|drew|beaten|beat|beats|defeated|thrashed|edged|hosted)$/;
/** "2-0". */
const SCORE = /^\d+[-–]\d+$/;
/** A score stands within so many words of who plays. */
export const SCORE_REACH = 5;

/** Whether a word tells how somebody plays. */
export const plays = (verb: string): boolean => PLAYS.test(verb);

/** Whether a score stands at a word. */
export const isScore = (words: readonly Word[], at: number): boolean =>
  SCORE.test(textAt(words, at));

/** "| Arsenal | beat Everton 2-1": whether a word that opens a sentence, of everyday speech or not, is who plays. */
export function playsForScore(words: readonly Word[], at: number): boolean {
  if (!isTagged(words, at, 'PROPN') || !plays(lowerAt(words, at + 1))) return false;
  for (let score = at + 2; score < at + 2 + SCORE_REACH; score++)
    if (isScore(words, score) && words[score]?.sentence === words[at]?.sentence) return true;
  return false;
}
