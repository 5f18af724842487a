import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, pilcrow } from '../pilcrow.ts';

describe('pilcrow add', () => {
  const kites =
    'May 3, 2024\n\nkites-over-the-harbour\n\nElla Brandt flew 31 kites over the harbour at noon.\n\nNobody was hurt.\n';

  it('brings an article into the folder, where it is found from then on', async () => {
    const folder = folderWith({});
    const from = folderWith({ 'kites.txt': kites });
    const added = await pilcrow(['add', join(from, 'kites.txt'), '--knowledge', folder]);
    expect(added).toMatchObject({ code: 0, stdout: expect.stringContaining('kites.md') });
    const { stdout } = await pilcrow(['ask', '--json', 'How many kites?', '--knowledge', folder]);
    expect(JSON.parse(stdout).hits[0].text).toBe(
      'Ella Brandt flew 31 kites over the harbour at noon.',
    );
  });

  it('adds those it can where one of several is at fault, and ends with 1', async () => {
    const folder = folderWith({});
    const file = join(folderWith({ 'kites.txt': kites }), 'kites.txt');
    const { code, stdout, stderr } = await pilcrow([
      'add',
      'nowhere.txt',
      file,
      '--knowledge',
      folder,
    ]);
    expect(stdout).toContain('kites.md');
    expect(stderr).toContain('nowhere.txt');
    expect(code).toBe(1);
  });

  it('leaves a story alone that is there already', async () => {
    const folder = folderWith({});
    const file = join(folderWith({ 'kites.txt': kites }), 'kites.txt');
    await pilcrow(['add', file, '--knowledge', folder]);
    const again = await pilcrow(['add', file, '--knowledge', folder]);
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('already') });
  });
});
