import { lettersStart } from '../../words/behindLetters.ts';
import type { Word } from '../../words/tagWords.ts';
import { isHyphen, isTagged, lowerAt, textAt } from '../../words/wordAt.ts';
import { DAY_WORDS, HEARD, TIMES, wordSet } from '../../words/wordLists.ts';
import { CLAUSE_ENDS } from './clauseEnd.ts';
import { isThatTime, timePhraseStart } from './timePhrase.ts';

/** What a clause about the noun before it begins with: "cocaine | that | cost £4m". */
export const RELATIVE = /^(?:which|that|who)$/;
/** What a clause of its own begins with, behind the one it belongs to: "Sales rose | while | profits fell". */
const OPENS_CLAUSE =
  /^(?:while|when|but|as|because|although|though|after|where|whereas|whose|if|until)$/;
/** Verbs that put a clause behind them, often without a "that": "a bank that | thinks | sales rose", "members | think | the vote was". */
export const THINKS = wordSet(`
  think thinks thought hope hopes hoped expect expects expected know knows knew see sees saw feel feels felt
  hear hears heard learn learns learned find finds found show shows showed mean means meant
  fear fears prove proves ensure ensures`);
/** The same of verbs that a clause may as well be about: "They | projected | the economy would grow", "output that is projected to grow". */
const FORESEES = /^(?:project|predict|estimate|forecast|reckon|believe)(?:s|e?d)?$/;
/** No clause has more words before its verb. */
const LONGEST_CLAUSE = 60;
/** What may join two clauses, and as well two nouns: "employs 300 people | and | profits have doubled". */
const JOINS = /^(?:and|or)$/;
/** What tells who hears something. */
const IN_HEARER = ['NOUN', 'PROPN', 'ADJ', 'DET', 'ADP', 'PART', 'CCONJ'] as const;
/** Whoever hears something is told in so many words. */
const LONGEST_HEARER = 8;
/** What a verb that is no participle has behind it: "closed | its plant", against "owned | by the state". */
const OBJECTS = ['DET', 'PRON', 'NUM', 'NOUN', 'PROPN', 'ADJ', 'SYM'] as const;

/** Where the clause begins whose verb stands at a word; the verb itself where it may begin in two places. */
export function clauseStart(words: readonly Word[], verb: number): number {
  // Behind the "and" that may part the clause from another: "employs 300 people and | profits have doubled".
  let joint: number | null = null;
  let isOne = true;
  let hasNoun = false;
  for (let start = verb; start > verb - LONGEST_CLAUSE; start--) {
    // "a plan | (EHCP) | has risen"
    start = lettersStart(words, start - 1) ?? start;
    const before = words[start - 1];
    if (!before || before.sentence !== words[verb]?.sentence || CLAUSE_ENDS.test(before.text))
      return start;
    // "PARIS, Aug 22 | - | France's wheat crop"
    if (before.text === '-' && !isHyphen(words, start - 1)) return start;
    if (isRelative(words, start - 1)) return start - 1;
    if (opensClause(words, start - 1)) return start;
    if (joint !== null && isVerb(words, start - 1))
      return isOne && isOwnVerb(words, start - 1) ? joint : verb;
    if (hasNoun && JOINS.test(before.lower)) {
      isOne = joint === null;
      joint ??= start;
    }
    hasNoun ||= before.pos === 'NOUN' || before.pos === 'PROPN';
  }
  return verb;
}

/** Whether a word begins a clause about the noun before it: "cocaine | that | cost". */
const isRelative = (words: readonly Word[], at: number): boolean =>
  RELATIVE.test(lowerAt(words, at)) &&
  !isWherein(words, at) &&
  !leadsIn(words, at) &&
  !isPointing(words, at);

/** "an economy in | which | prices rose", against "by | which | time": a "which" behind which a clause has a subject of its own. */
const isWherein = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'which' &&
  /^(?:in|at|on|under|during)$/.test(lowerAt(words, at - 1)) &&
  isTagged(words, at + 1, 'DET', 'PRON', 'ADJ', 'NOUN', 'PROPN') &&
  !TIMES.has(lowerAt(words, at + 1));

/** "By | that | evening", "| That | year sales rose": a "that" which begins no clause. */
const isPointing = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at) === 'that' && (isTagged(words, at - 1, 'ADP') || isThatTime(words, at));

/** Whether what is said or found follows a "that": "noted | that | net debt had fallen", "said last week | that | sales rose", "told investors | that | it", against "cocaine | that | cost". */
export function leadsIn(words: readonly Word[], at: number): boolean {
  if (lowerAt(words, at) !== 'that' || isPointing(words, at)) return false;
  // "said | Monday | that"
  const isDay = DAY_WORDS.has(lowerAt(words, at - 1)) && isTagged(words, at - 2, 'VERB');
  let end = isDay ? at - 1 : timePhraseStart(words, at);
  if (!isTagged(words, end - 1, 'NOUN', 'PROPN')) return true;
  // "told | the board of the club | that"
  while (isTagged(words, end - 1, ...IN_HEARER) && end > at - LONGEST_HEARER) end--;
  return HEARD.has(lowerAt(words, end - 1));
}

/** Whether a word opens a clause that is none of the one before it. */
export function opensClause(words: readonly Word[], at: number): boolean {
  // "The agency | said | prices rose", "She | said | the damage rose", against "”, | said | the mayor"
  const isDet = isTagged(words, at + 1, 'DET');
  const isTold =
    /^(?:said|says)$/.test(lowerAt(words, at)) &&
    (isTagged(words, at + 1, 'NOUN', 'ADJ') ||
      isHyphen(words, at + 2) ||
      (isDet && !/^[,”"’']$/.test(textAt(words, at - 1))));
  // "data out today | shows | prices are up", "the bank | sees | the economy growing"
  const isThought =
    (THINKS.has(lowerAt(words, at)) || FORESEES.test(lowerAt(words, at))) &&
    // "the IAEA | estimates | the cost", which the tagger takes for a noun
    (isTagged(words, at, 'VERB') || (isDet && isTagged(words, at - 1, 'PROPN'))) &&
    isTagged(words, at - 1, 'NOUN', 'PROPN', 'ADV') &&
    (isDet || isTagged(words, at + 1, 'NOUN', 'PROPN'));
  return (
    isTold ||
    isThought ||
    leadsIn(words, at) ||
    isWherein(words, at) ||
    (OPENS_CLAUSE.test(lowerAt(words, at)) && !isHyphen(words, at + 1))
  );
}

/** Whether a word may be a clause's verb; "firms making cars and vans", "plans to sell cars and vans" and "sales of used cars and vans" have none. */
const isVerb = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at, 'AUX') ||
  (isTagged(words, at, 'VERB') &&
    !lowerAt(words, at).endsWith('ing') &&
    lowerAt(words, at - 1) !== 'to' &&
    !isTagged(words, at - 1, 'ADP', 'DET', 'ADJ'));

/** Whether a verb is surely its clause's: "closed its plant", "has moved", "lives", against "the shares | owned | by". */
const isOwnVerb = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at, 'AUX') ||
  isTagged(words, at - 1, 'AUX', 'PRON') ||
  /[^s]s$/.test(lowerAt(words, at)) ||
  isTagged(words, at + 1, ...OBJECTS);
