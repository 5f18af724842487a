import {
  addDays,
  daysBetween,
  isDate,
  weekdayBeside,
  weekdayFrom,
  weekdayUpTo,
} from '../time/calendar.ts';
import type { Scene } from './scene.ts';

/** The last such weekday up to the day of publication, or the next from it on where it was set or the verbs look ahead. */
export function settleWeekday(scene: Scene, weekday: number): string {
  const { published, tense } = scene;
  if (tense === 'future')
    return weekdayFrom(isNear(scene.aheadOf, published) ? scene.aheadOf : published, weekday);
  const last = weekdayUpTo(published, weekday);
  if (tense !== 'set') return last;
  const next = weekdayFrom(published, weekday);
  // What had been set for a day was so for the nearer one.
  const isLastNearer = daysBetween(last, published) < daysBetween(published, next);
  return scene.isFlashback && isLastNearer ? last : next;
}

/** The last such weekday before the day of publication, or the next after it where the step is one on; `next Friday` is not tomorrow, nor `last Friday` yesterday. */
export const weekdayOff = (published: string, weekday: number, step: number): string =>
  weekdayBeside(addDays(published, step), weekday, step);

/** A weekday is counted from a day told of that lies within the week before publication. */
const isNear = (day: string, published: string): boolean =>
  isDate(day) && day < published && daysBetween(day, published) < 7;
