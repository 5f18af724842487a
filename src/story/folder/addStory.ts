import { mkdir, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../article.ts';
import { idOf } from '../formats/idOf.ts';
import { writeMarkdown } from '../formats/writeMarkdown.ts';
import { StoryError } from '../problem.ts';
import { readDraft } from '../readDraft.ts';
import { readStory, readText } from '../readStory.ts';
import { isVisible } from './listFolder.ts';
import { findStory } from './locateStory.ts';

/** What became of a story that was brought in. */
export interface Added {
  readonly article: Article;
  /** The path of the file that holds it now. */
  readonly path: string;
  /** False where that file held the same story already. */
  readonly isNew: boolean;
}

const LONGEST_ID = 80;

/**
 * Brings a story into the knowledge folder as Markdown with front matter, its body word for word.
 * Its file is named after the one it comes from, in small letters and hyphens. Nothing is
 * overwritten.
 *
 * @param file a text, Markdown or saved HTML file
 * @param folder the knowledge folder; it is made where it is missing
 * @throws StoryError where the file is no proper story, another story has its name already, or the
 *   folder cannot be written to
 */
export async function addStory(file: string, folder: string): Promise<Added> {
  const article = { ...(await readDraft(file)), id: tidyId(idOf(file)) };
  const name = `${article.id}.md`;
  const refuse = (what: string): never => {
    const mend = 'Give the file another name, or delete the one in its way.';
    throw new StoryError({ file, line: null, what, mend });
  };
  if (!isVisible(name)) return refuse(`A file named ${name} would not be read as a story.`);
  const unwritable = ({ code }: NodeJS.ErrnoException): never => {
    const what = `The story cannot be written into it (${code}).`;
    const mend = 'See that it is a folder and may be written to.';
    throw new StoryError({ file: folder, line: null, what, mend });
  };
  await mkdir(folder, { recursive: true }).catch(unwritable);
  const present = await findStory(article.id, folder);
  if (present !== undefined) {
    const path = join(folder, present);
    if (isDeepStrictEqual(readStory(folder, present), article))
      return { article, path, isNew: false };
    return refuse(`${path} holds another story of that name.`);
  }
  const path = join(folder, name);
  await writeFile(path, textOf(file, article), { flag: 'wx' }).catch(unwritable);
  return { article, path, isNew: true };
}

/** A story that is Markdown already keeps its own marks. */
function textOf(file: string, article: Article): string {
  return /^\.(?:md|markdown)$/i.test(extname(file)) ? readText('', file) : writeMarkdown(article);
}

function tidyId(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .normalize('NFC');
  const words = plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['story'];
  return words.join('-').slice(0, LONGEST_ID).replace(/-$/, '');
}
