import { yearOf } from '../time/calendar.ts';

/** What counts from the day of publication, as news does and histories do not. */
const DEICTIC =
  /\b(?:yesterday|tomorrow|tonight|ago|(?<!\bthe\s)(?:this|last|next)\s+(?:week|weekend|month|quarter|year|night|morning|afternoon|evening|spring|summer|fall|autumn|winter)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i;
/** Histories too say `today`, of their own time at large. */
const TODAY = /\btoday\b/i;
const NOWADAYS = 0.5;
const YEAR = /\b(?:1\d{3}|20\d\d)\b/;
/** So many bygone years a history names before its days are read as theirs, and so many for each date of its own time. */
const FEWEST_YEARS = 4;
const YEARS_TO_A_DATE = 8;

/**
 * Whether a text of these time expressions tells history, whose days and months without a year lie near the date
 * told before them, and not news, whose days lie near its publication.
 */
export function tellsHistory(expressions: readonly string[], published: string): boolean {
  let [bygone, own] = [0, 0];
  for (const words of expressions) {
    const year = YEAR.exec(words)?.[0];
    if (year && Number(year) < yearOf(published) - 1) bygone++;
    else if (year || DEICTIC.test(words)) own++;
    else if (TODAY.test(words)) own += NOWADAYS;
  }
  return bygone >= Math.max(FEWEST_YEARS, YEARS_TO_A_DATE * own);
}
