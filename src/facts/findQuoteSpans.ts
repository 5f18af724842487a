import type { Span } from '../story/article.ts';

/** A single quotation mark closes within so many characters, or it is an apostrophe. */
const LONGEST_SINGLE = 120;

/** Finds the words in quotation marks of a paragraph; the marks themselves, and a comma before the closing one, are left out. A quote left open runs to the paragraph's end. */
export function findQuoteSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    const close = closingOf(text, at);
    if (close < 0) continue;
    const inner = trimmed(text, at + 1, close);
    if (inner) spans.push(inner);
    at = close;
  }
  return spans;
}

/** Where the quote ends that opens at an offset; -1 where none opens. */
function closingOf(text: string, at: number): number {
  const mark = text[at];
  const before = text[at - 1] ?? ' ';
  if (mark === '“' || mark === '"' || mark === '«') {
    const close = text.indexOf(mark === '“' ? '”' : mark === '«' ? '»' : '"', at + 1);
    return close < 0 ? text.length : close;
  }
  if ((mark !== '‘' && mark !== "'") || /[\p{L}\p{N}]/u.test(before)) return -1;
  const closing = mark === '‘' ? '’' : "'";
  if (!/\p{L}/u.test(text[at + 1] ?? '')) return -1;
  for (let end = at + 2; end < Math.min(text.length, at + LONGEST_SINGLE); end++)
    if (
      text[end] === closing &&
      !/\s/.test(text[end - 1] ?? '') &&
      !/[\p{L}\p{N}]/u.test(text[end + 1] ?? ' ')
    )
      return end;
  return -1;
}

function trimmed(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /[\s,]/.test(text[end - 1] ?? '')) end--;
  // A full stop inside the marks closes the sentence around a quoted phrase, not the phrase.
  if (
    /^\p{Ll}/u.test(text.slice(start, end)) &&
    /[^.]\.$/.test(text.slice(start, end)) &&
    !/[.!?] /.test(text.slice(start, end))
  )
    end--;
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : null;
}
