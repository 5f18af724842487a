import type { Findings } from '../search/passageIndex.ts';
import { overlap } from '../story/overlap.ts';
import { answersQuestion, inParagraph } from './answersQuestion.ts';
import { auroc, calibrationError, mean, quantile, shareOf } from './measures.ts';
import type { SetQuestion } from './readQuestionSet.ts';
import type { Finding, OffArticle } from './report.ts';
import { tokenF1 } from './tokenF1.ts';

/** A question of a set, with what was found for it and how long that took. */
export interface Asked {
  readonly question: SetQuestion;
  readonly findings: Findings;
  readonly ms: number;
}

/** How well the questions were answered, and how fast. */
export function scoreFinding(asked: readonly Asked[]): Finding {
  const times = asked.map(({ ms }) => ms);
  return {
    sentenceAt1: orNull(shareOf(asked, isRight)),
    sentenceMrr: orNull(mean(asked.map(reciprocalRank))),
    paragraphAt1: orNull(
      shareOf(asked, ({ findings, question }) => {
        const [first] = findings.hits;
        return first !== undefined && inParagraph(first.passage, question);
      }),
    ),
    msMedian: orNull(quantile(times, 0.5)),
    msP99: orNull(quantile(times, 0.99)),
  };
}

/** How well what was asked of its own article is told from what was asked of another. */
export function scoreOffArticle(own: readonly Findings[], off: readonly Findings[]): OffArticle {
  return {
    auroc: auroc(own.map(confidenceOf), off.map(confidenceOf)),
    offAnswered: shareOf(off, ({ answered }) => answered),
    ownAnswered: shareOf(own, ({ answered }) => answered),
  };
}

/** How well answerable questions are told from unanswerable ones, and how many of these are answered. */
export function scoreUnanswerable(answerable: readonly Asked[], unanswerable: readonly Asked[]) {
  const confidences = (asked: readonly Asked[]) =>
    asked.map(({ findings }) => confidenceOf(findings));
  return {
    unanswerableAuroc: orNull(auroc(confidences(answerable), confidences(unanswerable))),
    unanswerableAnswered: orNull(shareOf(unanswerable, ({ findings }) => findings.answered)),
  };
}

/** How far `confidence` is from the share that is right. */
export function scoreCalibration(asked: readonly Asked[]): number | null {
  const claims = asked.map((one) => ({
    confidence: one.findings.confidence,
    isRight: isRight(one),
  }));
  return orNull(calibrationError(claims));
}

/** How well the answer is marked, where the first hit is right. */
export function scoreMarks(asked: readonly Asked[]) {
  const right = asked.filter(isRight);
  return {
    answerMark: orNull(shareOf(right, marksAnswer)),
    answerMarkF1: orNull(mean(right.map(markF1))),
    unmarked: orNull(shareOf(right, ({ findings }) => !findings.hits[0]?.answer)),
  };
}

function isRight({ findings: { hits }, question }: Asked): boolean {
  const [first] = hits;
  return first !== undefined && answersQuestion(first.passage, question);
}

function reciprocalRank({ findings, question }: Asked): number {
  const place = findings.hits.findIndex(({ passage }) => answersQuestion(passage, question));
  return place < 0 ? 0 : 1 / (place + 1);
}

function marksAnswer({ findings, question }: Asked): boolean {
  const mark = findings.hits[0]?.answer;
  return mark ? question.answers.some((answer) => overlap(answer, mark)) : false;
}

function markF1({ findings, question }: Asked): number {
  const [hit] = findings.hits;
  if (!hit?.answer) return 0;
  const { text } = hit.passage.paragraph;
  const marked = text.slice(hit.answer.start, hit.answer.end);
  const scores = question.answers.map(({ start, end }) => tokenF1(marked, text.slice(start, end)));
  return Math.max(...scores);
}

const confidenceOf = ({ confidence }: Findings): number => confidence;

/** JSON knows no NaN. */
function orNull(number: number): number | null {
  return Number.isNaN(number) ? null : number;
}
