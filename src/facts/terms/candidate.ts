import { isEveryday } from '../words/gazetteer.ts';
import type { Range } from '../words/range.ts';
import { singularOf } from '../words/singularOf.ts';
import type { Word } from '../words/tagWords.ts';
import { isHyphen, isTagged, lowerAt, reads, sameSentence, textAt } from '../words/wordAt.ts';
import { CLOSING_QUOTE } from './signs.ts';

/** No term has more words. */
const LONGEST_TERM = 4;

/** Words that a story may explain, up to the sign behind them. */
export interface Candidate {
  /** The words themselves, without article and quotation marks. */
  readonly range: Range;
  /** The article before them; empty where none stands. */
  readonly article: string;
  /** Whether the story says that it is a word that not everybody uses: "so-called", "known as". */
  readonly coined: boolean;
  /** Whether they need explaining by what they are, used as the story's own. */
  readonly ofArt: boolean;
  /** Where the sign stands that the explanation follows. */
  readonly sign: number;
}

/** The words that end before a sign, or before the verb of a sentence that may tell what they are; null where they can be no term. */
export function candidateBefore(words: readonly Word[], sign: number): Candidate | null {
  const to = CLOSING_QUOTE.test(textAt(words, sign - 1)) ? sign - 1 : sign;
  let from = termStart(words, to);
  if (hasSubject(words, from, to)) from += 2;
  if (opensPair(words, from)) from -= 2;
  if (from === to || isTagged(words, to - 1, 'ADJ')) return null;
  const opened = /^[“"‘]$/.test(textAt(words, from - 1)) ? from - 1 : from;
  if (opened < from !== to < sign) return null;
  const range: Range = [from, to];
  const article = isTagged(words, opened - 1, 'DET', 'PRON', 'NUM', 'PART')
    ? lowerAt(words, opened - 1)
    : '';
  const coined = isCoined(words, opened);
  return { range, article, coined, ofArt: isTermOfArt(words, range, article), sign };
}

/** Where the words of a term begin; what hyphens join is one of them: "| sell-on clause |". */
function termStart(words: readonly Word[], to: number): number {
  let from = to;
  for (let count = 0; count < LONGEST_TERM; count++) {
    const start = joinedStart(words, from);
    const isPart =
      start === from - 1 ? isTermWord(words, start, to) : isJoinedTerm(words, [start, from], to);
    if (!isPart) return from;
    from = start;
  }
  return from;
}

/** Where a word begins that hyphens may join of several: "| like-for-like | sales". */
function joinedStart(words: readonly Word[], end: number): number {
  let from = end - 1;
  while (isHyphen(words, from - 1)) from -= 2;
  return from;
}

/** Whether joined words may be part of a term: "so-called" says of others that they are one, and "Leeds-based" and "five-day" tell of one case. */
const isJoinedTerm = (words: readonly Word[], [from, end]: Range, to: number): boolean =>
  sameSentence(words, from, to) &&
  lowerAt(words, end - 1) !== 'called' &&
  words.slice(from, end).every(({ pos, opens }) => pos !== 'NUM' && (pos !== 'PROPN' || opens));

/** "| Doctors fear | resistance": a plural that opens the sentence is a subject, and its verb may look like a noun. */
const hasSubject = (words: readonly Word[], from: number, to: number): boolean =>
  to - from > 2 && words[from]?.opens === true && /[^s]s$/.test(lowerAt(words, from));

/** Whether a word may be part of a term: a small noun, or what describes it; a name is none, but where it opens the sentence, or in quotes. */
function isTermWord(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at];
  if (!word || word.sentence !== words[to]?.sentence) return false;
  // "uses | fracking"
  if (word.pos === 'VERB') return at === to - 1 && /ing$/.test(word.lower) && follows(words, at);
  if (word.pos === 'NOUN' || word.pos === 'ADJ') return true;
  return word.pos === 'PROPN' && (word.opens || word.quoted);
}

/** "| Fire and | rehire is a practice": two words for one thing open a sentence. */
const opensPair = (words: readonly Word[], second: number): boolean =>
  lowerAt(words, second - 1) === 'and' &&
  words[second - 2]?.opens === true &&
  isTagged(words, second - 2, 'NOUN', 'VERB', 'PROPN');

/** Whether a doing in -ing is a thing: behind "uses" or "of", and behind the word that opens the sentence, which the tagger takes for a name: "| Quantitative | easing". */
const follows = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at - 1, 'ADP', 'VERB') || words[at - 1]?.opens === true;

/** "so-called | headache bars", "known as | “raffinate”" */
function isCoined(words: readonly Word[], at: number): boolean {
  const isSoCalled =
    lowerAt(words, at - 1) === 'called' &&
    isHyphen(words, at - 2) &&
    lowerAt(words, at - 3) === 'so';
  return isSoCalled || reads(words, at - 2, 'known', 'as');
}

/** Whether words that the story uses as its own need explaining: of several, everyday adjectives aside, or one that is not of everyday speech. */
function isTermOfArt(words: readonly Word[], [from, to]: Range, article: string): boolean {
  if (!/^(?:an?|the|)$/.test(article) || CLOSING_QUOTE.test(textAt(words, to))) return false;
  if (to - from === 1) return article !== 'the' && !isEveryday(singularOf(textAt(words, from)));
  // "a new tax" needs none, "honest services fraud" does.
  const isPlain = isTagged(words, from, 'ADJ') && isEveryday(textAt(words, from));
  return !isPlain || (to - from > 2 && lowerAt(words, from + 1).endsWith('s'));
}
