import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addStory } from '../../src/story/folder/addStory.ts';
import { loadLibrary } from '../../src/story/folder/loadLibrary.ts';

let outside = '';
let folder = '';
beforeEach(async () => {
  outside = await mkdtemp(join(tmpdir(), 'pilcrow-add-'));
  folder = join(outside, 'knowledge');
});
afterEach(() => rm(outside, { recursive: true, force: true }));

const add = async (name: string, text: string | Uint8Array) => {
  const file = join(outside, name);
  await writeFile(file, text);
  return addStory(file, folder);
};
const load = async () => {
  const { library, problems } = await loadLibrary(folder);
  expect(problems).toEqual([]);
  return [...library.articles.values()];
};
const rain =
  '6 July 2025\nheavy-rain-in-peru\n\nIt rained *hard*.\n\n# of days: 3\n\nThen it [stopped].\n';

describe('a story is brought into the folder', () => {
  test('unless it is no folder, which is said', async () => {
    await writeFile(folder, '');
    await expect(add('heavy-rain.txt', rain)).rejects.toThrow(
      `${folder}: The story cannot be written into it (EEXIST). See that it is a folder`,
    );
  });

  test('from plain text, word for word', async () => {
    const { article, path, isNew } = await add('heavy-rain.txt', rain);
    expect(isNew).toBe(true);
    expect(path).toBe(join(folder, 'heavy-rain.md'));
    expect(await load()).toEqual([article]);
    expect(article).toMatchObject({ title: 'Heavy rain in Peru', published: '2025-07-06' });
    expect(article.sections.flatMap((it) => it.paragraphs.map((p) => p.text))).toContain(
      'It rained *hard*.',
    );
  });

  test('from Markdown, with its own marks', async () => {
    const text = '---\ntitle: Rain\npublished: 2025-07-06\n---\n\n- It *rained*.\n';
    const { path } = await add('rain.markdown', text);
    expect(await readFile(path, 'utf8')).toBe(text);
  });

  test('from a saved page, under a tidy name', async () => {
    const { article } = await add(
      'Lluvia en Bogotá – The Example.html',
      '<html lang="es"><head><title>Lluvia</title><meta property="article:published_time" content="2025-07-06T10:00Z">' +
        '</head><body><article><p>Llovió toda la noche.</p></article></body></html>',
    );
    expect(article.id).toBe('lluvia-en-bogota-the-example');
    expect(await load()).toEqual([article]);
  });

  test('from a saved page in the encoding that it names, or in Windows-1252 where that is none', async () => {
    const day = '<meta name="date" content="2025-07-06">';
    const inBytes = (charset: string, title: number[]) =>
      Buffer.concat([
        Buffer.from(`<html><head><meta charset="${charset}">${day}<title>`),
        Buffer.from(title),
        Buffer.from('</title></head><body><p>It rained all night long.</p></body></html>'),
      ]);
    const japanese = await add('a.html', inBytes('Shift_JIS', [0x93, 0xfa, 0x96, 0x7b]));
    expect(japanese.article.title).toBe('日本');
    const unknown = await add('b.html', inBytes('x-nothing', [0x42, 0x6f, 0x67, 0x6f, 0x74, 0xe1]));
    expect(unknown.article.title).toBe('Bogotá');
  });

  test('once: the same story again changes nothing, and another of its name is refused', async () => {
    await add('rain.txt', rain);
    const before = await readFile(join(folder, 'rain.md'), 'utf8');
    expect(await add('rain.txt', rain)).toMatchObject({ isNew: false });
    await expect(add('rain.txt', rain.replace('3', '4'))).rejects.toThrow(
      /another story .* another name/,
    );
    expect(await readFile(join(folder, 'rain.md'), 'utf8')).toBe(before);
    expect(await readdir(folder)).toEqual(['rain.md']);
  });

  test('only if it is a proper story', async () => {
    await expect(add('rain.txt', 'It rained.')).rejects.toThrow(/rain\.txt:1: No date/);
    await expect(add('rain.pdf', '%PDF')).rejects.toThrow(/Markdown \(\.md\) or plain text/);
    await expect(addStory(join(outside, 'none.txt'), folder)).rejects.toThrow(
      /none\.txt: There is no such file/,
    );
    await expect(add('rain', rain)).rejects.toThrow(/Files without an ending are not read/);
    await expect(add('readme.txt', rain)).rejects.toThrow(/readme\.txt: .* would not be read/);
  });
});
