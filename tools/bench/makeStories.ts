import type { Article } from '../../src/story/article.ts';
import { plainStory } from '../plainStory.ts';

const SENTENCES_A_PARAGRAPH = 5;
const PARAGRAPHS_AN_ARTICLE = 2;

/** Articles of ten sentences each, out of a supply of sentences. */
export function* makeStories(sentences: Iterable<string>): Generator<Article> {
  let paragraph: string[] = [];
  let paragraphs: string[] = [];
  let number = 0;
  for (const sentence of sentences) {
    paragraph.push(sentence);
    if (paragraph.length < SENTENCES_A_PARAGRAPH) continue;
    paragraphs.push(paragraph.join(' '));
    paragraph = [];
    if (paragraphs.length < PARAGRAPHS_AN_ARTICLE) continue;
    number++;
    const id = `story-${String(number).padStart(5, '0')}`;
    yield plainStory({ id, title: `Story ${number}`, published: '2024-01-01' }, paragraphs);
    paragraphs = [];
  }
}
