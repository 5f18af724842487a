import type { Span } from '../../story/article.ts';

/** A word where it stands: `text.slice(start, end)`, and how it is spelt once possessives and signs are gone. */
export interface Word extends Span {
  readonly text: string;
}

/**
 * An acronym with dots, a number with its commas and decimals, or a run of letters, marks and digits
 * (with the invisible signs that may hide in it).
 */
const WORD =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,]\p{N}+)*(?:\p{L}+)?|[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Scripts that write words without spaces between them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Made when a text first needs it: that takes longer than to read a story. */
let segmenter: Intl.Segmenter | undefined;

/** What English hangs on a word after an apostrophe: "Colombia's", "they're", "don't". */
const LONGEST_CLITIC = 2;

/**
 * Reads a text's words in order; punctuation and white space fall away. Most words are letters of
 * ASCII with a space or a sign of ASCII after them: those are cut out at once, which is faster, and
 * the pattern is asked about the others.
 */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    while (isLetter(text.charCodeAt(at))) at++;
    const next = at < text.length ? text.charCodeAt(at) : SPACE;
    if (at > start && endsWord(next, at - start)) {
      words.push({ text: text.slice(start, at), start, end: at });
    } else if (at > start || next > DELETE || isDigit(next)) {
      WORD.lastIndex = start;
      const match = WORD.exec(text);
      if (!match) break;
      addWords(words, match[0], match.index);
      at = WORD.lastIndex;
    } else at++;
  }
  return words;
}

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const DOT = 0x2e;
/** The last sign of ASCII. */
const DELETE = 0x7f;

/** Whether a sign after so many letters of ASCII is sure to end the word. */
function endsWord(sign: number, letters: number): boolean {
  return sign <= DELETE && !isDigit(sign) && sign !== APOSTROPHE && (sign !== DOT || letters > 1);
}

function isLetter(sign: number): boolean {
  return (sign >= 0x61 && sign <= 0x7a) || (sign >= 0x41 && sign <= 0x5a);
}

function isDigit(sign: number): boolean {
  return sign >= 0x30 && sign <= 0x39;
}

function addWords(words: Word[], found: string, start: number): void {
  const end = start + found.length;
  const first = found.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    words.push({ text: found.includes(',') ? found.replaceAll(',', '') : found, start, end });
  } else if (found.endsWith('.')) {
    words.push({ text: found.replaceAll('.', ''), start, end });
  } else if (found.includes("'") || found.includes('’')) {
    addApostrophed(words, found, start);
  } else if (first > 0x0d7f && UNSPACED.test(found)) {
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
    for (const { segment, index, isWordLike } of segmenter.segment(found))
      if (isWordLike)
        words.push({ text: segment, start: start + index, end: start + index + segment.length });
  } else if (first < 0x80 || /[\p{L}\p{N}]/u.test(found)) {
    words.push({ text: found, start, end });
  }
}

/** "Colombia's" is Colombia; "l'homme" and "O'Brien" are two words. */
function addApostrophed(words: Word[], found: string, start: number): void {
  let at = 0;
  for (const part of found.split(/['’]/)) {
    const end = start + at + part.length;
    const isClitic = at > 0 && part.length <= LONGEST_CLITIC;
    if (part && !isClitic) words.push({ text: part, start: start + at, end });
    at += part.length + 1;
  }
}
