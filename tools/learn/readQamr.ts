import type { QuestionSet, SetQuestion } from '../../src/eval/readQuestionSet.ts';
import type { Span } from '../../src/story/article.ts';
import { composeLibrary } from '../../src/story/library.ts';
import { plainStory } from '../plainStory.ts';

/** Questions on sentences of Wikinews (QAMR; Michael and others, 2018), as ../shared/eval keeps them. */
interface Qamr {
  readonly articles: readonly {
    readonly id: string;
    readonly title: string;
    /** The sentences of each paragraph. */
    readonly paragraphs: readonly (string | readonly string[])[];
  }[];
  readonly questions: readonly {
    readonly id: string;
    readonly articleId: string;
    readonly question: string;
    readonly answers: readonly string[];
    readonly paragraphIndex: number;
  }[];
}

/** The news with about so many of its questions, evenly drawn. */
export function readQamr(json: unknown, most: number): QuestionSet {
  const { articles, questions } = json as Qamr;
  const library = composeLibrary(
    articles.map(({ id, title, paragraphs }) =>
      plainStory(
        { id, title: title || id, published: '1970-01-01' },
        paragraphs.map((text) => (typeof text === 'string' ? text : text.join(' '))),
      ),
    ),
  );
  const texts = new Map(
    library.passages.map(({ article, paragraph }) => [
      `${article.id} ${paragraph.number}`,
      paragraph.text,
    ]),
  );
  const step = Math.max(1, Math.floor(questions.length / most));
  const drawn = questions.filter((_, at) => at % step === 0);
  return {
    library,
    questions: drawn.map(({ id, articleId, question, answers, paragraphIndex }): SetQuestion => {
      const paragraph = paragraphIndex + 1;
      const text = texts.get(`${articleId} ${paragraph}`) ?? '';
      const spans = answers.flatMap((answer): Span[] => {
        const start = text.indexOf(answer);
        return start < 0 ? [] : [{ start, end: start + answer.length }];
      });
      return { id, text: question, article: articleId, paragraph, answers: spans };
    }),
  };
}
