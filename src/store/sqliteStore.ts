import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { KeyvStoreAdapter } from 'keyv';
import type { Database, Statement } from 'libsql';

/**
 * How long another process that is writing is waited for, in milliseconds: a moment at a time
 * while nothing else can run here, then a pause in which everything else can.
 */
const BUSY_TIMEOUT = 25;
const BUSY_PAUSE = 25;
const TRIES = 20;

/** A file in use: what it is asked is prepared once, for a statement that failed is only reset when run again. */
interface OpenFile {
  readonly database: Database;
  readonly get: Statement;
  readonly set: Statement;
  readonly delete: Statement;
  readonly clear: Statement;
  readonly fold: Statement;
}

/**
 * Keeps entries in one SQLite file, which is opened when it is first needed and, where anything
 * fails, opened anew the next time. What was set stays set through a crash of the process or the
 * machine (a write-ahead log, synchronised with every commit), and the log is folded into the file
 * at once, so that a copy of the file alone is a backup. Several processes may share the file.
 */
export function sqliteStore(path: string): KeyvStoreAdapter {
  let opened: Promise<OpenFile> | undefined;
  const close = async (): Promise<void> => {
    const file = opened;
    opened = undefined;
    (await file?.catch(() => undefined))?.database.close();
  };
  const use = async <T>(work: (file: OpenFile) => T): Promise<T> => {
    opened ??= open(resolve(path));
    const mine = opened;
    try {
      const file = await mine;
      return await patiently(() => work(file));
    } catch (error) {
      if (opened === mine) await close();
      throw error;
    }
  };
  const write = (statement: 'set' | 'delete' | 'clear', ...values: readonly string[]) =>
    use((file) => {
      const { changes } = file[statement].run(...values);
      fold(file);
      return changes;
    });

  const store: KeyvStoreAdapter = {
    opts: { dialect: 'sqlite' },
    // It has no events; Keyv listens all the same.
    on: () => store,
    get: <Value>(key: string) =>
      use((file) => (file.get.get(key) as { readonly value: Value } | undefined)?.value),
    set: (key: string, value: string) => write('set', key, value),
    delete: async (key) => (await write('delete', key)) > 0,
    clear: async () => void (await write('clear')),
    disconnect: close,
  };
  return store;
}

async function open(path: string): Promise<OpenFile> {
  await mkdir(dirname(path), { recursive: true });
  const { default: Libsql } = await import('libsql');
  const database = new Libsql(path);
  try {
    database.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
    await patiently(() => database.pragma('journal_mode = WAL'));
    database.pragma('synchronous = FULL');
    const columns = '(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID';
    await patiently(() => database.exec(`CREATE TABLE IF NOT EXISTS entries ${columns}`));
    return {
      database,
      get: database.prepare('SELECT value FROM entries WHERE key = ?'),
      set: database.prepare('INSERT OR REPLACE INTO entries (key, value) VALUES (?, ?)'),
      delete: database.prepare('DELETE FROM entries WHERE key = ?'),
      clear: database.prepare('DELETE FROM entries'),
      // Passive: it waits for nobody.
      fold: database.prepare('PRAGMA wal_checkpoint(PASSIVE)'),
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Folds the log into the file. What was written is kept without it; the next write folds it in, too. */
function fold({ fold }: OpenFile): void {
  try {
    fold.all();
  } catch {}
}

/** Does something with the file as soon as no other process holds it. */
async function patiently<T>(work: () => T): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return work();
    } catch (error) {
      const isBusy = (error as { code?: unknown }).code === 'SQLITE_BUSY';
      if (!isBusy || tries === TRIES) throw error;
      // Uneven, so that two processes do not keep meeting.
      await wait(BUSY_PAUSE * Math.random());
    }
  }
}
