import { isBygone } from '../time/bygone.ts';
import {
  isDate,
  monthOf,
  type Precision,
  spanOf,
  type Unit,
  unitValueOf,
  yearOf,
} from '../time/calendar.ts';
import { unitFrom, unitValue } from '../time/unitsFrom.ts';
import { isAway } from './dayTold.ts';
import { looksAhead, type Scene } from './scene.ts';

/** The last month in which a year told of as past is the one before: `for the full year profit rose`, in January. */
const RESULTS_UNTIL = 3;

/** Whether a year that is told of as over is the one before publication. */
export const isJustOver = ({ published, tense, mentioned }: Scene): boolean =>
  tense === 'past' &&
  monthOf(published) <= RESULTS_UNTIL &&
  yearOf(mentioned) === yearOf(published);

/** What `in the quarter`, `in the period` and `in the year` are of the date last spoken of. */
export function stretchTold(scene: Scene, unit: string): string {
  if (unit === 'quarter') return quarterTold(scene);
  return unit === 'period' ? lastStretch(scene, unit) : unitValue(dayWithin(scene, unit), 0, unit);
}

/** The quarter last spoken of, or the last that was over when the story appeared. */
export const quarterTold = ({ quarter, published, tense }: Scene): string =>
  quarter ?? unitFrom(published, tense === 'future' ? 0 : -1, 'quarter');

/** What `the same period` is the same as: the date last spoken of, unless it is a day and the unit is not. */
export function lastStretch(scene: Scene, unit: string): string {
  if (unit === 'quarter' && scene.quarter) return scene.quarter;
  const mentioned = unit === 'period' ? stretchReported(scene) : scene.mentioned;
  const told = /month|quarter/.test(unit) ? spanOf(mentioned) : null;
  // "in the third quarter, reported earlier in the week, against the same period of last year"
  if (unit === 'period' && scene.quarter && spanOf(mentioned)?.precision === 'week')
    return scene.quarter;
  // Figures told in a week are of the quarter before.
  if (unit === 'quarter' && told?.precision === 'week') return quarterTold(scene);
  if (told && SIZES.indexOf(told.precision) < SIZES.indexOf(unit))
    return unitValueOf(told.to, unit as Unit);
  return !isDate(mentioned) || unit === 'day' ? mentioned : mentioned.slice(0, 4);
}

/**
 * The stretch that figures are of: the date last spoken of, or the quarter told of, where that date only came up within
 * it in a sentence before: `third-quarter profit fell after a strike in August. Sales were up 2% from a year earlier.`
 */
export function stretchReported({ mentioned, quarter, beside, published }: Scene): string {
  if (beside !== null || quarter === null) return mentioned;
  const [told, reported] = [spanOf(mentioned), spanOf(quarter)];
  const isWithin = told && reported && reported.from <= told.from && told.to <= reported.to;
  // Nor are they of a year that is not over.
  const isYearOn = told?.precision === 'year' && told.to >= published;
  return isWithin || (isYearOn && reported && reported.to < published) ? quarter : mentioned;
}

/** Precisions from the finest to the coarsest. */
const SIZES = ['day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'century'];

/** Whether a date is longer than a unit, so that nobody knows which one in it is meant. */
export const isLonger = ({ precision }: { readonly precision: Precision }, unit: string): boolean =>
  SIZES.indexOf(precision) > SIZES.indexOf(unit) && SIZES.includes(unit);

/** Whether a day told last is of long ago, and the text does not go on from it: `20 years after the crash of 19 October 1987`. */
const isAnniversary = ({ bygone, mentioned, published }: Scene): boolean =>
  bygone === null && isDate(mentioned) && isBygone({ to: mentioned }, published);

/**
 * The day told of that lies in the unit meant: that of publication where only something longer is told of, or where
 * the verbs look away from it.
 */
function dayWithin(scene: Scene, unit: string): string {
  const { mentioned, published } = scene;
  const told = spanOf(mentioned);
  if (unit === 'week' && isAway(scene)) return published;
  if (scene.isNews && scene.beside === null && isAnniversary(scene)) return published;
  const looksAway = looksAhead(scene)
    ? told !== null && told.to < published
    : scene.tense === 'past' && scene.beside === null && told !== null && told.from > published;
  if (looksAway) return published;
  return told && SIZES.indexOf(told.precision) <= SIZES.indexOf(unit) ? told.from : published;
}
