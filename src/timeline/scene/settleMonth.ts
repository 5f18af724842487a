import { monthIn, monthOf, yearOf } from '../time/calendar.ts';
import type { Scene } from './scene.ts';
import { inYearTold } from './yearTold.ts';

/** A month that is not said to lie ahead is the one just past unless it is at most so many months ahead. */
const MOST_MONTHS_AHEAD = { past: 0, unsaid: 2, set: 6, future: 12 } as const;
/** A day that every month has, late in it, and its middle, by which the months of a history lie near each other. */
const LAST_DAY = 28;
const MID_MONTH = 15;

/** The year of a month said without one: `this`, `last` or `next`, or as the verbs look ahead or back. */
export function settleMonth(
  scene: Scene,
  month: number,
  which: 'last' | 'next' | 'this' | null = null,
): string {
  const { published } = scene;
  if (which === 'this') return monthIn(yearOf(published), month);
  const told = which ? null : inYearTold(scene, month, scene.isHistory ? MID_MONTH : LAST_DAY);
  if (told) return told.slice(0, 7);
  const ahead = (month - monthOf(published) + 12) % 12;
  const isAhead = which === 'next' || (which !== 'last' && ahead <= MOST_MONTHS_AHEAD[scene.tense]);
  const steps = isAhead ? (which && ahead === 0 ? 12 : ahead) : ahead - 12;
  return monthIn(yearOf(published), monthOf(published) + steps);
}
