import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadLibrary } from '../../src/story/folder/loadLibrary.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-library-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const put = (file: string, text: string | Uint8Array) => writeFile(join(folder, file), text);
const story = (title: string, text = 'It rained. It poured.') =>
  `---\ntitle: ${title}\npublished: 2025-07-06\n---\n${text}\n`;
const problems = async () => (await loadLibrary(folder)).problems;

describe('a folder of stories', () => {
  test('gives every Markdown and plain-text story in it and in its folders, in order of their paths', async () => {
    await mkdir(join(folder, 'old'));
    await put('b.md', story('B'));
    await put('a.TXT', '6 July 2025\nA\n\nText.');
    await put('old/c.markdown', story('C'));
    await put('README.md', 'How to add stories.');
    await put('.draft.md', 'not yet');
    await put('map.png', 'a picture');
    const { library, problems } = await loadLibrary(folder);
    expect(problems).toEqual([]);
    expect([...library.articles.values()].map(({ title }) => title)).toEqual(['A', 'B', 'C']);
    expect(library.passages.map(({ sentence }) => sentence.text)).toContain('It poured.');
  });

  test('reads UTF-16 and Windows-1252 as it reads UTF-8', async () => {
    const text = '6 July 2025\nBogotá\n\nHe said so in Bogotá.';
    await put('utf8.txt', text);
    await put('utf16.txt', Buffer.from(text, 'utf16le'));
    await put('marked.txt', Buffer.from(`\ufeff${text}`, 'utf16le'));
    await put('latin.txt', Buffer.from(text, 'latin1'));
    const { library, problems } = await loadLibrary(folder);
    expect(problems).toEqual([]);
    expect(library.passages.map(({ sentence }) => sentence.text)).toEqual(
      Array(4).fill('He said so in Bogotá.'),
    );
  });

  test('reads a story whose last character is cut in two up to there, and none of its others wrong', async () => {
    const bytes = Buffer.from('6 July 2025\nBogotá\n\nHe said so in Bogotá. She was in Medellí');
    await put('cut.txt', bytes.subarray(0, -1));
    const { library } = await loadLibrary(folder);
    expect(library.passages.map(({ sentence }) => sentence.text)).toEqual([
      'He said so in Bogotá.',
      'She was in Medell\ufffd',
    ]);
  });
});

describe('a file at fault is a problem and takes no other down', () => {
  test.each<[what: string, file: string, content: string | Uint8Array, message: RegExp]>([
    ['an empty file', 'x.md', '', /empty/],
    ['a file of spaces', 'x.txt', ' \n ', /empty/],
    ['a file of bytes', 'x.txt', Uint8Array.from({ length: 4000 }, (_, at) => at % 7), /no text/],
    ['a huge file', 'x.txt', Buffer.alloc(5 * 1024 * 1024, 'a'), /5 MB long/],
    ['a story without a day', 'x.md', '---\ntitle: A\n---\nText.', /"published"/],
    ['a web page', 'x.html', '<p>Text.</p>', /not read as it is/],
    ['a document', 'x.pdf', '%PDF', /not read as it is/],
  ])('%s', async (_, file, content, message) => {
    await put('good.md', story('Good'));
    await put(file, content);
    const { library, problems } = await loadLibrary(folder);
    expect([...library.articles.keys()]).toEqual(['good']);
    expect(problems).toEqual([
      {
        file,
        line: expect.any(Number),
        what: expect.stringMatching(message),
        mend: expect.stringMatching(/\.$/),
      },
    ]);
  });

  test('a second story with the same id, of which the first stays', async () => {
    await put('a.md', story('First'));
    await put('a.txt', '6 July 2025\nSecond\n\nText.');
    const { library, problems } = await loadLibrary(folder);
    expect(library.articles.get('a')?.title).toBe('First');
    expect(problems).toMatchObject([{ file: 'a.txt', what: expect.stringContaining('"a.md"') }]);
  });

  // Whoever is root may read everything.
  test.skipIf(process.getuid?.() === 0)('a folder inside that may not be read', async () => {
    await put('good.md', story('Good'));
    await mkdir(join(folder, 'shut'));
    await chmod(join(folder, 'shut'), 0);
    const { library, problems } = await loadLibrary(folder);
    expect([...library.articles.keys()]).toEqual(['good']);
    expect(problems).toMatchObject([{ file: 'shut', what: 'The folder cannot be read (EACCES).' }]);
  });

  test('a link that leads nowhere, and a link to a folder, which might lead in a circle', async () => {
    await put('good.md', story('Good'));
    await symlink(join(folder, 'good.md'), join(folder, 'linked.md'));
    await symlink(join(folder, 'gone.md'), join(folder, 'nowhere.md'));
    await symlink(folder, join(folder, 'around'));
    const { library, problems } = await loadLibrary(folder);
    expect([...library.articles.keys()]).toEqual(['good', 'linked']);
    expect(problems).toMatchObject([
      { file: 'around', line: null, what: 'A link to a folder is not followed.' },
      { file: 'nowhere.md', line: null, what: 'This link leads to no file.' },
    ]);
  });

  test('problems come in the order of their files', async () => {
    for (const file of ['c.md', 'b.pdf', 'a.txt']) await put(file, 'x');
    expect((await problems()).map(({ file }) => file)).toEqual(['a.txt', 'b.pdf', 'c.md']);
  });

  test('a folder that is empty, missing, or no folder', async () => {
    expect(await problems()).toMatchObject([{ file: folder, what: 'The folder holds no story.' }]);
    await put('a.md', story('A'));
    expect((await loadLibrary(join(folder, 'a.md'))).problems).toMatchObject([
      { what: 'This is no folder.' },
    ]);
    await rm(folder, { recursive: true });
    expect(await problems()).toMatchObject([{ file: folder, what: 'There is no such folder.' }]);
  });
});

test('loading lets other work in between, many times over', async () => {
  const long = story(
    'Long',
    'The U.S. envoy *left* Lima. He said [so](https://x.example).\n\n'.repeat(40),
  );
  await Promise.all(Array.from({ length: 100 }, (_, at) => put(`story-${at}.md`, long)));
  let turns = 0;
  let loading = true;
  const turn = () => {
    turns++;
    if (loading) setImmediate(turn);
  };
  setImmediate(turn);
  const { library } = await loadLibrary(folder);
  loading = false;
  expect(library.articles.size).toBe(100);
  expect(turns).toBeGreaterThan(10);
});
