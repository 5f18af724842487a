import type { Slice } from '../articleFacts.ts';
import { isPronoun } from '../roles/resolvePronoun.ts';
import { verbIn } from '../words/inflected.ts';
import {
  type QuotedWords,
  sentenceStart,
  type Word,
  type WordedParagraph,
} from '../words/tagWords.ts';
import { isLarge, lowerAt, textAt } from '../words/wordAt.ts';
import { addresseeOf } from './addresseeOf.ts';
import type { Attribution } from './attribution.ts';
import { attributionAfter } from './attributionAfter.ts';
import { attributionBefore, isIntroduced } from './attributionBefore.ts';
import { behindMarks, MARK } from './marks.ts';
import type { QuoteScene } from './quoteScene.ts';
import { askedIn } from './saidByAnother.ts';
import { speaks, speaksBeside } from './speaks.ts';
import { whoGoesOn } from './whoGoesOn.ts';

/** A stretch in quotation marks, and whose words it holds. */
export interface AttributedQuote {
  readonly source: WordedParagraph;
  readonly span: QuotedWords;
  readonly attribution: Attribution | null;
  readonly to: Slice | null;
}

/** Whose the quotes of a paragraph are. `open` is whose words the paragraph goes on with, where it begins with a quote. */
export function attributeQuotes(scene: QuoteScene, open: Attribution | null): AttributedQuote[] {
  const { source } = scene;
  const { words } = source;
  const attributed: AttributedQuote[] = [];
  let last: Attribution | null = null;
  /** To whom the saying went that was told last; both halves of it did. */
  let told: Slice | null = null;
  /** The word behind the quote before. */
  let end = 0;
  for (const span of source.quotes) {
    const { from, to } = span;
    const before = () => attributionBefore(scene, span);
    const secondHalf: Attribution | null = last && isSecondHalf(words, end, from) ? last : null;
    const found = withoutAsker(
      scene,
      askedIn(scene, span) ??
        (isIntroduced(source, from) || isRetold(source, span)
          ? before()
          : (attributionAfter(scene, to) ?? secondHalf ?? before())),
    );
    const goesOn =
      span === source.quotes[0] && isSpeechOfItsOwn(source, from, to, true) ? open : null;
    const attribution: Attribution | null =
      found ??
      goesOn ??
      (isSpeechOfItsOwn(source, from, to) ? whoGoesOn(scene, last, end, from) : null);
    if (found !== last) told = found && addresseeOf(scene, found, from);
    attributed.push({ source, span, attribution, to: found && told });
    last = attribution ?? last;
    end = to;
  }
  return attributed;
}

/** “Which is it?” NAME asked. / “The first,” | he | answered: a pronoun that answers is not who asked. */
function withoutAsker(
  { source, asking }: QuoteScene,
  attribution: Attribution | null,
): Attribution | null {
  if (!attribution || !asking || attribution.speaker !== asking) return attribution;
  return answers(lowerAt(source.words, attribution.verb)) && isPronoun(attribution.said?.text ?? '')
    ? { ...attribution, speaker: null }
    : attribution;
}

const answers = verbIn('answer reply respond retort');

/** “…,” said NAME, “…”: the second half of a quote follows its speaker within the sentence, and no verb of its own speaks between. */
function isSecondHalf(words: readonly Word[], end: number, from: number): boolean {
  const between = words.slice(end, from).filter(({ text }) => !MARK.test(text));
  const verbs = between.filter((_, at) => speaksBeside(between, at));
  return (
    verbs.length === 1 &&
    between.at(-1)?.text === ',' &&
    !between.some(({ text, pos }) => /^[.;:?!]$/.test(text) || pos === 'CCONJ')
  );
}

/** Whole quoted sentences that nobody is named for go on with whoever spoke before. */
function isSpeechOfItsOwn(
  { words }: WordedParagraph,
  from: number,
  to: number,
  leftOpen = false,
): boolean {
  const before = words[from - 2];
  const opens = !before || before.sentence !== words[from]?.sentence || /^[.!?]$/.test(before.text);
  // “Then he said, ‘It will hold.’” ends with the sentence in it.
  const end = words.slice(from, to).findLast(({ text }) => !/^[’']+$/.test(text));
  // The British put the stop behind the mark.
  const behind = textAt(words, behindMarks(words, to));
  const ends = /[.!?]$/.test(end?.text ?? '') || /^[.!?]$/.test(behind);
  return opens && (leftOpen || ends) && isLarge(words, from);
}

/** What stands before a verb of speech that is not its sentence's own: "Tom Reed, | who | said he was ill, was “gentle”, according to …". */
const RELATIVE = /^(?:who|which|that|whom|whose)$/;

/** Whether a quote is what its sentence says that somebody says, and only who tells of that stands behind it: "Karl Hale told the board that it was | “over” |, according to two aides". */
function isRetold({ words }: WordedParagraph, { from, to }: QuotedWords): boolean {
  const according = behindMarks(words, to);
  if (lowerAt(words, according) !== 'according' || lowerAt(words, according + 1) !== 'to')
    return false;
  const start = sentenceStart(words, from);
  const verb = words.slice(0, from).findLastIndex((word) => !word.quoted && speaks(word));
  return (
    verb >= start &&
    !RELATIVE.test(lowerAt(words, verb - 1)) &&
    words.slice(verb + 1, from).every(staysInClause)
  );
}

/** No comma and no "and" parts what is said from the verb that says it. */
const staysInClause = ({ text, pos }: Word): boolean => pos !== 'CCONJ' && !/^[,;:]$/.test(text);
