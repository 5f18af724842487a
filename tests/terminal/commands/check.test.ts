import { describe, expect, it } from 'vitest';
import { folderWith, KNOWLEDGE, pilcrow } from '../pilcrow.ts';

describe('pilcrow check', () => {
  it('ends with 0 and says what loads where all is well', async () => {
    const { code, stdout } = await pilcrow(['check', '--knowledge', KNOWLEDGE]);
    expect(stdout).toMatch(/harbour\n.*3 paragraphs, 7 sentences/s);
    expect(stdout).toMatch(/orchard\n.*2 paragraphs, 3 sentences/s);
    expect(code).toBe(0);
  });

  it('ends with 1 and names file, line, fault and remedy of what does not load', async () => {
    const folder = folderWith({
      'good.md': '---\ntitle: Good\npublished: 2024-01-01\n---\n\nAll is well here.\n',
      'bad.md': '---\ntitle: Bad\npublished: soon\n---\n\nNothing is well here.\n',
    });
    const { code, stdout } = await pilcrow(['check', '--knowledge', folder]);
    expect(stdout).toMatch(/good/);
    expect(stdout).toMatch(/bad\.md:3\n.+published/s);
    expect(code).toBe(1);
    const json = await pilcrow(['check', '--json', '--knowledge', folder]);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({
      stories: [{ id: 'good', paragraphs: 1, sentences: 1 }],
      problems: [{ file: 'bad.md', line: 3, what: expect.any(String), mend: expect.any(String) }],
    });
  });
});
