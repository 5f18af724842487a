import { misspell } from '../../src/eval/misspell.ts';
import { seededRandom } from '../../src/eval/random.ts';
import type { SetQuestion } from '../../src/eval/readQuestionSet.ts';
import type { Engine } from '../../src/search/rank/examine.ts';
import type { Passage } from '../../src/story/library.ts';

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

export function inParagraph({ article, paragraph }: Passage, question: SetQuestion): boolean {
  return article.id === question.article && paragraph.number === question.paragraph;
}

/** Whether the passage at this place of the engine's library answers the question. */
export function isAnswer({ read }: Engine, place: number, question: SetQuestion): boolean {
  const passage = read.library.passages[place];
  if (!passage || !inParagraph(passage, question)) return false;
  const { start, end } = passage.sentence;
  return question.answers.some((answer) => answer.start < end && start < answer.end);
}
