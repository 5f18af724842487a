import type { Article } from '../src/story/article.ts';
import { composeArticle } from '../src/story/composeArticle.ts';

/** An English story of paragraphs alone, which nobody is named for. */
export const plainStory = (
  front: Pick<Article, 'id' | 'title' | 'published'>,
  paragraphs: readonly string[],
): Article =>
  composeArticle({
    ...front,
    url: null,
    publisher: null,
    author: null,
    language: 'en',
    sections: [{ heading: null, paragraphs }],
  });
