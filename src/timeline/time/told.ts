import { isBeside, isOfSaying, isReported, onlyMeasures, type Telling } from './asides.ts';
import { isAtHead } from './atHead.ts';
import { bygoneOn, isBygone, middleOf, NEWS_DAYS } from './bygone.ts';
import { daysBetween, spanOf, unitEnded } from './calendar.ts';
import type { Tense } from './cues.ts';
import { PERIOD_ENDED } from './periodEnded.ts';
import { endsStretch, isClock, isSceneDay, isSceneTime } from './scenes.ts';
import type { SpannedTimex } from './timex.ts';
import type { WordsAround } from './wordsAround.ts';

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

/** Words before a month, quarter or year that only measures what is told: `the highest since July 2008`. */
const RECORD =
  /\b(?:\w{2,}est|least|most|worst|best|first(?:\s+time)?)\b[^.;]{0,40}\b(?:since|after)\s+$/i;
/** The value of a month, a quarter or a year. */
const WIDE = /^\d{4}(?:-(?:\d\d|Q[1-4]))?$/;
/** Before the day of the time just told: `at 2:52 p.m. (1252 GMT) on | Wednesday`. */
const ITS_DAY = /(?:\b[ap]\.?m\.?|\b(?:GMT|UTC|time))\)?,?\s+on\s+$/i;
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
  around: WordsAround & Pick<Telling, 'isOfDateline' | 'isAhead'>,
  published: string,
): Told {
  const telling = { ...around, timex, published };
  if (isBeside(told, telling)) return told;
  const { before, isOfDateline } = around;
  const { to, precision } = timex;
  const period = periodEnded(timex, before);
  const value = period ?? timex.value;
  const wasSaid = isOfSaying(told, telling);
  // "will meet on Sunday, a mediator said on Thursday": what is still to come is no day of the text.
  const wasSaidBefore = wasSaid && told.mentionedDay > published;
  const isDay =
    precision === 'day' &&
    period === null &&
    !wasSaid &&
    !isClock(timex) &&
    !onlyMeasures(told, telling);
  const isToldOf = isDay || wasSaidBefore;
  const isMeasure = RECORD.test(before) && WIDE.test(value);
  /** Whether a time of day comes before any day is told, so that it may be of the eve as well. */
  const isUnnamed = isClock(timex) && told.latest === null;
  const isOver = precision === 'day' && (to < published || (to === published && !around.isAhead));
  const isScene =
    (isClock(timex) && isSceneTime(told, telling)) || (isToldOf && isSceneDay(told, telling));
  return {
    mentioned: isMeasure ? told.mentioned : valueMentioned(value),
    mentionedDay: isDay ? to : told.mentionedDay,
    sceneDay: isScene ? to : told.sceneDay,
    lead: told.lead ?? (isScene && !isOfDateline && !isReported(before) ? value : null),
    isHere: told.isHere || (isScene && !isOfDateline),
    headDay: isDay && isAtHead(around) ? to : told.headDay,
    pastDay: isToldOf && isOver ? to : told.pastDay,
    quarter: isQuarter(value) && !isMeasure ? value : told.quarter,
    mentionedTime: timeMentioned(told, telling, isDay),
    latest: isOver && !isUnnamed && to > (told.latest ?? '') ? to : told.latest,
    isNews:
      told.isNews || (isDay && !isOfDateline && Math.abs(daysBetween(to, published)) < NEWS_DAYS),
    isHistory: told.isHistory,
    ...bygoneOn(told, timex, around, published),
  };
}

/** The time of day last told, once another time expression is read. */
function timeMentioned({ mentionedTime }: Told, telling: Telling, isDay: boolean): string | null {
  const { value } = telling.timex;
  if (/^\d{4}-\d\d-\d\dT/.test(value) && !endsStretch(telling)) return value.slice(0, 16);
  return isDay && !ITS_DAY.test(telling.before) ? null : mentionedTime;
}

/** The quarter, half or year of which the last day is told: `in the three months ended Sept. 30`. */
function periodEnded({ to, precision }: SpannedTimex, before: string): string | null {
  const { unit = '' } = (precision === 'day' && PERIOD_ENDED.exec(before)?.groups) || {};
  if (/half|six/i.test(unit)) {
    const [year = '', quarter] = unitEnded(to, 'quarter').split('-Q');
    // Six months to September are no half of the year.
    return Number(quarter) % 2 === 0 ? `${year}-H${Number(quarter) / 2}` : year;
  }
  if (/quarter|three/i.test(unit)) return unitEnded(to, 'quarter');
  return /year|12|twelve/i.test(unit) ? unitEnded(to, 'year') : null;
}

/** Of a range its end, of a time its day. */
const valueMentioned = (value: string): string => value.replace(/^.*\/|T.*$/g, '');
