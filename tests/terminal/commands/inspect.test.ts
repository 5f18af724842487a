import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, KNOWLEDGE, pilcrow } from '../pilcrow.ts';

describe('pilcrow inspect', () => {
  it('gives paragraphs and sentences whose offsets hold', async () => {
    const { stdout } = await pilcrow(['inspect', '--json', join(KNOWLEDGE, 'harbour.md')]);
    const { article, paragraphs } = JSON.parse(stdout);
    expect(article).toMatchObject({
      id: 'harbour',
      published: '2024-05-02',
      publisher: 'The Quay',
    });
    expect(paragraphs.map(({ number, section }: never) => [number, section])).toEqual([
      [1, null],
      [2, null],
      [3, 'Money'],
    ]);
    for (const { text, sentences } of paragraphs)
      for (const sentence of sentences)
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  });

  it('gives people offices, and organisations descriptions, as a fact does', async () => {
    const story =
      '---\ntitle: Watch\npublished: 2024-05-02\n---\nThe campaign group Harrow Watch met Mayor Ann Lowe.\n';
    const folder = folderWith({ 'watch.md': story });
    const { stdout } = await pilcrow(['inspect', '--json', join(folder, 'watch.md')]);
    expect(JSON.parse(stdout).roles).toMatchObject([
      { name: 'Harrow Watch', kind: 'description', text: 'campaign group' },
      { name: 'Ann Lowe', kind: 'office', text: 'Mayor' },
    ]);
  });

  it('finds names, figures, quotes, dates and events, each a slice of its paragraph', async () => {
    const { stdout } = await pilcrow(['inspect', '--json', join(KNOWLEDGE, 'harbour.md')]);
    const { paragraphs, names, figures, quotes, dates, events, undated } = JSON.parse(stdout);
    const texts = new Map(paragraphs.map(({ number, text }: never) => [number, text]));
    const slices = [
      ...names.flatMap(({ mentions }: { mentions: unknown[] }) => mentions),
      ...figures,
      ...quotes,
      ...dates,
    ];
    for (const { paragraph, start, end, text } of slices)
      expect(String(texts.get(paragraph)).slice(start, end)).toBe(text);
    for (const { citation, start, end, text } of [...events, ...undated])
      expect(String(texts.get(citation.paragraph)).slice(start, end)).toBe(text);
    expect(names).toContainEqual(
      expect.objectContaining({ name: 'Ingrid Solheim', kind: 'person' }),
    );
    expect(quotes).toMatchObject([
      {
        text: 'The deadline is tight but honest',
        speaker: 'Tomás Peña',
        citation: { paragraph: 2 },
      },
    ]);
    expect(dates).toContainEqual(
      expect.objectContaining({ text: 'March 2025', type: 'DATE', value: '2025-03', paragraph: 2 }),
    );
    expect(figures).toContainEqual(
      expect.objectContaining({ text: expect.stringContaining('41 million'), paragraph: 3 }),
    );
    expect(events).toContainEqual(
      expect.objectContaining({ when: 'March 2025', status: 'expected', from: '2025-03-01' }),
    );
  });

  it('prints the sentences under their paragraph numbers', async () => {
    const { stdout } = await pilcrow(['inspect', join(KNOWLEDGE, 'harbour.md')]);
    expect(stdout).toMatch(/¶ 1 +1 +Mayor Ingrid.*\n +2 +Engineers.*\n +3 +The ferries/);
    expect(stdout).toMatch(/\nMoney\n/);
    expect(stdout).toMatch(/\nNames\n.*\nFigures\n.*\nQuotes\n.*\nDates\n/s);
  });

  it('says of a folder that it is one, and never to delete it', async () => {
    const folder = folderWith({ 'a.md': 'x' });
    const { code, stderr } = await pilcrow(['inspect', folder]);
    expect(stderr).toContain(`${folder}: This is a folder, no story. Name a file in it`);
    expect(stderr).not.toContain(':1:');
    expect(stderr).not.toContain('delete');
    expect(code).toBe(1);
  });

  it('says where a file is at fault, by the path that it was named by', async () => {
    const folder = folderWith({ 'a.md': 'Rain.', 'b.html': '<p>Rain.</p>' });
    for (const named of [join(folder, 'a.md'), 'a.md', 'b.html']) {
      const { code, stderr } = await pilcrow(['inspect', named], { cwd: folder });
      expect(stderr.startsWith(`${named}:1: `)).toBe(true);
      expect(code).toBe(1);
    }
  });

  it('finds a story of the folder by its file’s name or its id', async () => {
    for (const name of ['orchard.md', 'orchard']) {
      const { stdout } = await pilcrow(['inspect', '--json', name, '--knowledge', KNOWLEDGE]);
      expect(JSON.parse(stdout).article.id).toBe('orchard');
    }
  });

  it('shows how a saved web page would be read', async () => {
    const page =
      '<html><head><title>Rain</title><meta name="date" content="2025-07-06"></head><body><p>It rained all night long.</p></body></html>';
    const { stdout } = await pilcrow([
      'inspect',
      join(folderWith({ 'rain.html': page }), 'rain.html'),
    ]);
    expect(stdout).toContain('It rained all night long.');
  });

  it('ends with 1 where there is no such file', async () => {
    const { code, stdout, stderr } = await pilcrow(['inspect', '--json', 'nowhere.md']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('nowhere.md: There is no such file.');
  });
});

it('says of a story in another language what is read in English ones only', async () => {
  const spanish =
    '---\ntitle: Lluvia\npublished: 2025-07-06\nlanguage: es\n---\nAyer llovió en Bogotá.\n';
  const { code, stdout } = await pilcrow([
    'inspect',
    join(folderWith({ 'a.md': spanish }), 'a.md'),
  ]);
  expect(code).toBe(0);
  expect(stdout).toContain('read in English stories only');
  const english = await pilcrow(['inspect', join(KNOWLEDGE, 'harbour.md')]);
  expect(english.stdout).not.toContain('English stories only');
});
