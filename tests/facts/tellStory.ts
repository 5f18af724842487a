import type { Article } from '../../src/story/article.ts';
import { composeArticle } from '../../src/story/composeArticle.ts';

/** An article of these paragraphs. */
export function tellStory(
  paragraphs: readonly string[],
  id = 'harbour',
  language = 'en',
  published = '2025-03-01',
): Article {
  return composeArticle({
    id,
    title: `The story of ${id}`,
    published,
    url: null,
    publisher: null,
    author: null,
    language,
    sections: [{ heading: null, paragraphs }],
  });
}
