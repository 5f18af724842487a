import type { KeyvStoreAdapter } from 'keyv';
import pg from 'pg';

/** How long a connection or a query may take, in milliseconds. */
const TIMEOUT = 2000;
/** Connections kept; what is read is cached, so few are needed. */
const CONNECTIONS = 2;
/** PostgreSQL's code for a name that another session has just taken. */
const UNIQUE_VIOLATION = '23505';
const TABLE = 'pilcrow_entries';

/**
 * Keeps entries in a table of a PostgreSQL database, made where it is missing. Not @keyv/postgres:
 * that one (2.2.3) ends the process when the server closes an idle connection, and never makes its
 * table where the server was away at the start.
 */
export function postgresStore(url: string): KeyvStoreAdapter {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: TIMEOUT,
    query_timeout: TIMEOUT,
    application_name: 'pilcrow',
  });
  // A broken idle connection is an event that, unheard, ends the process; the next query opens another.
  pool.on('error', () => {});

  let made: Promise<void> | undefined;
  const query = async (sql: string, values: readonly string[] = []) => {
    made ??= makeTable(pool).catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    await made;
    return pool.query<{ value: string }>(sql, [...values]);
  };

  const store: KeyvStoreAdapter = {
    opts: { dialect: 'postgres' },
    // It has no events; Keyv listens all the same.
    on: () => store,
    async get<Value>(key: string) {
      const { rows } = await query(`SELECT value FROM ${TABLE} WHERE key = $1`, [key]);
      return rows[0]?.value as Value | undefined;
    },
    async set(key: string, value: string) {
      const sql = `INSERT INTO ${TABLE} (key, value) VALUES ($1, $2)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value`;
      await query(sql, [key, value]);
    },
    async delete(key) {
      const { rowCount } = await query(`DELETE FROM ${TABLE} WHERE key = $1`, [key]);
      return (rowCount ?? 0) > 0;
    },
    async clear() {
      await query(`DELETE FROM ${TABLE}`);
    },
    disconnect: () => pool.end(),
  };
  return store;
}

async function makeTable(pool: pg.Pool): Promise<void> {
  try {
    await pool.query(
      `CREATE TABLE IF NOT EXISTS ${TABLE} (key text PRIMARY KEY, value text NOT NULL)`,
    );
  } catch (error) {
    // Two machines that start at once may both try; one of them has made it.
    if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error;
  }
}
