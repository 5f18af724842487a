import { everydayEnglish } from '../../search/words/everydayEnglish.ts';
import { singularOf } from '../words/singularOf.ts';
import type { Word } from '../words/tagWords.ts';
import { lowerAt } from '../words/wordAt.ts';

/** What is said less often than this, per word spoken, few know: "hedging", "patronage", "benzene". */
export const RARE = 1e-6;
/** "turnout", "inflation" */
export const SELDOM = 2e-6;
/** "immunity", behind another noun */
export const NOT_OFTEN = 5e-6;

/** What nobody says, as words of other languages: "adhan", "majlis". */
export const UNHEARD = 1e-7;

/** Whether a noun is said less often than a rate, in either number. */
export function isRare(words: readonly Word[], at: number, rate: number): boolean {
  const noun = lowerAt(words, at);
  return [noun, singularOf(noun)].every((form) => (everydayEnglish().get(form) ?? 0) < rate);
}
