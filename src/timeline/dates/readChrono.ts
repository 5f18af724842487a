import type { ParsingContext, ParsingResult } from 'chrono-node';
import { MONTH } from '../../story/sentences/months.ts';
import { day, ReadResult, type Scene } from '../phrases/phrase.ts';
import { nextTold, settleDay } from '../phrases/settle.ts';
import { isBygone } from '../time/bygone.ts';
import { addDays, dateOf, isDayOfMonth, pad, spanOf } from '../time/calendar.ts';
import { pattern } from '../time/pattern.ts';
import type { Read, Words } from './chronoWords.ts';
import { readDayOfWeek } from './readDayOfWeek.ts';
import { readMonthName } from './readMonthName.ts';

/** What chrono takes along around an expression. */
const LEADING = /^(?:[,(（\s]|(?:on|in)\b)+/i;
/** The same with `past` before a weekday, which leads to it as `until` does: `if they are out past Thursday`. */
const LEADING_PAST = /^(?:[,(（\s]|(?:on|in|past)\b)+/i;
/** Words that make of it the last one: `this past Thursday`. */
const THE_PAST = /\b(?:this|the|on|of)\s+$/i;
const TRAILING = /[\s,)）]+$/;
/** How much of the text around an expression is looked at. */
const AROUND = 60;
/** Words before `today` that make of it the present. */
const NOWADAYS =
  /\b(?:what\s+(?:is|are)|known|even|than(?:\s+(?:it|they)\s+(?:is|are|do|does))?)\s+$/;
/** What is so in the present: `Today it is nearly two hours`, not `Today it is expected to rise`. */
const IS_SO =
  /^,?\s+(?:(?:[\w’'-]+\s+){1,3}?(?:is|are|have|do(?:es)?\s+not|do(?:es)?n[’']t|can(?:not|[’']t)?)|(?:it|he|she|they|we|there|that)[’'](?:s|re))\s+(?!(?:\w+ly\s+)?(?:\w+ed|\w+ing|been|due|set|to)\b)/;
/** Where a sentence begins: `Today it sells 60,000 a year` after what was. */
const OPENS = /(?:^|[.!?]["”’)]*\s+["“‘(]*)$/;
/** What is done on one day, told in the present: `Today the firm announces a new model`. */
const IS_NEWS =
  /^,?\s+(?:[\w’'-]+\s+){0,5}?(?:announces|unveils|launches|reveals|releases|introduces|reports|files|wins|votes|marks)\b/;
const DAYS_FROM_TODAY: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };
/** What makes of `Today` the name of a programme or paper. */
const SHOW = /^[”"’']?\s+(?:[Ss]how|[Pp]rogram(?:me)?|[Nn]ewspaper)\b/;
/** Dates written with full stops have the day first: `6.10.2008`. */
const DOTTED = /^\d{1,2}\.\d{1,2}\.\d{4}$/;
/** Figures that are no date: `7.7/10`. */
const MIXED = /^\d+([./-])\d+(?!\1)[./-]\d+/;
/** Days from one to another in words, which are two expressions: `June 3 to 7`. */
const SPOKEN_RANGE = /\d(?:st|nd|rd|th)?\s+(?:to|through|until|till)\s+\d/;
/** What is named after a day: `May 1 Square`, `the April 6 Movement`. */
const NAMED_AFTER =
  /^\s+(?:Square|Street|Avenue|Boulevard|Road|Bridge|Stadium|Park|Plaza|Airport|University|Movement|Brigades?|Alliance|Coalition|Committee|Organi[sz]ation|Agreement|Accords?)\b/;
/** A month and the count or the place of what follows: `since the beginning of June, 20 have closed`, `that July, first`. */
const MONTH_AND_COUNT = /^[A-Z][a-z]+,\s*(?:\d{1,2}|[a-z]+)$/;
/** The hour before the minutes that chrono took for the day of a month: `at 21:| 30 March 6`. */
const HOUR_BEFORE = /\d[:.]$/;
/** The hours of a timetable behind a month: `to the end of September, 3-7 p.m.` */
const HOURS_FOLLOW = /^\s*[ap]\.?m\b/i;
/** The hour behind a day, which is no end of a range of days: `June 3 - 7 p.m.` */
const TO_HOUR = /\s*[-–—]\s*\d{1,2}$/;
const MONTHS_IN_YEAR = 12;
/** Months, in small letters only where they are no other word. */
const MONTH_NAME = pattern`${MONTH}|${MONTH.toUpperCase()}|[A-Z]|\b(?:january|february|april|june|july|august|september|october|november|december)\b`;
/** The year that stands after the last day of a range or list: `June 28 to July 3, 2009`. */
const YEAR_OF_DAYS = pattern`^(?:\s*(?:,|and|to|through|until|or|[-–])\s*(?:${MONTH}\s*)?\d{1,2}(?:st|nd|rd|th)?(?:\s+${MONTH})?){1,2},?\s+(?<year>(?:1[5-9]|20)\d\d)\b`;

/** Gives chrono's own results their reading, trims them to the expression and drops what is none. */
export function readChrono(context: ParsingContext, results: ParsingResult[]): ParsingResult[] {
  return results
    .flatMap((result) => {
      if (result instanceof ReadResult) return [result];
      const opens = context.text.slice(Math.max(0, result.index - AROUND), result.index);
      const leading = THE_PAST.test(opens) ? LEADING : LEADING_PAST;
      const lead = leading.exec(result.text)?.[0].length ?? 0;
      const text = result.text.slice(lead).replace(TRAILING, '');
      const index = result.index + lead;
      const words: Words = {
        text,
        before: context.text.slice(Math.max(0, index - AROUND), index),
        after: (end) => context.text.slice(index + end, index + end + AROUND),
      };
      const read = readResult(result, words);
      return read ? [new ReadResult(context, index, read.text ?? text, read.reading)] : [];
    })
    .sort((a, b) => a.index - b.index);
}

function readResult(result: ParsingResult, words: Words): Read | null {
  const { start } = result;
  if (start.tags().has('parser/ENCasualDateParser')) return readCasual(words);
  if (start.isCertain('day') && start.isCertain('month')) return readDay(result, words);
  if (start.isCertain('weekday')) return readDayOfWeek(words);
  if (!start.isCertain('month')) return null;
  const isCount = MONTH_AND_COUNT.test(words.text);
  return readMonthName(result, isCount ? cutAfter(words, words.text.indexOf(',')) : words);
}

function readCasual({ text, before, after }: Words): Read | null {
  const step = DAYS_FROM_TODAY[text.toLowerCase()];
  if (step === undefined) return null;
  if (
    /^T/.test(text) &&
    (/\b(?:USA|Russia|India|Sports)\s+$/.test(before) || SHOW.test(after(text.length)))
  )
    return null;
  const isNowadays = step === 0 && NOWADAYS.test(before);
  const opens = /^T/.test(text) && OPENS.test(before) && !IS_NEWS.test(after(text.length));
  const isSo = IS_SO.test(after(text.length));
  /** What is set against a bygone time: `In 1990 it sold 10. Today it sells 60.` */
  const isSetAgainst = ({ tense, mentioned, published }: Scene): boolean => {
    const told = opens && (isSo || tense === 'unsaid') ? spanOf(mentioned) : null;
    return told !== null && isBygone(told, published);
  };
  return {
    reading: day((scene) =>
      step === 0 && (isNowadays || scene.isHistory || isSetAgainst(scene))
        ? 'PRESENT_REF'
        : addDays(scene.daySpoken ?? scene.published, step),
    ),
  };
}

function readDay(result: ParsingResult, words: Words): Read | null {
  const { start, end } = result;
  const { text, after } = words;
  if (NAMED_AFTER.test(after(text.length)) && !/\d{4}/.test(text)) return null;
  if (MONTH_AND_COUNT.test(text) || (HOURS_FOLLOW.test(after(text.length)) && /,/.test(text)))
    return readMonthName(result, cutAfter(words, text.indexOf(',')));
  if (end && SPOKEN_RANGE.test(text)) return null;
  if (HOUR_BEFORE.test(words.before)) return null;
  const isNamed = /[A-Za-z]{3,}/.test(text);
  if (isNamed ? !MONTH_NAME.test(text) : !start.isCertain('year') || MIXED.test(text)) return null;
  const own = isNamed
    ? withoutCount(HOURS_FOLLOW.test(after(text.length)) ? text.replace(TO_HOUR, '') : text)
    : text;
  const yearAtEnd = YEAR_OF_DAYS.exec(after(own.length))?.groups?.year;
  const year =
    start.isCertain('year') && own === text
      ? start.get('year')
      : yearAtEnd
        ? Number(yearAtEnd)
        : null;
  const [first, second] = [start.get('month') ?? 0, start.get('day') ?? 0];
  const [month, dayOfMonth] =
    DOTTED.test(text) && second <= MONTHS_IN_YEAR ? [second, first] : [first, second];
  if (!isDayOfMonth(month, dayOfMonth, year)) return null;
  const last = end?.get('day') ?? 0;
  const until = own === text && last > dayOfMonth && isDayOfMonth(month, last) ? last : null;
  const isHeading = words.before === '' && ENDS_HEADING.test(after(own.length));
  const reading = day((scene) => {
    const weekday = start.isCertain('weekday') ? start.get('weekday') : null;
    const from = year
      ? dateOf(year, month, dayOfMonth)
      : ((isHeading ? nextTold(scene, month, dayOfMonth) : null) ??
        settleDay(scene, month, dayOfMonth, weekday));
    return until ? `${from}/${from.slice(0, 8)}${pad(until)}` : from;
  });
  return { reading, text: own };
}

/** What follows a day that heads a paragraph of a chronicle: `11 September. The minister resigns`. */
const ENDS_HEADING = /^\s?(?:[.:]|[–—-]\s)/;

/** The same words up to a place in them. */
const cutAfter = ({ text, before, after }: Words, length: number): Words => ({
  text: text.slice(0, length),
  before,
  after,
});

/** Chrono takes the count in `June 5, 20 people` and `3 May, 12 people`, and the day in `June 5/6`, for a year. */
function withoutCount(text: string): string {
  const dayFirst = /^(\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?[A-Z][a-z]+\.?)(?:,\s*|\s+)\d{1,3}$/.exec(
    text,
  )?.[1];
  if (dayFirst) return dayFirst;
  const day = /^(.*\D\d{1,2}(?:st|nd|rd|th)?)(?:\s*[,/]\s*|\s+)\d\d$/.exec(text)?.[1];
  return day && /[A-Za-z]\s*\.?\s*\d/.test(day) ? day : text;
}
