import { verbIn } from '../../words/inflected.ts';
import { singularOf } from '../../words/singularOf.ts';
import type { Word } from '../../words/tagWords.ts';
import { isTagged, lowerAt, sameSentence, textAt } from '../../words/wordAt.ts';
import { CLAIMS, DENIES } from '../../words/wordLists.ts';
import { CLAUSE_ENDS } from '../clause/clauseEnd.ts';

/** Verbs that say so of what others claim: "| rejected | claims that 500 had died". */
const rejects = verbIn(
  'reject dispute dismiss refute contradict question',
  'rebut rebuts rebutted rebutting',
);
/** What says of a claim that it is not so: "| false | reports that". */
const FALSE = /^(?:false|untrue|baseless|unfounded|fake|no)$/;
/** What goes on to tell something else. */
const GOES_ON = /^(?:but|after|because|although|though|while|when|before|as|despite)$/;
/** A claim stands within so many words behind what rejects it. */
const CLAIM_REACH = 4;
/** A denial stands within so many words before what it denies. */
const REACH = 20;

/** Whether somebody denies what a number is told of: "denied that | profits had fallen 10%", "rejected claims that | 500 people had died", "There is no evidence that | 40 died", against "denied wrongdoing but | paid £40m". */
export function isDenied(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at > from - REACH; at--) {
    if (!sameSentence(words, at, from)) return false;
    if (CLAUSE_ENDS.test(textAt(words, at)) || GOES_ON.test(lowerAt(words, at))) return false;
    // "denied wrongdoing | and paid | £40m"
    if (isTagged(words, at, 'CCONJ') && isTagged(words, at + 1, 'VERB', 'AUX')) return false;
    if (denies(words, at, from)) return true;
  }
  return false;
}

function denies(words: readonly Word[], at: number, from: number): boolean {
  const word = lowerAt(words, at);
  const claim = claimBehind(words, at, from);
  // "was | denied | bail of £4m", "did not | deny | that"
  if (DENIES.has(word)) return !isTagged(words, at - 1, 'AUX') && !isNegated(words, at);
  if (rejects(word)) return claim && isTagged(words, at, 'VERB') && !isNegated(words, at);
  const isEvidence = lowerAt(words, at + 1) === 'evidence' && word === 'no';
  const isUntrue = word === 'not' && lowerAt(words, at + 1) === 'true';
  return (
    isUntrue || isEvidence || (FALSE.test(word) && CLAIMS.has(singularOf(lowerAt(words, at + 1))))
  );
}

/** Whether a claim is what stands behind a word. */
const claimBehind = (words: readonly Word[], at: number, from: number): boolean =>
  words
    .slice(at + 1, Math.min(from, at + 1 + CLAIM_REACH))
    .some(({ lower }) => CLAIMS.has(singularOf(lower)));

const isNegated = (words: readonly Word[], at: number): boolean =>
  [at - 1, at - 2].some((before) => /^(?:not|n't|never|cannot)$/.test(lowerAt(words, before)));
