import type { Span } from '../../story/article.ts';
import { clauseAround } from './clauseAround.ts';
import { type Cue, nearestCue, type Tense, type TenseRule } from './cues.ts';
import { byWhatItEnds } from './openEnds.ts';
import { byWhatItOwns } from './ownedByDay.ts';
import { byPresent } from './presentTense.ts';
import {
  AHEAD_UNLESS_SAID,
  AT_LATEST,
  DONE,
  HAPPENED_ON,
  LIES_AHEAD,
  LIES_AHEAD_OF,
  LIES_BEHIND,
} from './tensePhrases.ts';

/** Tells from the verbs of the clause, nearest first, whether a time expression lies behind or ahead. */
export function tenseAround(text: string, span: Span): Tense {
  const clause = clauseAround(text, span);
  const before = wordsBefore(text, clause, span);
  let cue: Cue | null | undefined;
  const words = {
    before,
    after: text.slice(span.end, clause.end),
    /** Looked for once a rule asks. */
    get cue() {
      if (cue === undefined) cue = nearestCue(before, 'last');
      return cue;
    },
  };
  for (const rule of RULES) {
    const tense = rule(words);
    if (tense !== null) return tense;
  }
  return 'unsaid';
}

/** Words that only part a date: `was closed on | late | Monday`. */
const PARTED = /\b(?:early|late|mid)[\s-]+$/i;

/**
 * A clause set in right before a date, of what its own is not: `unveiled the phone, which will ship in June, on | Tuesday`,
 * `will sail, officials said, on | Friday`.
 */
const SET_IN_BEFORE =
  /,\s+(?:(?:which|who|whose)\s[^,]*|(?:[\w’'.-]+\s+){1,5}(?:said|says|added)),(?=\s+(?:on\s+)?$)/;

/** The words of a clause before a time expression, without those that only part it and a clause set in before it. */
const wordsBefore = (text: string, clause: Span, { start }: Span): string =>
  text.slice(clause.start, start).replace(PARTED, '').replace(SET_IN_BEFORE, '');

const anyMatch = (patterns: readonly RegExp[], words: string): boolean =>
  patterns.some((pattern) => pattern.test(words));

/** By words that tell it whatever the verbs say: `available since`, `warned of frost from`. */
const byPhrase: TenseRule = ({ before, after }) => {
  if (anyMatch(LIES_BEHIND, before)) return 'past';
  const isAhead =
    (AT_LATEST.test(after) && !anyMatch(DONE, before)) ||
    anyMatch(LIES_AHEAD, before) ||
    LIES_AHEAD_OF.some(([ahead, of]) => ahead.test(before) && of.test(after));
  return isAhead ? 'future' : null;
};

/** By the verb of the clause that a date opens: `plans cuts, and in | August | it closed a mine`. */
const byOwnVerb: TenseRule = ({ before, after }) => {
  if (!OPENS_ANEW.test(before) && !isSubjectOf(before)) return null;
  const own = nearestCue(after.replace(ASIDE, '').replace(/[,;].*$/s, ''), 'first');
  return own && (own.tense === 'past' || MODAL.test(own.word)) ? own.tense : null;
};
/** Before a date that opens a clause of its own within a sentence: `plans cuts, and in | August`. */
const OPENS_ANEW = /\b(?:and|but|then|while|whereas)\s+(?:(?:in|on)\s+)?$/;
/** A noun of which a date is told, at the head of a clause: `because tests in`, `, and a dry spell in`. */
const SUBJECT_OF =
  /(?:\b(?:because|although|though|while|whereas)|,\s+(?:and|but)\s+(?:an?|the))\s+(?:[\w’'-]+\s+){1,5}?(?:in|on)\s+$/;
/** What is put in behind the date of a subject: `in August, not unusual here, could undo the gains`. */
const ASIDE = /^,[^,;]*,/;
/** What is no noun: `ships` may be one. */
const MODAL = /^(?:will|would|could|may|might|shall)\b/;

/** Whether a date belongs to what opens a clause, and no verb stands between: `it could not, because tests in | May | had shown`. */
const isSubjectOf = (before: string): boolean => {
  const opened = SUBJECT_OF.exec(before);
  return opened !== null && nearestCue(opened[0], 'last') === null;
};

/** By what sets something for a day: `ordered mourning for`, `was moved to`, `declared | Friday | a day of mourning`. */
const byWhatSetsIt: TenseRule = ({ before, after, cue }) => {
  if (cue && SETS.test(cue.verb) && SET_DAY.test(before))
    return IS_DONE.test(before.slice(0, cue.index)) ? 'set' : 'future';
  return DECLARES.test(before) && /^\s+an?\s/.test(after) ? 'future' : null;
};
/** Verbs by which something is set for a day: `ordered mourning for Wednesday`, `was moved to Dec. 12`. */
const SETS =
  /^(?:set|announced|ordered|declared|called|fixed|booked|planned|proposed|offered|agreed|asked|moved|shifted|rescheduled|adjourned|postponed|promised|pledged|vowed|decided|voted)$/;
/** Before the day that something is set for. */
const SET_DAY = /\b(?:for|to|from|(?:starting|beginning)(?:\s+(?:on|from|in))?)\s+$/;
/** Before a verb in the passive voice. */
const IS_DONE = /\b(?:was|were|been|being)\s+(?:\w+\s+)?$/;
/** A day that is made something by being called so: `declared | Friday | a day of mourning`. */
const DECLARES = /\b(?:declared|named|made)\s+$/;

/** By the cue next before it; where there is none, by what is told as known to have happened on it. */
const byCue: TenseRule = ({ before, after, cue }) => {
  if (cue) return isNoun(cue, before, after) ? 'past' : cue.tense;
  return anyMatch(HAPPENED_ON, before) && !/^\s+w(?:ill|ould)\b/.test(after) ? 'past' : null;
};

/** What looks like a verb that looks ahead, and is the subject of a past one: `The early returns on | Tuesday | favored him`. */
function isNoun({ word, index }: Cue, before: string, after: string): boolean {
  if (!VERB_OR_NOUN.test(word) || PRONOUN.test(before.slice(0, index))) return false;
  if (!/^\s+(?:on|in)\s+$/.test(before.slice(index + word.length))) return false;
  const verb = nearestCue(after, 'first');
  return (
    verb?.tense === 'past' &&
    HAS_OBJECT.test(after.slice(verb.index)) &&
    ADVERB.test(after.slice(0, verb.index))
  );
}
/** Verbs in the present that are nouns in the plural, too. */
const VERB_OR_NOUN =
  /^(?:return|start|ship|visit|play|debut|vote|face|head|flie|turn|end|hold|meet)s$/;
/** Before a verb that is none. */
const PRONOUN = /\b(?:he|she|it|who|which|that)\s+(?:\w+ly\s+)?$/i;
/** No verb stands further behind its subject. */
const ADVERB = /^\s+(?:\w+ly\s+)?$/;
/** What is no participle: `favored him`, not `returns on Tuesday rested`. */
const HAS_OBJECT = /^\w+\s+(?!by\b)\w/;

/** What tells the tense, in the order in which it is heeded. */
const RULES: readonly TenseRule[] = [
  byPhrase,
  byOwnVerb,
  byWhatItOwns,
  byWhatItEnds,
  byWhatSetsIt,
  byCue,
  ({ before }) => (anyMatch(AHEAD_UNLESS_SAID, before) ? 'future' : null),
  byPresent,
  ({ after }) => nearestCue(after, 'first')?.tense ?? null,
];

/** The same in a chronicle, whose present tense tells of what has been: `on 17 January the captain is freed`. */
export function tenseInChronicle(text: string, span: Span): Tense {
  const tense = tenseAround(text, span);
  if (tense !== 'future') return tense;
  const { start, end } = clauseAround(text, span);
  return TO_COME.test(text.slice(start, end)) ? 'future' : 'past';
}

/** What leads out of a chronicle: `the appeal will be heard on 9 July`. */
const TO_COME =
  /\b(?:will|shall|won['’]t|can|may|must|going\s+to|due|expected|planned|scheduled|set\s+(?:for|to)|(?:is|are)\s+to|plans?\s+to|(?<!\bthe\s)next)\b|['’]ll\b/;

/** Whether the words right before a time expression tell of something done, so that it lies behind for sure. */
export const isDone = (text: string, span: Span): boolean =>
  anyMatch(DONE, wordsBefore(text, clauseAround(text, span), span));

/** Whether the clause tells before a time expression of what had been before. */
export const isFlashback = (text: string, span: Span): boolean =>
  HAD_BEEN.test(wordsBefore(text, clauseAround(text, span), span));

/** What had been done, but not by then, nor only thought of: `had met on Monday`, not `had saved 84 by noon`, `had expected a cut on Monday`. */
const HAD_BEEN =
  /\bhad\b(?!\s+(?:been\s+)?(?:expect|hop|plann|fear|schedul|predict|want|intend)ed\b|\s+(?:been\s+)?(?:forecast|due|meant)\b)(?!.*\bby\s+(?:about\s+|around\s+)?$)/s;
