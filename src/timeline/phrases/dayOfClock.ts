import { addDays, daysBetween } from '../time/calendar.ts';
import { dayNamed } from '../time/told.ts';
import type { Scene } from './phrase.ts';

/** The day a time of day belongs to: its clause's own, or the one last told of unless the verbs look the other way. */
export function dayTold(scene: Scene): string {
  const { dayAhead, headDay, beside, published, tense, aheadOf } = scene;
  if (dayAhead) return dayAhead;
  const mentionedDay = dayOfClocks(scene);
  const isBehind = mentionedDay < published && tense === 'future';
  const looksAway =
    mentionedDay !== headDay && (isBehind || (mentionedDay > published && tense === 'past'));
  // "arrested on Monday, will appear at noon": not "said on Monday that he would appear at noon".
  const isAside = isBehind && aheadOf === published;
  return looksAway && (isAside || beside !== mentionedDay) ? published : mentionedDay;
}

/**
 * The day that `the next day` counts from: publication, where its sentence names that, or the one last told of, in a tale
 * by its times of day, too; null where it is not named.
 */
export const dayBefore = (scene: Scene): string | null => {
  if (isTale(scene) && scene.mentionedTime) return scene.mentionedTime.slice(0, DAY);
  return scene.beside === scene.published ? scene.published : dayNamed(scene);
};

/** The day so many days from that one; null where it is not named. */
export function dayBeside(scene: Scene, days: number): string | null {
  const told = dayBefore(scene);
  return told && addDays(told, days);
}

/**
 * The day that the text is on: what is only background to it counts within its own sentence alone, and a day ahead where
 * the verbs do not look back.
 */
export const dayOfScene = (scene: Scene): string => dayOn(scene, scene.sceneDay);

/**
 * The day that times of day go on from: a paragraph of news that has named none comes back to the first of the story, a
 * tale of bygone days goes on from the last.
 */
const dayOfClocks = (scene: Scene): string =>
  dayOn(scene, scene.isHere || isTale(scene) ? scene.sceneDay : firstDay(scene));

/** Whether the text tells of bygone days and has told of no news. */
const isTale = ({ bygone, isNews }: Scene): boolean => bygone !== null && !isNews;

function dayOn(scene: Scene, sceneDay: string): string {
  const { beside, isBesideOver, mentionedDay, published } = scene;
  if (beside === mentionedDay && !isBesideOver) return mentionedDay;
  return mentionedDay > published && !/past|set/.test(scene.tense) ? mentionedDay : sceneDay;
}

/** How many characters of a value name its day. */
export const DAY = '2025-07-06'.length;

const atPublication = ({ published }: Scene): string => published;
/** The hour before which a clock belongs to the night of the day before, and the times from which that night is told. */
const NIGHT_ENDS = 'T06';
const NIGHT = /T(?:NI|EV|1[89]|2)/;
/** A clock from which on it is so late that no story of that day tells of it as past, once it has told of the small hours. */
const LATE = /^T2[0-3]/;
/** A clock, or a part of the day, up to noon. */
const MORNING = /^T(?:MO|0|1[0-2])/;

/** A day of which so many lie between it and the first of the story is background to it. */
const AWAY_DAYS = 3;

/** The first day that the story was on, or that of publication. */
const firstDay = ({ lead, published }: Scene): string => lead?.slice(0, DAY) ?? published;

/** Whether the text is on a day long before those that the story is on, and not of a bygone tale. */
export const isAway = (scene: Scene): boolean =>
  scene.beside === null &&
  scene.bygone === null &&
  daysBetween(dayOfScene(scene), firstDay(scene)) > AWAY_DAYS;

/** What `the day` is: the one that times of day are of, or the first of the story where that is long over. */
export const theDay = (scene: Scene): string =>
  isAway(scene) ? firstDay(scene) : dayOfClocks(scene);

/** The day of a night that is over, which began on the day before publication: `worked through the night`. */
export function nightTold(scene: Scene): string {
  const day = dayTold(scene);
  return isNightOver(scene, day) && scene.beside !== day ? addDays(day, -1) : day;
}

/** The day of `overnight`, which in what is told as past began on the day before. */
export function overnightTold(scene: Scene): string {
  const day = dayTold(scene);
  return isNightOver(scene, day) ? addDays(day, -1) : day;
}

/** Whether the night told of on that day is the one before publication, and its midnight the start of that day. */
export const isNightOver = ({ tense, published, dayAhead }: Scene, day: string): boolean =>
  tense === 'past' && day === published && !dayAhead;

/** The day told, or the next after a night told of where the clock tells of its small hours, or goes on to the morning. */
export const dayTurning =
  (clock: string) =>
  (scene: Scene): string => {
    const { mentionedTime, dayAhead, published, tense, isFlashback } = scene;
    // "which left on Tuesday evening, sank at 2 a.m."
    const isAfterAside = scene.isBesideOver && mentionedTime !== null && NIGHT.test(mentionedTime);
    if (isAfterAside && clock < NIGHT_ENDS) return addDays(mentionedTime.slice(0, DAY), 1);
    const day = dayTold(scene);
    // "too close to call at 2 a.m.; officials had said at 11:30 p.m."
    const isBack = tense === 'past' && day === published && LATE.test(clock);
    if (isBack && mentionedTime?.startsWith(day) && mentionedTime.slice(DAY) < NIGHT_ENDS)
      return addDays(day, -1);
    const isNight = [mentionedTime, scene.isHere ? null : scene.lead].some(
      (told) => told?.startsWith(day) && NIGHT.test(told),
    );
    if (!isNight || dayAhead) return day;
    const next = addDays(day, 1);
    const goesOn = MORNING.test(clock) && tense === 'past' && !isFlashback && next <= published;
    const isToCome = tense === 'past' && next > published;
    return (clock < NIGHT_ENDS && !isToCome) || goesOn ? next : day;
  };
/** The day of a clock that a range ends with, which may run past midnight: `between 11 p.m. and 1 a.m.` */
const dayOfEnd =
  (clock: string) =>
  (scene: Scene): string => {
    const { mentionedTime } = scene;
    if (!mentionedTime) return dayTold(scene);
    const day = mentionedTime.slice(0, DAY);
    return mentionedTime.slice(DAY) > clock ? addDays(day, 1) : day;
  };
/** A time before the one that ends a range, and what is no range: `was brought forward from 8 am to 6:30 am`. */
const RANGE = /(?:\b|\d)[ap]\.?m\b.*\b(?:and|to|until|till|through)\s+$/i;
const MOVED = /\b(?:brought|moved|put|pushed|changed|shifted|forward|back)\b.*\bfrom\b/;
/** Half a day in minutes: the most that the clocks of two zones differ by, but for a few. */
const HALF_DAY = 12 * 60;
const minutesOf = (clock: string): number =>
  Number(clock.slice(1, 3)) * 60 + Number(clock.slice(4, 6));
/** The day of a clock that tells the time before it in another zone: `19:40 local time (11:40 UTC)`. */
const dayElsewhere =
  (clock: string) =>
  (scene: Scene): string => {
    const { mentionedTime } = scene;
    if (!mentionedTime?.includes(':')) return dayTurning(clock)(scene);
    const later = minutesOf(clock) - minutesOf(mentionedTime.slice(DAY));
    return addDays(mentionedTime.slice(0, DAY), later > HALF_DAY ? -1 : later < -HALF_DAY ? 1 : 0);
  };
/** Who said it, behind what was said, and when: `will open on Friday, the owner said at 9 a.m.` */
const SAID_AT =
  /,["”’]*\s+[^,;.]{2,60}\b(?:said|added|wrote|announced)\s+at\s+(?:about\s+|around\s+)?$/;
/** Where the day of a clock is looked for; a time that news counts up to is that of publication: `as of 14:00`. */
export function dayAfter(before: string, clock: string): (scene: Scene) => string {
  if (/\bas\s+of\s+$/i.test(before)) return atPublication;
  if (/\($/.test(before)) return dayElsewhere(clock);
  if (SAID_AT.test(before))
    return (scene) =>
      scene.beside === null ? dayTold(scene) : (scene.dayAhead ?? scene.published);
  return RANGE.test(before) && !MOVED.test(before) ? dayOfEnd(clock) : dayTurning(clock);
}
