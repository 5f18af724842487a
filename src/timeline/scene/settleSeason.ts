import { daysBetween, SEASONS, type Season, yearOf } from '../time/calendar.ts';
import type { Scene } from './scene.ts';
import { partsAround } from './settlePart.ts';
import { inYearTold } from './yearTold.ts';

/** The middle of a month. */
const MID_MONTH = 15;
/** So many days after its end a season is still `this` one, longer where the verbs look back. */
const JUST_OVER_DAYS = { past: 90, unsaid: 45, set: 45, future: 45 } as const;
/** The season that is meant where no word says which, by the tense. */
const BY_TENSE = { past: 'last', unsaid: 'this', set: 'this', future: 'next' } as const;

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
  const { published } = scene;
  const mid = which ? null : inYearTold(scene, SEASONS[season] + 1, MID_MONTH);
  // The middle of a winter lies in the year after its own.
  if (mid) return seasonValue(yearOf(mid) - (season === 'WI' ? 1 : 0), season);
  const seasons = partsAround(published, season);
  const current = seasons.find(({ from, to }) => from <= published && published <= to);
  if (current && which !== 'last' && which !== 'next') return current.value;
  const last = seasons.findLast(({ to }) => to < published);
  const next = seasons.find(({ from }) => from > published);
  // In spring "this winter" is the one that has been.
  const isJustOver =
    which === 'this' &&
    last !== undefined &&
    daysBetween(last.to, published) < JUST_OVER_DAYS[scene.tense];
  const meant = isJustOver ? 'last' : (which ?? BY_TENSE[scene.tense]);
  const isNext = meant === 'next' || (meant === 'this' && season === 'WI');
  const found = meant === 'last' ? last : isNext ? next : undefined;
  return found?.value ?? seasonValue(yearOf(published), season);
}
