import type { Abbreviations } from './abbreviations.ts';
import { isLeadingTime } from './isLeadingTime.ts';

/** Closing marks in a text, such as `?!”`: where they start, the marks without what closes around them, where all ends. */
export interface Mark {
  readonly start: number;
  readonly marks: string;
  readonly end: number;
}

/** Marks that end a sentence with no space after them. */
const WIDE = /^[。！？｡]/u;
/** A quoted sentence goes on to who said it: 「行く。」と言った. */
const QUOTED_ON = /[」』](?=と|って)/uy;
const ELLIPSIS = /…|\.\s?\./u;
const SPACE = /\s/;
/** The next word, behind what may open before it. */
const NEXT = /\s+["'“‘„‚«‹»›([{¿¡—–•*-]*\s*([\p{L}\p{N}][\p{L}\p{M}\p{N}]*)?([.’'-]?)/uy;
/** A dateline goes on to its report: `LAUREL, Md. — A spacecraft`. */
const DASH = /\s+[—–-]\s/uy;
/** The token before a dot is no longer than this; a longer one is no abbreviation. */
const TOKEN_LENGTH = 16;
const BEFORE_TOKEN = /[\s"'“”‘’„«»([{/—–-]/u;
/** How far back the bracket that closes here may have been opened. */
const ASIDE_LENGTH = 200;
const GENITIVE = /\p{L}['’]$/u;
/** A list's number, `1.` or `a)`, opens its sentence and is none by itself. */
const LIST_NUMBER = /^[([]?(?:\p{N}{1,3}|\p{L}|[IVXivx]{1,5})$/u;
/** What a list in running text is announced by, or its items parted by: `two steps: 1. Eggs; 2. Milk`. */
const LISTING = /[:;]\s+$/;
/** Capitals with dots between: `U.S`, `Ph.D`, `J.-C`. */
const DOTTED = /^(?:\p{L}{1,3}\.-?)+\p{L}{1,3}$/u;
const LETTER = /^\p{L}$/u;
/** Numbers that German and others write as ordinals: a day, a century, a king. */
const ORDINAL = /^(?:\d{1,2}|[IVX]+)$/;
const ROMAN = /^[IVXLC]+$/;
const DIGIT = /^\p{N}/u;
/** `iPhone` opens a sentence although it begins small. */
const SMALL = /^\p{Ll}(?!\p{Lu})/u;
/** `World War I. Britain` ends where `Philip I. Britain` need not. */
const NUMBERED_WAR = /\bWars?\s+I$/;
/** `in a post on X. Russia` ends with the network's name where `by X. Zhang` has an initial. */
const NETWORK =
  /\b(?:posts?|posted|posting|wrote|written|writing|messages?|statement|videos?|accounts?|shared|published|announced|said)\b[^.]*\s(?:on|to|via)\s+X$/u;
/** How far back is read what was posted there. */
const NETWORK_LENGTH = 80;
/** Up to five capitalised words and the verb after them: `“Why?” President Gustavo Petro asked`. */
const SPEAKER = /\s+((?:\p{Lu}[\p{L}\p{M}.’'-]*\s+){1,5})(\p{Ll}+)/uy;

/**
 * Whether the sentence that runs from `start` ends at this mark. An ambiguous dot is kept inside:
 * half a sentence misleads a reader more than two sentences do.
 */
export function endsSentence(
  text: string,
  start: number,
  mark: Mark,
  abbreviations: Abbreviations,
): boolean {
  if (mark.end >= text.length) return true;
  if (WIDE.test(mark.marks)) return !matchAt(QUOTED_ON, text, mark.end - 1);
  if (!SPACE.test(text.charAt(mark.end))) return false;
  if (isAside(text, start, mark)) return false;

  const next = matchAt(NEXT, text, mark.end);
  const word = next?.[1] ?? '';
  const joined = next?.[2] ?? '';
  if (SMALL.test(word)) return false;
  const opens =
    abbreviations.openers.has(word) &&
    joined !== '.' &&
    joined !== '-' &&
    !matchAt(DASH, text, mark.end);

  if (ELLIPSIS.test(mark.marks)) return endsAtEllipsis(text, mark, word, opens);
  if (!mark.marks.endsWith('.')) return !isSpoken(text, mark, abbreviations);
  if (mark.marks !== '.') return true;

  const token = tokenBefore(text, start, mark.start);
  const opening = mark.start - token.length;
  if (opening <= start ? LIST_NUMBER.test(token) : isListed(text, start, opening, token))
    return !word;
  if (isLeadingTime(text.slice(start, mark.start))) return false;
  if (
    token === 'X' &&
    NETWORK.test(text.slice(Math.max(start, mark.start - NETWORK_LENGTH), mark.start))
  )
    return true;
  if (token === 'I' && NUMBERED_WAR.test(text.slice(Math.max(start, mark.start - 8), mark.start)))
    return true;
  return endsAfter(token, word, opens, abbreviations);
}

/** Whether brackets opened inside the sentence close here: `He left (at last!) for Cali.` */
function isAside(text: string, start: number, mark: Mark): boolean {
  const closing = text.slice(mark.start + mark.marks.length, mark.end);
  if (!/[)\]}]$/.test(closing)) return false;
  const from = Math.max(start, mark.start - ASIDE_LENGTH);
  const before = text.slice(from, mark.start);
  const opened = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
  return opened >= 0 && (from + opened > start || opened === before.length - 1);
}

/**
 * Whether a single dot after `token` ends the sentence before `word`; `opens` says that this word
 * begins sentences and goes on no name.
 */
function endsAfter(
  token: string,
  word: string,
  opens: boolean,
  { leading, shared, numbered, closing, afterHours, ordinals }: Abbreviations,
): boolean {
  const is = (words: ReadonlySet<string>) => words.has(token) || words.has(token.toLowerCase());
  if (is(leading)) return false;
  if (is(closing)) return !DIGIT.test(word) && !afterHours.has(word);
  if (is(numbered) && (DIGIT.test(word) || ROMAN.test(word))) return false;
  if (ordinals && ORDINAL.test(token)) return opens;
  if (LETTER.test(token) || DOTTED.test(token) || is(shared)) return opens;
  return true;
}

/** Three dots leave something out, inside a sentence as often as at its end. */
function endsAtEllipsis(text: string, mark: Mark, word: string, opens: boolean): boolean {
  if (word === 'I') return false;
  const apart = mark.start > 0 && SPACE.test(text.charAt(mark.start - 1));
  return opens || !apart;
}

/** Whether a quoted question or cry goes on to who spoke it: `“Why?” Petro asked.` */
function isSpoken(text: string, mark: Mark, { openers, saying }: Abbreviations): boolean {
  const quoted = mark.end > mark.start + mark.marks.length;
  if (!quoted || saying.size === 0) return false;
  const speaker = matchAt(SPEAKER, text, mark.end);
  if (!speaker) return false;
  const [, names = '', verb = ''] = speaker;
  return saying.has(verb) && !openers.has(names.split(/\s/, 1)[0] ?? '');
}

/** Whether a number counts an item of a list in running text. */
function isListed(text: string, start: number, at: number, token: string): boolean {
  return DIGIT.test(token) && LISTING.test(text.slice(Math.max(start, at - 3), at));
}

/** The word before a dot, back to a space, quote, bracket or dash; empty where it is too long to matter. */
function tokenBefore(text: string, start: number, end: number): string {
  const least = Math.max(start, end - TOKEN_LENGTH);
  let from = end;
  while (from > least && !BEFORE_TOKEN.test(text.charAt(from - 1))) from--;
  if (from === least && least > start) return '';
  // The `s` of `Ana’s.` is no initial.
  if (end - from === 1 && GENITIVE.test(text.slice(Math.max(0, from - 2), from))) return '';
  return text.slice(from, end);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
