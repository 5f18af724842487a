import { addDays, daysBetween } from '../time/calendar.ts';
import { dayNamed } from '../time/told.ts';
import type { Scene } from './phrase.ts';

/** The day a time of day belongs to: its clause's own, or the one last told of unless the verbs look the other way. */
export function dayTold(scene: Scene): string {
  const { dayAhead, beside, published, tense, aheadOf } = scene;
  if (dayAhead) return dayAhead;
  const mentionedDay = dayOfScene(scene);
  const isBehind = mentionedDay < published && tense === 'future';
  const looksAway = isBehind || (mentionedDay > published && tense === 'past');
  // "arrested on Monday, will appear at noon": not "said on Monday that he would appear at noon".
  const isAside = isBehind && aheadOf === published;
  return looksAway && (isAside || beside !== mentionedDay) ? published : mentionedDay;
}

/** The day that `the next day` counts from: publication, where its sentence names that, or the one last told of; null where it is not named. */
export const dayBefore = (scene: Scene): string | null =>
  scene.beside === scene.published ? scene.published : dayNamed(scene);

/** The day so many days from that one; null where it is not named. */
export function dayBeside(scene: Scene, days: number): string | null {
  const told = dayBefore(scene);
  return told && addDays(told, days);
}

/**
 * The day that the text is on: what is only background to it counts within its own sentence alone, and a day ahead where
 * the verbs do not look back.
 */
export function dayOfScene(scene: Scene): string {
  const { beside, isBesideOver, mentionedDay, sceneDay, published } = scene;
  if (beside === mentionedDay && !isBesideOver) return mentionedDay;
  return mentionedDay > published && scene.tense !== 'past' ? mentionedDay : sceneDay;
}

const atPublication = ({ published }: Scene): string => published;
/** The hour before which a clock belongs to the night of the day before, and the times from which that night is told. */
const NIGHT_ENDS = 'T06';
const NIGHT = /T(?:NI|EV|1[89]|2)/;
const MORNING = /^T(?:MO|0|1[01])/;

/** From so many days before publication on a day told of is background to the news. */
const BACKGROUND_DAYS = 10;
/**
 * Whether the day told of lies so long before publication, and is not beside, that the news goes on from its own day.
 * Of a day told by the clock it goes on by the clock.
 */
export const isLongBefore = (scene: Scene): boolean =>
  scene.beside === null &&
  scene.bygone === null &&
  !scene.isHere &&
  (scene.mentionedTime === null || scene.tense !== 'past') &&
  daysBetween(dayOfScene(scene), scene.published) >= BACKGROUND_DAYS;

/** What `the day` is: the one that the text is on, or that of publication where that is long over. */
export const theDay = (scene: Scene): string =>
  isLongBefore(scene) ? scene.published : dayOfScene(scene);

/** The day of a part of the day: of the one told, or of publication where that is long over. */
export const partTold = (scene: Scene): string =>
  isLongBefore(scene) ? (scene.dayAhead ?? scene.published) : dayTold(scene);

/** The day of a night that is over, which began on the day before publication: `worked through the night`. */
export function nightTold(scene: Scene): string {
  const day = partTold(scene);
  const isOver = scene.tense === 'past' && day === scene.published && !scene.dayAhead;
  return isOver && scene.beside !== day ? addDays(day, -1) : day;
}

/** The day told, or the next after a night told of where the clock tells of its small hours, or goes on to the morning. */
export const dayTurning =
  (clock: string) =>
  (scene: Scene): string => {
    const { mentionedTime, mentionedDay, dayAhead, published, tense, isFlashback } = scene;
    if (isLongBefore(scene)) return dayAhead ?? published;
    const day = dayTold(scene);
    const isNight = day === mentionedDay && mentionedTime !== null && NIGHT.test(mentionedTime);
    if (!isNight || dayAhead) return day;
    const next = addDays(day, 1);
    const goesOn = MORNING.test(clock) && tense === 'past' && !isFlashback && next <= published;
    return clock < NIGHT_ENDS || goesOn ? next : day;
  };
/** The day of a clock that a range ends with, which may run past midnight: `between 11 p.m. and 1 a.m.` */
const dayOfEnd =
  (clock: string) =>
  (scene: Scene): string => {
    const { mentionedTime } = scene;
    if (!mentionedTime) return dayTold(scene);
    const day = mentionedTime.slice(0, 10);
    return mentionedTime.slice(10) > clock ? addDays(day, 1) : day;
  };
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
    const later = minutesOf(clock) - minutesOf(mentionedTime.slice(10));
    return addDays(mentionedTime.slice(0, 10), later > HALF_DAY ? -1 : later < -HALF_DAY ? 1 : 0);
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
  return /\b[ap]\.?m\b.*\b(?:and|to|until|till|through)\s+$/i.test(before)
    ? dayOfEnd(clock)
    : dayTurning(clock);
}
