import type { ParsingContext, ParsingResult } from 'chrono-node';
import { ReadResult } from '../phrases/phrase.ts';
import { HOURS_FOLLOW, type Read, type Words } from './chronoWords.ts';
import { readDay } from './readDay.ts';
import { readDayOfWeek } from './readDayOfWeek.ts';
import { readMonthName } from './readMonthName.ts';
import { readToday } from './readToday.ts';

/** What chrono takes along around an expression. */
const LEADING = /^(?:[,(（\s]|(?:on|in)\b)+/i;
/** The same with `past` before a weekday, which leads to it as `until` does: `if they are out past Thursday`. */
const LEADING_PAST = /^(?:[,(（\s]|(?:on|in|past)\b)+/i;
/** Words that make of it the last one: `this past Thursday`. */
const THE_PAST = /\b(?:this|the|on|of)\s+$/i;
const TRAILING = /[\s,)）]+$/;
/** How much of the text around an expression is looked at. */
const AROUND = 60;

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
  if (start.tags().has('parser/ENCasualDateParser')) return readToday(words);
  const isMonth = start.isCertain('month');
  const isDay = isMonth && start.isCertain('day');
  if (isMonth && isMonthAlone(words, isDay))
    return readMonthName(result, { ...words, text: words.text.replace(/,.*$/s, '') });
  if (isDay) return readDay(result, words);
  if (start.isCertain('weekday')) return readDayOfWeek(words);
  return isMonth ? readMonthName(result, words) : null;
}

/** A month and the count or the place of what follows: `since the beginning of June, 20 have closed`, `that July, first`. */
const MONTH_AND_COUNT = /^[A-Z][a-z]+,\s*(?:\d{1,2}|[a-z]+)$/;

/** Whether the figures behind a month and its comma are no day: `June, 20 have closed`, `September, 3-7 p.m.` */
const isMonthAlone = ({ text, after }: Words, isDay: boolean): boolean =>
  MONTH_AND_COUNT.test(text) ||
  (isDay && text.includes(',') && HOURS_FOLLOW.test(after(text.length)));
