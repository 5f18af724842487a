import type { ParsingContext, ParsingResult } from 'chrono-node';
import { addDays, dateOf, daysBetween, isDate, monthOf, weekdayOf, yearOf } from './calendar.ts';
import { MONTH, readWeekday, WEEKDAY } from './phrases/names.ts';
import { date, day, type Reading, ReadResult, type Scene } from './phrases/phrase.ts';
import { settleDay, settleMonth, settleWeekday } from './phrases/settle.ts';

/** What chrono takes along around an expression. */
const LEADING = /^(?:[,(（\s]|(?:on|in)\b)+/i;
const TRAILING = /[\s,)）]+$/;
/** How much of the text around an expression is looked at. */
const AROUND = 60;
/** Days with a name of their own, which are not a day of this week. */
const NAMED_DAY =
  /\b(?:Black|Cyber|Good|Ash|Palm|Super|Bloody|Easter|Holy|Giving|Fat|Shrove|Whit|Blue|Red|White|Big|Sheffield|Man)\s+$/;
/** Abbreviations of weekdays, which count with their full stop only. */
const SHORT_WEEKDAY = /\b(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\b/;
/** Words before an abbreviated weekday. */
const LEADS_TO_DAY =
  /(?:^|[,—–(-]\s*|\b(?:on|by|until|since|last|next|this|and|or|early|late)\s+)$/i;
/** A weekday before another one, which the other follows: `Tuesday and Wednesday`. */
const FOLLOWS_DAY = new RegExp(
  `${WEEKDAY}\\s*(?:,|and|or|to|through|until|till|[-–])\\s*(?:on\\s+)?$`,
);
/** What makes of `Today` the name of a programme or paper. */
const SHOW = /^[”"’']?\s+(?:[Ss]how|[Pp]rogram(?:me)?|[Nn]ewspaper)\b/;
/** What makes of a weekday the name of a newspaper, a show or a club. */
const NAME_GOES_ON =
  /^\s+(?:Times|Mirror|Mail|Telegraph|Express|Herald|Post|Sport|Tribune|World|Independent|Night\s+(?:Live|Football|Lights)|School|Club)\b/;
/** Dates written with full stops have the day first: `6.10.2008`. */
const DOTTED = /^\d{1,2}\.\d{1,2}\.\d{4}$/;
/** Figures that are no date: `7.7/10`. */
const MIXED = /^\d+([./-])\d+(?!\1)[./-]\d+/;
const MONTHS_IN_YEAR = 12;
/** Months whose names are also words or names of people, and what makes sure that they are months. */
const MAYBE_WORD = /^(?:May|March|Mar)\b/;
const MAYBE_NAME = /^(?:April|June|August|Jan)\b/;
const BEFORE_MONTH =
  /\b(?:in|of|since|until|till|by|from|to|through|before|after|during|between|and|or|for|early|late|mid|last|next|this|each|every|(?:early|late|soon|recently)\s+as)[\s-]+$/i;
/** Words that no person's name follows: `in June Congress voted`, but `April Jones and June Carter`. */
const IN_MONTH =
  /\b(?:in|since|until|till|during|early|late|mid|last|next|this|each|every)[\s-]+$/i;
const MONTH_NAME = new RegExp(`${MONTH}|${MONTH.toUpperCase()}|[A-Z]`);
const MONTH_FIRST = new RegExp(`^(?:${MONTH}|[A-Z][a-z]{2,3}(?: \\d{4})?$)`);
/** An abbreviation without its full stop. */
const CLIPPED_MONTH = /^(?:Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;
/** A month before another one, which the other follows: `between November and February`. */
const AFTER_MONTH = new RegExp(`${MONTH}[\\s-]*(?:,|and|or|to|through|until|till|–)?[\\s-]+$`);
/** The year that stands after the last month of a range: `between January and March 2024`. */
const YEAR_OF_RANGE = new RegExp(
  `^\\s*(?:and|to|through|until|or|[-–])\\s*${MONTH}\\s*(?:of\\s+)?(\\d{4})`,
);
/** The year that stands after the last day of a range or list: `June 28 to July 3, 2009`. */
const YEAR_OF_DAYS = new RegExp(
  `^(?:\\s*(?:,|and|to|through|until|or|[-–])\\s*(?:${MONTH}\\s*)?\\d{1,2}(?:st|nd|rd|th)?(?:\\s+${MONTH})?){1,2},?\\s+(?<year>(?:1[5-9]|20)\\d\\d)\\b`,
);
const pad = (number: number): string => String(number).padStart(2, '0');

/** Gives chrono's own results their reading, trims them to the expression and drops what is none. */
export function readChrono(context: ParsingContext, results: ParsingResult[]): ParsingResult[] {
  return results
    .flatMap((result) => {
      if (result instanceof ReadResult) return [result];
      const lead = LEADING.exec(result.text)?.[0].length ?? 0;
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

interface Words {
  readonly text: string;
  readonly before: string;
  /** What follows the first `end` characters of the expression. */
  readonly after: (end: number) => string;
}

/** A reading, and the words it is of where they are not all that chrono took. */
interface Read {
  readonly reading: Reading;
  readonly text?: string;
}

function readResult(result: ParsingResult, words: Words): Read | null {
  const { start } = result;
  if (start.tags().has('parser/ENCasualDateParser')) return readCasual(result, words);
  if (start.isCertain('day') && start.isCertain('month')) return readDay(result, words);
  if (start.isCertain('weekday')) return readDayOfWeek(words);
  return start.isCertain('month') ? readMonth(result, words) : null;
}

function readCasual({ start }: ParsingResult, { text, before, after }: Words): Read | null {
  if (!/^(?:today|yesterday|tomorrow)$/i.test(text)) return null;
  if (
    /^T/.test(text) &&
    (/\b(?:USA|Russia|India|Sports)\s+$/.test(before) || SHOW.test(after(text.length)))
  )
    return null;
  const value = dateOf(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
  return { reading: day(() => value) };
}

function readDay({ start, end }: ParsingResult, { text, after }: Words): Read | null {
  const isNamed = /[A-Za-z]{3,}/.test(text);
  if (isNamed ? !MONTH_NAME.test(text) : !start.isCertain('year') || MIXED.test(text)) return null;
  const words = isNamed ? withoutCount(text) : text;
  const yearAtEnd = YEAR_OF_DAYS.exec(after(words.length))?.groups?.year;
  const year =
    start.isCertain('year') && words === text
      ? start.get('year')
      : yearAtEnd
        ? Number(yearAtEnd)
        : null;
  const [first, second] = [start.get('month') ?? 0, start.get('day') ?? 0];
  const [month, dayOfMonth] =
    DOTTED.test(text) && second <= MONTHS_IN_YEAR ? [second, first] : [first, second];
  if (!isDate(`${year ?? 2024}-${pad(month)}-${pad(dayOfMonth)}`)) return null;
  const until = end?.get('day');
  const reading = day((scene) => {
    const from = year
      ? dateOf(year, month, dayOfMonth)
      : settleDay(
          scene,
          month,
          dayOfMonth,
          start.isCertain('weekday') ? start.get('weekday') : null,
        );
    return until ? `${from}/${from.slice(0, 8)}${pad(until)}` : from;
  });
  return { reading, text: words };
}

/** Chrono takes the count in `June 5, 20 people`, and the day in `June 5/6`, for a year. */
function withoutCount(text: string): string {
  const day = /^(.*\D\d{1,2}(?:st|nd|rd|th)?)(?:\s*[,/]\s*|\s+)\d\d$/.exec(text)?.[1];
  return day && /[A-Za-z]\s*\.?\s*\d/.test(day) ? day : text;
}

function readDayOfWeek({ text, before, after }: Words): Read | null {
  const [name] = new RegExp(WEEKDAY, 'i').exec(text) ?? SHORT_WEEKDAY.exec(text) ?? [];
  if (!name || NAMED_DAY.test(before) || NAME_GOES_ON.test(after(text.length))) return null;
  const isShort = !name.endsWith('day');
  const isStopped = (text + after(text.length)).charAt(name.length) === '.';
  if (isShort && !(isStopped && LEADS_TO_DAY.test(before))) return null;
  const weekday = readWeekday(name);
  const week = /(last|past|this|next)\s+week$/i.exec(text)?.[1]?.toLowerCase();
  const weeks = week === 'next' ? 1 : week === 'this' ? 0 : -1;
  const reading = day((scene) => {
    if (week) return dayOfWeek(scene.published, weeks, weekday);
    if (/last|past/i.test(text)) return dayOff(scene, weekday, 'past');
    if (/next/i.test(text)) return dayOff(scene, weekday, 'future');
    if (/\bcoming\s+$/i.test(before)) return settleWeekday({ ...scene, tense: 'future' }, weekday);
    const next = FOLLOWS_DAY.test(before) ? dayOn(scene.mentionedDay, weekday) : null;
    if (next && (scene.tense !== 'past' || next <= scene.published)) return next;
    return settleWeekday(scene, weekday);
  });
  return { reading };
}

function readMonth({ start }: ParsingResult, { text, before, after }: Words): Read | null {
  if (!MONTH_FIRST.test(text) && !/^\d{4}/.test(text)) return null;
  const month = start.get('month') ?? 0;
  if (start.isCertain('year')) {
    const value = `${String(start.get('year')).padStart(4, '0')}-${pad(month)}`;
    return /\d{4}/.test(text) ? { reading: date(() => value) } : null;
  }
  const words = text.replace(/\W+$/, '') + (/^[A-Z][a-z]{2,3}\.$/.test(text) ? '.' : '');
  const rest = after(words.length);
  if (MAYBE_NAME.test(words) && /^\s+[A-Z][a-z]/.test(rest) && !IN_MONTH.test(before)) return null;
  if (!BEFORE_MONTH.test(before)) {
    if (MAYBE_WORD.test(words) || CLIPPED_MONTH.test(words)) return null;
    const isName = /^\s+(?:[A-Z]|\w+ed\b|has|had|was|is)/.test(rest) || /[A-Z]\w*\s+$/.test(before);
    if (MAYBE_NAME.test(words) && isName) return null;
  }
  const year = YEAR_OF_RANGE.exec(rest)?.[1];
  const isNamed = !BEFORE_MONTH.test(before) && /^\s+[a-z]/.test(rest);
  const goesOn = AFTER_MONTH.test(before);
  return {
    reading: date((scene) => {
      if (year) return `${year}-${pad(month)}`;
      if (goesOn && isMonth(scene.mentioned)) return monthFrom(scene.mentioned, month);
      return settleMonth(isNamed ? { ...scene, tense: 'unsaid' } : scene, month);
    }),
    text: words,
  };
}

const isMonth = (value: string): boolean => /^\d{4}-\d\d$/.test(value);

/** The first month so numbered from another on. */
const monthFrom = (first: string, month: number): string =>
  `${yearOf(first) + (month < monthOf(first) ? 1 : 0)}-${pad(month)}`;

/** The last such weekday before, or the next after, the day of publication; `next Friday` is not tomorrow. */
function dayOff(scene: Scene, weekday: number, tense: 'past' | 'future'): string {
  const near = settleWeekday({ ...scene, tense }, weekday);
  const away = Math.abs(daysBetween(scene.published, near));
  if (tense === 'past') return away === 0 ? addDays(near, -7) : near;
  return away < 2 ? addDays(near, 7) : near;
}

/** The first such weekday after a day. */
const dayOn = (day: string, weekday: number): string =>
  addDays(day, (weekday - weekdayOf(day) + 7) % 7 || 7);

/** The weekday in the ISO week so many weeks from a day. */
const dayOfWeek = (from: string, weeks: number, weekday: number): string =>
  addDays(from, 7 * weeks + (weekday || 7) - (weekdayOf(from) || 7));
