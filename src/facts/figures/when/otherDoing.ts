import type { Range } from '../../words/range.ts';
import type { Word } from '../../words/tagWords.ts';
import {
  auxiliaryBefore,
  isTagged,
  lowerAt,
  sameSentence,
  someTagged,
  textAt,
} from '../../words/wordAt.ts';
import { CHANGES, MEASURES, SPEECH, wordSet } from '../../words/wordLists.ts';
import { CLAUSE_ENDS } from '../clause/clauseEnd.ts';
import { leadsIn, RELATIVE, THINKS } from '../clause/clauseStart.ts';
import { isFate } from '../counts/fateOf.ts';
import type { Quantity } from '../number/quantity.ts';

/** What is counted by when it was done, so that how many they are is of that time, too: "| Crimes recorded | last year fell 4%". */
const COUNTED_BY = wordSet(`
  recorded registered sold made produced shipped exported imported carried traded issued paid spent collected earned
  treated killed died injured arrested born`);
/** What opens what is said or thought, or another clause: "said | that | she left in May". */
const OPENS = /^(?:that|whether|if|when|because|as|where)$/;
/** The verb of such a clause stands within so many words before its time. */
const REACH = 24;

/** Whether a time is that of another doing than a number's: of a clause or a participle on its subject, "The law passed in | 2011 | bans 40 chemicals"; or, behind it, of one on what it counts, "sold 40 flats built in | 2001 |", or of what somebody says, "Two people said that she left in | May |". */
export const isOfOtherDoing = (words: readonly Word[], time: Range, quantity: Quantity): boolean =>
  time[0] < quantity.number
    ? isOnSubject(words, time, quantity.from)
    : isOnCounted(words, time, quantity);

/** "The law passed in | 2011 | bans 40 chemicals": a verb that belongs to the subject before the time, and the number's own behind it. */
function isOnSubject(words: readonly Word[], [start, end]: Range, number: number): boolean {
  const own = verbIn(words, end, number);
  // "grew by 10% last year | and | reached 253,000 hectares"
  if (own === null || someTagged(words, [end, own], 'CCONJ')) return false;
  const doing = doingBefore(words, start);
  return doing !== null && !(isMeasuring(words, own) && COUNTED_BY.has(lowerAt(words, doing)));
}

/** Whether a verb says how many its subject are: "fell 4% to 900", "came to £4 million", against "cost £4 million". */
const isMeasuring = (words: readonly Word[], verb: number): boolean =>
  CHANGES.has(lowerAt(words, verb)) ||
  (MEASURES.has(lowerAt(words, verb)) && !/^costs?$/.test(lowerAt(words, verb))) ||
  (lowerAt(words, verb) === 'came' && lowerAt(words, verb + 1) === 'to');

/** The verb of a relative clause, or the participle, that a time before the number is told of; null where none is. */
function doingBefore(words: readonly Word[], time: number): number | null {
  let verb: number | null = null;
  for (let at = time - 1; at > time - REACH && sameSentence(words, at, time); at--) {
    if (isRelative(words, at)) return verb;
    if (CLAUSE_ENDS.test(textAt(words, at)) || isTagged(words, at, 'CCONJ') || leadsIn(words, at))
      break;
    if (isDoing(words, at)) verb ??= at;
  }
  if (verb === null || verb + 1 >= time) return verb;
  // "said | sales | last year", "showed | the number", against "hit | by floods" and "held | last week"
  return isTagged(words, verb + 1, 'ADP', 'ADV', 'SCONJ', 'PART') ? verb : null;
}

/** "sold 40 flats built in | 2001 |", "200 people who were displaced in | 2014 | have returned", "40 members think that it closed in | May |" */
function isOnCounted(words: readonly Word[], [start, end]: Range, quantity: Quantity): boolean {
  const { to, counted } = quantity;
  const from = counted && counted[0] >= to ? counted[1] : to;
  for (let at = from; at < start; at++) {
    if (isRelative(words, at) || opensContent(words, at)) return true;
    if (isTagged(words, at, 'CCONJ') || CLAUSE_ENDS.test(textAt(words, at))) return false;
    if (!isDoing(words, at)) continue;
    // "40 people were killed in May", "40 people killed in May are to be buried"
    return (
      auxiliaryBefore(words, at) === null &&
      (((at > from || !isFate(words, at)) &&
        verbIn(words, end, clauseEndFrom(words, end)) !== null) ||
        isObject(words, quantity))
    );
  }
  return false;
}

/** Where the clause ends that goes on from a word. */
const clauseEndFrom = (words: readonly Word[], from: number): number => {
  let at = from;
  while (
    sameSentence(words, at, from) &&
    !CLAUSE_ENDS.test(textAt(words, at)) &&
    !isTagged(words, at, 'CCONJ')
  )
    at++;
  return at;
};

/** Whether what somebody says or thinks begins at a word: "said | that she", "think | the vote". */
const opensContent = (words: readonly Word[], at: number): boolean =>
  (OPENS.test(lowerAt(words, at)) && isTagged(words, at - 1, 'VERB')) ||
  ((THINKS.has(lowerAt(words, at)) || SPEECH.has(lowerAt(words, at))) &&
    isTagged(words, at, 'VERB') &&
    isTagged(words, at + 1, 'DET', 'PRON', 'NOUN', 'PROPN', 'ADJ', 'SCONJ'));

/** Whether a number is of what a verb is done to: "| sold | 40 flats", against "said 40 people". */
function isObject(words: readonly Word[], { from }: Quantity): boolean {
  const verb = isTagged(words, from - 1, 'DET', 'PRON') ? from - 2 : from - 1;
  return isTagged(words, verb, 'VERB') && !SPEECH.has(lowerAt(words, verb));
}

/** "officials | who | met", "a ship | that | sank", against "said | that | she left". */
const isRelative = (words: readonly Word[], at: number): boolean =>
  RELATIVE.test(lowerAt(words, at)) &&
  !leadsIn(words, at) &&
  isTagged(words, at - 1, 'NOUN', 'PROPN', 'PRON');

/** Whether a word is a verb of something done, finite or a participle; "Flooding in May" is a noun. */
const isDoing = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at, 'VERB') && !lowerAt(words, at).endsWith('ing') && words[at]?.opens !== true;

/** The last verb between two words; null where none stands there. */
function verbIn(words: readonly Word[], from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at--)
    if (isTagged(words, at, 'VERB', 'AUX') || (at === from && isTakenForNoun(words, at))) return at;
  return null;
}

/** The tagger takes for a noun what stands between a time and a number: "passed in 2011 | bans | 40 chemicals". */
const isTakenForNoun = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at, 'NOUN') && isTagged(words, at + 1, 'NUM', 'SYM', 'DET', 'ADV');
