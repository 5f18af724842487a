import type { Span } from './article.ts';

/** Whether two stretches of a text have a character in common. */
export const overlap = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;
