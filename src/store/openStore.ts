import { join } from 'node:path';
import { Keyv, type KeyvOptions } from 'keyv';
import { sqliteStore } from './sqliteStore.ts';

/** Begins every key of ours, so that others can share a Redis or a PostgreSQL with us. */
const NAMESPACE = 'pilcrow';
/** The file that holds the entries unless a URL says otherwise. */
export const STORE_FILE = 'pilcrow.sqlite';
/** How long a connection to Redis may take, in milliseconds, before another is tried. */
const CONNECT_TIMEOUT = 2000;
/** The wait between two tries to reach Redis, in milliseconds. */
const RECONNECT_AFTER = 1000;

/**
 * Opens what outlives a restart: a SQLite file, or by its URL the Redis (`redis:`, `rediss:`) or the
 * PostgreSQL (`postgres:`, `postgresql:`) that several machines share. Opening never fails: a store
 * that is out of reach rejects what is asked of it until it is back.
 *
 * @param dataDir the folder for `STORE_FILE`; made where it is missing
 */
export async function openStore(url: string | null, dataDir: string): Promise<Keyv> {
  return new Keyv({
    namespace: NAMESPACE,
    throwOnErrors: true,
    // What is asked rejects; an event beside it would tell the same again.
    emitErrors: false,
    ...(await backendOf(url, dataDir)),
  });
}

async function backendOf(url: string | null, dataDir: string): Promise<KeyvOptions> {
  if (url === null) return { store: sqliteStore(join(dataDir, STORE_FILE)) };
  const { protocol } = new URL(url);
  // Loaded only where they are used, so that others neither wait nor pay for them.
  if (protocol.startsWith('redis')) {
    const { default: KeyvRedis } = await import('@keyv/redis');
    const socket = { connectTimeout: CONNECT_TIMEOUT, reconnectStrategy: RECONNECT_AFTER };
    const client = { url, socket, disableOfflineQueue: true };
    return { store: new KeyvRedis(client, { throwOnErrors: true }), useKeyPrefix: false };
  }
  const { postgresStore } = await import('./postgresStore.ts');
  return { store: postgresStore(url) };
}
