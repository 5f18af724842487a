import type { Unit } from '../time/calendar.ts';
import { readUnit } from '../time/unitsFrom.ts';
import { NUMBER, readNumber } from './numbers.ts';
import type { Groups } from './phrase.ts';
import { UNITS } from './units.ts';

/** Half a unit more, behind a count or behind its unit. */
export const AND_A_HALF = String.raw`[-\s]+and[-\s]+a[-\s]+half`;
/** So many units of the calendar: `two weeks`, `a year and a half`, `two and a half decades`. */
export const COUNTED_UNITS = String.raw`(?<count>${NUMBER})(?<half>${AND_A_HALF})?[-\s](?<unit>${UNITS})(?<halfAfter>${AND_A_HALF})?`;

/** How many the groups of a count tell, a half behind it or its unit with it; null where they tell no number. */
export function readCount({ count = '', half, halfAfter }: Groups): number | null {
  const number = readNumber(count);
  return number === null ? null : number + (half || halfAfter ? 0.5 : 0);
}

/** How many of which unit the groups of `COUNTED_UNITS` tell; null where they tell no number. */
export function readCounted({ unit = '', ...counted }: Groups): {
  readonly number: number;
  readonly unit: Unit;
} | null {
  const number = readCount(counted);
  if (number === null) return null;
  return { number: number * (/fortnight/i.test(unit) ? 2 : 1), unit: readUnit(unit) };
}
