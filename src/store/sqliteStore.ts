import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { KeyvStoreAdapter } from 'keyv';
import type { Database } from 'libsql';

/** How long another process that is writing is waited for, in milliseconds. */
const BUSY_TIMEOUT = 250;

/**
 * Keeps entries in one SQLite file, which is opened when it is first needed and, where that fails,
 * tried again the next time. What was set stays set through a crash of the process or the machine
 * (a write-ahead log, synchronised with every commit), and the log is folded into the file at once,
 * so that a copy of the file alone is a backup. Several processes may share the file.
 */
export function sqliteStore(path: string): KeyvStoreAdapter {
  let opened: Promise<Database> | undefined;
  const file = (): Promise<Database> => {
    opened ??= open(resolve(path)).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  const write = async (sql: string, ...values: readonly string[]): Promise<number> => {
    const database = await file();
    const { changes } = database.prepare(sql).run(...values);
    database.pragma('wal_checkpoint(TRUNCATE)');
    return changes;
  };

  const store: KeyvStoreAdapter = {
    opts: { dialect: 'sqlite' },
    // It has no events; Keyv listens all the same.
    on: () => store,
    async get<Value>(key: string) {
      const row = (await file()).prepare('SELECT value FROM entries WHERE key = ?').get(key);
      return row ? ((row as { value: string }).value as Value) : undefined;
    },
    async set(key: string, value: string) {
      await write('INSERT OR REPLACE INTO entries (key, value) VALUES (?, ?)', key, value);
    },
    async delete(key) {
      return (await write('DELETE FROM entries WHERE key = ?', key)) > 0;
    },
    async clear() {
      await write('DELETE FROM entries');
    },
    async disconnect() {
      const database = await opened?.catch(() => undefined);
      opened = undefined;
      database?.close();
    },
  };
  return store;
}

async function open(path: string): Promise<Database> {
  await mkdir(dirname(path), { recursive: true });
  const { default: Libsql } = await import('libsql');
  const database = new Libsql(path);
  database.pragma(`busy_timeout = ${BUSY_TIMEOUT}`);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec(
    'CREATE TABLE IF NOT EXISTS entries (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID',
  );
  return database;
}
