import type { Article } from '../src/story/article.ts';
import { composeArticle } from '../src/story/composeArticle.ts';

/** A story but for its text; what most tests do not look at is left empty. */
export const FRONT = {
  id: 'story',
  title: 'A story',
  published: '2025-07-06',
  url: null,
  publisher: null,
  author: null,
  language: 'en',
} as const;

/** A story of these paragraphs. */
export const tellStory = (paragraphs: readonly string[], front: Partial<Article> = {}): Article =>
  composeArticle({ ...FRONT, ...front, sections: [{ heading: null, paragraphs }] });
