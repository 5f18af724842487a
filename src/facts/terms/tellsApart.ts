import type { Word } from '../words/tagWords.ts';
import { isTagged, lowerAt } from '../words/wordAt.ts';
import { OWNERS, wordSet } from '../words/wordLists.ts';
import { isGeneralClause, RELATIVE } from './generalClause.ts';

/** What is done to a kind of thing, in general, with what leads on: "a chemical | found in | crude oil". */
const IS_DONE = wordSet(`
  found used made caused produced formed extracted obtained spread grown eaten worn taken given issued paid held kept
  meant designed intended`);
/** Auxiliaries of what is so in general: "held until a sale | is | complete", "meant to | be | replaced", against "found to | be | unsafe". */
const IN_GENERAL = /^(?:is|are)$/;
/** What a thing is there for: "a tool | designed | to cut". */
const IS_MEANT = /^(?:meant|designed|intended)$/;

/** Whether what follows a kind tells it apart in general: "that follows …", "in which …", "caused by …". */
export function tellsApart(words: readonly Word[], head: number, end: number): boolean {
  let at = head + 1;
  // "a layer | of rock | that holds water"
  while (
    at < end &&
    isTagged(words, at, 'ADP', 'DET', 'NOUN', 'ADJ', 'CCONJ', 'PART') &&
    ![at, at + 1].some((next) => RELATIVE.test(lowerAt(words, next))) &&
    !isDone(words, at)
  )
    at++;
  if (isDone(words, at)) return isDoneInGeneral(words, at, end);
  // "a current | on which | ships sail"
  return [at, at + 1].some((clause) => isGeneralClause(words, clause, end));
}

const isDone = (words: readonly Word[], at: number): boolean =>
  IS_DONE.has(lowerAt(words, at)) && isTagged(words, at + 1, 'ADP', 'PART');

/** Whether what is done to a thing is told of no case: "found in crude oil", against "found in the house". */
const isDoneInGeneral = (words: readonly Word[], done: number, end: number): boolean =>
  words.slice(done + 1, end).every(({ pos, lower }) => {
    const isMeant = lower === 'be' && IS_MEANT.test(lowerAt(words, done));
    const isOfCase = /^(?:PROPN|NUM|PRON)$/.test(pos) || OWNERS.has(lower) || lower === 'the';
    return !isOfCase && (pos !== 'AUX' || IN_GENERAL.test(lower) || isMeant);
  });
