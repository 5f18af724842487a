import { answersQuestion } from '../../src/eval/answersQuestion.ts';
import type { SetQuestion } from '../../src/eval/readQuestionSet.ts';
import { type Engine, examine } from '../../src/search/rank/examine.ts';
import { askedSet } from './askedSet.ts';
import type { Engines } from './engines.ts';
import type { Lesson } from './learnRanking.ts';

/** What the questions teach of ranking, spelt right and wrong, put to all articles and to their own alone. */
export function rankingLessons(
  questions: readonly SetQuestion[],
  { whole, alone }: Engines,
): Lesson[] {
  return [false, true].flatMap((isMisspelt) => {
    const asked = askedSet(questions, isMisspelt);
    return [
      ...asked.map(({ question, text }) => lessonOf(whole, text, question)),
      ...asked.map(({ question, text }) => lessonOf(alone(question.article), text, question)),
    ];
  });
}

function lessonOf(engine: Engine, text: string, question: SetQuestion): Lesson {
  const { ranked } = examine(engine, text);
  return {
    rows: ranked.map(({ features }) => features),
    isRight: ranked.map((candidate) => {
      const passage = engine.read.library.passages[candidate.passage];
      return passage !== undefined && answersQuestion(passage, question);
    }),
  };
}
