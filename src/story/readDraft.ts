import { extname } from 'node:path';
import type { Article } from './article.ts';
import { readStory, readText } from './readStory.ts';

/**
 * Reads a story wherever it lies, as Pilcrow would take it in: text, Markdown, or a saved web page.
 *
 * @throws StoryError where it cannot be read or is no proper story
 */
export async function readDraft(file: string): Promise<Article> {
  if (!/^\.html?$/i.test(extname(file))) return readStory('', file);
  // The DOM is loaded for those who bring a page; all others start without it.
  const { readHtml } = await import('./formats/readHtml.ts');
  return readHtml(readText('', file), file);
}
