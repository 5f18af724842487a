import { isAtHead, OPENS_SENTENCE } from './atHead.ts';
import { addDays, daysBetween, type Interval, spanOf, unitEnded, yearOf } from './calendar.ts';
import type { Tense } from './cues.ts';
import { isInBackground, tellsWhich, wasHeardOn } from './inBackground.ts';
import { tenseAround } from './tense.ts';
import type { SpannedTimex } from './timex.ts';
import type { WordsAround } from './wordsAround.ts';
import { OWNS, WHEN_FOLLOWS } from './wordsBehind.ts';

/** What a text has told of time so far, which the words that follow count from. */
export interface Told {
  /** The value of the date last spoken of; the day of publication at the start. */
  readonly mentioned: string;
  /** The day last spoken of, `YYYY-MM-DD`; the day of publication at the start. */
  readonly mentionedDay: string;
  /**
   * The day that the text is on, which `the day` is: the last one spoken of that was over and is no background, such as
   * `it had risen on Monday` or `Bush, who spoke on Monday,`; that of publication never is.
   */
  readonly sceneDay: string;
  /**
   * The first day, or time of a day, that the text was on, to which bare times of day come back with each paragraph; null
   * where it has been on none.
   */
  readonly lead: string | null;
  /** Whether this paragraph has told of it. */
  readonly isHere: boolean;
  /** The day in the heading over the text or at the head of its paragraph, of which all its times of day are; null where there is none. */
  readonly headDay: string | null;
  /** The last day spoken of that was over, from which what has happened is counted where a day ahead was told since. */
  readonly pastDay: string;
  /** The quarter last spoken of, `2025-Q3`; null where there is none. */
  readonly quarter: string | null;
  /** The time of day last spoken of, `YYYY-MM-DDTHH:MM` or `YYYY-MM-DDTNI`; null once a day without a time is spoken of. */
  readonly mentionedTime: string | null;
  /** Whether the text tells history: see `tellsHistory`. */
  readonly isHistory: boolean;
  /** The latest day told of up to publication; null where there is none. */
  readonly latest: string | null;
  /** Whether a day near publication has been told, as news does. */
  readonly isNews: boolean;
  /**
   * The first day of the bygone date the paragraph goes on from, in whose year later days and months lie;
   * in a history the middle of the bygone date last told, near which they lie.
   */
  readonly bygone: string | null;
  /** Whether it is told of that in the present tense, as chronicles do: `On 13 January 2012 the ship strikes a rock`. */
  readonly isChronicle: boolean;
  /** Whether a chronicle has told of more than one date, so that the next paragraph goes on from it, too. */
  readonly runsOn: boolean;
}

/** What is for the next day is told of on the day itself: `loading lorries for the following day`. */
const IS_FOR = /\bfor\s+$/i;
const NEXT_DAY = /^(?:the\s+(?:next|following)\s+day|tomorrow)$/i;
/** Words before a day that only measures from it and does not tell of it: `the lowest since October 15`. */
const BOUND =
  /\b(?:since|than(?:\s+on)?|until|till|through|from|anniversary\s+of(?:\s+the)?|as\s+(?:recently|late|lately|early|far\s+back)\s+as|the\s+[a-z]{3,}\s+of|compared\s+(?:to|with)|from\b[^.;]{3,30}\bto)\s+$/i;
/** Words before a month, quarter or year that only measures what is told: `the highest since July 2008`. */
const RECORD =
  /\b(?:\w{2,}est|least|most|worst|best|first(?:\s+time)?)\b[^.;]{0,40}\b(?:since|after)\s+$/i;
const WIDE = /^\d{4}(?:-(?:\d\d|Q[1-4]))?$/;
/** Words before `Friday's losses` that name them as what the day told of came after. */
const AFTER =
  /\b(?:after|following|despite|amid|from|than|reversing|erasing|extending|below|above|under|off|against)\s+$/i;
/**
 * Words before the day on which something was said, where another day was told of what it tells; what had been said is
 * told of its own day: `Baghdad had said on Saturday that it would leave`.
 */
const SAID =
  /(?:(?<!\bhad\s)\b(?:said(?:\s+\w+)?|says|told\s+(?:[\w’'-]+\s+){0,3}?[\w’'-]+|according\s+to\s+[^,.;]+)|,\s+[^,.;]{2,40}\s(?:confirmed|announced|reported|added))\s+(?:in\s+[^,.;]+\s+)?(?:on\s+)?$/;
/** The same of those who only report what has happened, so that its own day is still to be told: `crashed into a mountain, officials said early on`. */
const OFFICIALS_SAID =
  /\b(?:officials?|police|investigators?|authorities|witnesses|medics|doctors|inspectors|engineers|rescuers|firefighters|residents|(?:the\s+)?coast\s?guard|ministry|agency)(?:\s+[\w’'-]+){0,8}?\s+said\s+(?:on\s+)?$/i;
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
/** Words before a day that the text goes on from: `on 16 October 1973`, not `the 11 September 2001 attacks`. */
const ON = /(?:^|[.;:(]["”’)]*\s+|(?<!\bborn\s)\b(?:on|by)(?:\s+the)?\s+|\bof\s+)$/i;
/** A day that takes its own preposition along: `came in | early on 14 February 2011`. */
const EARLY_ON = /^(?:early|late)\s+on\s/i;
/** A month or year sets the scene at the head of a sentence only: `In 1975, …`. */
const OPENS = /(?:^|[.!?]["”’)]*\s+)(?:in|by|during|back\s+in)\s+$/i;
/** Words before the date that a sentence of a chronicle opens with: `On the evening of | 13 January 2012`. */
const OPENS_CHRONICLE =
  /(?:^|[.!?;:]["”’)]*\s+)(?:(?:on|in|at|by)\s+)?(?:(?:the\s+)?(?:early\s+|late\s+)?(?:morning|afternoon|evening|night|beginning|start|middle|end)\s+(?:of|on)\s+)?$/i;
/** What is told from a date before: `that Saturday`, `the next day`. */
export const POINTS_BACK =
  /^(?:that|the\s+(?:same|previous|preceding|following|next|\w+day))\b(?!\s+before\s+yesterday)/i;
/** A day told before, which only goes on with it: `had closed at 48, up 3 on the day`. */
const IS_TOLD_DAY = /^the\s+day$/i;
/** Words that name the day of a time. */
const NAMES_DAY =
  /day\b|\b(?:tonight|tomorrow|last|this|previous|following|next|before|after\b|later|earlier|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)/;
/** Before a time of day that only ends a stretch, but for what goes on through the night. */
const RANGE_END = /\b(?:to|until|till|through)\s+$/i;
const WHOLE_NIGHT = /\bnight$/i;
/** Before the day of the time just told: `at 2:52 p.m. (1252 GMT) on | Wednesday`. */
const ITS_DAY = /(?:\b[ap]\.?m\.?|\b(?:GMT|UTC|time))\)?,?\s+on\s+$/i;
/** What a day ends that a report is on. */
const PERIOD_ENDED =
  /\b(?<unit>quarter|three\s+months|(?:first\s+)?half|six\s+months|year|12\s+months|twelve\s+months)(?:\s+|,\s+(?=ended|which))(?:(?:(?:that|which)\s+)?ended\s+(?:on\s+)?|to\s+)$/i;
/** So many days after a bygone date a text still goes on from it. */
const YEAR = 366;
/** What came so few days before publication is the news, whatever was told before. */
export const NEWS_DAYS = 10;
/** Days nearer to publication than this need no year. */
const BYGONE_DAYS = 300;

const isQuarter = (value: string): boolean => /^\d{4}-Q[1-4]$/.test(value);

/** Where a text goes on from what was told, and how. */
export interface GoesOn {
  /** Whether the text tells history: see `tellsHistory`. */
  readonly isHistory: boolean;
  /** Whether it goes on from a bygone date told before. */
  readonly staysBygone: boolean;
}

/** What a text that appeared on `published` has told before its first words: nothing. */
export const nothingTold = (published: string): Told => ({
  mentioned: published,
  mentionedDay: published,
  sceneDay: published,
  lead: null,
  isHere: false,
  headDay: null,
  pastDay: published,
  quarter: null,
  mentionedTime: null,
  isHistory: false,
  latest: null,
  isNews: false,
  bygone: null,
  isChronicle: false,
  runsOn: false,
});

/** What a paragraph goes on from, once those before it have told so much. */
export function goOnFrom(
  before: Told,
  published: string,
  { isHistory, staysBygone }: GoesOn,
): Told {
  const date = isHistory ? spanOf(before.mentioned) : null;
  const framed = date && isBygone(date, published) ? middleOf(date) : null;
  const bygone = staysBygone || before.runsOn ? (before.bygone ?? framed) : null;
  const isChronicle = before.isChronicle && bygone !== null;
  return { ...before, isHere: false, isHistory, bygone, isChronicle, runsOn: isChronicle };
}

/** The day that the text goes on from: the last one told, or the end of a bygone month or year told since. */
export function lastDayTold({ mentioned, mentionedDay, bygone }: Told): string {
  const told = bygone === null ? null : spanOf(mentioned);
  return told !== null && mentionedDay > told.to ? told.to : mentionedDay;
}

/**
 * The day last spoken of, that `the next day` counts from; null where a month, a season or a year told since lies after
 * it, or another time than publication, and its day is not named. What has happened is counted from no day ahead.
 */
export function dayNamed({
  mentioned,
  mentionedDay,
  pastDay,
  tense,
  published,
}: Told & { readonly tense: Tense; readonly published: string }): string | null {
  const told = spanOf(mentioned);
  if (tense === 'past' && mentionedDay > published) return pastDay;
  if (!told || told.precision === 'day') return mentionedDay;
  if (mentionedDay === published) return isBygone(told, published) ? null : mentionedDay;
  return told.from > mentionedDay && told.to < published ? null : mentionedDay;
}

/** What is told once a date with a span is read, from the words around it. */
export function tellOn(
  told: Told,
  timex: SpannedTimex,
  around: WordsAround & { readonly isOfDateline: boolean; readonly isAhead: boolean },
  published: string,
): Told {
  const { before, after, isOfDateline } = around;
  const { text, to, precision } = timex;
  const period = periodEnded(timex, before);
  const value = period ?? timex.value;
  const isTold = OPENS_SENTENCE.test(before) && /^,/.test(after) && !FIGURES.test(after);
  if ((COMPARED.test(text) && !isTold) || (STEP_BACK.test(text) && AFTER.test(before))) return told;
  if (IS_FOR.test(before) && NEXT_DAY.test(text)) return told;
  if (DATED.test(before) && told.mentioned !== published) return told;
  if (timex.type === 'TIME' && isOtherZone(told, before)) return told;
  const wasSaid =
    told.mentionedDay !== published &&
    told.mentionedDay !== to &&
    (wasHeardOn(before) ||
      (SAID.test(before) && Math.abs(daysBetween(told.mentionedDay, published)) < NEWS_DAYS));
  // "will meet on Sunday, a mediator said on Thursday": what is still to come is no day of the text.
  const wasSaidBefore = wasSaid && told.mentionedDay > published;
  const isBound =
    period !== null ||
    (BOUND.test(before) && !WHEN_FOLLOWS.test(after)) ||
    (AFTER.test(before) && OWNS.test(after));
  const isMeasure = RECORD.test(before) && WIDE.test(value);
  const isBackground =
    (BACKWARD.test(text) && !OPENS_SENTENCE.test(before)) ||
    (told.headDay !== null && OWNS.test(after));
  const isDay = precision === 'day' && !isBound && !wasSaid && !isBackground && !isClock(timex);
  const isEnd = isClock(timex) && RANGE_END.test(before) && !WHOLE_NIGHT.test(text);
  const bygone = told.isHistory
    ? historyFrom(told, timex, published)
    : bygoneFrom(told, timex, around, published);
  const isChronicle =
    bygone !== null &&
    (told.isChronicle || (bygone === timex.from && opensChronicle(timex, around)));
  /** Whether a time of day comes before any day is told, so that it may be of the eve as well. */
  const isUnnamed = isClock(timex) && told.latest === null;
  const isOver = precision === 'day' && (to < published || (to === published && !around.isAhead));
  const isScene =
    to <= published &&
    precision === 'day' &&
    !(AFTER.test(before) && isBygone(timex, published)) &&
    !IS_TOLD_DAY.test(text) &&
    ((isClock(timex) && !isEnd && !isOfBackground(told, timex, around)) ||
      ((isDay || wasSaidBefore) &&
        (to === published ||
          (told.lead === null && tellsWhich(before)) ||
          !isInBackground(around, told))));
  return {
    mentioned: isMeasure ? told.mentioned : valueMentioned(value),
    mentionedDay: isDay ? to : told.mentionedDay,
    sceneDay: isScene ? to : told.sceneDay,
    lead: told.lead ?? (isScene && !isOfDateline && !OFFICIALS_SAID.test(before) ? value : null),
    isHere: told.isHere || (isScene && !isOfDateline),
    headDay: isDay && isAtHead(around) ? to : told.headDay,
    pastDay: (isDay || wasSaidBefore) && isOver ? to : told.pastDay,
    quarter: isQuarter(value) && !isMeasure ? value : told.quarter,
    mentionedTime: timeMentioned(told, value, { isDay, isEnd, isItsDay: ITS_DAY.test(before) }),
    isHistory: told.isHistory,
    latest: isOver && !isUnnamed && to > (told.latest ?? '') ? to : told.latest,
    isNews:
      told.isNews || (isDay && !isOfDateline && Math.abs(daysBetween(to, published)) < NEWS_DAYS),
    bygone,
    isChronicle,
    runsOn: isChronicle && told.isChronicle,
  };
}

/** The same time in another zone: `1:47 a.m. local time (0647 UTC)`. */
const isOtherZone = ({ mentionedTime }: Told, before: string): boolean =>
  mentionedTime !== null && /\($/.test(before);

/** Whether a time of day is of a day that the text is not on, or of the night over which it came to its day: `had gone to bed at 11`. */
const isOfBackground = (
  { mentionedDay, sceneDay, lead }: Told,
  { text, to }: SpannedTimex,
  around: WordsAround,
): boolean =>
  /overnight/i.test(text) ||
  (to !== sceneDay && (to === mentionedDay || (!lead?.startsWith(to) && isInBackground(around))));

/** A time of day that names no day. */
const isClock = ({ type, text }: SpannedTimex): boolean => type === 'TIME' && !NAMES_DAY.test(text);

function timeMentioned(
  { mentionedTime }: Told,
  value: string,
  { isDay, isEnd, isItsDay }: Readonly<Record<'isDay' | 'isEnd' | 'isItsDay', boolean>>,
): string | null {
  if (/^\d{4}-\d\d-\d\dT/.test(value) && !isEnd) return value.slice(0, 16);
  return isDay && !isItsDay ? null : mentionedTime;
}

/** The quarter, half or year of which the last day is told: `in the three months ended Sept. 30`. */
function periodEnded({ to, precision }: SpannedTimex, before: string): string | null {
  const { unit } = PERIOD_ENDED.exec(before)?.groups ?? {};
  if (!unit || precision !== 'day') return null;
  if (/half|six/i.test(unit)) {
    const [year = '', quarter] = unitEnded(to, 'quarter').split('-Q');
    // Six months to September are no half of the year.
    return Number(quarter) % 2 === 0 ? `${year}-H${Number(quarter) / 2}` : year;
  }
  return unitEnded(to, /year|12|twelve/i.test(unit) ? 'year' : 'quarter');
}

/** The bygone date that a paragraph of news goes on from once it tells of this one. */
function bygoneFrom(
  { bygone, isChronicle }: Told,
  timex: SpannedTimex,
  { before, after }: WordsAround,
  published: string,
): string | null {
  const { text, from, precision } = timex;
  // A chronicle comes near to the present at last.
  const isOver = isChronicle ? from < published : isBygone(timex, published);
  const isNamed = /\b(?:\d{4}|that year)\b/.test(text) && isOver;
  const isPart = precision === 'month' || precision === 'season';
  // That Saturday is told of the bygone day before it.
  if (POINTS_BACK.test(text) && isBygone(timex, published)) return from;
  const setsScene =
    (precision === 'day' ? ON : OPENS).test(before) ||
    EARLY_ON.test(text) ||
    WHEN_FOLLOWS.test(after) ||
    (isPart && OPENS_SENTENCE.test(before));
  if (isNamed && setsScene) return from;
  const away = bygone ? daysBetween(bygone, from) : Number.POSITIVE_INFINITY;
  const goesOn = bygone !== null && (yearOf(from) === yearOf(bygone) || (away > 0 && away < YEAR));
  return goesOn ? bygone : null;
}

/** Whether a sentence opens with a bygone date and goes on in the present tense. */
function opensChronicle({ text }: SpannedTimex, { before, after }: WordsAround): boolean {
  if (!OPENS_CHRONICLE.test(before)) return false;
  const span = { start: before.length, end: before.length + text.length };
  const tense = tenseAround(`${before}${text}${after}`, span);
  return tense === 'future' || tense === 'unsaid';
}

/** The day near which those of a history lie once it tells of this date: decades and centuries only frame it. */
function historyFrom({ bygone }: Told, timex: SpannedTimex, published: string): string | null {
  if (timex.precision === 'decade' || timex.precision === 'century') return bygone;
  return isBygone(timex, published) ? middleOf(timex) : null;
}

/** Whether a date lies so long before publication that it belongs to another time. */
export const isBygone = ({ to }: Pick<SpannedTimex, 'to'>, published: string): boolean =>
  daysBetween(to, published) > BYGONE_DAYS;

const middleOf = ({ from, to }: Interval): string =>
  addDays(from, Math.floor(daysBetween(from, to) / 2));

/** Of a range its end, of a time its day. */
const valueMentioned = (value: string): string => value.replace(/^.*\/|T.*$/g, '');
