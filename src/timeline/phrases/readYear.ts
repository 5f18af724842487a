import { mentionedStart, type Scene } from '../scene/scene.ts';
import { yearOf } from '../time/calendar.ts';

/** A pattern for a year in figures, from 1500 on. */
export const YEAR = String.raw`(?:1[5-9]\d\d|20\d\d)`;
/** A year by how it stands to this one, or to the one told of: `the following year`. */
const BESIDE = 'this|last|next|that|the (?:previous|preceding|prior|following|next|same|current)';
/** The same as words of their own. */
export const BESIDE_YEAR = `(?:${BESIDE}) year`;
/** A year by its figures or by how it stands to another. */
export const WHICH_YEAR = `(?:${YEAR}|(?:${BESIDE})(?: fiscal| financial)? year|a year (?:ago|earlier|before)|the year)`;

/** The year words name, seen from the scene; null where there are none. */
export function readYear(words: string | undefined, scene: Scene): number | null {
  if (!words) return null;
  const figures = /\d{4}/.exec(words)?.[0];
  if (figures) return Number(figures);
  const now = yearOf(scene.published);
  const then = yearOf(mentionedStart(scene));
  if (/\blast\b|\bago\b/i.test(words)) return now - 1;
  if (/^a year/.test(words)) return then - 1;
  if (/previous|preceding|prior/.test(words)) return then - 1;
  if (/following|the next/.test(words)) return then + 1;
  if (/\bnext\b/i.test(words)) return now + 1;
  return /that|same/.test(words) ? then : now;
}

/** How far ahead the year of two figures, `'30`, may lie. */
const YEARS_AHEAD = 20;

/** The full year of two figures: the last such one, or the next where it is at most so many years ahead. */
export function fullYear(figures: string, scene: Scene, ahead = YEARS_AHEAD): number {
  const now = yearOf(scene.published);
  const year = Math.floor(now / 100) * 100 + Number(figures);
  return year > now + ahead ? year - 100 : year;
}
