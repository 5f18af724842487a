import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Loaded } from '../../src/story/folder/loadLibrary.ts';
import { type LibraryWatch, watchLibrary } from '../../src/story/folder/watchLibrary.ts';

let folder = '';
let watch: LibraryWatch | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-watch-'));
});
afterEach(async () => {
  await watch?.close();
  await rm(folder, { recursive: true, force: true });
});

const put = (file: string, title: string) =>
  writeFile(join(folder, file), `---\ntitle: ${title}\npublished: 2025-07-06\n---\nIt rained.\n`);
const titles = ({ library }: Loaded) => [...library.articles.values()].map(({ title }) => title);

async function open(): Promise<{ changes: Loaded[]; next: (count: number) => Promise<Loaded> }> {
  const changes: Loaded[] = [];
  watch = await watchLibrary(folder, (loaded) => changes.push(loaded));
  const next = (count: number) =>
    vi.waitFor(
      () => {
        const change = changes[count - 1];
        if (!change) throw new Error(`${changes.length} changes, not ${count}`);
        return change;
      },
      { timeout: 8000, interval: 20 },
    );
  return { changes, next };
}

test('a story that comes, changes or goes is seen, and the others stay the same objects', async () => {
  await put('a.md', 'A');
  const { next } = await open();
  const a = watch?.loaded.library.articles.get('a');
  expect(a?.title).toBe('A');

  await mkdir(join(folder, 'new'));
  await put('new/b.md', 'B');
  const added = await next(1);
  expect(titles(added)).toEqual(['A', 'B']);
  expect(added.library.articles.get('a')).toBe(a);

  await put('new/b.md', 'B, revised');
  expect(titles(await next(2))).toEqual(['A', 'B, revised']);
  await rm(join(folder, 'new/b.md'));
  const left = await next(3);
  expect(titles(left)).toEqual(['A']);
  expect(left.library.articles.get('a')).toBe(a);
  expect(watch?.loaded).toBe(left);
});

test('many changes at once are one change', async () => {
  await put('a.md', 'A');
  const { changes, next } = await open();
  await Promise.all(Array.from({ length: 20 }, (_, at) => put(`b${at}.md`, `B${at}`)));
  expect((await next(1)).library.articles.size).toBe(21);
  expect(changes).toHaveLength(1);
});

test('when the folder goes, the stories from before are kept, and a story put back is seen', async () => {
  await put('a.md', 'A');
  const { next } = await open();
  await rm(folder, { recursive: true });
  const gone = await next(1);
  expect(titles(gone)).toEqual(['A']);
  expect(gone.problems).toMatchObject([{ file: folder, what: 'There is no such folder.' }]);
  await mkdir(folder);
  await put('b.md', 'B');
  expect(titles(await next(2))).toEqual(['B']);
});

test('a story that breaks is a problem, and the only one stays as it was', async () => {
  await put('a.md', 'A');
  const { next } = await open();
  await writeFile(join(folder, 'a.md'), 'no front matter');
  const broken = await next(1);
  expect(titles(broken)).toEqual(['A']);
  expect(broken.problems).toMatchObject([{ file: 'a.md' }]);
  await put('a.md', 'A again');
  expect(await next(2)).toMatchObject({ problems: [] });
  expect(titles(await next(2))).toEqual(['A again']);
});

test('nothing is told after closing', async () => {
  await put('a.md', 'A');
  const { changes } = await open();
  await put('b.md', 'B');
  await watch?.close();
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(changes).toEqual([]);
});
