import { formatPublished } from '../../story/citation.ts';
import { remembering } from '../../story/remembering.ts';
import { isYear, type Precision, spanOf } from '../time/calendar.ts';
import { isWeekOfMonth, monthOfWeek } from '../time/partOfDate.ts';
import { type DateWords, ENGLISH } from './dateWords.ts';
import type { Event } from './event.ts';

const formatDay = (date: string, { locale }: DateWords): string => formatPublished(date, locale);
const formatMonth = (date: string, { locale }: DateWords): string =>
  monthFormat(locale).format(new Date(`${date}T00:00:00Z`));

const monthFormat = remembering(
  (locale: string) =>
    new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

/** A date as readers write it, as precise as its value and no more: `2024`, `autumn 2025`, `6 July 2025`. */
export function formatValue(value: string, words: DateWords = ENGLISH): string {
  if (value.includes('/')) {
    const [first = '', last = ''] = value.split('/');
    return formatRange(first, last, words);
  }
  const span = spanOf(value);
  if (!span) return value;
  const year = value.slice(0, 4);
  const plain: Readonly<Record<Precision, () => string>> = {
    day: () => formatDay(span.from, words) + clockOf(value, words),
    week: () => {
      const day = formatDay(span.from, words);
      return value.endsWith('WE') ? words.weekendOf(day) : words.weekOf(day);
    },
    month: () => formatMonth(span.from, words),
    season: () => formatSeason(value, year, words),
    quarter: () =>
      words.part(Number(value.slice(-1)), value.includes('H') ? 'half' : 'quarter', year),
    year: () => (value.startsWith('FY') ? words.fiscalYear(value.slice(2)) : String(Number(value))),
    decade: () => words.decade(Number(value) * 10),
    century: () => words.century(Number(value) + 1),
  };
  return plain[span.precision]();
}

function formatSeason(value: string, year: string, words: DateWords): string {
  const name = words.seasons[value.slice(-2)] ?? '';
  const years = value.endsWith('WI') ? `${year}–${String(Number(year) + 1).slice(2)}` : year;
  return words.season(name, years);
}

/** The time of a day, or the part of it: `, 09:30`, `, evening`, `, midnight`. */
function clockOf(value: string, words: DateWords): string {
  const {
    clock = '',
    zone,
    part = '',
  } = /T(?:(?<clock>\d\d:\d\d)(?::\d\d)?(?<zone>Z?)|(?<part>[A-Z]{2}))$/.exec(value)?.groups ?? {};
  const said = words.partsOfDay[clock || part] ?? clock;
  return said && `, ${said}${zone ? ' UTC' : ''}`;
}

/** Both ends of a range, what they share said once where the day comes first: `4–6 July 2025`, `2014–2016`. */
function formatRange(first: string, last: string, words: DateWords): string {
  const [from, to] = [formatValue(first, words), formatValue(last, words)];
  if (isYear(first) && isYear(last)) return `${from}–${to}`;
  const sharesMonth = first.length === 10 && first.slice(0, 7) === last.slice(0, 7);
  if (sharesMonth && /^\d/.test(to)) return `${Number(first.slice(8))}–${to}`;
  const year = ` ${last.slice(0, 4)}`;
  // "July 1, – July 31, 2025", "mayo de – julio de 2025"
  const short = from.slice(0, -year.length).replace(/,$| de$/, '');
  return `${to.endsWith(year) && from.endsWith(year) ? short : from} – ${to}`;
}

/** What of an event its time is told by. */
export type Timed = Pick<Event, 'value' | 'to' | 'status' | 'part' | 'side'> & {
  readonly article: Pick<Event['article'], 'published'>;
};

/** When an event lies, in words: its date, `since 2022` for what goes on, or the day it was reported on. */
export function formatWhen(event: Timed, words: DateWords = ENGLISH): string {
  const { value, to, status, part, side } = event;
  const { published } = event.article;
  if (value === null) return words.reportedOn(formatDay(published, words));
  const span = spanOf(value);
  const whole = span && isWeekOfMonth(part) ? monthOfWeek(span, part) : value;
  const date = formatValue(whole, words);
  const told = part === null ? date : words.partOf(part, date);
  if (side !== null) return words.beside(side, told);
  const since = status === 'ongoing' && to === published && span?.to !== to;
  return since ? words.since(told) : told;
}
