import type { Word } from '../../words/tagWords.ts';
import { isTagged, lowerAt, taggedStart } from '../../words/wordAt.ts';
import { BE } from '../../words/wordLists.ts';
import { COMPARES } from '../clause/changeWords.ts';
import { endsThere } from '../clause/clauseEnd.ts';

/** What tells of the time, or of all, and not what something is: "4% | last | year". */
const NO_DEGREE =
  /^(?:last|this|next|early|late|overall|annual|unchanged|steady|stable|flat|likely|due|own|compared|versus|adjusted|followed|based)$/;

/** Where the word ends of which a share tells how far it is so; the share's own end where none stands: "is | 40% full |", "was | 3% contained |", "is | about 97% effective |". Without it the share is of something else. */
export function degreeEnd(words: readonly Word[], from: number, to: number): number {
  const verb = taggedStart(words, from, 'ADV') - 1;
  const word = lowerAt(words, to);
  const isDegree =
    isTagged(words, to, 'ADJ') || (isTagged(words, to, 'VERB') && /(?:ed|en|ete)$/.test(word));
  const isTold = BE.has(lowerAt(words, verb)) && isDegree && endsThere(words, to + 1);
  return isTold && !NO_DEGREE.test(word) && !COMPARES.has(word) ? to + 1 : to;
}
