import type { QuestionSet, SetQuestion } from '../../src/eval/readQuestionSet.ts';

/**
 * The articles of squad2-dev.json from whose questions is learnt; the other eight are held
 * back, and what is reported is reported on them. The first eight, in the file's order.
 */
export const TUNING_ARTICLES: readonly string[] = [
  'normans',
  'computational-complexity-theory',
  'huguenot',
  'steam-engine',
  '1973-oil-crisis',
  'european-union-law',
  'packet-switching',
  'harvard-university',
];

/** The questions to learn from, and those to report on. */
export function splitQuestions({ questions }: QuestionSet): {
  readonly tuning: readonly SetQuestion[];
  readonly held: readonly SetQuestion[];
} {
  const isTuning = ({ article }: SetQuestion): boolean => TUNING_ARTICLES.includes(article);
  return {
    tuning: questions.filter(isTuning),
    held: questions.filter((question) => !isTuning(question)),
  };
}
