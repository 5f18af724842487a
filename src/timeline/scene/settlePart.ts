import { daysBetween, isQuarter, spanOf, yearOf } from '../time/calendar.ts';
import { nearestFirst } from './nearestFirst.ts';
import type { Scene } from './scene.ts';

/** A quarter of this year that begins in so many days may be told of as past. */
const SOON_DAYS = 60;

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
    return tense !== 'past' || daysBetween(published, from) <= (isNear ? SOON_DAYS : 0);
  });
  const coming = tense === 'future' ? parts.find(({ to }) => to >= published) : undefined;
  const [nearest] = nearestFirst(
    parts,
    ({ from, to }) => daysBetween(published, from) + daysBetween(published, to),
  );
  return (coming ?? nearest)?.value ?? published.slice(0, 4);
}

/** The quarters, halves or seasons of a sign in the years around a day, in their order. */
export const partsAround = (day: string, sign: string) =>
  [-2, -1, 0, 1].flatMap((step) => {
    const value = `${yearOf(day) + step}-${sign}`;
    const span = spanOf(value);
    return span ? [{ value, ...span }] : [];
  });

/** Whether a part of a year is the one after another: `H2` after `2015-H1`. */
const follows = (value: string, sign: string): boolean =>
  isQuarter(value) &&
  value.charAt(5) === sign.charAt(0) &&
  Number(value.charAt(6)) + 1 === Number(sign.charAt(1));
