import { readWhole } from '../phrases/numbers.ts';
import type { Groups } from '../phrases/phrase.ts';
import { addDays, addMonths, dateOf, monthEnd, monthOf, yearOf } from '../time/calendar.ts';
import { PERIOD_ENDED } from '../time/periodEnded.ts';
import type { SpannedTimex } from '../time/timex.ts';
import { wordsAround } from '../time/wordsAround.ts';

/** How many months a unit has, by its first letters. */
const MONTHS: Readonly<Record<string, number>> = { year: 12, half: 6, quar: 3, mont: 1 };
/** So many characters before a date tell what it ends. */
const NEAR = 40;
/** No period that ends so has more months. */
const MOST_MONTHS = 24;

/** Makes of the dates that a period is told by its end the whole period: `the year to June 2021`, `the week to 28 June`. */
export const periodsEnded = (text: string, timexes: readonly SpannedTimex[]): SpannedTimex[] =>
  timexes.map((timex) => {
    const before = wordsAround(text, timex, NEAR).before;
    const period = PERIOD_ENDED.exec(before)?.groups;
    const isDay = timex.precision === 'day';
    if (!period || !(isDay || timex.precision === 'month')) return timex;
    if (/^week$/i.test(period.unit ?? '')) return isDay ? weekTo(timex) : timex;
    const months = monthsOf(period);
    return months ? periodTo(timex, months) : timex;
  });

/** How many months a period has; null where that is not told. */
function monthsOf({ unit = '', count }: Groups) {
  const months = count ? readWhole(count) : MONTHS[unit.toLowerCase().slice(0, 4)];
  return months && months <= MOST_MONTHS ? months : null;
}

/** The seven days up to a date. */
function weekTo(timex: SpannedTimex): SpannedTimex {
  const from = addDays(timex.to, -6);
  return { ...timex, from, value: `${from}/${timex.to}` };
}

/** The months up to that of a date, or the days up to one within its month. */
function periodTo(timex: SpannedTimex, months: number): SpannedTimex {
  const { to } = timex;
  const isMonthEnd = to === monthEnd(to);
  const from = isMonthEnd
    ? dateOf(yearOf(to), monthOf(to) - months + 1, 1)
    : addDays(addMonths(to, -months), 1);
  const value = isMonthEnd ? `${from.slice(0, 7)}/${to.slice(0, 7)}` : `${from}/${to}`;
  return { ...timex, value, from, to, precision: isMonthEnd ? 'month' : 'day' };
}
