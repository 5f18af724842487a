import { dayTold } from '../scene/dayTold.ts';
import type { Scene } from '../scene/scene.ts';
import { pad } from '../time/calendar.ts';
import { UP_TO_12 } from './numbers.ts';
import type { Reading } from './phrase.ts';

/** TIMEX3 signs for the parts of a day. */
const PARTS: Readonly<Record<string, string>> = {
  morning: 'MO',
  midmorning: 'MO',
  firstlight: 'MO',
  dawn: 'MO',
  daybreak: 'MO',
  sunrise: 'MO',
  dusk: 'EV',
  sunset: 'EV',
  nightfall: 'NI',
  noon: '12:00',
  midday: '12:00',
  lunchtime: 'MI',
  midafternoon: 'AF',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  overnight: 'NI',
  tonight: 'NI',
  midnight: '24:00',
};
/** A time zone by its offset, its letters or its name. */
const ZONE_NAME = [
  // GMT+2, UTC-03:30
  String.raw`(?:UTC|GMT)\s?[+-]\d{1,2}(?::\d\d)?`,
  String.raw`UTC|GMT|Z\b`,
  // EST, NZDT, CET
  String.raw`(?:[ECMPAN]|AK|H|NZ|AE|W|J|K|I|MY|SG|BR|AR|CL|CO)[SD]?T\b|BST|CES?T|EES?T|WES?T|MSK|HKT|SGT|WIB|PKT`,
  // local, Eastern Daylight Time, Hong Kong time
  String.raw`[Ll]ocal(?:\s+time)?\b|(?:Eastern|Central|Mountain|Pacific)(?:\s+(?:Standard|Daylight))?(?:\s+[Tt]ime)?\b|[A-Z][a-z]+(?:\s+[A-Z][a-z]+)?\s+[Tt]ime\b`,
].join('|');
/** A time zone behind a time of day, in brackets or not. */
export const ZONE = String.raw`(?:\s*\((?:${ZONE_NAME})\)|\s*(?:${ZONE_NAME}))?`;
/** A time that is told in universal time: `14:05 UTC`. */
const UNIVERSAL = /(?:UTC|GMT|\dZ)\)?$/;
/** What marks a time as universal, by the words that tell it. */
export const zoneOf = (words: string): string => (UNIVERSAL.test(words) ? 'Z' : '');

/** An hour of the clock, in figures or in words. */
export const HOUR = `1[0-2]|[1-9]|${UP_TO_12}`;
/** The hour of the clock's second half from which a part of the day is told by it: one in the night is 01:00. */
const FIRST_HOUR: Readonly<Record<string, number>> = { TAF: 1, TEV: 4, TNI: 6 };

/** The time, `T20:30`, that a clock of twelve hours tells in a part of the day, `TEV`; twelve at night is its end. */
export function timeIn(hour: number, minute: string, part: string): string {
  if (hour === 12 && part === 'TNI') return minute === '00' ? 'T24:00' : `T00:${minute}`;
  if (hour === 12 && part === 'TMO') return `T00:${minute}`;
  const isLate = hour < 12 && hour >= (FIRST_HOUR[part] ?? 12);
  return `T${pad(isLate ? hour + 12 : hour)}:${minute}`;
}

/** The sign of a part of the day that a word names: `TEV` for an evening. */
export const readPartOfDay = (word: string): string =>
  `T${PARTS[word.toLowerCase().replace(/[-\s]/, '')] ?? 'MO'}`;
/** The reading of a time of day: that of the day told, or of the one given; of no day in a timetable. */
export const clock = (time: string, day: (scene: Scene) => string | null = dayTold): Reading => ({
  type: 'TIME',
  value: (scene) => (scene.isOfAnyDay ? time : (day(scene) ?? '') + time),
  clock: time,
});
/** The reading of a time that may be one of two: `usual`, but where its scene makes it `other`. */
export const clockOr = (
  usual: Reading,
  other: Reading,
  isOther: (scene: Scene) => boolean,
): Reading => ({
  ...usual,
  value: (scene) => (isOther(scene) ? other : usual).value(scene),
});
