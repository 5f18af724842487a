import model from 'wink-eng-lite-web-model';
import winkNLP, { type PartOfSpeech } from 'wink-nlp';
import type { Paragraph, Span } from '../../story/article.ts';
import { findQuoteSpans, type QuoteSpan } from '../../story/sentences/findQuoteSpans.ts';
import type { Slice } from '../articleFacts.ts';
import { isKnown } from './gazetteer.ts';
import { isOffice } from './isOffice.ts';
import { HONORIFICS, MONTHS, SPEECH } from './wordLists.ts';

/** A word or sign of a paragraph with its part of speech (Universal Dependencies' tags). */
export interface Word extends Span {
  readonly text: string;
  /** The word in lower case, with straight apostrophes. */
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** The number of its sentence. */
  readonly sentence: number;
  /** Whether it opens a sentence, or the words of a quote. */
  readonly opens: boolean;
  /** Whether it stands inside quotation marks. */
  readonly quoted: boolean;
}

/** A stretch in quotation marks by its words. */
export interface QuotedWords extends QuoteSpan {
  /** The first word of the quote, and the word after its last. */
  readonly from: number;
  readonly to: number;
}

/** A paragraph with its words and the stretches of it in quotation marks that hold any. */
export interface WordedParagraph {
  readonly paragraph: Paragraph;
  readonly words: readonly Word[];
  readonly quotes: readonly QuotedWords[];
}

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

/** Opening marks after which a capital says nothing. */
const OPENERS = /^(?:["“„‘«`:([—–•*]+|--+)$/;

/** What money is written with before its number: "NKr7.9bn", "Rs. 450"; where the two touch, the tokeniser would cut the number at its point. */
export const MONEY_LETTERS =
  'NKr|SKr|DKr|SFr|Rs\\.?|Tk\\.?|R[Mm][Bb]|RM|Rp|[KTU]?Sh|Ksh|CHF|SEK|NOK|DKK|PLN|CZK|HUF|CNY|JPY|KES|TZS|UGX|GHS|INR|PKR|BDT|LKR|THB|IDR|MYR|SGD|HKD|AUD|CAD|NZD|ZAR|NGN|EGP|AED|QAR|SAR';
/** The letters of the rand and the naira, which mean as much only before thousands: "R180 billion", "N1,502", against "the R62". */
const RAND =
  '\\b[RN](?=\\d[\\d.,]*\\s?(?:million|billion|trillion|bn|tn)\\b|\\d{1,3}(?:,\\d{3})+(?!\\d))';
/** Whose dollar it is, behind the sign, as Australians write it: "$US1.7 billion". */
const OF_DOLLAR = '(?:US|NZ|HK|AU|CA|A|C|S)';
const LETTERS_OF_MONEY = new RegExp(
  `\\b(?:${MONEY_LETTERS})(?=\\d)|\\$${OF_DOLLAR}(?=\\d)|${RAND}`,
  'g',
);
const IS_OF_DOLLAR = new RegExp(`^${OF_DOLLAR}$`);
const MONEY = new RegExp(`^(?:${MONEY_LETTERS}|[RN])$`);

/** The `'s` of a word before a sign: "last year | 's | ,". The tokeniser would take the two for one, and once it has, everywhere. */
const OWNER =
  /(?<=\p{L})(?<!\b(?:it|he|she|that|there|here|what|who|where|how|let))['’]s(?=[^\s\p{L}\d])/giu;

/** The `s` of what a maker calls by a number: "its 787 | s | .". The tokeniser would take it for one with the stop. */
const PLURAL = /(?<=\b\d{3})s\b/g;

/** What a number in figures is multiplied by, in India, which the tagger takes for a noun: "3 | lakh | farmers". */
const SCALES = /^(?:lakh|crore)s?$/i;

/**
 * What holds no words: a link, and a picture or a key as letters without a space. The tokeniser takes time for them that
 * grows with the square of their length, or doubles with each part of a host.
 */
const NO_WORDS = /(?:(?:https?|ftp):)?(?<!\/)\/\/[^\s.]*\.\S*[\p{L}\d/]|\S{150,}/giu;

/** Cuts a paragraph into words with exact offsets and parts of speech. */
export function tagWords(paragraph: Paragraph): WordedParagraph {
  const story = paragraph.text.replace(NO_WORDS, ({ length }) => ' '.repeat(length));
  const parted = story
    .replace(LETTERS_OF_MONEY, '$& ')
    .replace(OWNER, ' $& ')
    .replace(PLURAL, ' $& ');
  const tokens = nlp.readDoc(parted).tokens();
  const texts = tokens.out(its.value) as string[];
  const tags = tokens.out(its.pos) as PartOfSpeech[];
  const spans = findQuoteSpans(paragraph.text);
  const words: Word[] = [];
  let cursor = 0;
  let sentence = 0;
  let next = 0;
  for (const [index, text] of texts.entries()) {
    const start = story.indexOf(text, cursor);
    if (start < 0 || !text.trim()) continue;
    const end = start + text.length;
    cursor = end;
    const before = words.at(-1);
    if (
      before &&
      (belongsTo(before, text, start) || isGrouped(words, texts.slice(index, index + 2), start))
    ) {
      const word = paragraph.text.slice(before.start, end);
      const pos = isPluralOf(before, text) ? 'NOUN' : before.pos;
      words[words.length - 1] = { ...before, end, text: word, lower: lowered(word), pos };
      continue;
    }
    const previous = sentence;
    while (start >= (paragraph.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY)) sentence++;
    while (start >= (spans[next]?.end ?? Number.POSITIVE_INFINITY)) next++;
    words.push({
      start,
      end,
      text,
      lower: lowered(text),
      // "NKr | 7.9bn" is money as "$" is, and no name.
      pos: isMoney(paragraph.text, text, end) ? 'SYM' : tagAt(texts, tags, index),
      sentence: sentence + 1,
      opens: !before || sentence !== previous || OPENERS.test(before.text),
      quoted: isWithin({ start, end }, spans[next]),
    });
  }
  return { paragraph, words, quotes: wordsOfQuotes(words, spans) };
}

/** A word in lower case, with straight apostrophes. */
const lowered = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/** The tag of a word; the "lead" of "the study's | lead | author" is no verb, the "host" of "Spain | host | Portugal", the "set" of "$5 | set | aside" and the "rose" of "dead | rose | to 148" are ones, and the "crore" of "450 | crore" is of its number. */
function tagAt(texts: readonly string[], tags: readonly PartOfSpeech[], at: number): PartOfSpeech {
  if (SCALES.test(texts[at] ?? '')) return 'NUM';
  if (isTitled(texts, at)) return 'PROPN';
  const isSetAside = texts[at] === 'set' && texts[at + 1] === 'aside';
  if (isHosting(texts, tags, at) || isSetAside || isRising(texts, tags, at)) return 'VERB';
  if (isNounBehindOf(texts, tags, at) || isNounOfOffice(texts, tags, at)) return 'NOUN';
  const isLead = texts[at] === 'lead' && tags[at + 1] === 'NOUN';
  const isOwned = tags[at - 1] === 'DET' || /^['’]s?$/.test(texts[at - 1] ?? '');
  return isLead && isOwned ? 'ADJ' : (tags[at] ?? 'X');
}

/** "said Ms. | Madden |": whether a form of address makes a name of what may be taken for a verb. */
const isTitled = (texts: readonly string[], at: number): boolean =>
  HONORIFICS.has(lowered(texts[at - 1] ?? '')) &&
  [at - 1, at].every((large) => /^\p{Lu}\p{L}/u.test(texts[large] ?? ''));

/** "Revenue to Sept. 30 | fell | 74%", "sales of £2m | fell | short": whether what is taken for a noun tells of a change; "a | rose | by the gate" does not. */
const isRising = (texts: readonly string[], tags: readonly PartOfSpeech[], at: number): boolean =>
  /^(?:rose|fell)$/.test(texts[at] ?? '') &&
  tags[at - 1] !== 'DET' &&
  (/^(?:to|by|from|short|below|above)$/.test(texts[at + 1] ?? '') ||
    /^(?:NUM|SYM)$/.test(tags[at + 1] ?? ''));

/** "head of | salvage | at the port": whether a verb stands where only a noun does, and is no participle as in "of lost time". */
const isNounBehindOf = (
  texts: readonly string[],
  tags: readonly PartOfSpeech[],
  at: number,
): boolean =>
  isPlainVerb(texts, tags, at) &&
  texts[at - 1] === 'of' &&
  /^(?:ADP|AUX|CCONJ|PUNCT)$/.test(tags[at + 1] ?? '');

/** "…,” | ward | manager Anna Dahl said": whether a verb behind a sign or an article only tells which office somebody has. */
const isNounOfOffice = (
  texts: readonly string[],
  tags: readonly PartOfSpeech[],
  at: number,
): boolean =>
  isPlainVerb(texts, tags, at) &&
  !SPEECH.has(texts[at] ?? '') &&
  /^(?:PUNCT|DET)$/.test(tags[at - 1] ?? '') &&
  isOffice(texts[at + 1] ?? '') &&
  /^\p{Lu}/u.test(texts[at + 2] ?? '');

/** Whether a small word is a verb in its plain form. */
const isPlainVerb = (
  texts: readonly string[],
  tags: readonly PartOfSpeech[],
  at: number,
): boolean => tags[at] === 'VERB' && /^\p{Ll}+(?<!ing|ed)$/u.test(texts[at] ?? '');

/** "Leeds City | host | Real Sociedad on Monday.": whether a noun between two names is the verb, as its sentence has no other; "Radio | host | Anna Dahl" is somebody. */
function isHosting(texts: readonly string[], tags: readonly PartOfSpeech[], at: number): boolean {
  const isBeforeName = /^\p{Lu}/u.test(texts[at + 1] ?? '');
  if (texts[at] !== 'host' || !isBeforeName) return false;
  if (texts[at - 1] === 'who') return true;
  if (!/^\p{Lu}/u.test(texts[at - 1] ?? '')) return false;
  if (isKnown(texts[at + 1] ?? '', 'male name', 'female name')) return false;
  const end = texts.findIndex((text, index) => index > at && /^[.;!?]$/.test(text));
  const start = texts.findLastIndex((text, index) => index < at && /^[.;!?]$/.test(text));
  const sentence = tags.slice(start + 1, end < 0 ? tags.length : end);
  return !sentence.some((tag) => tag === 'VERB' || tag === 'AUX');
}

/** Whether a word is letters of money that stand before their number. */
const isMoney = (story: string, word: string, end: number): boolean =>
  MONEY.test(word) && /^\s?\d/.test(story.slice(end, end + 2));

const isWithin = ({ start, end }: Span, outer: Span | undefined): boolean =>
  outer !== undefined && start >= outer.start && end <= outer.end;

/** Each quote with its words; both stand in reading order, so that one walk finds them all. */
function wordsOfQuotes(words: readonly Word[], spans: readonly QuoteSpan[]): QuotedWords[] {
  const quotes: QuotedWords[] = [];
  let from = 0;
  for (const span of spans) {
    while ((words[from]?.start ?? Number.POSITIVE_INFINITY) < span.start) from++;
    let to = from;
    while ((words[to]?.end ?? Number.POSITIVE_INFINITY) <= span.end) to++;
    if (to > from) quotes.push({ ...span, from, to });
    from = to;
  }
  return quotes;
}

/** The first word of the sentence that a word stands in. */
export function sentenceStart(words: readonly Word[], at: number): number {
  let start = at;
  while (start > 0 && words[start - 1]?.sentence === words[at]?.sentence) start--;
  return start;
}

/** Whether what follows a word at once is part of it. */
const belongsTo = (before: Word, text: string, start: number): boolean =>
  before.end === start &&
  (isSplit(before, text) ||
    isStopOf(before, text) ||
    isDoubledMark(before, text) ||
    isPluralOf(before, text) ||
    (before.text === '$' && IS_OF_DOLLAR.test(text)));

/** "its | 787s": whether what follows a number makes several of it. */
const isPluralOf = ({ text: number }: Word, text: string): boolean =>
  text === 's' && /^\d{3}$/.test(number);

/** Whether a word goes on with the number before it, behind one space: "4 | 000 passengers", "$62 | 1/2", but not "May 4 | 300 people". */
function isGrouped(
  words: readonly Word[],
  [text = '', next]: readonly string[],
  start: number,
): boolean {
  const [number, before] = [words.at(-1), words.at(-2)];
  if (number === undefined || start !== number.end + 1 || MONTHS.has(before?.lower ?? ''))
    return false;
  return (
    (/^\d{3}$/.test(text) && next !== 's' && /^[1-9]\d{0,2}(?:\s\d{3})*$/.test(number.text)) ||
    (/^\d\/(?:\d|1\d|32|64)$/.test(text) && /^\d+(?:\.\d+)?$/.test(number.text))
  );
}

/** Whether a word goes on with what follows it: the tokeniser cuts "Quảng" behind a letter it does not know. */
function isSplit(before: Word, text: string): boolean {
  const [last, first] = [before.text.at(-1) ?? '', text.charAt(0)];
  return /\p{L}/u.test(last) && /\p{L}/u.test(first) && /[^\p{ASCII}]/u.test(last + first);
}

/** Whether a stop belongs to the abbreviated title before it: "Rear Adm." */
const isStopOf = (before: Word, text: string): boolean =>
  text === '.' && HONORIFICS.has(`${before.lower}.`);

/** Whether a sign is the second half of a quotation mark of old wire text: "``" or "''". */
const isDoubledMark = (before: Word, text: string): boolean =>
  before.text === text && (text === '`' || text === "'");

/** The slice of a paragraph between two offsets. */
export function sliceOf(paragraph: Paragraph, start: number, end: number): Slice {
  return { paragraph: paragraph.number, start, end, text: paragraph.text.slice(start, end) };
}

/** The slice of a paragraph from one word up to, not with, another; null where that holds no word. */
export function sliceOfWords(
  { paragraph, words }: WordedParagraph,
  from: number,
  to: number,
): Slice | null {
  const [first, last] = [words[from], words[to - 1]];
  return first && last && from < to ? sliceOf(paragraph, first.start, last.end) : null;
}
