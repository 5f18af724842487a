import type { Span } from '../../story/article.ts';

/** Longer sentences are cut to the clauses around what they are shown for; two lines of a Discord message. */
export const LONGEST_TEXT = 240;

/** How much longer a text may be if it then keeps the beginning of its sentence, and with it the subject. */
const LENIENCE = 1.4;
/** Fewer words than this seldom tell what happened. */
const SHORTEST_TEXT = 60;

/** Where a clause may end: after a comma, semicolon or dash, or before a word that opens the next one. */
const BOUNDARY =
  /(?<=[,;:—–]["”’]?)\s+(?!(?:[\w’-]+\s){1,2}(?:and|or)\b)|\s+(?=(?:while|which|who|although|though|because|after|before|so that|at which|(?:and|but)\s(?:was|were|is|are|has|have|had|will|would|could|then|that|\w+ed))\s)/g;
/** What must not hang at a cut. */
const LOOSE_END =
  /(?:[\s,;:—–]+(?:at|in|of|to|for|with|by|on|from|and|or|but|that|through|during|under)?)+$/;

/**
 * The clauses of a sentence around a span: the longest that fit into `longest` characters, from the start of the
 * sentence if they may; never part of a word or of a quotation. Where no clauses fit, the shortest that say enough.
 */
export function clipClause(
  text: string,
  sentence: Span,
  around: Span,
  longest = LONGEST_TEXT,
): Span {
  if (sentence.end - sentence.start <= longest) return { start: sentence.start, end: sentence.end };
  const { starts, ends } = boundaries(text, sentence);
  const cuts = starts
    .filter((start) => start <= around.start)
    .flatMap((start) =>
      ends.filter((end) => end >= around.end).map((end) => trimmed(text, { start, end })),
    )
    .filter(({ start, end }) => end >= around.end && end - start >= SHORTEST_TEXT);
  const fitting = cuts.filter(
    ({ start, end }) => end - start <= longest * (start === sentence.start ? LENIENCE : 1),
  );
  const first = Math.min(...fitting.map(({ start }) => start));
  const length = ({ start, end }: Span): number => end - start;
  const over = (span: Span): number => Math.max(0, length(span) - longest);
  const best =
    fitting
      .filter(({ start }) => start === first)
      .toSorted((a, b) => over(a) - over(b) || length(b) - length(a))[0] ??
    cuts.toSorted((a, b) => length(a) - length(b))[0];
  return best ?? { start: sentence.start, end: sentence.end };
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

/** Without the comma, dash or preposition that hangs at the cut. */
function trimmed(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).replace(LOOSE_END, '').length };
}
