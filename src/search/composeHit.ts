import type { Sentence, Span } from '../story/article.ts';
import { datelineEnd } from '../story/sentences/datelineEnd.ts';
import { passageAt, type ReadLibrary } from './index/readLibrary.ts';
import { markAnswer } from './mark/markAnswer.ts';
import { type SeenWord, seeWords } from './mark/seeWords.ts';
import type { Hit } from './passageIndex.ts';
import type { Question } from './question/readQuestion.ts';
import type { Ranked } from './rank/rankCandidates.ts';

/**
 * Makes a hit of a ranked passage. Which of its words met the question, and which may be the
 * answer, is only looked at when it is first read: most hits are never shown.
 */
export function composeHit(read: ReadLibrary, question: Question, ranked: Ranked): Hit {
  const passage = passageAt(read, ranked.passage);
  let marks: Marks | undefined;
  const mark = (): Marks => {
    marks ??= readMarks(passage.sentence, seeWords(read, question, passage), question);
    return marks;
  };
  return {
    passage,
    score: ranked.rank,
    get matches() {
      return mark().matches;
    },
    get answer() {
      return mark().answer;
    },
  };
}

type Marks = Pick<Hit, 'matches' | 'answer'>;

/** The words that met the question, and the likely answer, as offsets into the paragraph. */
function readMarks(sentence: Sentence, words: readonly SeenWord[], question: Question): Marks {
  const inParagraph = ({ start, end }: Span): Span => ({
    start: sentence.start + start,
    end: sentence.start + end,
  });
  // Where and when a report was written answers nothing that it is asked.
  const report = sentence.start === 0 ? datelineEnd(sentence.text) : 0;
  const told = words.filter(({ start }) => start >= report);
  const answer = markAnswer(sentence.text, told, question);
  return {
    matches: words.filter(({ met }) => met > 0).map(inParagraph),
    answer: answer && inParagraph(answer),
  };
}
