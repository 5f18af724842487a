import { basename, dirname, extname } from 'node:path';
import type { Article } from './article.ts';
import { readStory, readText } from './readStory.ts';

/**
 * Reads a story wherever it lies, as Pilcrow would take it in: text, Markdown, or a saved web page.
 *
 * @throws StoryError where it cannot be read or is no proper story
 */
export async function readDraft(file: string): Promise<Article> {
  const [folder, name] = [dirname(file), basename(file)];
  if (!/^\.html?$/i.test(extname(name))) return readStory(folder, name);
  // The DOM is loaded for those who bring a page; all others start without it.
  const { readHtml } = await import('./formats/readHtml.ts');
  return readHtml(readText(folder, name), name);
}
