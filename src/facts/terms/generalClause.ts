import { presentIn } from '../words/inflected.ts';
import { isPresent } from '../words/isPresent.ts';
import type { Word } from '../words/tagWords.ts';
import { isTagged, lowerAt } from '../words/wordAt.ts';

/** What tells how well something does, not what it is: "a device that | leaks |". */
const judges = presentIn(`
  fail leak smell stink matter hurt harm help need cost split divide threaten worry frighten annoy please delight attract
  anger rob hit ruin unite punish employ deserve belong begin began remain seem`);
/** What opens a clause about the noun before it: "a layer of rock | that | holds water". */
export const RELATIVE = /^(?:that|which|who|where)$/;
/** What stands before "which" in a clause with a subject of its own: "in which", "during which". */
const LEADS = /^(?:in|at|by|under|during|through|from|for|on|with)$/;
/** No subject has more words before its verb. */
const LONGEST_SUBJECT = 6;

/** Whether "that", "which" or "in which" at a word opens a clause of what is so in general: "that | records | the speed", "in which members | say |"; "that nobody wanted", "in which ten people died" and "in which Olsen stands" tell of one case. */
export function isGeneralClause(words: readonly Word[], from: number, end: number): boolean {
  const isOfCase = words
    .slice(from, end)
    .some(({ pos, lower }) => pos === 'PROPN' || pos === 'NUM' || judges(lower));
  if (isOfCase) return false;
  const isIn = LEADS.test(lowerAt(words, from)) && lowerAt(words, from + 1) === 'which';
  return isIn
    ? !isTagged(words, from + 2, 'PRON') && isDoneWithSubject(words, from + 2, end)
    : /^(?:that|which|who)$/.test(lowerAt(words, from)) && isDoneAt(words, from + 1);
}

/** Whether a clause with a subject of its own, from a word on, tells what is done in general: "members | say |", "it | cannot balance | its budget". */
export function isDoneWithSubject(words: readonly Word[], from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + LONGEST_SUBJECT); at++)
    if (isTagged(words, at, 'VERB', 'AUX')) return isPresent(lowerAt(words, at));
  return false;
}

/** Whether the verb of a clause without another subject stands at a word, in the present; the tagger may take it for a noun: "that | speeds | up a reaction". */
const isDoneAt = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at, 'VERB', 'AUX') && isPresent(lowerAt(words, at));

/** Whether a verb at a word tells what happened, or how well something does: "a plan that | split | the cabinet", "a rule that | began | in May". */
export const isOfOneTime = (words: readonly Word[], at: number): boolean =>
  judges(lowerAt(words, at)) ||
  (isTagged(words, at, 'VERB', 'AUX') && !isPresent(lowerAt(words, at)));
