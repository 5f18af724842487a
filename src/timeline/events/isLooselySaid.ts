import type { Span } from '../../story/article.ts';
import { daySpoken } from '../dates/daySpoken.ts';
import { quotationAround } from '../dates/quotationAround.ts';
import type { Timex } from '../time/timex.ts';

/** Days told from the one on which somebody speaks. */
const FROM_THE_DAY =
  /\b(?:today|tonight|yesterday|tomorrow|(?:this|last)\s+(?:morning|afternoon|evening|night))\b/i;
const FROM_NOW = /\b(?:this|last|next)\s/i;

/**
 * Whether a time expression counts from the day on which a quotation was spoken that nobody names: `“Today we cry,”
 * she said` dates no event. So it is with `next week` beside it: `“Nothing changes today, tomorrow or next week.”`
 */
export function isLooselySaid(paragraph: string, timex: Timex, timexes: readonly Timex[]): boolean {
  const isOfDay = FROM_THE_DAY.test(timex.text);
  if (!isOfDay && !FROM_NOW.test(timex.text)) return false;
  const quotation = quotationAround(paragraph, timex);
  if (!quotation) return false;
  const isWithin = ({ start, end }: Span): boolean =>
    quotation.start < start && end <= quotation.end;
  const isLoose = isOfDay || timexes.some((each) => isWithin(each) && FROM_THE_DAY.test(each.text));
  const days = timexes.filter(({ precision }) => precision === 'day');
  return isLoose && !daySpoken(paragraph, quotation, days);
}
