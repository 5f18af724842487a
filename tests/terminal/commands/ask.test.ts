import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KNOWLEDGE, MAIN, pilcrow } from '../pilcrow.ts';

describe('pilcrow ask', () => {
  const ask = (...args: string[]) => pilcrow(['ask', '--knowledge', KNOWLEDGE, ...args]);

  it('prints the answering sentence, its paragraph and its citation', async () => {
    const { code, stdout, stderr } = await ask('Who', 'closed', 'the', 'bridge?');
    const flat = stdout.replaceAll(/\n│? */g, ' ');
    expect(flat).toContain('»Mayor Ingrid Solheim closed the harbour bridge on Monday.« Engineers');
    expect(flat).toContain('— Harbour bridge closes for repairs · 2 May 2024 · ¶ 1');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('gives JSON alone, in which every hit is a slice of its paragraph', async () => {
    const { stdout } = await ask('--json', 'How many commuters do the ferries carry?');
    expect(stdout.trimEnd()).not.toContain('\n');
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({
      question: 'How many commuters do the ferries carry?',
      answered: true,
      confidence: expect.any(Number),
      ms: expect.any(Number),
    });
    expect(answer.hits[0]).toMatchObject({
      text: 'The ferries carry 3,200 commuters a day until the repairs are done.',
      citation: {
        article: 'harbour',
        title: 'Harbour bridge closes for repairs',
        published: '2024-05-02',
        url: 'https://news.example/harbour-bridge',
        section: null,
        paragraph: 1,
        sentence: 3,
      },
    });
    const source = readFileSync(join(KNOWLEDGE, 'harbour.md'), 'utf8');
    const paragraph = source.split('\n\n')[1] ?? '';
    for (const { text, start, end, citation } of answer.hits)
      if (citation.article === 'harbour' && citation.paragraph === 1)
        expect(paragraph.slice(start, end)).toBe(text);
  });

  it('answers every line of standard input with a line, in order, the empty ones too', async () => {
    const lines = [
      'Who closed the bridge?',
      '',
      '  ',
      'a\u2028b\u0085c',
      'Who lost hives?',
      'last',
    ];
    const { stdout, code } = await pilcrow(['ask', '--json', '-', '--knowledge', KNOWLEDGE], {
      input: lines.join('\r\n'),
    });
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ question }) => question)).toEqual(lines);
    expect(answers[1]).toMatchObject({ answered: false, hits: [], confidence: 0 });
    expect(answers[4].hits[0].citation).toMatchObject({ article: 'orchard', paragraph: 2 });
    expect(code).toBe(0);
  });

  it('answers a line before the next one comes', async () => {
    const args = ['ask', '--json', '-', '--knowledge', KNOWLEDGE];
    const child = spawn(process.execPath, [MAIN, ...args]);
    child.stdin.write('Who closed the bridge?\n');
    const [first] = await once(child.stdout, 'data');
    expect(JSON.parse(String(first)).answered).toBe(true);
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('shows as many hits as --limit says', async () => {
    const { stdout } = await ask('--json', '--limit', '1', 'bridge');
    expect(JSON.parse(stdout).hits).toHaveLength(1);
  });

  it('says that the stories don’t say, without an answer and with exit code 0', async () => {
    const { code, stdout } = await ask('Which volcano erupted in Iceland?');
    expect(stdout).toMatch(/^The stories don’t say\./);
    expect(code).toBe(0);
    const json = await ask('--json', 'Which volcano erupted in Iceland?');
    expect(JSON.parse(json.stdout).answered).toBe(false);
  });

  it('tells what happened in a time as a timeline, and gives programs hits all the same', async () => {
    const question = 'What happened in March 2025?';
    const { stdout } = await ask(question);
    expect(stdout).toMatch(/1–31 March 2025\n.*\nMarch 2025 +○/s);
    const { hits } = JSON.parse((await ask('--json', question)).stdout);
    expect(hits.length).toBeGreaterThan(0);
  });

  it('asks one story alone with --story, and names those there are if it is none of them', async () => {
    const { stdout } = await ask('--json', '--story', 'orchard', 'Who closed the bridge?');
    for (const { citation } of JSON.parse(stdout).hits) expect(citation.article).toBe('orchard');
    const { code, stderr, stdout: none } = await ask('--json', '--story', 'qqqqqqqq', 'Who?');
    expect(stderr).toMatch(/qqqqqqqq.*harbour.*orchard/s);
    expect({ code, none }).toEqual({ code: 1, none: '' });
  });

  it('stops quietly when its reader goes away', async () => {
    const args = ['ask', '--json', '-', '--knowledge', KNOWLEDGE];
    const child = spawn(process.execPath, [MAIN, ...args]);
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.stdin.on('error', () => {});
    child.stdin.write('Who closed the bridge?\n');
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.end('bridge?\n'.repeat(2000));
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(stderr).toBe('');
  });
});
