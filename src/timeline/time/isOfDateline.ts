import type { Span } from '../../story/article.ts';
import { datelineEnd } from '../../story/sentences/datelineEnd.ts';

const LETTER = /\p{L}/u;

/** Whether a date tells when a report was written: before the report, `LISBON, Friday —`, or as a line of its own, `16 December 2009`. */
export const isOfDateline = (text: string, { start, end }: Span): boolean =>
  end <= datelineEnd(text) || !LETTER.test(text.slice(0, start) + text.slice(end));
