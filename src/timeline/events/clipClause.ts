import { lowerBound } from '../../search/lowerBound.ts';
import type { Span } from '../../story/article.ts';

/** Longer sentences are cut to the clauses around what they are shown for; two lines of a Discord message. */
export const LONGEST_TEXT = 240;

/** How much longer a text may be if it then keeps the beginning of its sentence, and with it the subject. */
const LENIENCE = 1.4;
/** Fewer words than this seldom tell what happened. */
const SHORTEST_TEXT = 60;

/** Words that open a clause which hangs on the one before it. */
export const SUBORDINATES = 'while|which|who|although|though|because|after|before|so that|at which';
/** Where a clause may end: after a comma, semicolon or dash, but within no list (`of Audi, | Opel, Porsche and Fiat`), or before a word that opens the next one. */
const BOUNDARY = new RegExp(
  String.raw`(?<=[,;:—–]["”’]?)\s+(?!(?:[\w’-]+\s){1,2}(?:and|or)\b|(?:[\w’-]+\s)?[\w’-]+,\s)|\s+(?=(?:${SUBORDINATES}|(?:and|but)\s(?:was|were|is|are|has|have|had|will|would|could|then|that|\w+ed))\s)`,
  'g',
);
/** What must not hang at a cut. */
const LOOSE_END =
  /(?:,\s+an?\s+(?:day|week|month|year)|[\s,;:—–](?:at|in|of|to|for|with|by|on|from|and|or|but|that|through|during|under)?)+$/;
/** No run of what hangs at a cut is longer. */
const LONGEST_LOOSE_END = 40;

/** Where a sentence may be cut, each in rising order: where a clause begins, and where one ends without what would hang. */
export interface Clauses {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Finds where a sentence may be cut: never within a word, a quotation or brackets. */
export function findClauses(text: string, { start, end }: Span): Clauses {
  const starts = [start];
  const ends: number[] = [];
  const open = { quote: 0, bracket: 0, mark: false };
  let read = start;
  for (const { index, 0: space } of text.slice(start, end).matchAll(BOUNDARY)) {
    const at = start + index;
    for (; read < at; read++) {
      const mark = text[read];
      if (mark === '“') open.quote++;
      else if (mark === '”') open.quote--;
      else if (mark === '(') open.bracket++;
      else if (mark === ')') open.bracket--;
      else if (mark === '"') open.mark = !open.mark;
    }
    if (open.quote > 0 || open.bracket > 0 || open.mark) continue;
    ends.push(tightEnd(text, start, at));
    starts.push(at + space.length);
  }
  ends.push(tightEnd(text, start, end));
  return { starts, ends };
}

/** Where a cut ends without the comma, dash or preposition that would hang at it. */
function tightEnd(text: string, start: number, end: number): number {
  const tail = text.slice(Math.max(start, end - LONGEST_LOOSE_END), end);
  return end - (LOOSE_END.exec(tail)?.[0].length ?? 0);
}

/**
 * The clauses of a sentence around a span: the longest that fit into `longest` characters, from the start of the
 * sentence if they may. Where no clauses fit, the shortest that say enough.
 */
export function clipClause(
  sentence: Span,
  around: Span,
  { starts, ends }: Clauses,
  longest = LONGEST_TEXT,
): Span {
  if (sentence.end - sentence.start <= longest) return { start: sentence.start, end: sentence.end };
  const reached = lowerBound(ends, around.end);
  let shortest: Span | null = null;
  for (const start of starts) {
    if (start > around.start) break;
    const first = Math.max(reached, lowerBound(ends, start + SHORTEST_TEXT));
    const enough = ends[first];
    if (enough === undefined) continue;
    const fitting = ends[lowerBound(ends, start + longest + 1) - 1];
    if (fitting !== undefined && fitting >= enough) return { start, end: fitting };
    const mayRun = start === sentence.start && enough - start <= longest * LENIENCE;
    if (mayRun) return { start, end: enough };
    if (!shortest || enough - start < shortest.end - shortest.start)
      shortest = { start, end: enough };
  }
  return shortest ?? { start: sentence.start, end: sentence.end };
}
