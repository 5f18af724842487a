import { ReadResult } from '../phrases/phrase.ts';
import { spanOf } from '../time/calendar.ts';
import { type Tense, tenseAround } from '../time/tense.ts';
import type { Timex } from '../time/timex.ts';
import { tellOn, toldBefore } from '../time/told.ts';
import { dayAhead, dayOfSaying, meaningOf, type ReadSpan } from './daysNear.ts';
import { type Earlier, NOTHING_EARLIER } from './earlier.ts';
import { extentFrom } from './extentFrom.ts';
import { parseNews } from './parseNews.ts';
import { countYears, tellsHistory } from './tellsHistory.ts';
import { writtenOn } from './writtenOn.ts';

/** Lines that run on: into small letters, or after a comma, a month or a small word that leads to a date. */
const WRAPPED_LINES =
  /(?:.|\n(?=[a-z])|(?<=(?:,|\b(?:on|in|at|of|the|by|from|to|since|until|last|next|this|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)) ?)\n(?=\S))+/g;
/** Where a sentence or a line that does not run on ends between two expressions. */
const SENTENCE_END = /[.!?]["”’)]*\s+["“‘(]*[A-Z]|\n(?![a-z])/;
/** How many characters to either side of a date are looked at. */
const AROUND = 60;

/**
 * Finds the time expressions of a text and resolves them against the day of publication (`YYYY-MM-DD`), or that
 * of its dateline: in order, never overlapping. What the text leaves vague stays vague.
 *
 * @param printed the day of publication
 * @param earlier what the paragraphs before this text have told, which `the next day` may count from
 */
export function findTimexes(
  text: string,
  printed: string,
  earlier: Earlier = NOTHING_EARLIER,
): Timex[] {
  const published = earlier.written ?? writtenOn(text, printed);
  const timexes: Timex[] = [];
  const read = readLines(text, published);
  const isHistory = tellsHistory(countYears(read, published, earlier.years));
  let told = toldBefore(published, earlier.last, isHistory);
  read.forEach(({ reading, ...span }, place) => {
    const opened = text.slice(read[place - 1]?.end ?? 0, span.start);
    if (/\n(?![a-z])/.test(opened) && !isHistory) told = { ...told, bygone: null };
    const isBeside = place > 0 && !SENTENCE_END.test(opened);
    let tense: Tense | undefined;
    const meant = meaningOf(reading, {
      ...told,
      published,
      beside: isBeside ? told.mentioned : null,
      get tense() {
        tense ??= tenseAround(text, span);
        return tense;
      },
      get dayAhead() {
        return dayAhead(text, published, read, span);
      },
      get daySpoken() {
        return dayOfSaying(text, published, read, span);
      },
    });
    if (!meant) return;
    const { type, value } = meant;
    const spanned = type === 'DATE' || type === 'TIME' ? spanOf(value) : null;
    const floor = timexes.at(-1)?.end ?? 0;
    const start =
      floor + extentFrom(text.slice(floor, span.start), text.slice(span.start, span.end), type);
    const timex = {
      start,
      end: span.end,
      text: text.slice(start, span.end),
      type,
      value,
      from: spanned?.from ?? null,
      to: spanned?.to ?? null,
      precision: spanned?.precision ?? null,
    };
    timexes.push(timex);
    const around = {
      before: text.slice(Math.max(0, start - AROUND), start),
      after: text.slice(span.end, span.end + AROUND),
    };
    if (spanned) told = tellOn(told, { ...timex, ...spanned }, around, published);
  });
  return timexes;
}

/** What is read in each line by itself: a title that ends in a weekday is no part of the date under it. */
function readLines(text: string, published: string): ReadSpan[] {
  const reference = { instant: new Date(`${published}T12:00:00Z`), timezone: 0 };
  return [...text.matchAll(WRAPPED_LINES)].flatMap(({ index, 0: line }) =>
    parseNews(line, reference).flatMap((result) => {
      if (!(result instanceof ReadResult)) return [];
      const start = index + result.index;
      const { text: words, reading } = result;
      return [{ start, end: start + words.length, text: words, reading }];
    }),
  );
}
