import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { type Desk, openDesk } from './desk/desk.ts';
import { buildIndex } from './search/createIndex.ts';
import type { Loaded } from './story/folder/loadLibrary.ts';
import { watchLibrary } from './story/folder/watchLibrary.ts';

/** So long, in milliseconds, a desk is kept closed for facts and events. */
const GLEANING_PATIENCE = 3000;

/** A folder of stories with its desk open; a change in the folder brings another desk. */
export interface Newsroom {
  /** Today's desk. Ask for it anew each time: a reload puts another in its place. */
  readonly desk: Desk;
  close(): Promise<void>;
}

/** Reads a folder, opens a desk on it, and keeps both up to date until it is closed. */
export async function openNewsroom(folder: string, log: Logger): Promise<Newsroom> {
  let reopening: Promise<void> = Promise.resolve();
  const reopen = async (loaded: Loaded): Promise<void> => {
    try {
      desk = await deskOf(loaded, log);
      report(loaded, folder, log);
    } catch (err) {
      log.error(
        { err, folder },
        'The changed stories could not be taken up; those from before stay',
      );
    }
  };
  const watch = await watchLibrary(folder, (loaded) => {
    reopening = reopening.then(() => reopen(loaded));
  });
  let desk = await deskOf(watch.loaded, log);
  report(watch.loaded, folder, log);
  await prepareDrawing(log);

  return {
    get desk() {
      return desk;
    },
    async close() {
      await watch.close();
      await reopening;
    },
  };
}

/** Opens a desk. A few stories have given up their facts and events by then; of many they follow meanwhile. */
async function deskOf({ library }: Loaded, log: Logger): Promise<Desk> {
  const desk = openDesk(library, await buildIndex(library));
  await Promise.race([glean(desk, log), wait(GLEANING_PATIENCE, undefined, { ref: false })]);
  return desk;
}

/** Events come first: a timeline need not wait for facts. */
async function glean(desk: Desk, log: Logger): Promise<void> {
  try {
    await desk.events();
    await desk.facts();
  } catch (err) {
    log.error({ err }, 'Events and facts could not be drawn from the stories');
  }
}

/** The first timeline's reader is not to wait for letters and a renderer to be loaded. */
async function prepareDrawing(log: Logger): Promise<void> {
  try {
    const { prepareToDraw } = await import('./timeline/picture/drawTimeline.ts');
    await prepareToDraw();
  } catch (err) {
    log.error({ err }, 'Pictures of timelines cannot be drawn');
  }
}

function report({ library, problems }: Loaded, folder: string, log: Logger): void {
  for (const problem of problems) log.warn(problem, 'A story does not load');
  log.info(
    { folder, stories: library.articles.size, passages: library.passages.length },
    'The stories are loaded',
  );
}
