import type { Span } from '../../story/article.ts';
import { clauseAround } from './clauseAround.ts';
import { AHEAD_UNLESS_SAID, DONE, LIES_AHEAD, LIES_AHEAD_OF, LIES_BEHIND } from './tensePhrases.ts';
import {
  AHEAD,
  AT_LATEST,
  BEHIND,
  CALLS_OFF,
  COMES,
  CONDITION,
  DECIDED_TO,
  DECLARES,
  FOLLOWS,
  HAPPENED_ON,
  IS_NOW,
  LASTS_TILL_NOW,
  LOOKS_TO,
  OF_ITS_DAY,
  OPEN_END,
  OPENS_ANEW,
  PLANNED,
  PRESENT,
  PUT_OFF,
  SET_DAY,
  SET_IN,
  SETS,
  STOPS,
  SUBCLAUSE,
  SUBJECT_OF,
  TELLS,
  WAS_SET,
  WHO_SAID,
} from './tenseWords.ts';
import { OWNS } from './wordsBehind.ts';

/**
 * Which way the words around a time expression look from the day of publication: `set` is what was set for a day,
 * which may have come since.
 */
export type Tense = 'past' | 'future' | 'set' | 'unsaid';

/** Tells from the verbs of the clause, nearest first, whether a time expression lies behind or ahead. */
export function tenseAround(text: string, span: Span): Tense {
  const clause = clauseAround(text, span);
  const before = wordsBefore(text, clause, span);
  if (anyMatch(LIES_BEHIND, before)) return 'past';
  const cue = nearestCue(before, 'last');
  const after = text.slice(span.end, clause.end);
  if (AT_LATEST.test(after) && !anyMatch(DONE, before)) return 'future';
  if (anyMatch(LIES_AHEAD, before)) return 'future';
  if (LIES_AHEAD_OF.some(([ahead, of]) => ahead.test(before) && of.test(after))) return 'future';
  const own =
    OPENS_ANEW.test(before) || isSubjectOf(before)
      ? nearestCue(after.replace(ASIDE, '').replace(/[,;].*$/s, ''), 'first')
      : null;
  if (own && (own.tense === 'past' || MODAL.test(own.word))) return own.tense;
  const isOwner = OWNS.test(after);
  if (isOwner && (PUT_OFF.test(after) || CALLS_OFF.test(before))) return 'future';
  if (isOwner && PLANNED.test(after) && (LOOKS_TO.test(before) || (!cue && COMES.test(after))))
    return 'future';
  if (isOwner && (!cue || FOLLOWS.test(before) || OF_ITS_DAY.test(after))) return 'past';
  const end = OPEN_END.exec(before)?.groups?.until;
  const isOpen = end !== undefined && !/^by$/i.test(end);
  const hadBeen = cue?.verb === 'had';
  if (isOpen && !hadBeen && (LASTS_TILL_NOW.test(before) || (cue && isToLast(before, cue))))
    return 'future';
  if (cue && SETS.test(cue.verb) && SET_DAY.test(before))
    return IS_DONE.test(before.slice(0, cue.index)) ? 'set' : 'future';
  if (DECLARES.test(before) && /^\s+an?\s/.test(after)) return 'future';
  if (end && (!cue || TELLS.test(cue.verb))) {
    const later = cue ? null : nearestCue(after, 'first');
    const isSaid = later !== null && isOpen && TELLS.test(later.verb);
    return isSaid ? 'future' : (later?.tense ?? 'future');
  }
  if (!cue && HAPPENED_ON.test(before) && !/^\s+w(?:ill|ould)\b/.test(after)) return 'past';
  if (cue && isNoun(cue, before, after)) return 'past';
  if (cue) return cue.tense;
  if (anyMatch(AHEAD_UNLESS_SAID, before)) return 'future';
  const isSet = PRESENT.test(before) || (OPENS.test(before) && PRESENT.test(after));
  const later = nearestCue(isSet ? ownWords(before, after) : after, 'first');
  return later?.tense ?? (isSet ? 'future' : 'unsaid');
}

/** Words that only part a date: `was closed on | late | Monday`. */
const PARTED = /\b(?:early|late|mid)[\s-]+$/i;

/** A clause set in right before a date, of what its own is not: `unveiled the phone, which will ship in June, on | Tuesday`. */
const SET_IN_BEFORE = /,\s+(?:which|who|whose)\s[^,]*,(?=\s+(?:on\s+)?$)/;

/** The words of a clause before a time expression, without those that only part it and a clause set in before it. */
const wordsBefore = (text: string, clause: Span, { start }: Span): string =>
  text.slice(clause.start, start).replace(PARTED, '').replace(SET_IN_BEFORE, '');

const anyMatch = (patterns: readonly RegExp[], words: string): boolean =>
  patterns.some((pattern) => pattern.test(words));

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

/** Whether a verb tells what is to be so until a day: `closed the airport until`, `voted to keep it open until`. */
const isToLast = (before: string, { verb, index }: Cue): boolean =>
  STOPS.test(verb) || DECIDED_TO.test(before.slice(index));

/** What is put in behind the date of a subject: `in August, not unusual here, could undo the gains`. */
const ASIDE = /^,[^,;]*,/;

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

/** Of the words behind a date those that belong to what is set for it. */
const ownWords = (before: string, after: string): string =>
  SET_IN.test(before) && after.startsWith(',')
    ? ''
    : after.replace(SUBCLAUSE, '').replace(WHO_SAID, '');

/** Whether a date belongs to what opens a clause, and no verb stands between: `it could not, because tests in | May | had shown`. */
const isSubjectOf = (before: string): boolean => {
  const opened = SUBJECT_OF.exec(before);
  return opened !== null && nearestCue(opened[0], 'last') === null;
};

/** Whether the words right before a time expression tell of something done, so that it lies behind for sure. */
export const isDone = (text: string, span: Span): boolean =>
  anyMatch(DONE, wordsBefore(text, clauseAround(text, span), span));

/** Whether the clause tells before a time expression of what had been before. */
export const isFlashback = (text: string, span: Span): boolean =>
  HAD_BEEN.test(wordsBefore(text, clauseAround(text, span), span));

/** What had been done, but not by then, nor only thought of: `had met on Monday`, not `had saved 84 by noon`, `had expected a cut on Monday`. */
const HAD_BEEN =
  /\bhad\b(?!\s+(?:been\s+)?(?:expect|hop|plann|fear|schedul|predict|want|intend)ed\b|\s+(?:been\s+)?(?:forecast|due|meant)\b)(?!.*\bby\s+(?:about\s+|around\s+)?$)/s;

/** What is no noun: `ships` may be one. */
const MODAL = /^(?:will|would|could|may|might|shall)\b/;

/** Before a verb in the passive voice. */
const IS_DONE = /\b(?:was|were|been|being)\s+(?:\w+\s+)?$/;

/** Before a day that a clause begins with. */
const OPENS = /^\s*["“‘(]*(?:(?:[Oo]n|[Ff]rom|[Bb]y)\s+)?$/;

interface Cue {
  readonly tense: Tense;
  readonly word: string;
  /** Its last word: `banned` of `has banned`. */
  readonly verb: string;
  readonly index: number;
}

function nearestCue(words: string, which: 'first' | 'last'): Cue | null {
  const cues: Cue[] = [...words.matchAll(AHEAD)].map(({ index, 0: word }) => ({
    tense: WAS_SET.test(word) && !IS_NOW.test(words.slice(0, index)) ? 'set' : 'future',
    word,
    verb: word,
    index,
  }));
  const ahead = [...cues];
  for (const { index, 0: word } of words.matchAll(BEHIND))
    if (
      !ahead.some((cue) => cue.index <= index && index < cue.index + cue.word.length) &&
      !CONDITION.test(words.slice(0, index))
    )
      cues.push({ tense: 'past', word, verb: word.replace(/^.*\s/, ''), index });
  cues.sort((a, b) => a.index - b.index);
  return cues.at(which === 'last' ? -1 : 0) ?? null;
}
