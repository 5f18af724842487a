import type { Article } from '../../src/story/article.ts';
import { composeArticle } from '../../src/story/composeArticle.ts';

/** A story of these paragraphs; all that a timeline does not look at is left empty. */
export function story(paragraphs: readonly string[], front: Partial<Article> = {}): Article {
  return composeArticle({
    id: 'story',
    title: 'A story',
    published: '2025-07-06',
    url: null,
    publisher: null,
    author: null,
    language: 'en',
    ...front,
    sections: [{ heading: null, paragraphs }],
  });
}
