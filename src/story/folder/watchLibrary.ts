import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import type { Library } from '../library.ts';
import { isVisible } from './listFolder.ts';
import { type Loaded, loadLibrary } from './loadLibrary.ts';
import { rememberStories } from './rememberStories.ts';

/** A folder of stories that is being watched. */
export interface LibraryWatch {
  /** What the folder holds as of the last change. */
  readonly loaded: Loaded;
  close(): Promise<void>;
}

/** An editor saves in several steps: so long, in milliseconds, must nothing change before a reload. */
const QUIET = 300;
/** A folder that is gone is looked for again after so long: what watched it is gone with it. */
const RETRY = 2000;

/**
 * Loads a folder of stories and watches it: whenever a story comes, goes or changes, `onChange`
 * gets what the folder holds now. Articles of unchanged files stay the same objects. Where a
 * reload finds no story at all, because the folder is gone or every file is broken, the Library
 * from before is kept beside the new problems.
 */
export async function watchLibrary(
  folder: string,
  onChange: (loaded: Loaded) => void,
): Promise<LibraryWatch> {
  const { read, forget } = rememberStories();
  let loaded = await loadLibrary(folder, read);
  let watcher: FSWatcher | undefined;
  let timer: NodeJS.Timeout | undefined;
  let work: Promise<void> = Promise.resolve();
  let closed = false;

  const schedule = (wait: number) => {
    clearTimeout(timer);
    if (!closed)
      timer = setTimeout(() => {
        work = work.then(reload);
      }, wait);
  };
  const startWatching = () => {
    const soon = () => schedule(QUIET);
    watcher = watch(folder, {
      ignoreInitial: true,
      ignored: (path) => !isVisible(relative(folder, path)),
    });
    // What changed before the watcher was ready is found by one more look.
    watcher.on('all', soon).on('ready', soon).on('error', soon);
  };
  const reload = async () => {
    forget();
    const found = await loadLibrary(folder, read);
    if (closed) return;
    const isGone = !existsSync(folder);
    if (isGone) {
      await watcher?.close();
      watcher = undefined;
      schedule(RETRY);
    } else if (!watcher) startWatching();
    const next = found.library.articles.size > 0 ? found : { ...found, library: loaded.library };
    if (isSame(next, loaded)) return;
    loaded = next;
    onChange(loaded);
  };
  startWatching();

  return {
    get loaded() {
      return loaded;
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await work;
      await watcher?.close();
    },
  };
}

function isSame(one: Loaded, other: Loaded): boolean {
  return (
    isSameLibrary(one.library, other.library) &&
    JSON.stringify(one.problems) === JSON.stringify(other.problems)
  );
}

function isSameLibrary({ articles: one }: Library, { articles: other }: Library): boolean {
  return one.size === other.size && [...one].every(([id, article]) => other.get(id) === article);
}
