import { isIrregularForm } from '../../search/words/irregularVerbs.ts';
import { isEveryday, isPersonNoun } from '../words/gazetteer.ts';
import { isPluralNoun } from '../words/isPluralNoun.ts';
import { singularOf } from '../words/singularOf.ts';
import type { Word } from '../words/tagWords.ts';
import { isTagged, lowerAt, someTagged } from '../words/wordAt.ts';

/** Auxiliaries of what is so in general. */
const AUXILIARIES = /^(?:is|are|can|may|must|cannot)$/;
/** End in s, and tell of the past, of what has happened, or of what somebody did. */
const NO_PRESENT = /^(?:was|has|does|goes)$/;
/** What tells how well something does, not what it is: "a device that | leaks |". */
const JUDGES =
  /^(?:fail|leak|smell|stink|matter|hurt|harm|help|need|cost|split|divide|threaten|worr|frighten|annoy|please|delight|attract|anger|rob|hit|ruin|unite|punish|employ|deserve|belong|beg[ai]n|remain|seem)(?:s|es|y|ies)?$/;
/** Verbs whose past is their plain form: "the body that | let | the dam decay". */
const SAME_IN_PAST = /^(?:let|cut|put|set|hit|shut|quit|split|bet|cast|burst|shed|beat|read)$/;
/** What opens a clause about the noun before it. */
export const RELATIVE = /^(?:that|which|who|where)$/;
/** What goes with a verb, and stands before its object: "speeds | up | a reaction". */
const PARTICLES = /^(?:up|down|out|off|away|back|over)$/;
/** What stands before "which" in a clause with a subject of its own: "in which", "during which". */
const LEADS = /^(?:in|at|by|under|during|through|from|for|on|with)$/;
/** No subject has more words before its verb. */
const LONGEST_SUBJECT = 6;

/** Whether "that", "which" or "in which" at a word opens a clause of what is so in general: "that | records | the speed", "in which members | say |"; "that nobody wanted", "in which ten people died" and "in which Olsen stands" tell of one case. */
export function isGeneralClause(words: readonly Word[], from: number, end: number): boolean {
  if (namesOrJudges(words, from, end)) return false;
  const isIn = LEADS.test(lowerAt(words, from)) && lowerAt(words, from + 1) === 'which';
  if (!isIn)
    return /^(?:that|which|who)$/.test(lowerAt(words, from)) && doesAt(words, from + 1, end);
  return !isTagged(words, from + 2, 'PRON') && isDoneWithSubject(words, from + 2, end);
}

/** Whether a clause with a subject of its own, from a word on, tells what is done in general: "members | say |", "it | cannot balance | its budget". */
export function isDoneWithSubject(words: readonly Word[], from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + LONGEST_SUBJECT); at++) {
    if (isTagged(words, at, 'AUX')) return isPresent(lowerAt(words, at));
    if (isTagged(words, at, 'VERB')) return isPresent(lowerAt(words, at)) || isBase(words, at);
    if (isDoneAt(words, at)) return true;
  }
  return false;
}

/** Whether a verb that few say has no ending, nor a past without one: "corals | expel | the algae". */
const isBase = (words: readonly Word[], at: number): boolean =>
  !/(?:ed|ing)$|^(?:said|made|did|had|got|went|left|found|saw|felt|lay)$/.test(
    lowerAt(words, at),
  ) && !isIrregularForm(lowerAt(words, at));

/** Whether a verb at a word tells what something does in general: "| detects | the wobble of a star". */
export const doesInGeneral = (words: readonly Word[], at: number, end: number): boolean =>
  !namesOrJudges(words, at, end) && doesAt(words, at, end);

/** Whether words name or number something, or tell how well it does: they tell of one case. */
const namesOrJudges = (words: readonly Word[], from: number, end: number): boolean =>
  words
    .slice(from, end)
    .some(({ pos, lower }) => pos === 'PROPN' || pos === 'NUM' || JUDGES.test(lower));

/** Whether a verb at a word tells what happened, or how well something does: "a plan that | split | the cabinet", "a rule that | began | in May". */
export const isOfOneTime = (words: readonly Word[], at: number): boolean =>
  JUDGES.test(lowerAt(words, at)) ||
  (isTagged(words, at, 'VERB', 'AUX') && !isPresent(lowerAt(words, at)));

/** Whether the verb of a clause without another subject stands at a word, in the present. */
const doesAt = (words: readonly Word[], at: number, end: number): boolean =>
  isTagged(words, at, 'VERB', 'AUX')
    ? isPresent(lowerAt(words, at))
    : isTagged(words, at, 'NOUN') && doesAsNoun(words, at, end);

/** Whether what the tagger takes for a noun is such a verb: "that | speeds | up a reaction", "plants that | feed | almost all life". */
function doesAsNoun(words: readonly Word[], at: number, end: number): boolean {
  const word = lowerAt(words, at);
  const isPeople = isPluralNoun(word) && !word.endsWith('s');
  if (isPeople || isPersonNoun(singularOf(word))) return false;
  return isThirdPerson(word)
    ? hasObject(words, at, end)
    : isPresent(word) && isTagged(words, at + 1, 'DET', 'ADV', 'ADJ') && isLastVerb(words, at, end);
}

/** "the brain | sorts | what": the tagger takes the verb for a noun. */
const isDoneAt = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at, 'NOUN') &&
  isThirdPerson(lowerAt(words, at)) &&
  isTagged(words, at - 1, 'NOUN') &&
  !lowerAt(words, at - 1).endsWith('s') &&
  isTagged(words, at + 1, 'DET', 'PRON');

/** "| records | the speed", "| stores | memories", "| speeds | up a reaction", "| orders | payment", against "that | tourists | love". */
function hasObject(words: readonly Word[], at: number, end: number): boolean {
  const object = PARTICLES.test(lowerAt(words, at + 1)) ? at + 2 : at + 1;
  return (
    isTagged(words, object, 'DET') ||
    (isTagged(words, object, 'NOUN') && isPluralNoun(lowerAt(words, object))) ||
    (isTagged(words, object, 'NOUN', 'ADJ') && isLastVerb(words, at, end))
  );
}

/** Whether no verb stands behind a word that would be the clause's own. */
const isLastVerb = (words: readonly Word[], at: number, end: number): boolean =>
  !someTagged(words, [at + 1, end], 'VERB', 'AUX');

const isThirdPerson = (word: string): boolean => /[^s']s$/.test(word) && !NO_PRESENT.test(word);

/** Whether a verb tells of the present: one that has an s-form ("say", "says") is in it, and "fought" has none. */
const isPresent = (verb: string): boolean =>
  AUXILIARIES.test(verb) ||
  isThirdPerson(verb) ||
  (!/(?:[^e]ed|ing)$/.test(verb) && !SAME_IN_PAST.test(verb) && isEveryday(thirdPersonOf(verb)));

/** The s-form of a verb: "says", "carries", "catches". */
const thirdPersonOf = (verb: string): string =>
  verb
    .replace(/(?<=[^aeiou])y$/, 'ie')
    .replace(/(?<=s|x|z|ch|sh)$/, 'e')
    .concat('s');
