import { describe, expect, it } from 'vitest';
import { KNOWLEDGE, pilcrow } from '../pilcrow.ts';

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

  it('looks in one story alone with --story', async () => {
    const { stdout } = await fact('--json', '--story', 'orchard', 'solheim');
    expect(JSON.parse(stdout).found).toBe(false);
  });
});
