import type { Article } from '../article.ts';
import { composeArticle } from '../composeArticle.ts';
import { StoryError } from '../problem.ts';
import { composeBody } from './composeBody.ts';
import { idOf } from './idOf.ts';
import { markdownBlocks } from './markdownBlocks.ts';
import { readFrontMatter } from './readFrontMatter.ts';

/**
 * Reads a story written in Markdown with YAML front matter. Each heading begins a section and each
 * block of text is a paragraph; pictures and raw HTML are left out. The title is the front
 * matter's, or else the heading of the first level at the head of the body.
 *
 * @param file the file's path inside the knowledge folder; it gives the article its id
 * @throws StoryError where the front matter is at fault or there is no text
 */
export function readMarkdown(source: string, file: string): Article {
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const { front, body } = readFrontMatter(text, file);
  const { title: heading, sections } = composeBody(markdownBlocks(body), front.title);
  const title = front.title ?? heading;
  if (title === null)
    throw new StoryError({
      file,
      line: 1,
      what: 'The story has no title.',
      mend: 'Add a line "title: …" to the front matter.',
    });
  if (!sections.some(({ paragraphs }) => paragraphs.length > 0))
    throw new StoryError({
      file,
      line: text.slice(0, text.length - body.length).split('\n').length,
      what: 'The story has no text.',
      mend: 'Write its paragraphs below the front matter, with blank lines between them.',
    });
  return composeArticle({ ...front, id: idOf(file), title, sections });
}
