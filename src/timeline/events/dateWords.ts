import type { DatePart } from '../time/partOfDate.ts';
import type { Side } from './event.ts';

/** The words that a language writes dates with; days and months come from `Intl`. */
export interface DateWords {
  /** For `Intl`: `en-GB`. */
  readonly locale: string;
  readonly seasons: Readonly<Record<string, string>>;
  /** By the signs that TIMEX3 gives them; midnight by its time, `24:00`. */
  readonly partsOfDay: Readonly<Record<string, string>>;
  /** A season of a year, or of two for winter: `autumn 2025`, `winter 2024–25`. */
  season(name: string, year: string): string;
  weekOf(day: string): string;
  weekendOf(day: string): string;
  /** The `place`th (from 1) half or quarter of a year. */
  part(place: number, of: 'half' | 'quarter', year: string): string;
  fiscalYear(year: string): string;
  /** `year` is the decade's first: 1990. */
  decade(year: number): string;
  /** The `place`th century. */
  century(place: number): string;
  /** `early 2025`, `mid-July 2025`, `end of March 2025`, `first week of May 2025` */
  partOf(part: DatePart, date: string): string;
  /** `before 2027`, `by 6 July 2025` */
  beside(side: Side, date: string): string;
  since(date: string): string;
  /** From a day on, and up to one, both included. */
  from(day: string): string;
  until(day: string): string;
  reportedOn(day: string): string;
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const ordinalRules = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** The parts of a date that stand right before it; the others are nouns. */
const ADJECTIVES: Partial<Readonly<Record<DatePart, string>>> = {
  early: 'early ',
  mid: 'mid-',
  late: 'late ',
};

/** What stands behind an article within a phrase: "1990s", "19th century", "end of March", "week of 30 June 2025". */
const WITH_ARTICLE =
  /^(?:start|end|first|second|third|fourth|last|week|weekend)\b|(?:\b\d{4}s|\bcentury)$/;
const the = (date: string): string => (WITH_ARTICLE.test(date) ? `the ${date}` : date);

/** British English. */
export const ENGLISH: DateWords = {
  locale: 'en-GB',
  seasons: { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' },
  partsOfDay: {
    MO: 'morning',
    MI: 'midday',
    AF: 'afternoon',
    EV: 'evening',
    NI: 'night',
    '24:00': 'midnight',
  },
  season: (name, year) => `${name} ${year}`,
  weekOf: (day) => `week of ${day}`,
  weekendOf: (day) => `weekend of ${day}`,
  part: (place, of, year) => `${ORDINALS[place - 1]} ${of} of ${year}`,
  fiscalYear: (year) => `fiscal year ${year}`,
  decade: (year) => `${year}s`,
  century: (place) => `${place}${ENDINGS[ordinalRules.select(place)]} century`,
  partOf: (part, date) => (ADJECTIVES[part] ? ADJECTIVES[part] + date : `${part} of ${the(date)}`),
  beside: (side, date) => `${side} ${the(date)}`,
  since: (date) => `since ${the(date)}`,
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
  reportedOn: (day) => `reported on ${day}`,
};
