import { isKnown } from '../words/gazetteer.ts';
import { isOffice } from '../words/isOffice.ts';
import { singularOf } from '../words/singularOf.ts';
import type { Word } from '../words/tagWords.ts';
import { isHyphen, isLargeInside, isTagged, lowerAt, textOf } from '../words/wordAt.ts';
import { DAY_WORDS, TIMES, wordSet } from '../words/wordLists.ts';

/** What opens a clause with where or when something happens: "| Outside | court". */
const LEADS = wordSet(`
  at in on by within inside outside near behind beyond beside around above below across over throughout before after
  during since until following amid`);
/** What opens it with a time only: "| Last | night". */
const LEADS_TIME = /^(?:for|last|next|this|that|one|each|every|late|early|earlier|later)$/;
/** What a preposition leads to has so many words at most. */
const LONGEST_OBJECT = 6;
/** No well-known place before an office has more words. */
const LONGEST_PLACE = 3;
/** What tells more of an office, and of no place or time: "In London | acting | mayor Ann Lowe". */
const QUALIFIES = /^(?:former|ex|acting|interim|caretaker|assistant|outgoing|incoming|vice|joint)$/;

/**
 * Where an office begins whose words run on from those that open a clause: "After the match | captain
 * Jude Okello". Where the one ends and the other begins is not told by small words, so that only what
 * surely belongs to the office does: capitals, and words like "former". `start` where nothing opens so.
 */
export function behindOpening(words: readonly Word[], start: number, head: number): number {
  // "On Monday | night | manager"
  if (DAY_WORDS.has(lowerAt(words, start - 1)) && isTime(lowerAt(words, start))) return start + 1;
  const lead = [start, start - 1, start - 2].find((at) => at < head && opensWith(words, at, start));
  if (lead === undefined) return start;
  const least = objectEnd(words, Math.max(lead + 1, start));
  let first = head;
  while (first > least && belongs(words, first - 1)) first--;
  // "In London | mayor", "At City Hall | mayor": capitals up to a small office are the place.
  const isNamed = first === least && isLargeInside(words, least - 1) && !isLargeInside(words, head);
  return isNamed ? smallStart(words, first, head) : first;
}

const isTime = (noun: string): boolean => TIMES.has(singularOf(noun));

/** The word behind what a preposition leads to at least: a well-known place, or one word. */
function objectEnd(words: readonly Word[], from: number): number {
  for (let to = from + LONGEST_PLACE; to > from + 1; to--)
    if (isKnown(textOf(words, from, to), 'place')) return to;
  return from + 1;
}

/** The first word behind some capitals, the head at last. */
function smallStart(words: readonly Word[], from: number, head: number): number {
  let at = from;
  while (at < head && isLargeInside(words, at)) at++;
  return at;
}

/** Whether a word opens a clause, with nothing but an article between it and a phrase, or as the first word of that. */
function opensWith(words: readonly Word[], at: number, start: number): boolean {
  const { lower = '', sentence } = words[at] ?? {};
  if (sentence !== words[start]?.sentence || !opensClause(words, at)) return false;
  if (at === start - 2 && !isTagged(words, start - 1, 'DET', 'PRON')) return false;
  return LEADS.has(lower) || (LEADS_TIME.test(lower) && isTime(lowerAt(words, at + 1)));
}

/** Whether a word stands first in its sentence, or behind what joins a clause to another. */
const opensClause = (words: readonly Word[], at: number): boolean =>
  words[at]?.opens === true ||
  isNested(words, at) ||
  isTagged(words, at - 1, 'CCONJ', 'SCONJ') ||
  /^(?:,|that)$/.test(lowerAt(words, at - 1));

/** "At the hearing | in | Leeds prosecutor Ann Lowe": whether a preposition goes on with the words that open a sentence. */
function isNested(words: readonly Word[], at: number): boolean {
  if (!/^(?:in|at|on|near)$/.test(lowerAt(words, at))) return false;
  let start = at - 1;
  while (start > at - LONGEST_OBJECT && isTagged(words, start, 'DET', 'ADJ', 'NOUN', 'PROPN'))
    start--;
  return start < at - 1 && words[start]?.opens === true && LEADS.has(lowerAt(words, start));
}

const belongs = (words: readonly Word[], at: number): boolean =>
  isLargeInside(words, at) ||
  QUALIFIES.test(lowerAt(words, at)) ||
  isOffice(lowerAt(words, at)) ||
  isHyphen(words, at) ||
  isHyphen(words, at + 1);
