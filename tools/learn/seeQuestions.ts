import { answersQuestion, inParagraph } from '../../src/eval/answersQuestion.ts';
import type { SetQuestion } from '../../src/eval/readQuestionSet.ts';
import { type Engine, type Examination, examine } from '../../src/search/rank/examine.ts';
import { askedSet } from './askedSet.ts';
import type { Engines } from './engines.ts';
import type { Outcome } from './learnConfidence.ts';

/** What was seen of one question that was asked. */
export interface Seen {
  readonly examination: Examination;
  readonly isRight: boolean;
  readonly isParagraph: boolean;
}

/** What was seen of questions put to all articles, to their own alone, and to others. */
export type SeenGroups = ReturnType<typeof seeQuestions>;

/** Asks the questions everywhere, ranking by the weights in `rankRow`. */
export function seeQuestions(
  questions: readonly SetQuestion[],
  { whole, alone }: Engines,
  rankRow: Float64Array,
) {
  const see = (engine: Engine, text: string, question: SetQuestion, story?: string): Seen => {
    const narrowed = story === undefined ? {} : { stories: new Set([story]) };
    const examination = examine(engine, text, narrowed, undefined, rankRow);
    const first = examination.ranked[0];
    const passage = first && engine.read.library.passages[first.passage];
    return {
      examination,
      isRight: passage !== undefined && answersQuestion(passage, question),
      isParagraph: passage !== undefined && inParagraph(passage, question),
    };
  };
  const clean = askedSet(questions, false);
  const stories = [...new Set(clean.map(({ question }) => question.article))];
  const next = (article: string, step: number): string =>
    stories[(stories.indexOf(article) + step) % stories.length] ?? article;
  const own = clean.map(({ question, text }) => see(whole, text, question));
  const misspelt = askedSet(questions, true).map(({ question, text }) =>
    see(whole, text, question),
  );
  const ownAlone = clean.map(({ question, text }) => see(alone(question.article), text, question));
  const offAlone = clean.flatMap(({ question, text }) =>
    [1, 3].map((step) => see(alone(next(question.article, step)), text, question)),
  );
  const offNarrowed = clean.flatMap(({ question, text }) =>
    [2, 4].map((step) => see(whole, text, question, next(question.article, step))),
  );
  const unanswerable = questions.filter(({ answers }) => answers.length === 0);
  const impossible = unanswerable.map((question) => see(whole, question.text, question));
  const impossibleAlone = unanswerable.map((question) =>
    see(alone(question.article), question.text, question),
  );
  return { own, misspelt, ownAlone, offAlone, offNarrowed, impossible, impossibleAlone };
}

/** A group of what was seen, to learn from; each group weighs the same, whatever its size, unless said otherwise. */
export function outcomesOf(
  group: readonly Seen[],
  isRight: (seen: Seen) => boolean,
  weight = 1,
): Outcome[] {
  return group.flatMap((seen) => {
    const { signals } = seen.examination;
    if (!signals) return [];
    return { row: signals, isRight: isRight(seen), weight: weight / group.length };
  });
}
