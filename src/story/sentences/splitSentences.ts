import type { Span } from '../article.ts';
import { abbreviationsOf } from './abbreviations.ts';
import { endsSentence } from './endsSentence.ts';

/**
 * Marks that may end a sentence (dots parted by spaces too), with what closes around them: quotes,
 * brackets, note numbers such as `[3]`, a French closing quote. After the wide marks of Chinese and
 * Japanese, which no space follows, `“` opens. Every part is greedy and nothing has to follow, so
 * the search never steps back far.
 */
const MARK =
  /([.!?…؟۔।॥։።‼⁇⁈⁉]+(?: \.)*)(?:["'”’“‘»«›‹)\]}]|\[\d{1,3}\]|\s[»›](?=[\s.,;:!?]|$))*|([。！？｡]+)["'”’)\]}」』】）〉》〕]*/gu;

const SPACE = /\s/;

/**
 * Cuts a paragraph into sentences, by rules of our own and not by `Intl.Segmenter`, whose cuts
 * change with each Node version. The spans are in order, trimmed, and hold every character that is
 * not a space; a line break counts as a space. Time grows with the length of the text, no faster.
 *
 * @param language a primary language tag such as `en`; it selects the abbreviations
 */
export function splitSentences(text: string, language = 'en'): Span[] {
  const abbreviations = abbreviationsOf(language);
  const spans: Span[] = [];
  let start = skipSpace(text, 0);
  for (const match of text.matchAll(MARK)) {
    const mark = {
      start: match.index,
      marks: match[1] ?? match[2] ?? '',
      end: match.index + match[0].length,
    };
    if (mark.start < start || !endsSentence(text, start, mark, abbreviations)) continue;
    spans.push({ start, end: mark.end });
    start = skipSpace(text, mark.end);
  }
  const end = text.trimEnd().length;
  if (start < end) spans.push({ start, end });
  return spans;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && SPACE.test(text.charAt(at))) at++;
  return at;
}
