import type { Article } from '../story/article.ts';
import { type Precision, spanOf } from './calendar.ts';
import type { Event } from './event.ts';

const SEASON_NAMES: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
};
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const SUFFIXES: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const ordinalRules = new Intl.PluralRules('en', { type: 'ordinal' });

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const monthFormat = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const onDay = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** A date as readers write it, as precise as its value and no more: `2024`, `autumn 2025`, `6 July 2025`. */
export function formatValue(value: string): string {
  if (value.includes('/')) {
    const [first = '', last = ''] = value.split('/');
    return formatRange(first, last);
  }
  const span = spanOf(value);
  if (!span) return value;
  const year = value.slice(0, 4);
  const plain: Readonly<Record<Precision, () => string>> = {
    day: () => dayFormat.format(onDay(span.from)) + clockOf(value),
    week: () =>
      `${value.endsWith('WE') ? 'weekend' : 'week'} of ${dayFormat.format(onDay(span.from))}`,
    month: () => monthFormat.format(onDay(span.from)),
    season: () => seasonName(value, year),
    quarter: () =>
      `${ORDINALS[Number(value.slice(-1)) - 1]} ${value.includes('H') ? 'half' : 'quarter'} of ${year}`,
    year: () => value.replace(/^FY/, 'fiscal year '),
    decade: () => `${value}0s`,
    century: () => `${ordinal(Number(value) + 1)} century`,
  };
  return plain[span.precision]();
}

const ordinal = (number: number): string =>
  `${number}${SUFFIXES[ordinalRules.select(number)] ?? 'th'}`;

const seasonName = (value: string, year: string): string =>
  value.endsWith('WI')
    ? `winter ${year}–${String(Number(year) + 1).slice(2)}`
    : `${SEASON_NAMES[value.slice(-2)]} ${year}`;

function clockOf(value: string): string {
  const time = /T(\d\d:\d\d)(Z?)$/.exec(value);
  return time ? `, ${time[1]}${time[2] ? ' UTC' : ''}` : '';
}

/** Both ends of a range, what they share said once: `4–6 July 2025`, `2014–2016`. */
function formatRange(first: string, last: string): string {
  const [from, to] = [formatValue(first), formatValue(last)];
  if (/^\d{4}$/.test(first) && /^\d{4}$/.test(last)) return `${from}–${to}`;
  if (first.length === 10 && first.slice(0, 7) === last.slice(0, 7))
    return `${Number(first.slice(8))}–${to}`;
  const year = ` ${last.slice(0, 4)}`;
  return `${to.endsWith(year) && from.endsWith(year) ? from.slice(0, -year.length) : from} – ${to}`;
}

/** When an event lies, in words: its date, `since 2022` for what goes on, or the day it was reported on. */
export function formatWhen(
  event: Pick<Event, 'value' | 'status' | 'to'> & { readonly article: Pick<Article, 'published'> },
): string {
  if (event.value === null)
    return `reported on ${dayFormat.format(onDay(event.article.published))}`;
  const date = formatValue(event.value);
  const since =
    event.status === 'ongoing' &&
    event.to === event.article.published &&
    spanOf(event.value)?.to !== event.to;
  return since ? `since ${date}` : date;
}
