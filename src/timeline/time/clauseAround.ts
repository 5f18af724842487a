import type { Span } from '../../story/article.ts';
import { remembering } from '../../story/remembering.ts';
import { isLeadingTime } from '../../story/sentences/isLeadingTime.ts';
import { splitSentences } from '../../story/sentences/splitSentences.ts';

/** Marks that part the clauses of a sentence. */
const PARTING = /[;:]["”’)]*\s/g;
/** What ends a sentence. */
const SENTENCE_END = /[.!?]+["”’)]*$/;
/** How many characters to either side a clause is looked for. */
const LONGEST_CLAUSE = 600;
/** The time expressions of one text are asked for after each other. */
const TEXTS_REMEMBERED = 4;

const sentencesOf = remembering((text: string) => splitSentences(text), TEXTS_REMEMBERED);

/** The stretch of text around a span that ends at sentence marks, colons and semicolons. */
export function clauseAround(text: string, { start, end }: Span): Span {
  const sentences = sentencesOf(text);
  const place = sentences.findIndex((sentence) => start < sentence.end);
  const sentence = sentences[place] ?? { start: 0, end: text.length };
  const first = Math.max(sentence.start, start - LONGEST_CLAUSE);
  const around = text.slice(first, Math.min(sentence.end, end + LONGEST_CLAUSE));
  let from = first;
  for (const { index, 0: mark } of around.matchAll(PARTING)) {
    const at = first + index + mark.length;
    if (start < at && at < end) continue;
    if (isLeadingTime(text.slice(from, at))) continue;
    if (at > start) return { start: from, end: Math.max(end, at - mark.length) };
    from = at;
  }
  const isLast = place === sentences.length - 1;
  const within = isLast ? around : around.replace(SENTENCE_END, '');
  return { start: from, end: Math.max(end, first + within.length) };
}
