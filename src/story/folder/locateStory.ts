import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { idOf } from '../formats/idOf.ts';
import { listFolder } from './listFolder.ts';

/**
 * The file that a name means: a path from here, a path inside the folder, or the id of a story
 * there; the name itself where nothing answers to it.
 */
export async function locateStory(name: string, folder: string): Promise<string> {
  for (const path of [name, join(folder, name)]) if (existsSync(path)) return path;
  const file = await findStory(name, folder);
  return file === undefined ? name : join(folder, file);
}

/** The path inside the folder of the story with this id; undefined where there is none. */
export async function findStory(id: string, folder: string): Promise<string | undefined> {
  const { files } = await listFolder(folder);
  return files.find((file) => idOf(file) === id);
}
