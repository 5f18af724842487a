import type { Article, Paragraph, Section, Sentence, Span } from '../../story/article.ts';
import { datelineEnd } from '../../story/sentences/datelineEnd.ts';
import { isSpanned, type Timex } from '../time/timex.ts';
import { type Clauses, clipClause, findClauses, LONGEST_TEXT } from './clipClause.ts';

/** The sentence that an event is told in, and where it stands. */
export interface Place {
  readonly article: Article;
  readonly section: Section;
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
}

/** What may be shown of a sentence: with the one before it, where that is needed and there is room. */
export interface Passage extends Span {
  readonly clauses: Clauses;
}

/** A passage that is short enough is not cut. */
const NO_CLAUSES: Clauses = { starts: [], ends: [] };

/** The passage of a sentence alone, or from a sentence before it on. */
export function passageOf({ paragraph, sentence }: Place, before?: Sentence): Passage {
  const first = before?.start ?? sentence.start;
  const start = first === 0 ? datelineEnd(paragraph.text) : first;
  const span = { start, end: sentence.end };
  const isShort = span.end - span.start <= LONGEST_TEXT;
  return { ...span, clauses: isShort ? NO_CLAUSES : findClauses(paragraph.text, span) };
}

/** The words of an event: of a passage the clauses around its date. */
export function sliceOf({ paragraph, sentence }: Place, passage: Passage, around: Span) {
  const start = passage.start < sentence.start ? sentence.start : around.start;
  const cut = clipClause(passage, { start, end: around.end }, passage.clauses);
  return {
    ...cut,
    text: paragraph.text.slice(cut.start, cut.end),
    cutBefore: cut.start !== sentence.start && cut.start !== passage.start,
    cutAfter: cut.end < sentence.end,
  };
}

/** A subject that stands for something said in the sentence before. */
const POINTS_BACK =
  /^(?:Such an?|This|That|These|Those|Both|It(?!\s+(?:is|was|has\s+been|had\s+been)\b))\s/;
/** A sentence that only its subject's name is missing from: `She takes up the post on 1 May.` */
const GOES_ON = /^(?:It|He|She|They|His|Her|Their|Its)\s(?!(?:also|too)\b)/;
/** No longer one needs the sentence before it, whatever date that tells. */
const SHORT = 45;

/**
 * The sentence before, where this one points back to it, as in `Such a move could …`, and it has no date of its own, or
 * where this one is short and goes on about what that one names.
 */
export function pointedBackTo(
  { paragraph, sentence }: Place,
  timexes: readonly Timex[],
): Sentence | undefined {
  const before = paragraph.sentences[sentence.number - 2];
  if (!before) return undefined;
  if (sentence.text.length <= SHORT && GOES_ON.test(sentence.text)) return before;
  if (!POINTS_BACK.test(sentence.text)) return undefined;
  const isDated = timexes.some(
    (timex) => isSpanned(timex) && before.start <= timex.start && timex.end <= before.end,
  );
  return isDated ? undefined : before;
}
