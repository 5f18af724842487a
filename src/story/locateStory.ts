import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { idOf } from './idOf.ts';
import { isVisible } from './loadLibrary.ts';
import { isStoryFile } from './readStory.ts';

/**
 * The file that a name means: a path from here, a path inside the folder, or the id of a story
 * there; the name itself where nothing answers to it.
 */
export async function locateStory(name: string, folder: string): Promise<string> {
  for (const path of [name, join(folder, name)]) if (existsSync(path)) return path;
  const file = await findStory(name, folder).catch(() => undefined);
  return file === undefined ? name : join(folder, file);
}

/**
 * The path inside the folder of the story with this id; undefined where there is none.
 * @throws where the folder cannot be read
 */
export async function findStory(id: string, folder: string): Promise<string | undefined> {
  const files = await readdir(folder, { recursive: true });
  return files.find((file) => isStoryFile(file) && isVisible(file) && idOf(file) === id);
}
