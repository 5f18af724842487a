import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findTimexes } from '../../src/timeline/dates/findTimexes.ts';
import { addDays } from '../../src/timeline/time/calendar.ts';

const PUBLISHED = '2009-05-11';

const ENDINGS: Readonly<Record<string, string>> = {
  1: 'st',
  2: 'nd',
  3: 'rd',
  21: 'st',
  22: 'nd',
  23: 'rd',
  31: 'st',
};

/** The ways of writing a day, with its weekday or without, as news does on both sides of the Atlantic. */
function waysOf(day: string): string[] {
  const at = new Date(`${day}T00:00Z`);
  const part = (options: Intl.DateTimeFormatOptions): string =>
    at.toLocaleDateString('en', { ...options, timeZone: 'UTC' });
  const [month, number, year] = [part({ month: 'long' }), at.getUTCDate(), at.getUTCFullYear()];
  const nth = `${number}${ENDINGS[number] ?? 'th'}`;
  const dates = [
    `${month} ${number}`,
    `${number} ${month}`,
    `${month} ${number}, ${year}`,
    `${number} ${month} ${year}`,
    `${month} ${nth}`,
    `the ${nth} of ${month}`,
    `${nth} of ${month}, ${year}`,
  ];
  const weekday = part({ weekday: 'long' });
  return [...dates, ...dates.map((date) => `${weekday}, ${date}`)];
}

/** Where a clock and a part of the day may stand beside a day. */
const PLACES: readonly ((day: string, clock: string, part: string) => string)[] = [
  (day) => `on ${day}`,
  (day) => `late on ${day},`,
  (day, _, part) => `on the ${part} of ${day}`,
  (day, _, part) => `on ${day}, in the ${part}`,
  (day, _, part) => `on ${day} in the ${part}`,
  (day, clock) => `at ${clock} on ${day}`,
  (day, clock) => `at ${clock}, ${day},`,
  (day, clock) => `at ${clock} ${day}`,
  (day, clock) => `on ${day} at ${clock}`,
  (day, clock) => `on ${day} (${clock})`,
  (day, clock) => `on ${day}, shortly after ${clock},`,
  (day, clock) => `at ${clock} off Oslo on ${day}`,
  (day, clock, part) => `at ${clock} on the ${part} of ${day}`,
];
/** Where they stand between a weekday and its date. */
const BESIDE_DATE: typeof PLACES = [
  (day, _, part) => day.replace(',', ` ${part},`),
  (day, clock) => day.replace(',', ` at ${clock},`),
  (day, _, part) => day.replace(/, (.*)/, ` ${part} ($1)`),
  (day) => day.replace(/, (.*)/, ' – $1 –'),
  (day) => day.replace(/(.*), (.*)/, '$2 ($1)'),
];

const clocks = fc.constantFrom(
  '9:30 p.m.',
  '9pm',
  '21:30',
  '21:30 UTC',
  '2130 GMT',
  '21.30 GMT',
  'noon',
  'midnight',
  '9 o’clock',
);
const parts = fc.constantFrom('morning', 'afternoon', 'evening', 'night');

/** Promises that nothing but the day is found where it is said in any way. */
const promiseDay = (opening: string, daysFromNow: fc.Arbitrary<number>): void =>
  fc.assert(
    fc.property(daysFromNow, fc.nat(), fc.nat(), clocks, parts, (days, way, place, clock, part) => {
      const day = addDays(PUBLISHED, days);
      const ways = waysOf(day);
      const said = ways[way % ways.length] ?? '';
      const places = /day, [^,]*$/.test(said) ? [...PLACES, ...BESIDE_DATE] : PLACES;
      const words = places[place % places.length]?.(said, clock, part);
      const found = findTimexes(`${opening} ${words} as before.`, PUBLISHED);
      expect(found.length).toBeGreaterThan(0);
      for (const { value } of found) expect(value.slice(0, 10)).toBe(day);
    }),
    { numRuns: 500 },
  );

it('a day that is over is that day, however it and its time of day are said', () => {
  promiseDay('The ferry sailed', fc.integer({ min: -300, max: -8 }));
});

it('a day to come is that day, however it and its time of day are said', () => {
  promiseDay('The ferry will sail', fc.integer({ min: 8, max: 300 }));
});
