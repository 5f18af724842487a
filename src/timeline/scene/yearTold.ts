import { isBygone, NEWS_DAYS } from '../time/bygone.ts';
import { dateOf, daysBetween, isYear, spanOf, yearOf } from '../time/calendar.ts';
import { nearestFirst } from './nearestFirst.ts';
import type { Scene } from './scene.ts';

/** The most days that a tale goes on by at once; within news it is half a year. */
const MOST_ON = 300;
const HALF_YEAR = 183;
/** The most days that a tale goes on by from one day without a year to the next. */
const MONTH_DAYS = 31;

/**
 * A day of a month in the year that the text tells for it: that of a bygone date it goes on from, one to come that is
 * named beside, or the first from a time told of on from which the verbs look ahead; null where it tells none.
 */
export function inYearTold(scene: Scene, month: number, day: number): string | null {
  const bygone = inBygoneYear(scene, month, day);
  if (bygone || scene.tense !== 'future') return bygone;
  const { beside, aheadOf, published } = scene;
  // "next year’s fair will begin on 21 September"
  if (beside !== null && isYear(beside) && Number(beside) > yearOf(published))
    return dateOf(Number(beside), month, day);
  return aheadOf < published ? firstFrom(aheadOf, (year) => dateOf(year, month, day)) : null;
}

/**
 * The day in the year of the bygone date that the text goes on from, or the next where it lies before that; null where
 * there is none. In a history, whose years run on, it is the nearest of all.
 */
function inBygoneYear(scene: Scene, month: number, day: number): string | null {
  const { bygone, isHistory, isChronicle, tense, published } = scene;
  const inYear = (year: number): string => dateOf(year, month, day);
  if (!bygone) return null;
  // What names the day just told again is that one, whatever a quotation's verbs say of it.
  const named = inYear(yearOf(scene.mentionedDay));
  if (scene.mentionedDay === named && isBygone({ to: named }, published)) return named;
  if (tense === 'future') return null;
  if (isHistory) return nearestYearly(bygone, inYear);
  const own = daysBetween(inYear(yearOf(published)), published);
  if (!isChronicle && !isNextOfTale(scene, inYear) && own >= 0 && own < NEWS_DAYS) return null;
  const [same, next] = [inYear(yearOf(bygone)), inYear(yearOf(bygone) + 1)];
  // A tale goes back to before it began only where it says so.
  const last = spanOf(scene.mentioned);
  const begun = last && last.from > bygone && last.to < published ? last.from : bygone;
  if (same >= begun || next >= published || scene.isFlashback) return same;
  // So far on, the text is on the news again.
  const on = daysBetween(begun, next);
  if (isChronicle) return on > HALF_YEAR ? firstFrom(published, inYear) : next;
  return on > (scene.isNews ? HALF_YEAR : MOST_ON) ? null : next;
}

/**
 * Whether a day follows shortly on the bygone one just told, in a text that has told of no news: `began on 29 April 1942
 * … On 1 May`, though that is near to its publication, too.
 */
function isNextOfTale({ mentionedDay, isNews }: Scene, inYear: (year: number) => string): boolean {
  const on = daysBetween(mentionedDay, inYear(yearOf(mentionedDay)));
  return !isNews && on > 0 && on < MONTH_DAYS;
}

/** Of a date that each year has the first from a day on. */
export function firstFrom(day: string, dateIn: (year: number) => string): string {
  const date = dateIn(yearOf(day));
  return date < day ? dateIn(yearOf(day) + 1) : date;
}

/** Of a date that each year has the one nearest to a day. */
function nearestYearly(day: string, dateIn: (year: number) => string): string {
  const dates = [0, 1, -1].map((step) => dateIn(yearOf(day) + step));
  return nearestFirst(dates, (date) => daysBetween(day, date))[0] ?? day;
}
