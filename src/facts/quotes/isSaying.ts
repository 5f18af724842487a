import { type QuotedWords, sentenceStart, type WordedParagraph } from '../words/tagWords.ts';
import type { AttributedQuote } from './attributeQuotes.ts';
import { isTitle, namesWork } from './namesWork.ts';

/** Unattributed words in quotation marks are no quote up to so many. */
const LONGEST_SET_APART = 3;

/** Words set apart with no word on who said them are a name or the story's own caution, and no saying; neither is a title. */
export function isSaying({ source, span, attribution }: AttributedQuote): boolean {
  const words = source.words.slice(span.from, span.to);
  const before = textBefore(source, span);
  if (BEARS_TITLE.test(before) || STANDS_ON.test(before) || namesWork(source, span)) return false;
  if (BEARS_WORDS.test(before) && !SPEAKS_WITH.test(before) && !attribution?.said) return false;
  if (words.length <= LONGEST_SET_APART && IS_GRADE.test(before)) return false;
  if (SET_APART.test(before) && !attribution?.speaker && words.length <= LONGEST_SET_APART)
    return false;
  if (attribution && isTitle(words) && attribution.verb >= span.to && standsWithin(source, span))
    return false;
  if (attribution?.said) return true;
  return !isTitle(words) && (attribution !== null || words.length > LONGEST_SET_APART);
}

/** What bears the words behind it as its title or its name: "a note titled “…”". */
const BEARS_TITLE =
  /\b(?:titled|entitled|headlined|captioned|dubbed|nicknamed|christened)\s+(?:the\s+)?\W*$/i;
/** What words are written on: "placards", "a banner". */
const SURFACES = [
  'placards?|signs?|banners?|posters?|billboards?|stickers?|badges?|buttons?|plaques?|labels?',
  String.raw`graffiti|slogans?|tattoos?|inscriptions?|headstones?|caps?|hats?|t-?\s?shirts?|shirts?`,
].join('|');
/** What the words behind it are written on: "placards reading “…”", "a banner that said “…”". */
const STANDS_ON = new RegExp(
  String.raw`\b(?:${SURFACES})\s+(?:(?:that|which)\s+)?(?:${[
    String.raw`(?:bearing|with)\s+the\s+(?:words?|slogan|inscription)`,
    String.raw`read(?:s|ing)?|sa(?:id|ys|ying)|declar\w+|proclaim\w+|demanding`,
  ].join('|')})[\s:,]+\W*$`,
  'i',
);
/** What leads to words that something bears, where nobody says them: "a van with the words “…”". */
const BEARS_WORDS =
  /\b(?:with|bearing|carrying|under)\s+the\s+(?:words?|slogan|message|legend)\W*$/i;
/** The same of somebody who says them: "ended her speech with the words “…”". */
const SPEAKS_WITH =
  /\b(?:end|open|clos|conclud|start|finish|repl|answer|greet|sign)\w*\b|\bbeg[aiu]n/i;
/** What has the words behind it for a grade or a name that others gave, whoever tells of it: "had been rated “…”", "known as “…”". */
const IS_GRADE = new RegExp(
  String.raw`\b(?:${[
    // "rated the debt at “…”"
    String.raw`(?:rated|graded|classed|classified)\s+(?:(?!and\b|but\b)[\p{L}'’]+\s+){0,5}`,
    // "cut its rating from “hold” to “…”"
    String.raw`ratings?\s+(?:of|to|from|at|as)\s+(?:[“"][^“”"]+[”"]\s+(?:to|from)\s+)?`,
    String.raw`known\s+as\s+`,
  ].join('|')})\W*$`,
  'iu',
);
/** An article before words in marks, or a bracket, which are then a name for something: "a “no-build zone”", "Harrow Foods (“Harrow”)". */
const SET_APART = /(?:\b(?:an?|so-called)\s+|\()\W*$/i;

/** How much of the paragraph before a quote is looked at. */
const BEFORE = 60;

const textBefore = ({ paragraph }: WordedParagraph, { start }: QuotedWords): string =>
  paragraph.text.slice(Math.max(0, start - BEFORE), start);

/** "In “The Long Wait,” she writes": whether words of a quote's own sentence stand before it. */
function standsWithin({ words }: WordedParagraph, { from }: QuotedWords): boolean {
  const start = sentenceStart(words, from);
  return words.slice(start, from).some(({ pos }) => pos !== 'PUNCT');
}
