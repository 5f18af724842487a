import type { Span } from '../story/article.ts';

/** Longer sentences are cut to the clauses around what they are shown for; two lines of a Discord message. */
export const LONGEST_TEXT = 240;

/** Where a clause may end: before a conjunction that opens the next one, or after a comma, semicolon or dash. */
const BOUNDARY =
  /(?<=[,;:—–]["”’]?)\s+|\s+(?=(?:and|but|while|which|who|although|though|because|after|before|as|so that|at which)\s)/g;

/**
 * The clauses of a sentence around a span, at most `LONGEST_TEXT` long where the clauses allow it:
 * from the start of the sentence if the span is near enough to it, and never part of a word or of a quotation.
 */
export function clipClause(
  text: string,
  sentence: Span,
  around: Span,
  longest = LONGEST_TEXT,
): Span {
  if (sentence.end - sentence.start <= longest) return { start: sentence.start, end: sentence.end };
  const { starts, ends } = boundaries(text, sentence);
  const fits = (start: number, end: number): boolean => end - start <= longest;
  const last = ends.filter((end) => end >= around.end);
  const first = starts.filter((start) => start <= around.start);
  const whole = last.findLast((end) => fits(sentence.start, end));
  if (whole !== undefined) return trimmed(text, { start: sentence.start, end: whole });
  for (const start of first) {
    const end = last.findLast((each) => fits(start, each));
    if (end !== undefined) return trimmed(text, { start, end });
  }
  return trimmed(text, { start: first.at(-1) ?? sentence.start, end: last[0] ?? sentence.end });
}

function boundaries(text: string, { start, end }: Span): { starts: number[]; ends: number[] } {
  const starts = [start];
  const ends: number[] = [];
  const words = text.slice(start, end);
  for (const { index, 0: space } of words.matchAll(BOUNDARY)) {
    if (isInside(words, index)) continue;
    ends.push(start + index);
    starts.push(start + index + space.length);
  }
  ends.push(end);
  return { starts, ends };
}

/** Whether a place is within quotation marks or brackets, which are not torn apart. */
function isInside(words: string, at: number): boolean {
  const before = words.slice(0, at);
  const count = (mark: RegExp): number => before.match(mark)?.length ?? 0;
  return count(/“/g) > count(/”/g) || count(/\(/g) > count(/\)/g) || count(/"/g) % 2 === 1;
}

/** Without the comma, dash or semicolon that hangs at the cut. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start, end: start + words.replace(/[\s,;:—–]+$/, '').length };
}
