import { OPENS_SENTENCE } from './atHead.ts';
import { NEWS_DAYS } from './bygone.ts';
import { daysBetween } from './calendar.ts';
import { wasHeardOn } from './inBackground.ts';
import { anyCase, pattern } from './pattern.ts';
import type { SpannedTimex } from './timex.ts';
import type { Told } from './told.ts';
import type { WordsAround } from './wordsAround.ts';
import { OWNS, WHEN_FOLLOWS } from './wordsBehind.ts';

/** A date that a text tells of, with the words around it. */
export interface Telling extends WordsAround {
  readonly timex: SpannedTimex;
  readonly published: string;
  readonly isOfDateline: boolean;
}

/** What is for the next day is told of on the day itself: `loading lorries for the following day`. */
const IS_FOR = /\bfor\s+$/i;
const NEXT_DAY = /^(?:the\s+(?:next|following)\s+day|tomorrow)$/i;
/** Words before a day that only measures from it and does not tell of it: `the lowest since October 15`. */
const BOUND =
  /\b(?:since|than(?:\s+on)?|until|till|through|from|anniversary\s+of(?:\s+the)?|as\s+(?:recently|late|lately|early|far\s+back)\s+as|the\s+[a-z]{3,}\s+of|compared\s+(?:to|with)|from\b[^.;]{3,30}\bto)\s+$/i;
/** Words before `Friday's losses` that name them as what the day told of came after. */
export const AFTER =
  /\b(?:after|following|despite|amid|from|than|reversing|erasing|extending|below|above|under|off|against)\s+$/i;
/** What is said, and to whom: `said`, `told the BBC`, `according to its lawyer`. */
const SAYS = String.raw`(?:said(?:\s+\w+)?|says|told\s+(?:[\w’'-]+\s+){0,3}?[\w’'-]+|according\s+to\s+[^,.;]+)`;
/**
 * Words before the day on which something was said, where another day was told of what it tells; what had been said is
 * told of its own day: `Baghdad had said on Saturday that it would leave`.
 */
const SAID = pattern`(?:(?<!\bhad\s)\b${SAYS}|,\s+[^,.;]{2,40}\s(?:confirmed|announced|reported|added))\s+(?:in\s+[^,.;]+\s+)?(?:on\s+)?$`;
/** Who only reports what has happened. */
const OFFICIALS =
  'officials?|police|investigators?|authorities|witnesses|medics|doctors|inspectors|engineers|rescuers|firefighters|residents|coast\\s?guard|ministry|agency';
/** The same of those who only report what has happened, so that its own day is still to be told: `crashed into a mountain, officials said early on`. */
const OFFICIALS_SAID = anyCase`\b(?:${OFFICIALS})(?:\s+[\w’'-]+){0,8}?\s+said\s+(?:on\s+)?$`;
/** The other side of a comparison, which the text does not go on from. */
const COMPARED =
  /\ba?\s*(?:year|quarter)[- ](?:earlier|ago|before)\b|\bsame\b.*\blast\b|\b(?:prior|previous)\s+(?:year|quarter|period)\b/i;
/** What is compared with it, and not told of it: `A year ago, it earned $2 million`. */
const FIGURES = /[$£€¥%]|\b(?:percent|per\s+cent|million|billion|points?)\b/;
/** A date told by a step back from another. */
const STEP_BACK = /\b(?:day|week|month)s?\s+(?:earlier|ago|before)$/i;
/** A step back within a sentence, to what was before what it tells of: `on top of the fall of the previous Friday`. */
const BACKWARD = /\b(?:previous|preceding)\b|\b(?:earlier|before)$/i;
/** Words before the date that something bears: `a report dated 20 November 2001`. */
const DATED = /\b(?:dated|postmarked)\s+$/i;

/** Whether a date stands but beside what the text tells, which goes on as if it had not been there. */
export function isBeside(
  { mentioned, mentionedTime }: Told,
  { before, after, timex: { text, type }, published }: Telling,
): boolean {
  const isTold = OPENS_SENTENCE.test(before) && /^,/.test(after) && !FIGURES.test(after);
  return (
    (COMPARED.test(text) && !isTold) ||
    (STEP_BACK.test(text) && AFTER.test(before)) ||
    (IS_FOR.test(before) && NEXT_DAY.test(text)) ||
    (DATED.test(before) && mentioned !== published) ||
    // The same time in another zone: "1:47 a.m. local time (0647 UTC)".
    (type === 'TIME' && mentionedTime !== null && /\($/.test(before))
  );
}

/** Whether a day is that on which something was said of another day told before. */
export const isOfSaying = (
  { mentionedDay }: Told,
  { before, timex: { to }, published }: Telling,
): boolean =>
  mentionedDay !== published &&
  mentionedDay !== to &&
  (wasHeardOn(before) ||
    (SAID.test(before) && Math.abs(daysBetween(mentionedDay, published)) < NEWS_DAYS));

/** Whether something is only measured from a day, or told of as what came before. */
export const onlyMeasures = (
  { headDay }: Told,
  { before, after, timex: { text } }: Telling,
): boolean =>
  (BOUND.test(before) && !WHEN_FOLLOWS.test(after)) ||
  (OWNS.test(after) && (headDay !== null || AFTER.test(before))) ||
  (BACKWARD.test(text) && !OPENS_SENTENCE.test(before));

/** Whether a day is that on which officials reported what has happened, whose own day is still to be told. */
export const isReported = (before: string): boolean => OFFICIALS_SAID.test(before);
