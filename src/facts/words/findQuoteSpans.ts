import type { Span } from '../../story/article.ts';

/** A single quotation mark closes within so many characters, or it is an apostrophe. */
const LONGEST_SINGLE = 120;

/** Opening marks with those that close them; the last pair is what typewriters and treebanks write. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
  ['``', "''"],
];

/** Words in quotation marks. */
export interface QuoteSpan extends Span {
  /** Whether the paragraph ends before the quote does, so that the next may go on with it. */
  readonly open: boolean;
}

/** Finds the words in quotation marks of a paragraph; the marks themselves, and a comma before the closing one, are left out. A quote left open runs to the paragraph's end. */
export function findQuoteSpans(text: string): QuoteSpan[] {
  const spans: QuoteSpan[] = [];
  for (let at = 0; at < text.length; at++) {
    const [mark = '', close = -1] = quoteAt(text, at);
    if (close < 0) continue;
    const inner = trimmed(text, at + mark.length, close);
    if (inner) spans.push({ ...inner, open: close === text.length });
    at = close;
  }
  return spans;
}

/** The mark that opens a quote at an offset, and where it is closed; nothing where none opens. */
function quoteAt(text: string, at: number): [mark: string, close: number] | [] {
  const pair = PAIRS.find(([open]) => text.startsWith(open, at));
  if (pair) {
    const close = text.indexOf(pair[1], at + pair[0].length);
    return [pair[0], close < 0 ? text.length : close];
  }
  const close = closingOfSingle(text, at);
  return close < 0 ? [] : [text[at] ?? '', close];
}

/** Where the quote in single marks ends that opens at an offset; -1 where none opens: an apostrophe is no mark. */
function closingOfSingle(text: string, at: number): number {
  const mark = text[at];
  const before = text[at - 1] ?? ' ';
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
