import { addDays } from '../time/calendar.ts';

/** The calendars of feasts that ours does not tell, as `Intl` knows them. */
const CALENDARS = {
  chinese: calendar('chinese', 'numeric'),
  hebrew: calendar('hebrew', 'long'),
} as const;

function calendar(name: string, month: 'numeric' | 'long'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(`en-u-ca-${name}`, { timeZone: 'UTC', month, day: 'numeric' });
}

/** How that calendar writes a day, `10 Tishri`; the second month of a name that a leap year has is the one of its feasts. */
const written = (format: Intl.DateTimeFormat, day: string): string =>
  format
    .formatToParts(new Date(`${day}T12:00:00Z`))
    .flatMap(({ type, value }) => (type === 'literal' ? [] : [value]))
    .join(' ')
    .replace(/ II$/, '');

/**
 * The day of a feast in a year of ours, by its month and day in another calendar. Those of these calendars come once in
 * each.
 *
 * @param named `10 Tishri`, and for the first day of the first month `1 1`
 * @param first a day that it never falls before, `09-12`
 */
export function feastOf(
  of: keyof typeof CALENDARS,
  named: string,
  first: string,
): (year: number) => string {
  const found = new Map<number, string>();
  return (year) => {
    const known = found.get(year);
    if (known) return known;
    let day = `${year}-${first}`;
    for (let days = 0; days < MOON && written(CALENDARS[of], day) !== named; days++)
      day = addDays(day, 1);
    found.set(year, day);
    return day;
  };
}

/** A feast wanders within so many days: those of a month put in to keep the moon with the sun, and some more. */
const MOON = 40;
