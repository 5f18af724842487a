import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, pilcrow } from '../pilcrow.ts';

describe('pilcrow eval', () => {
  const context = 'Ella Brandt flew 31 kites over the harbour. Nobody was hurt.';
  const set = {
    version: 'v2.0',
    data: [
      {
        title: 'Kites',
        paragraphs: [
          {
            context,
            qas: [
              {
                id: 'a',
                question: 'Who flew kites?',
                answers: [{ text: 'Ella Brandt', answer_start: 0 }],
                is_impossible: false,
              },
              { id: 'b', question: 'Who sold cars?', answers: [], is_impossible: true },
            ],
          },
        ],
      },
    ],
  };

  it('scores a question set as JSON on standard output, with nothing else there', async () => {
    const file = join(folderWith({ 'set.json': JSON.stringify(set) }), 'set.json');
    const { code, stdout } = await pilcrow(['eval', '--json', file]);
    expect(JSON.parse(stdout)).toMatchObject({
      set: { articles: 1, paragraphs: 1, answerable: 1, unanswerable: 1 },
      clean: { sentenceAt1: 1, paragraphAt1: 1 },
    });
    expect(code).toBe(0);
  });

  it('prints a table for people', async () => {
    const file = join(folderWith({ 'set.json': JSON.stringify(set) }), 'set.json');
    const { stdout } = await pilcrow(['eval', file]);
    expect(stdout).toMatch(/sentence R@1 % +100\.0/);
  });

  it('ends with 1 for what is no question set, and names the file and the place in it', async () => {
    const folder = folderWith({
      'a.json': '{"data": 1}',
      'b.json': 'data',
      'd.json': '{"data": []}',
    });
    const file = (name: string) => join(folder, name);
    for (const [name, wrong] of [
      ['a.json', 'Not in SQuAD’s format: set.data must be a list.'],
      ['b.json', 'This is no JSON'],
      ['c.json', 'There is no such file.'],
      ['d.json', 'The set holds no question.'],
    ] as const) {
      const { code, stdout, stderr } = await pilcrow(['eval', file(name)]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain(`${file(name)}: ${wrong}`);
    }
  });
});
