import { misspell } from '../../src/eval/misspell.ts';
import { seededRandom } from '../../src/eval/random.ts';
import type { SetQuestion } from '../../src/eval/readQuestionSet.ts';

const SEED = 4;

/** The answerable questions with the words in which they are asked, misspelt or not. */
export function askedSet(questions: readonly SetQuestion[], isMisspelt: boolean) {
  const random = seededRandom(SEED);
  return questions
    .filter(({ answers }) => answers.length > 0)
    .map((question) => ({
      question,
      text: isMisspelt ? misspell(question.text, random) : question.text,
    }));
}
