import { isBygone, NEWS_DAYS } from '../time/bygone.ts';
import {
  addDays,
  dateOf,
  daysBetween,
  isDate,
  monthIn,
  monthOf,
  pad,
  SEASONS,
  type Season,
  spanOf,
  weekdayFrom,
  weekdayOf,
  weekdayUpTo,
  yearOf,
} from '../time/calendar.ts';
import type { Scene } from './phrase.ts';

/** A day this near to publication is believed even where the verbs nearby look the other way. */
const SLACK_DAYS = 60;
/** A day that lies further back than this is rather that of a year told before. */
const FAR_DAYS = 120;
/** A day said without tense is not believed to be further ahead than this. */
const DAYS_AHEAD = 90;
/** A month that is not said to lie ahead is the one just past unless it is at most so many months ahead. */
const MOST_MONTHS_AHEAD = { past: 0, unsaid: 2, set: 6 } as const;
/** A day that every month has, late in it. */
const LAST_DAY = 28;
/** So many days after its end a season is still `this` one, longer where the verbs look back. */
const JUST_OVER_DAYS = { past: 90, unsaid: 45, set: 45, future: 45 } as const;
/** The most days that a tale goes on by at once; within news it is half a year. */
const MOST_ON = 300;
/** The days of a year, and of half of one. */
const YEAR_DAYS = 365;
const HALF_YEAR = 183;
/** The most days that a tale goes on by from one day without a year to the next. */
const MONTH_DAYS = 31;
/** The middle of a month. */
const MID_MONTH = 15;

/** The years around one that a day of the month is looked for in; there may be eight between two leap days. */
const YEARS_AROUND = 2;
const LEAP_YEARS_AROUND = 8;
/** The day that not every year has. */
const LEAP_DAY = '02-29';
const IS_YEAR = /^\d{4}$/;

/** The days of a month and number in the years around a day, in their order. */
function yearly(day: string, month: number, number: number): string[] {
  const isLeap = `${pad(month)}-${pad(number)}` === LEAP_DAY;
  const most = isLeap ? LEAP_YEARS_AROUND : YEARS_AROUND;
  return Array.from({ length: 2 * most + 1 }, (_, at) =>
    dateOf(yearOf(day) + at - most, month, number),
  ).filter((date) => monthOf(date) === month);
}

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
  const told = inBygoneYear(scene, month, day) ?? inMonthTold(scene, month, day);
  if (told) return told;
  const yearNamed = yearAhead(scene);
  if (yearNamed) return dateOf(yearNamed, month, day);
  if (scene.tense === 'future' && scene.aheadOf < scene.published)
    return firstFrom(scene.aheadOf, (year) => dateOf(year, month, day));
  const dates = yearly(scene.published, month, day);
  const nearest = nearestFirst(dates, (date) => daysBetween(scene.published, date));
  const fitting = nearest.find(
    (date) => weekdayOf(date) === weekday && !isFarOnOtherSide(scene, date),
  );
  if (fitting) return fitting;
  const [date = scene.published] = nearest;
  const ahead = daysBetween(scene.published, date);
  const limit = {
    past: scene.isDone || scene.isFlashback ? 0 : SLACK_DAYS,
    unsaid: DAYS_AHEAD,
    set: Number.POSITIVE_INFINITY,
    future: Number.POSITIVE_INFINITY,
  }[scene.tense];
  const step = ahead < -SLACK_DAYS && scene.tense === 'future' ? 1 : ahead > limit ? -1 : 0;
  const settled = dates[dates.indexOf(date) + step] ?? date;
  const same = dates.find((near) => isInMonthBeside(scene, near));
  return same && Math.abs(daysBetween(scene.published, settled)) >= NEWS_DAYS ? same : settled;
}

/** Whether a day lies far from publication on the side that the verbs look away from, where its weekday is rather a slip. */
const isFarOnOtherSide = ({ tense, published }: Scene, day: string): boolean => {
  const ahead = daysBetween(published, day);
  return (tense === 'future' && ahead < -SLACK_DAYS) || (tense === 'past' && ahead > SLACK_DAYS);
};

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

/**
 * The day in a bygone month just told that it names again: `paid him in June 1989 … met him on June 8th`; null where there
 * is none, or where another such day is nearer.
 */
function inMonthTold(
  { mentioned, tense, published }: Scene,
  month: number,
  day: number,
): string | null {
  const told = /^\d{4}-\d\d$/.test(mentioned) ? spanOf(mentioned) : null;
  if (!told || monthOf(mentioned) !== month || tense === 'future') return null;
  const isNear = yearly(published, month, day).some((near) => {
    const ahead = daysBetween(published, near);
    return ahead > -FAR_DAYS && ahead < SLACK_DAYS;
  });
  return isBygone(told, published) && !isNear ? dateOf(yearOf(mentioned), month, day) : null;
}

/** The year to come that is named beside a day or month: `next year’s fair will begin on 21 September`; null where none is. */
function yearAhead({ beside, tense, published }: Scene): number | null {
  const isAhead = tense === 'future' && beside !== null && IS_YEAR.test(beside);
  return isAhead && Number(beside) > yearOf(published) ? Number(beside) : null;
}

/** The first such day from the day last told on, in a chronicle, whose days follow each other; null where that is still to come. */
export function nextTold(scene: Scene, month: number, day: number): string | null {
  const { mentionedDay, published } = scene;
  const next = firstFrom(mentionedDay, (year) => dateOf(year, month, day));
  return mentionedDay < published && next <= published ? next : null;
}

/** Of a date that each year has the first from a day on. */
function firstFrom(day: string, dateIn: (year: number) => string): string {
  const date = dateIn(yearOf(day));
  return date < day ? dateIn(yearOf(day) + 1) : date;
}

/** Of a date that each year has the one nearest to a day. */
function nearestYearly(day: string, dateIn: (year: number) => string): string {
  const dates = [0, 1, -1].map((step) => dateIn(yearOf(day) + step));
  return nearestFirst(dates, (date) => daysBetween(day, date))[0] ?? day;
}

/** Things by how many days they lie off, to either side, the nearest first. */
export const nearestFirst = <Thing>(
  things: readonly Thing[],
  daysOff: (thing: Thing) => number,
): Thing[] => things.toSorted((a, b) => Math.abs(daysOff(a)) - Math.abs(daysOff(b)));

/** The year of a month said without one: `this`, `last` or `next`, or as the verbs look ahead or back. */
export function settleMonth(
  scene: Scene,
  month: number,
  which: 'last' | 'next' | 'this' | null = null,
): string {
  const { published, tense } = scene;
  const told = which ? null : inBygoneYear(scene, month, scene.isHistory ? MID_MONTH : LAST_DAY);
  if (told) return told.slice(0, 7);
  if (which === 'this') return monthIn(yearOf(published), month);
  const yearNamed = which ? null : yearAhead(scene);
  if (yearNamed) return monthIn(yearNamed, month);
  if (!which && tense === 'future' && scene.aheadOf < published)
    return firstFrom(scene.aheadOf, (year) => dateOf(year, month, LAST_DAY)).slice(0, 7);
  const ahead = (month - monthOf(published) + 12) % 12;
  const toCome =
    which === 'next' ||
    (which !== 'last' && (tense === 'future' || ahead <= MOST_MONTHS_AHEAD[tense]));
  const steps = toCome ? (which && ahead === 0 ? 12 : ahead) : ahead - 12;
  return monthIn(yearOf(published), monthOf(published) + steps);
}

/** The last such weekday up to the day of publication, or the next from it on where it was set or the verbs look ahead. */
export function settleWeekday(
  {
    published,
    aheadOf = published,
    tense,
    isFlashback,
  }: Pick<Scene, 'published' | 'tense'> & Partial<Scene>,
  weekday: number,
): string {
  const from = tense === 'future' && isNear(aheadOf, published) ? aheadOf : published;
  const next = weekdayFrom(from, weekday);
  const last = weekdayUpTo(from, weekday);
  // What had been set for a day was so for the nearer one.
  const isNearer = !isFlashback || daysBetween(from, next) <= daysBetween(last, from);
  return tense === 'future' || (tense === 'set' && isNearer) ? next : last;
}

/** The last such weekday before, or the next after, the day of publication; `next Friday` is not tomorrow, nor `last Friday` yesterday. */
export function weekdayOff(published: string, weekday: number, tense: 'past' | 'future'): string {
  const near = settleWeekday({ published, tense }, weekday);
  const away = Math.abs(daysBetween(published, near));
  return away > 1 ? near : addDays(near, tense === 'past' ? -7 : 7);
}

/** A weekday is counted from a day told of that lies within the week before publication. */
const isNear = (day: string, published: string): boolean =>
  isDate(day) && day < published && daysBetween(day, published) < 7;

/** The season of a year as a value; winter is the one that begins in that year. */
export const seasonValue = (year: number, season: Season): string => `${year}-${season}`;

/**
 * The year of a season said without one. `this` is the one under way or of this year, `last` and `next`
 * those just over and just to come; with none of these words the tense of the clause decides.
 */
export function settleSeason(
  scene: Scene,
  season: Season,
  which: 'this' | 'last' | 'next' | null,
): string {
  const { published, tense } = scene;
  if (scene.bygone !== null && !which) {
    const told = inBygoneYear(scene, SEASONS[season] + 1, MID_MONTH);
    // The middle of a winter lies in the year after its own.
    if (told) return seasonValue(yearOf(told) - (season === 'WI' ? 1 : 0), season);
  }
  const year = yearOf(published);
  const spans = [year - 2, year - 1, year, year + 1].map((each) => ({
    year: each,
    from: dateOf(each, SEASONS[season], 1),
    to: dateOf(each, SEASONS[season] + 3, 0),
  }));
  const last = spans.findLast(({ to }) => to < published);
  const next = spans.find(({ from }) => from > published);
  const current = spans.find(({ from, to }) => from <= published && published <= to);
  // In spring "this winter" is the one that has been.
  const isJustOver =
    which === 'this' &&
    last !== undefined &&
    daysBetween(last.to, published) < JUST_OVER_DAYS[tense];
  const told = isJustOver
    ? 'last'
    : (which ?? (tense === 'past' ? 'last' : tense === 'future' ? 'next' : 'this'));
  const span =
    which !== 'last' && which !== 'next' && current
      ? current
      : told === 'last'
        ? last
        : told === 'next' || season === 'WI'
          ? next
          : undefined;
  return seasonValue(span?.year ?? year, season);
}

/**
 * A quarter or half said without a year: the one whose middle is nearest, but where the verbs look ahead the next
 * that is not over, and where they look back none that has not begun,
 * but for a quarter of this year that soon will.
 */
export function settlePart({ published, tense, beside }: Scene, sign: string): string {
  // "in the first half of 2015 and the second half"
  const next = beside !== null && follows(beside, sign) ? `${beside.slice(0, 5)}${sign}` : null;
  if (next && (tense !== 'past' || (spanOf(next)?.from ?? '') <= published)) return next;
  const parts = partsAround(published, sign).filter(({ value, from }) => {
    const isNear = sign.startsWith('Q') && yearOf(value) === yearOf(published);
    return tense !== 'past' || daysBetween(published, from) <= (isNear ? SLACK_DAYS : 0);
  });
  const coming = tense === 'future' ? parts.find(({ to }) => to >= published) : undefined;
  const [nearest] = nearestFirst(
    parts,
    ({ from, to }) => daysBetween(published, from) + daysBetween(published, to),
  );
  return (coming ?? nearest)?.value ?? published.slice(0, 4);
}

/** The quarters or halves so numbered of the years around a day, in their order. */
export const partsAround = (day: string, sign: string) =>
  [-1, 0, 1].flatMap((step) => {
    const value = `${yearOf(day) + step}-${sign}`;
    const span = spanOf(value);
    return span ? [{ value, ...span }] : [];
  });

/** Whether the verbs look ahead from publication, and not from a time told of. */
export const looksAhead = ({ tense, aheadOf, published }: Scene): boolean =>
  tense === 'future' && aheadOf === published;

/** Whether a part of a year is the one after another: `H2` after `2015-H1`. */
const follows = (value: string, sign: string): boolean =>
  /^\d{4}-[QH]\d$/.test(value) &&
  value.charAt(5) === sign.charAt(0) &&
  Number(value.charAt(6)) + 1 === Number(sign.charAt(1));

/** The first day of the date last spoken of. */
export const mentionedStart = (scene: Scene): string =>
  spanOf(scene.mentioned)?.from ?? scene.published;
