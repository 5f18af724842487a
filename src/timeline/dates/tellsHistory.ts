import { WEEKDAY } from '../phrases/names.ts';
import { POINTS_BACK } from '../time/bygoneOn.ts';
import { yearOf } from '../time/calendar.ts';
import { anyCase } from '../time/pattern.ts';

/** What counts from the day of publication, as news does and histories do not. */
const DEICTIC = anyCase`\b(?:yesterday|tomorrow|tonight|ago|(?<!\bthe\s)(?:this|last|next)\s+(?:week|weekend|month|quarter|year|night|morning|afternoon|evening|spring|summer|fall|autumn|winter)|${WEEKDAY})\b`;
/** Histories too say `today`, of their own time at large. */
const TODAY = /\btoday\b/i;
/** So much of a date of its own time such a `today` counts for. */
const NOWADAYS = 0.5;
const YEAR = /\b(?:1\d{3}|20\d\d)\b/;
/** So many bygone years a history names before its days are read as theirs, and so many for each date of its own time. */
const FEWEST_YEARS = 4;
const YEARS_TO_A_DATE = 8;

/** How many years some time expressions name that were bygone at publication, and how many dates of its own time. */
export interface YearsNamed {
  readonly bygone: number;
  readonly own: number;
}

/** Counts the years that some time expressions name, on from those counted before. */
export function countYears(
  expressions: readonly { readonly text: string }[],
  published: string,
  { bygone, own }: YearsNamed,
): YearsNamed {
  for (const { text } of expressions) {
    const year = YEAR.exec(text)?.[0];
    if (year && Number(year) < yearOf(published) - 1) bygone++;
    else if (year || (DEICTIC.test(text) && !POINTS_BACK.test(text))) own++;
    else if (TODAY.test(text)) own += NOWADAYS;
  }
  return { bygone, own };
}

/**
 * Whether a text whose time expressions name such years tells history, whose days and months without a year lie near
 * the date told before them, and not news, whose days lie near its publication.
 */
export const tellsHistory = ({ bygone, own }: YearsNamed): boolean =>
  bygone >= Math.max(FEWEST_YEARS, YEARS_TO_A_DATE * own);
