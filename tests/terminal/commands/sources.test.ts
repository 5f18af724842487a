import { spawnSync } from 'node:child_process';
import { existsSync, openSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderWith, KNOWLEDGE, MAIN, pilcrow } from '../pilcrow.ts';

/** A device that has no room for anything. */
const FULL = '/dev/full';

describe('pilcrow sources', () => {
  it('lists the stories, the newest first, for people and for programs', async () => {
    const { stdout } = await pilcrow(['sources', '--knowledge', KNOWLEDGE]);
    expect(stdout).toMatch(/Harbour bridge.*2 May 2024.*3 paragraphs.*Late frost.*11 April 2024/s);
    const json = await pilcrow(['sources', '--json', '--knowledge', KNOWLEDGE]);
    expect(JSON.parse(json.stdout).sources).toMatchObject([
      { id: 'harbour', title: 'Harbour bridge closes for repairs', paragraphs: 3 },
      { id: 'orchard', published: '2024-04-11', url: null },
    ]);
  });

  it.skipIf(!existsSync(FULL))('says in a line that there is no room for the list', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [MAIN, 'sources', '--knowledge', KNOWLEDGE],
      { stdio: ['ignore', openSync(FULL, 'w'), 'pipe'], encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The output cannot be written \(ENOSPC\)\..*\n$/);
  });

  it('takes the folder from KNOWLEDGE_DIR, and from .env where the shell names none', async () => {
    const env = { KNOWLEDGE_DIR: KNOWLEDGE };
    const named = await pilcrow(['sources', '--json'], { env });
    expect(JSON.parse(named.stdout).sources).toHaveLength(2);
    const cwd = folderWith({ '.env': `KNOWLEDGE_DIR=${KNOWLEDGE}\n` });
    const filed = await pilcrow(['sources', '--json'], { cwd });
    expect(JSON.parse(filed.stdout).sources).toHaveLength(2);
    expect(filed.stderr).toBe('');
  });
});
