import { isQuarter, spanOf, type Unit, weekdayOf } from '../time/calendar.ts';
import { unitsFrom, unitValue } from '../time/unitsFrom.ts';
import { dayBefore } from './dayTold.ts';
import { mentionedStart, type Scene } from './scene.ts';
import { isLonger } from './stretchTold.ts';

/** The unit so far from what was told, no further than it is sensible; where no day was, `the same` one is of its month. */
export function fromTold(scene: Scene, unit: string, step: number): string {
  const from = anchor(scene, unit, step);
  const told = spanOf(scene.mentioned);
  const isUnnamed = from === null || (told !== null && (from < told.from || told.to < from));
  // "left the 1992 pact; Brussels answered the same day": news goes on from its own day.
  const isNamedOnly =
    /day/i.test(unit) && scene.isNews && scene.bygone === null && told?.precision !== 'month';
  const isWithin = told !== null && isLonger(told, unit.toLowerCase());
  if (step === 0 && !isNamedOnly && (isUnnamed || isWithin) && told && told.to < scene.published)
    return scene.mentioned;
  return from === null
    ? 'PAST_REF'
    : sensible(unitValue(from, stepTo(unit, step, from), unit), scene);
}

/** The date so many units from what was told: `two weeks later`. */
export function countedFromTold(scene: Scene, unit: Unit, count: number): string {
  const { mentioned, mentionedDay, published } = scene;
  // Ten years on from a year is a year again, not a decade.
  const isYears = unit === 'decade' && /^\d{4}/.test(mentioned);
  const from = (start: string): string =>
    isYears ? unitsFrom(start, 10 * count, 'year') : unitsFrom(start, count, unit);
  const start = anchor(scene, unit, count);
  if (start === null) return 'PAST_REF';
  const value = from(start);
  const isBehind = scene.tense === 'future' && (spanOf(value)?.to ?? '') < published;
  return isBehind && mentionedDay > published ? from(mentionedDay) : sensible(value, scene);
}

/** `The next day`, told in the past, of a day that the story has not named: no date can be given. */
function sensible(value: string, { published, mentioned, mentionedDay, tense }: Scene): string {
  const lies = spanOf(value);
  const isUnnamed = mentioned === published || mentionedDay === published;
  if (lies?.precision === 'decade' || lies?.precision === 'century') return value;
  return isUnnamed && lies && lies.from > published && tense === 'past' ? 'PAST_REF' : value;
}

/** How many weeks off the next or previous weekend lies: the next one after a working day ends its week. */
function stepTo(unit: string, step: number, from: string): number {
  const isWorkday = weekdayOf(from) % 6 > 0;
  return /weekend/i.test(unit) && step > 0 && isWorkday ? 0 : step;
}

/**
 * Whether a step back counts from the day that the text is on, and not from one told in the background of another
 * sentence: `Tokyo rose, having sunk on Monday. London rose after a fall the previous day`.
 */
const isOnScene = ({ beside, lead, mentioned, mentionedDay, isFlashback }: Scene): boolean =>
  beside === null && lead !== null && !isFlashback && mentioned === mentionedDay;

/** The day that `the next month` and its like count from: that of the date, or of the day, last spoken of; null where it is not named. */
function anchor(scene: Scene, unit: string, step: number): string | null {
  if (/day/i.test(unit)) return step < 0 && isOnScene(scene) ? scene.sceneDay : dayBefore(scene);
  if (/quarter/i.test(unit) && scene.quarter) return spanOf(scene.quarter)?.from ?? null;
  const told = spanOf(scene.mentioned);
  if (
    isQuarter(scene.mentioned) &&
    /month|week/i.test(unit) &&
    scene.mentionedDay !== scene.published &&
    scene.mentionedDay >= (told?.from ?? '')
  )
    return scene.mentionedDay;
  // Of a year nobody knows the month or week, of a month the week.
  if (/week|month/i.test(unit) && told && isLonger(told, unit.toLowerCase())) {
    const { mentionedDay, published, tense } = scene;
    const isAhead = (tense === 'future' && mentionedDay > published) || told.from > published;
    return isAhead || (told.from <= mentionedDay && mentionedDay <= told.to) ? mentionedDay : null;
  }
  const start = mentionedStart(scene);
  // What has happened was not counted from what is still to come.
  return scene.tense === 'past' && start > scene.published ? scene.pastDay : start;
}
