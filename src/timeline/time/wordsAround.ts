import type { Span } from '../../story/article.ts';

/** The words next before and after a date. */
export interface WordsAround {
  readonly before: string;
  readonly after: string;
}

/** The words around a span of a text, or of a stretch of it: at most so many characters to either side. */
export const wordsAround = (
  text: string,
  { start, end }: Span,
  most: number,
  within: Span = { start: 0, end: text.length },
): WordsAround => ({
  before: text.slice(Math.max(within.start, start - most), start),
  after: text.slice(end, Math.min(within.end, end + most)),
});
