import { addDays } from '../time/calendar.ts';
import { DAY, dayTold } from './dayTold.ts';
import type { Scene } from './scene.ts';

/** The hour before which a clock belongs to the night of the day before, and the times from which that night is told. */
const NIGHT_ENDS = 'T06';
const NIGHT = /T(?:NI|EV|1[89]|2)/;
/** A clock from which on it is so late that no story of that day tells of it as past, once it has told of the small hours. */
const LATE = /^T2[0-3]/;
/** A clock, or a part of the day, up to noon. */
const MORNING = /^T(?:MO|0|1[0-2])/;

/** The day told, or the next after a night told of where the clock tells of its small hours, or goes on to the morning. */
export const dayTurning =
  (clock: string) =>
  (scene: Scene): string => {
    const { mentionedTime, published, tense } = scene;
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
    if (!isNight || scene.dayAhead) return day;
    const next = addDays(day, 1);
    const isToCome = tense === 'past' && next > published;
    if (clock < NIGHT_ENDS && !isToCome) return next;
    const goesOn = MORNING.test(clock) && tense === 'past' && next <= published;
    return goesOn && !scene.isFlashback ? next : day;
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
  if (/\bas\s+of\s+$/i.test(before)) return ({ published }) => published;
  if (/\($/.test(before)) return dayElsewhere(clock);
  if (SAID_AT.test(before))
    return (scene) =>
      scene.beside === null ? dayTold(scene) : (scene.dayAhead ?? scene.published);
  return RANGE.test(before) && !MOVED.test(before) ? dayOfEnd(clock) : dayTurning(clock);
}
