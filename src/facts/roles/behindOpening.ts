import type { Word } from '../words/tagWords.ts';
import { isHyphen, isTagged, lowerAt } from '../words/wordAt.ts';
import { OFFICES } from '../words/wordLists.ts';

/** What opens a clause with where or when something happens: "| Outside | court". */
const LEADS =
  /^(?:at|in|on|before|after|during|inside|outside|near|since|until|behind|beyond|across|throughout|following|amid|over|within|around|beside|above|below|by)$/;
/** What opens it with a time only: "| Last | night". */
const LEADS_TIME = /^(?:last|next|this|that|one|each|every|late|early|earlier|later)$/;
const TIMES =
  /^(?:night|morning|afternoon|evening|day|week|weekend|fortnight|month|year|season|term|spring|summer|autumn|winter|time)$/;
/** What tells more of an office, and of no place or time. */
const QUALIFIES = /^(?:former|ex|acting|interim|caretaker|assistant|outgoing|incoming|vice|joint)$/;

/**
 * Where an office begins whose words run on from those that open a clause: "After the match | captain
 * Jude Okello". Where the one ends and the other begins is not told by small words, so that only what
 * surely belongs to the office does: capitals, and words like "former". `start` where nothing opens so.
 */
export function behindOpening(words: readonly Word[], start: number, head: number): number {
  if (![start, start - 1, start - 2].some((at) => at < head && opensWith(words, at, start)))
    return start;
  let first = head;
  while (first - 1 >= start && belongs(words, first - 1)) first--;
  return first;
}

/** Whether a word opens a clause, with nothing but an article between it and a phrase, or as the first word of that. */
function opensWith(words: readonly Word[], at: number, start: number): boolean {
  const { lower = '', sentence } = words[at] ?? {};
  if (sentence !== words[start]?.sentence || !opensClause(words, at)) return false;
  if (at === start - 2 && !isTagged(words, start - 1, 'DET', 'PRON')) return false;
  return LEADS.test(lower) || (LEADS_TIME.test(lower) && TIMES.test(lowerAt(words, at + 1)));
}

/** Whether a word stands first in its sentence, or behind what joins a clause to another. */
const opensClause = (words: readonly Word[], at: number): boolean =>
  words[at]?.opens === true ||
  isTagged(words, at - 1, 'CCONJ', 'SCONJ') ||
  /^(?:,|that)$/.test(lowerAt(words, at - 1));

const belongs = (words: readonly Word[], at: number): boolean =>
  /^\p{Lu}/u.test(words[at]?.opens ? '' : (words[at]?.text ?? '')) ||
  QUALIFIES.test(lowerAt(words, at)) ||
  OFFICES.has(lowerAt(words, at)) ||
  isHyphen(words, at) ||
  isHyphen(words, at + 1);
