import { isBygone, NEWS_DAYS } from '../time/bygone.ts';
import {
  dateOf,
  daysBetween,
  isDate,
  isMonth,
  monthOf,
  pad,
  spanOf,
  weekdayOf,
  yearOf,
} from '../time/calendar.ts';
import { nearestFirst } from './nearestFirst.ts';
import type { Scene } from './scene.ts';
import { firstFrom, inYearTold } from './yearTold.ts';

/** A day this near to publication is believed even where the verbs nearby look the other way. */
const SLACK_DAYS = 60;
/** A day that lies further back than this is rather that of a year told before. */
const FAR_DAYS = 120;
/** A day said without tense is not believed to be further ahead than this. */
const DAYS_AHEAD = 90;
const YEAR_DAYS = 365;

/**
 * The year of a day said without one: the one told of, the nearest in which it is the weekday said with it,
 * or the nearest unless the verbs say that it is on the other side.
 */
export function settleDay(
  scene: Scene,
  month: number,
  day: number,
  weekday: number | null = null,
): string {
  const { published } = scene;
  const told = inYearTold(scene, month, day) ?? inMonthTold(scene, month, day);
  if (told) return told;
  const dates = yearly(published, month, day);
  const nearest = nearestFirst(dates, (date) => daysBetween(published, date));
  const fitting = nearest.find(
    (date) => weekdayOf(date) === weekday && !isFarOnOtherSide(scene, date),
  );
  if (fitting) return fitting;
  const [date = published] = nearest;
  const ahead = daysBetween(published, date);
  const isTooEarly = scene.tense === 'future' && ahead < -SLACK_DAYS;
  const step = isTooEarly ? 1 : ahead > mostAhead(scene) ? -1 : 0;
  const settled = dates[dates.indexOf(date) + step] ?? date;
  const same = dates.find((near) => isInMonthBeside(scene, near));
  return same && Math.abs(daysBetween(published, settled)) >= NEWS_DAYS ? same : settled;
}

/** Whether a day lies far from publication on the side that the verbs look away from, where its weekday is rather a slip. */
const isFarOnOtherSide = ({ tense, published }: Scene, day: string): boolean => {
  const ahead = daysBetween(published, day);
  return (tense === 'future' && ahead < -SLACK_DAYS) || (tense === 'past' && ahead > SLACK_DAYS);
};

/** How many days ahead of publication a day without its year may lie, as the verbs tell of it. */
function mostAhead(scene: Scene): number {
  switch (scene.tense) {
    case 'past':
      return scene.isDone || scene.isFlashback ? 0 : SLACK_DAYS;
    case 'unsaid':
      return DAYS_AHEAD;
    default:
      return Number.POSITIVE_INFINITY;
  }
}

/** The first such day from the day last told on, in a chronicle, whose days follow each other; null where that is still to come. */
export function nextTold(scene: Scene, month: number, day: number): string | null {
  const { mentionedDay, published } = scene;
  const next = firstFrom(mentionedDay, (year) => dateOf(year, month, day));
  return mentionedDay < published && next <= published ? next : null;
}

/** The years around one that a day of the month is looked for in; there may be eight between two leap days. */
const YEARS_AROUND = 2;
const LEAP_YEARS_AROUND = 8;
/** The day that not every year has. */
const LEAP_DAY = '02-29';

/** The days of a month and number in the years around a day, in their order. */
function yearly(day: string, month: number, number: number): string[] {
  const isLeap = `${pad(month)}-${pad(number)}` === LEAP_DAY;
  const most = isLeap ? LEAP_YEARS_AROUND : YEARS_AROUND;
  return Array.from({ length: 2 * most + 1 }, (_, at) =>
    dateOf(yearOf(day) + at - most, month, number),
  ).filter((date) => monthOf(date) === month);
}

/**
 * Whether a day is in the month of the one said beside it, less than a year away, whose verb it shares: `fell on 3 and
 * 4 May`.
 */
const isInMonthBeside = ({ beside, tense, published }: Scene, day: string): boolean =>
  tense !== 'future' &&
  beside !== null &&
  isDate(beside) &&
  beside.slice(0, 7) === day.slice(0, 7) &&
  Math.abs(daysBetween(published, beside)) < YEAR_DAYS;

/**
 * The day in a bygone month just told that it names again: `paid him in June 1989 … met him on June 8th`; null where there
 * is none, or where another such day is nearer.
 */
function inMonthTold(
  { mentioned, tense, published }: Scene,
  month: number,
  day: number,
): string | null {
  const told = isMonth(mentioned) ? spanOf(mentioned) : null;
  if (!told || monthOf(mentioned) !== month || tense === 'future') return null;
  const isNear = yearly(published, month, day).some((near) => {
    const ahead = daysBetween(published, near);
    return ahead > -FAR_DAYS && ahead < SLACK_DAYS;
  });
  return isBygone(told, published) && !isNear ? dateOf(yearOf(mentioned), month, day) : null;
}
