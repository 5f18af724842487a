import { isBeside, isOfSaying, isReported, onlyMeasures, type Telling } from './asides.ts';
import { isAtHead } from './atHead.ts';
import { isBygone, middleOf, NEWS_DAYS } from './bygone.ts';
import { bygoneOn } from './bygoneOn.ts';
import { daysBetween, spanOf, unitEnded } from './calendar.ts';
import { PERIOD_ENDED } from './periodEnded.ts';
import { endsStretch, isClock, isSceneDay, isSceneTime } from './scenes.ts';
import type { SpannedTimex } from './timex.ts';
import type { Told } from './told.ts';
import type { WordsAround } from './wordsAround.ts';

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

/** What stands around a date that is read. */
export interface AroundDate extends WordsAround {
  readonly isOfDateline: boolean;
  /** Whether the verbs look ahead to it; told once it is asked for. */
  readonly isAhead: () => boolean;
}

/** What is told once a date with a span is read, from the words around it. */
export function tellOn(
  told: Told,
  timex: SpannedTimex,
  around: AroundDate,
  published: string,
): Told {
  const { before, after, isOfDateline, isAhead } = around;
  const telling: Telling = { before, after, isOfDateline, timex, published };
  if (isBeside(told, telling)) return told;
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
  const isOver = precision === 'day' && (to < published || (to === published && !isAhead()));
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
