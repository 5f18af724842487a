import type { Range } from '../words/range.ts';
import type { Word } from '../words/tagWords.ts';
import { isTagged, lowerAt } from '../words/wordAt.ts';
import { HEARSAY, wordSet } from '../words/wordLists.ts';

/** What stands before an office that somebody only claims or hopes for: "self-styled", "would-be". */
const CLAIMED =
  /^(?:would-be|so-called|self-(?:styled|proclaimed|declared|appointed|described|anointed))$/;
/** Verbs of whoever acts a part: "| plays | detective Ann Lowe". */
const ACTS = /^(?:plays|played|playing|portrays|portrayed|portraying|voices|voiced)$/;
/** The same with an "as": "| starred as | gangster Karl Hale". */
const ACTS_AS = /^(?:stars|starred|starring|appears|appeared|cast)$/;
/** What is only said of somebody, or by them: "| said | to be the gang's leader", "| claiming | to be the gang's leader". */
const SAID = wordSet(`
  ${[...HEARSAY].join(' ')} claiming claims claimed pretending pretended purporting hoping aspiring`);

/** Whether somebody only claims or is said to hold an office, or acts who does: "self-styled | king |", "plays | detective |". */
export function isPretended(words: readonly Word[], [from, to]: Range): boolean {
  const before = isTagged(words, from - 1, 'DET', 'PRON') ? from - 2 : from - 1;
  const lead = lowerAt(words, before);
  if (ACTS.test(lead) || (lead === 'as' && ACTS_AS.test(lowerAt(words, before - 1)))) return true;
  const isSaid = lead === 'be' && lowerAt(words, before - 1) === 'to';
  if (isSaid && SAID.has(lowerAt(words, before - 2))) return true;
  return words
    .slice(Math.max(0, from - 2), to)
    .some((_, index) => isClaimed(words, Math.max(0, from - 2) + index));
}

/** "| self-styled |", which the tokeniser cuts in three. */
const isClaimed = (words: readonly Word[], at: number): boolean =>
  CLAIMED.test(lowerAt(words, at)) ||
  CLAIMED.test(`${lowerAt(words, at - 1)}${lowerAt(words, at)}${lowerAt(words, at + 1)}`);
