import type { Passage } from '../story/library.ts';
import { overlap } from '../story/overlap.ts';
import type { SetQuestion } from './readQuestionSet.ts';

/** Whether a passage stands in the paragraph that a question was asked about. */
export function inParagraph({ article, paragraph }: Passage, question: SetQuestion): boolean {
  return article.id === question.article && paragraph.number === question.paragraph;
}

/** Whether the sentence of a passage holds one of a question's answers, or a part of it. */
export function answersQuestion(passage: Passage, question: SetQuestion): boolean {
  return (
    inParagraph(passage, question) &&
    question.answers.some((answer) => overlap(answer, passage.sentence))
  );
}
