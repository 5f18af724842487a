import type { Unit } from '../time/calendar.ts';
import { unitFrom } from './settle.ts';

/** Patterns for units of the calendar. */
export const UNIT = 'day|week|month|quarter|year|decade|century';
export const UNITS = 'days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies)';
/** Where a phrase such as `two days before` ends, rather than going on to name an event. */
export const NOTHING_FOLLOWS = /^(?:["”’)]*\s*[,.;:!?)]|\s*$|\s+(?:when|in|at|and|but|while|as)\b)/;

export const readUnit = (word: string): Unit => {
  const unit = word.toLowerCase().replace(/s$/, '').replace('centurie', 'century');
  return unit === 'fortnight' ? 'week' : (unit as Unit);
};

/** The value of the unit so far from a day; a weekend has its own sign, `2025-W27-WE`. */
export const unitValue = (day: string, by: number, unit: string): string =>
  /weekend/i.test(unit) ? `${unitFrom(day, by, 'week')}-WE` : unitFrom(day, by, readUnit(unit));
