import { setTimeout as wait } from 'node:timers/promises';
import type { Keyv } from 'keyv';
import type { Logger } from 'pino';
import { keepNewest } from '../../story/keepNewest.ts';
import { DEFAULT_SETTINGS, readSettings, type Settings } from './settings.ts';

/** How long an answer waits for the store, in milliseconds: Discord gives 3 s for all of it. */
const READ_TIMEOUT = 250;
/** How long a change may take, in milliseconds. */
const CHANGE_TIMEOUT = 2000;
/** How long settings are believed, in milliseconds; another machine's change is seen after that. */
const FRESH_FOR = 30_000;
/** How long a store that did not answer is left alone, in milliseconds. */
const RETRY_AFTER = 5_000;
/** At most one line about the store this often, in milliseconds. */
const LOG_EVERY = 60_000;
/** Servers whose settings are held in memory: some 100 bytes each. */
const MOST_HELD = 10_000;

/** The store did not take or give what was asked of it in time. */
export class StoreOutOfReach extends Error {
  override readonly name = 'StoreOutOfReach';
}

/** Knows what each server has chosen. */
export interface SettingsKeeper {
  /** A server's settings, 30 s old at most; the last known or the defaults while the store is out of reach. */
  of(guildId: string | null): Promise<Settings>;
  /**
   * Changes a server's settings as the store has them, and gives those that now hold.
   * @throws {StoreOutOfReach} where the store did not say in time that they are kept.
   */
  change(guildId: string, change: (known: Settings) => Settings): Promise<Settings>;
  /** Forgets a server; where that fails, the log says so. */
  forget(guildId: string): Promise<void>;
}

interface Held {
  readonly settings: Settings;
  readonly until: number;
}

/** Keeps servers' settings in a store, and close at hand. */
export function keepSettings(
  store: Keyv,
  log: Logger,
  now: () => number = Date.now,
): SettingsKeeper {
  const held = new Map<string, Held>();
  const reading = new Map<string, Promise<Settings>>();
  let retryAt = Number.NEGATIVE_INFINITY;
  let logAt = Number.NEGATIVE_INFINITY;

  const hold = (guildId: string, settings: Settings): Settings =>
    keepNewest(held, guildId, { settings, until: now() + FRESH_FOR }, MOST_HELD).settings;
  const complain = (err: unknown): void => {
    if (now() < logAt) return;
    logAt = now() + LOG_EVERY;
    log.error(
      { err },
      'The store is out of reach; servers are answered by the settings last known',
    );
  };
  /** Servers ask at the same time: one look in the store serves them all. */
  const read = (guildId: string): Promise<Settings> => {
    const known = reading.get(guildId);
    if (known) return known;
    const before = held.get(guildId);
    const look = store.get(keyOf(guildId)).then((stored) => {
      const settings = readSettings(stored);
      // A change that came in between is newer than what was read.
      return held.get(guildId) === before ? hold(guildId, settings) : settings;
    });
    reading.set(guildId, look);
    const done = () => void reading.delete(guildId);
    look.then(done, done);
    return look;
  };

  return {
    async of(guildId) {
      if (guildId === null) return DEFAULT_SETTINGS;
      const known = held.get(guildId);
      if (known && now() < known.until) return known.settings;
      const lastKnown = known?.settings ?? DEFAULT_SETTINGS;
      if (now() < retryAt) return lastKnown;
      try {
        return await within(READ_TIMEOUT, read(guildId));
      } catch (error) {
        // A look that hangs is not waited for again.
        reading.delete(guildId);
        retryAt = now() + RETRY_AFTER;
        complain(error);
        return lastKnown;
      }
    },

    async change(guildId, change) {
      try {
        return await within(
          CHANGE_TIMEOUT,
          store.get(keyOf(guildId)).then(async (stored) => {
            const before = readSettings(stored);
            const settings = change(before);
            if (settings !== before) await store.set(keyOf(guildId), settings);
            return hold(guildId, settings);
          }),
        );
      } catch (error) {
        complain(error);
        throw new StoreOutOfReach('The settings could not be kept', { cause: error });
      }
    },

    async forget(guildId) {
      held.delete(guildId);
      try {
        await within(CHANGE_TIMEOUT, store.delete(keyOf(guildId)));
      } catch (err) {
        log.error({ err, guildId }, 'A server that left could not be forgotten');
      }
    },
  };
}

function keyOf(guildId: string): string {
  return `settings:${guildId}`;
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const timer = new AbortController();
  const late = wait(milliseconds, undefined, { signal: timer.signal }).then(() => {
    throw new StoreOutOfReach(`No answer within ${milliseconds} ms`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    timer.abort();
    late.catch(() => {});
  }
}
