import type { Span } from '../article.ts';

/** Words in single marks that run on for more characters end with their sentence, or the mark is an apostrophe. */
const LONGEST_PHRASE = 120;

/** Nobody is quoted in single marks in more characters of one paragraph. */
const LONGEST_SAYING = 2_000;

type Pair = readonly [open: string, close: string];

/** Opening marks with those that close them; the last pair is what typewriters and treebanks write. */
const PAIRS: readonly Pair[] = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
  ['``', "''"],
];

/** A sentence has ended before a mark. */
const ENDED = /[.!?…]\s+$/;

/** Words in quotation marks. */
export interface QuoteSpan extends Span {
  /** The same with the marks and what stands right inside them. */
  readonly marked: Span;
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
    const open = close === text.length;
    const end = open ? close : close + (mark === '``' ? 2 : 1);
    if (inner) spans.push({ ...inner, marked: { start: at, end }, open });
    at = close;
  }
  return spans;
}

/** The quote that a span stands in. */
export const quoteAround = (quotes: readonly QuoteSpan[], span: Span): QuoteSpan | undefined =>
  quotes.find(({ marked }) => marked.start < span.start && span.start < marked.end);

/** The mark that opens a quote at an offset, and where it is closed; nothing where none opens. */
function quoteAt(text: string, at: number): [mark: string, close: number] | [] {
  const pair = PAIRS.find(([open]) => text.startsWith(open, at));
  if (pair) {
    const opens = sideOf(text, at, pair) !== 'close' || isMisplaced(text, at, pair);
    return opens ? [pair[0], closingOf(text, at, pair)] : [];
  }
  const close = closingOfSingle(text, at);
  return close < 0 ? [] : [text[at] ?? '', close];
}

/** Which side of a quote a mark of a pair stands on, a straight one by what it touches; null where that does not tell, or no mark stands. */
function sideOf(text: string, at: number, [open, close]: Pair): 'open' | 'close' | null {
  if (open !== close) return text.startsWith(open, at) ? 'open' : 'close';
  const opens = !/[^\s([{—–-]/.test(text[at - 1] ?? ' ');
  const closes = /[\s.,;:!?)\]}—–-]/.test(text[at + 1] ?? ' ');
  return opens === closes ? null : opens ? 'open' : 'close';
}

/** Whether a mark that touches the word before it opens all the same, as another closes what follows: `said" we lost".` */
function isMisplaced(text: string, at: number, pair: Pair): boolean {
  if (!/[\p{L},:]/u.test(text[at - 1] ?? '')) return false;
  const next = text.indexOf(pair[1], at + 1);
  return next > 0 && sideOf(text, next, pair) === 'close';
}

/**
 * Where the quote ends that opens at an offset: at the mark that closes it, behind those quoted in it; or with the sentence
 * before which the same speaker's words open anew, as each paragraph of them does: `"We lost. | "They won," he said.`
 */
function closingOf(text: string, opening: number, pair: Pair): number {
  const [open, close] = pair;
  let inner = 0;
  for (let at = opening + open.length; at < text.length; at++) {
    if (!text.startsWith(open, at) && !text.startsWith(close, at)) continue;
    if (sideOf(text, at, pair) !== 'open') {
      if (inner === 0) return at;
      inner--;
    } else if (ENDED.test(text.slice(Math.max(opening, at - 3), at))) return at - 1;
    else inner++;
  }
  return text.length;
}

/** Where the quote in single marks ends that opens at an offset, the text's end where it is left open; -1 where none opens: an apostrophe is no mark. */
function closingOfSingle(text: string, at: number): number {
  const mark = text[at];
  const before = text[at - 1] ?? ' ';
  if ((mark !== '‘' && mark !== "'") || /[\p{L}\p{N}]/u.test(before)) return -1;
  if (!/\p{L}/u.test(text[at + 1] ?? '')) return -1;
  const closings = closingsAhead(text, at);
  const [first] = closings;
  if (first === undefined) return isLeftOpen(text, at) ? text.length : -1;
  const ending = closings.find((close) => endsInSign(text, close));
  // "‘The players’ bus was late,’ he said": the first mark is the owners'.
  if (ending !== undefined && (first === ending || isOwners(text, first))) return ending;
  return first - at < LONGEST_PHRASE ? first : -1;
}

/** Where single marks stand that may close a quote: behind a word or sign, before none, and before the next quote opens. */
function closingsAhead(text: string, open: number): number[] {
  const opening = text[open] === '‘' ? '‘' : '';
  const closing = opening ? '’' : "'";
  const end = Math.min(text.length, open + LONGEST_SAYING);
  const closings: number[] = [];
  for (let at = open + 2; at < end && text[at] !== opening; at++)
    if (
      text[at] === closing &&
      !/\s/.test(text[at - 1] ?? '') &&
      !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')
    )
      closings.push(at);
  return closings;
}

/** Whether what a mark closes ends in a sign: a whole sentence, or the part of one before who says it. */
const endsInSign = (text: string, close: number): boolean => /[.,!?…]/.test(text[close - 1] ?? '');

/** "the players’ bus" */
const isOwners = (text: string, mark: number): boolean =>
  text[mark - 1] === 's' && /^ \p{L}/u.test(text.slice(mark + 1));

/** Whether a curly mark opens sentences, behind others or at the start, that no mark closes up to the paragraph's end. */
const isLeftOpen = (text: string, at: number): boolean =>
  text[at] === '‘' &&
  text.length - at < LONGEST_SAYING &&
  (at === 0 || /[.,:!?’] $/.test(text.slice(Math.max(0, at - 2), at))) &&
  /^\p{Lu}/u.test(text.slice(at + 1)) &&
  !text.includes('‘', at + 1) &&
  /[.!?]$/.test(text);

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
