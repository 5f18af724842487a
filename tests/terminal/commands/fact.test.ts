import { describe, expect, it } from 'vitest';
import { folderWith, KNOWLEDGE, pilcrow } from '../pilcrow.ts';

describe('pilcrow fact', () => {
  const fact = (...args: string[]) => pilcrow(['fact', '--knowledge', KNOWLEDGE, ...args]);

  it('gives what the stories hold on a topic, word for word and cited', async () => {
    const { code, stdout } = await fact('--json', 'solheim');
    const { topic, found, facts } = JSON.parse(stdout);
    expect({ topic, found, code }).toEqual({ topic: 'Ingrid Solheim', found: true, code: 0 });
    expect(facts).toContainEqual(
      expect.objectContaining({
        kind: 'office',
        value: 'Mayor',
        text: 'Mayor Ingrid Solheim closed the harbour bridge on Monday.',
        citation: expect.objectContaining({ article: 'harbour', paragraph: 1, sentence: 1 }),
      }),
    );
    const shown = await fact('solheim');
    expect(shown.stdout).toMatch(/^Ingrid Solheim\n\noffice · Mayor\n {2}Mayor Ingrid .*¶ 1\n/s);
  });

  it('says of what it does not know that it holds no fact on it, with exit code 0', async () => {
    const { code, stdout } = await fact('--json', 'volcano');
    expect(JSON.parse(stdout)).toMatchObject({ topic: 'volcano', found: false, facts: [] });
    expect(code).toBe(0);
    expect((await fact('volcano')).stdout).toMatch(/^The stories hold no fact on “volcano”\./);
  });

  it('parts topics that may be meant from what is only there to be looked up', async () => {
    expect((await fact('mayor of Bergen')).stdout).toContain('Perhaps you mean: Ingrid Solheim');
    expect((await fact('volcano')).stdout).toContain('For instance, they hold facts on: ');
  });

  it('says of a name that several go by that they do, and who they are', async () => {
    const knowledge = folderWith({
      'ruiz.md':
        '---\ntitle: Two\npublished: 2024-05-02\n---\n\nMayor Ana Ruiz met Luis Ruiz in May.\n',
    });
    const { stdout } = await pilcrow(['fact', '--knowledge', knowledge, 'Ruiz']);
    expect(stdout).toMatch(
      /^The stories name several that “Ruiz” may mean: Ana Ruiz · Luis Ruiz\n/,
    );
    expect(stdout).not.toContain('also');
    expect(stdout).not.toContain('hold no fact');
  });

  it('says once what a passage says that is nothing but a quote', async () => {
    const knowledge = folderWith({
      'ruiz.md':
        '---\ntitle: Two\npublished: 2024-05-02\n---\n\n“We closed it,” said Mayor Ana Ruiz. “Nobody will cross it again.”\n',
    });
    const { stdout } = await pilcrow(['fact', '--knowledge', knowledge, 'Ana Ruiz']);
    expect(stdout.match(/Nobody will cross it again/g)).toHaveLength(1);
    expect(stdout).toContain('“We closed it,” said Mayor Ana Ruiz.');
  });

  it('looks in one story alone with --story', async () => {
    const { stdout } = await fact('--json', '--story', 'orchard', 'solheim');
    expect(JSON.parse(stdout).found).toBe(false);
  });

  it('tells at most so many facts of a topic, how many more there are, and titles in short', async () => {
    const title = 'A title that goes on and on '.repeat(20).trim();
    const deeds = Array.from({ length: 60 }, (_, day) => `Mayor Ana Ruiz opened bridge ${day}.`);
    const knowledge = folderWith({
      'long.md': `---\ntitle: ${title}\npublished: 2024-05-02\n---\n\n${deeds.join('\n\n')}\n`,
    });
    const { stdout } = await pilcrow(['fact', '--knowledge', knowledge, 'Ana Ruiz']);
    expect(stdout).toMatch(/\n… and \d+ more facts\n$/);
    expect(stdout).toContain('A title that goes on and on');
    expect(stdout).not.toContain(title.slice(0, 100));
    expect(stdout.split('\n').length).toBeLessThan(200);
    const { facts, more } = JSON.parse(
      (await pilcrow(['fact', '--json', '--knowledge', knowledge, 'Ana Ruiz'])).stdout,
    );
    expect(facts.length + more).toBe(61);
  });

  it('says where facts are not read for want of the language', async () => {
    const knowledge = folderWith({
      'discurso.md':
        '---\ntitle: Discurso\npublished: 2024-05-02\nlanguage: es\n---\n\nJaime Aguirre habló.\n',
    });
    const { stdout } = await pilcrow(['fact', '--knowledge', knowledge, 'Aguirre']);
    expect(stdout).toContain('Facts are read in English stories only.');
  });
});
