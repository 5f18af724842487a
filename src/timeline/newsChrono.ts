import { Chrono, type ParsingContext, type ParsingResult, type Refiner } from 'chrono-node';
import { configuration } from 'chrono-node/en';
import { addDays, dateOf, isDate, weekdayOf } from './calendar.ts';
import { CLOCK } from './phrases/clock.ts';
import { HOLIDAYS } from './phrases/holidays.ts';
import { LENGTHS } from './phrases/lengths.ts';
import { MONTH, readWeekday, WEEKDAY } from './phrases/names.ts';
import { PARTS_OF_YEAR } from './phrases/partsOfYear.ts';
import { date, day, type Reading, ReadResult } from './phrases/phrase.ts';
import { RELATIVE } from './phrases/relative.ts';
import { settleDay, settleMonth, settleWeekday } from './phrases/settle.ts';
import { VAGUE } from './phrases/vague.ts';
import { YEARS } from './phrases/years.ts';

/** Chrono's own parsers that stay: the days, weekdays and months it reads well on news. */
const KEPT = new Set([
  'ISOFormatParser',
  'SlashDateFormatParser',
  'ENYearMonthDayParser',
  'ENYearMonthNameParser',
  'ENMonthNameLittleEndianParser',
  'ENMonthNameMiddleEndianParser',
  'ENMonthNameParser',
  'ENWeekdayParser',
  'ENCasualDateParser',
]);
const LEADING = /^(?:[,(（\s]|(?:on|in)\b)+/i;
const TRAILING = /[\s,)）]+$/;
/** Days with a name of their own, which are not a day of this week. */
const NAMED_DAY =
  /\b(?:Black|Cyber|Good|Ash|Palm|Super|Bloody|Easter|Holy|Giving|Fat|Shrove|Whit|Blue|Red|White|Big|Sheffield|Man)\s+$/;
/** Words before which a month that is also a name or a verb is surely the month. */
const BEFORE_MONTH =
  /\b(?:in|of|since|until|till|by|from|to|through|before|after|during|between|and|or|for|early|late|mid|last|next|this|each|every)[\s-]+$/i;
const AMBIGUOUS = /^(?:May|March|Mar|April|June|August|Jan)\b/;
const pad = (number: number): string => String(number).padStart(2, '0');

const { parsers, refiners } = configuration.createCasualConfiguration();
const kept =
  (names: ReadonlySet<string>) =>
  (part: object): boolean =>
    names.has(part.constructor.name);

/** Chrono for news: its own parsers for days, ours for the rest; each result becomes a ReadResult. */
export const newsChrono = new Chrono({
  parsers: [
    ...VAGUE,
    ...CLOCK,
    ...HOLIDAYS,
    ...RELATIVE,
    ...PARTS_OF_YEAR,
    ...YEARS,
    ...LENGTHS,
    ...parsers.filter(kept(KEPT)),
  ],
  refiners: [
    ...refiners.filter(kept(new Set(['MergeWeekdayComponentRefiner']))),
    { refine: readOwn },
    ...refiners.filter(kept(new Set(['OverlapRemovalRefiner']))).slice(0, 1),
    { refine: joinClocks },
  ] satisfies Refiner[],
});

/** Gives chrono's own results their reading, trims them to the expression and drops what is none. */
function readOwn(context: ParsingContext, results: ParsingResult[]): ParsingResult[] {
  return results
    .flatMap((result) => {
      if (result instanceof ReadResult) return [result];
      const lead = LEADING.exec(result.text)?.[0].length ?? 0;
      const text = result.text.slice(lead).replace(TRAILING, '');
      const index = result.index + lead;
      const own = text.includes('\n') ? null : readResult(context, result, index, text);
      return own ? [own] : [];
    })
    .sort((a, b) => a.index - b.index);
}

function readResult(
  context: ParsingContext,
  { start, end }: ParsingResult,
  index: number,
  text: string,
): ReadResult | null {
  const read = (reading: Reading, words = text) => new ReadResult(context, index, words, reading);
  const before = context.text.slice(0, index);
  if (start.tags().has('parser/ENCasualDateParser')) {
    if (!/^(?:today|yesterday|tomorrow)$/i.test(text)) return null;
    const value = dateOf(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
    return read(day(() => value));
  }
  const [month, dayOfMonth] = [start.get('month') ?? 0, start.get('day') ?? 0];
  if (start.isCertain('day') && start.isCertain('month')) {
    const name = /[A-Za-z]{3,}/.test(text);
    if (name && !new RegExp(`${MONTH}|${MONTH.toUpperCase()}`).test(text) && !/[A-Z]/.test(text))
      return null;
    const cut = name
      ? /^(.*\D\d{1,2}(?:st|nd|rd|th)?)(?:\s*,\s*|\s+)\d\d$/.exec(text)?.[1]
      : undefined;
    const words = cut && /[A-Za-z]\s*\.?\s*\d/.test(cut) ? cut : text;
    const year = start.isCertain('year') && words === text ? start.get('year') : null;
    if (!isDate(`${year ?? 2024}-${pad(month)}-${pad(dayOfMonth)}`)) return null;
    if (!name && !start.isCertain('year')) return null;
    const until = end?.get('day');
    return read(
      day((scene) => {
        const from = year ? dateOf(year, month, dayOfMonth) : settleDay(scene, month, dayOfMonth);
        return until ? `${from}/${from.slice(0, 8)}${pad(until)}` : from;
      }),
      words,
    );
  }
  if (start.isCertain('weekday')) {
    const [word] = new RegExp(WEEKDAY).exec(text) ?? [];
    if (!word || NAMED_DAY.test(before)) return null;
    const weekday = readWeekday(word);
    return read(
      day((scene) => {
        const week = /(last|past|this|next)\s+week$/i.exec(text)?.[1]?.toLowerCase();
        if (week)
          return dayOfWeek(
            scene.published,
            week === 'next' ? 1 : week === 'this' ? 0 : -1,
            weekday,
          );
        if (/last|past/i.test(text)) return dayOff(scene.published, weekday, -1);
        if (/next/i.test(text)) return dayOff(scene.published, weekday, 1);
        return settleWeekday(scene, weekday);
      }),
    );
  }
  if (start.isCertain('month')) {
    if (!new RegExp(`^(?:${MONTH}|[A-Z][a-z]{2,3} \\d{4}$)`).test(text) && !/^\d{4}/.test(text))
      return null;
    if (start.isCertain('year')) {
      const value = `${String(start.get('year')).padStart(4, '0')}-${pad(month)}`;
      return /\d{4}/.test(text) ? read(date(() => value)) : null;
    }
    const words = text.replace(/\W+$/, '') + (/^[A-Z][a-z]{2,3}\.$/.test(text) ? '.' : '');
    const after = context.text.slice(index + words.length);
    if (AMBIGUOUS.test(words) && !BEFORE_MONTH.test(before)) {
      if (
        /^(?:May|March|Mar)\b/.test(words) ||
        /^\s+(?:[A-Z]|\w+ed\b|has|had|was|is)/.test(after) ||
        /[A-Z]\w*\s+$/.test(before)
      )
        return null;
    }
    const year = yearAfterRange(after);
    return read(
      date((scene) => (year ? `${year}-${pad(month)}` : settleMonth(scene, month))),
      words,
    );
  }
  return null;
}

/** The year that stands after the last month of a range: `between January and March 2024`. */
const yearAfterRange = (after: string): string | undefined =>
  new RegExp(`^\\s*(?:and|to|through|until|or|[-–])\\s*${MONTH}\\s*(?:of\\s+)?(\\d{4})`).exec(
    after,
  )?.[1];

/** The nearest such weekday strictly before (-1) or after (1) a day. */
function dayOff(from: string, weekday: number, direction: -1 | 1): string {
  const there = settleWeekday(
    {
      published: from,
      mentioned: from,
      mentionedDay: from,
      tense: direction < 0 ? 'past' : 'future',
    },
    weekday,
  );
  return there === from ? addDays(from, 7 * direction) : there;
}

/** The weekday in the ISO week so many weeks from a day. */
const dayOfWeek = (from: string, weeks: number, weekday: number): string =>
  addDays(from, 7 * weeks + (weekday || 7) - (weekdayOf(from) || 7));

/** Joins a day and a time of day that stand beside each other into one TIME. */
function joinClocks(context: ParsingContext, results: ParsingResult[]): ParsingResult[] {
  const joined: ReadResult[] = [];
  for (const result of results) {
    if (!(result instanceof ReadResult)) continue;
    const previous = joined.at(-1);
    const both = previous && joinPair(context, previous, result);
    if (both) joined.splice(-1, 1, both);
    else joined.push(result);
  }
  return joined;
}

function joinPair(context: ParsingContext, a: ReadResult, b: ReadResult): ReadResult | null {
  const [dated, timed] = a.reading.day ? [a.reading, b.reading] : [b.reading, a.reading];
  const { clock } = timed;
  if (!dated.day || !clock) return null;
  const end = b.index + b.text.length;
  if (
    !/^\s*,?\s*(?:at|on|of|in the|by|around|about)?\s*$/.test(
      context.text.slice(a.index + a.text.length, b.index),
    )
  )
    return null;
  return new ReadResult(context, a.index, context.text.slice(a.index, end), {
    type: 'TIME',
    value: (scene) => {
      const value = dated.value(scene);
      return value && isDate(value) ? value + clock : null;
    },
  });
}
