import { findQuoteSpans, quoteAround } from '../../story/sentences/findQuoteSpans.ts';
import { daySpoken } from '../dates/daySpoken.ts';
import type { Timex } from '../time/timex.ts';

/** Days told from the one on which somebody speaks. */
const FROM_THE_DAY =
  /\b(?:today|tonight|yesterday|tomorrow|(?:this|last)\s+(?:morning|afternoon|evening|night))\b/i;
const FROM_NOW = /\b(?:this|last|next)\s/i;

/**
 * Which time expressions of a paragraph count from the day on which a quotation was spoken that nobody names: `“Today we
 * cry,” she said` dates no event. So it is with `next week` beside it: `“Nothing changes today, tomorrow or next week.”`
 */
export function looselySaid(
  paragraph: string,
  timexes: readonly Timex[],
): (timex: Timex) => boolean {
  if (!timexes.some(({ text }) => FROM_THE_DAY.test(text))) return () => false;
  const quotes = findQuoteSpans(paragraph);
  const days = timexes.filter(({ precision }) => precision === 'day');
  const loose = new Set<number>();
  for (const timex of timexes.filter(({ text }) => FROM_THE_DAY.test(text))) {
    const quote = quoteAround(quotes, timex);
    if (quote && !loose.has(quote.start) && !daySpoken(paragraph, quote.marked, days))
      loose.add(quote.start);
  }
  return (timex) => {
    if (!FROM_THE_DAY.test(timex.text) && !FROM_NOW.test(timex.text)) return false;
    const quote = quoteAround(quotes, timex);
    return quote !== undefined && loose.has(quote.start);
  };
}
