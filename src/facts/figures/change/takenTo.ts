import { type IsOne, verbIn } from '../../words/inflected.ts';
import type { Range } from '../../words/range.ts';
import type { Word } from '../../words/tagWords.ts';
import { isHyphen, isTagged, lowerAt, sameSentence } from '../../words/wordAt.ts';

/** Verbs that take something to a number: "| cut | its forecast to 1.2 percent". */
export const takes = verbIn(
  'raise lower lift increase reduce hike slash',
  `cut cuts cutting bring brings brought bringing trim trims trimmed trimming
  doubled doubling halved halving trebled tripled`,
);
/** So many words may stand between such a verb and the number. */
const REACH = 12;
/** What a phrase between the two is made of; "cleaning the stream" holds a verb, too. */
const IN_PHRASE = ['NOUN', 'ADJ', 'PROPN', 'DET', 'PRON', 'ADP', 'VERB', 'PART'] as const;

/** A verb with what it puts at a number, or takes to one. */
export interface Put {
  readonly verb: number;
  readonly object: Range;
}

/** Whether a word is what is done to an amount that is taken somewhere: "The dividend was | raised | to 7.2p". */
export const isTaken = (words: readonly Word[], at: number): boolean =>
  takes(lowerAt(words, at)) && /(?:ed|cut|brought)$/.test(lowerAt(words, at));

/** The verb of some kind whose object ends before a word: "| kept its benchmark rate | at", "| cut VAT | from 20 percent"; null where none does. */
export function putBefore(words: readonly Word[], end: number, isVerb: IsOne): Put | null {
  for (let at = end - 1; at > end - REACH && isInPhrase(words, at); at--) {
    if (!isVerb(lowerAt(words, at)) || !sameSentence(words, at, end)) continue;
    const from = isTagged(words, at + 1, 'DET', 'PRON') ? at + 2 : at + 1;
    // "raised its | rate | by half a point to 5.5%"
    const by = words.slice(from, end).findIndex(({ lower }) => lower === 'by');
    const last = by < 0 ? end : from + by;
    // "lowered its | own | by a quarter point to 5.25 percent"
    const isOwn = last === from + 1 && lowerAt(words, from) === 'own';
    return from < last && !isOwn && isTagged(words, from, 'NOUN', 'ADJ', 'PROPN')
      ? { verb: at, object: [from, last] }
      : null;
  }
  return null;
}

const isInPhrase = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at, ...IN_PHRASE) || isHyphen(words, at);

/** The verb by which something is taken from one number, by a number or to one, before its "from", "by" or "to": "was | cut | from 20 percent", "| raise | the wage by 12 percent"; null where none stands. */
export function takingVerb(words: readonly Word[], end: number): number | null {
  if (isTaken(words, end - 1) && isTagged(words, end - 2, 'AUX', 'ADV')) return end - 1;
  return putBefore(words, end, takes)?.verb ?? null;
}
