import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore, STORE_FILE } from '../../src/store/openStore.ts';

let dataDir = '';
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'pilcrow-store-'));
});
afterEach(async () => {
  await chmod(dataDir, 0o700);
  await rm(dataDir, { recursive: true });
});

const writer = fileURLToPath(new URL('writer.ts', import.meta.url));

/** A process that sets `entry` to 1, 2, 3 and so on, and says each number once it is kept. */
async function startWriter(): Promise<ChildProcess & { lines: AsyncIterator<string> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return Object.assign(child, { lines });
}

describe('the file', () => {
  test('holds what was kept before a process was killed in the middle of writing', async () => {
    const child = await startWriter();
    let last = 0;
    while (last < 25) last = Number((await child.lines.next()).value);
    child.kill('SIGKILL');
    for (let line = await child.lines.next(); !line.done; line = await child.lines.next())
      last = Number(line.value);
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');

    const store = await openStore(null, dataDir);
    const entry = await store.get<number>('entry');
    // One more may have been kept than the process came to say.
    expect([last, last + 1]).toContain(entry);
    await store.set('entry', 0);
    expect(await store.get('entry')).toBe(0);
    await store.disconnect();
  });

  test('is backed up by a copy of it alone, while the bot is at work', async () => {
    const store = await openStore(null, dataDir);
    await store.set('a', { kept: ['as', 'it', 'is', null, 1.5, 'ñ¶🌊'] });
    await store.set('b', 'removed later');
    await store.delete('b');
    const backup = await mkdtemp(join(dataDir, 'backup-'));
    await copyFile(join(dataDir, STORE_FILE), join(backup, STORE_FILE));
    await store.set('a', 'changed since');
    await store.disconnect();

    const restored = await openStore(null, backup);
    expect(await restored.get('a')).toEqual({ kept: ['as', 'it', 'is', null, 1.5, 'ñ¶🌊'] });
    expect(await restored.get('b')).toBeUndefined();
    await restored.disconnect();
  });

  test('is shared by processes that write to it at the same time', async () => {
    const child = await startWriter();
    const store = await openStore(null, dataDir);
    await child.lines.next();
    for (let count = 1; count <= 25; count++) await store.set('ours', count);
    expect(await store.get('ours')).toBe(25);
    expect(await store.get('entry')).toBeGreaterThan(0);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await store.disconnect();
  });

  test('is found again once its folder can be used', async () => {
    const notAFolder = join(dataDir, 'data');
    await writeFile(notAFolder, '');
    const store = await openStore(null, notAFolder);
    await expect(store.get('a')).rejects.toThrow();
    await expect(store.set('a', 1)).rejects.toThrow();
    await rm(notAFolder);
    await store.set('a', 1);
    expect(await store.get('a')).toBe(1);
    await store.disconnect();
  });
});

describe.each([
  ['Redis', process.env.TEST_REDIS_URL],
  ['PostgreSQL', process.env.TEST_POSTGRES_URL],
])('%s', (_, url = '') => {
  test.skipIf(!url)('keeps, shares and forgets entries', async () => {
    const one = await openStore(url, dataDir);
    const other = await openStore(url, dataDir);
    const key = `test:${process.pid}`;
    try {
      expect(await one.get(key)).toBeUndefined();
      await one.set(key, { private: true, stories: ['ñ¶🌊'] });
      expect(await other.get(key)).toEqual({ private: true, stories: ['ñ¶🌊'] });
      await other.set(key, 'changed');
      expect(await one.get(key)).toBe('changed');
      expect(await one.delete(key)).toBe(true);
      expect(await other.get(key)).toBeUndefined();
    } finally {
      await Promise.all([one.disconnect(), other.disconnect()]);
    }
  });
});
