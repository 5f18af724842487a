import { describe, expect, it } from 'vitest';
import { folderWith, KNOWLEDGE, pilcrow } from './pilcrow.ts';

const chat = (input: string, env: Record<string, string> = {}) =>
  pilcrow(['--knowledge', KNOWLEDGE], { input, env });

describe('the chat', () => {
  it('opens where there is no token, greets, names the story and says how to go live', async () => {
    const { code, stdout, stderr } = await chat('');
    const [first, second] = stdout.split('\n');
    expect(first).toMatch(/^¶ Pilcrow/);
    expect(second).toMatch(/^Loaded: Harbour bridge closes for repairs, 2 May 2024, and 1 other\./);
    expect(stdout).toContain('DISCORD_TOKEN');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('offers three questions, each of which the stories answer', async () => {
    const { stdout } = await chat('');
    const offered = [...stdout.matchAll(/^ {2}\d {2}(.+)$/gm)].map(
      ([, question]) => question ?? '',
    );
    expect(offered).toHaveLength(3);
    const args = ['ask', '--json', '-', '--knowledge', KNOWLEDGE];
    const answers = await pilcrow(args, { input: offered.join('\n') });
    for (const line of answers.stdout.trimEnd().split('\n'))
      expect(JSON.parse(line).answered).toBe(true);
  });

  it('answers piped lines in order, plain ones and /ask alike, and ends with 0', async () => {
    const { code, stdout } = await chat('Who closed the bridge?\n\n/ask Who lost nine hives?');
    expect(stdout).toMatch(
      /› Who closed the bridge\?\n.*Ingrid Solheim.*¶ 1\n.*› \/ask Who lost nine hives\?\n.*Maja Lindqvist.*¶ 2\n/s,
    );
    expect(code).toBe(0);
  });

  it('knows /sources, /story, /help and /quit, and says so of what it does not know', async () => {
    const { stdout } = await chat(
      '/sources\n/help\n/dance\n/story orchard\nWho closed the bridge?\n/quit\nWho lost hives?\n',
    );
    expect(stdout).toMatch(/› \/sources\n\nHarbour bridge closes for repairs\n/);
    expect(stdout).toMatch(/\/ask QUESTION .*\/sources .*\/quit /s);
    expect(stdout).toContain('There is no /dance; /help lists what there is.');
    expect(stdout).toMatch(/› Who closed the bridge\?\n\n“Late frost[^”]+” doesn’t say\./);
    expect(stdout).not.toContain('Who lost hives?');
  });

  it('takes the bare words help, quit and exit for its commands', async () => {
    for (const word of ['quit', 'Exit']) {
      const { code, stdout } = await chat(`help\n${word}\nWho lost hives?\n`);
      expect(stdout).toMatch(/\/ask QUESTION .*\/quit /s);
      expect(stdout).not.toContain('Who lost hives?');
      expect(code).toBe(0);
    }
  });

  it('answers a greeting and thanks in kind, and not from the stories', async () => {
    const { stdout } = await chat('hello\nthanks!\nbye\nWho closed the bridge?\n');
    expect(stdout).toMatch(/› hello\n\nHello! .*› thanks!\n\nYou’re welcome\..*› bye\n\nGoodbye!/s);
    expect(stdout).toContain('Ingrid Solheim');
  });

  it('looks up facts and tells timelines', async () => {
    const { stdout } = await chat('/fact solheim\n/timeline girders\n');
    expect(stdout).toMatch(/› \/fact solheim\n\nIngrid Solheim\n\noffice · Mayor\n/);
    expect(stdout).toMatch(/› \/timeline girders\n\ngirders\n.*March 2025 +○/s);
  });

  it('offers no option of the command line, which cannot be typed there', async () => {
    const days = Array.from({ length: 40 }, (_, at) => [
      `day-${at}.md`,
      `---\ntitle: Day ${at}\npublished: 2025-03-01\n---\nThe dam of Lund ${at} was opened on ${(at % 27) + 1} ${at < 27 ? 'January' : 'February'} 2025.\n`,
    ]);
    const args = ['--knowledge', folderWith(Object.fromEntries(days))];
    const { stdout } = await pilcrow(args, { input: '/timeline\n' });
    expect(stdout).toMatch(/matters? less and (?:is|are) left out\.\n/);
    expect(stdout).not.toContain('--most');
  });

  it('asks an offered question by its number', async () => {
    const { stdout } = await chat('1\n');
    const [, offered] = /^ {2}1 {2}(.+)$/m.exec(stdout) ?? [];
    const asked = await chat(`${offered}\n`);
    const answerOf = (text: string) => text.slice(text.indexOf('›')).replace(/^› .*\n/, '');
    expect(answerOf(stdout)).toBe(answerOf(asked.stdout));
  });

  it('fits the width it is given', async () => {
    for (const COLUMNS of ['24', '40', '72']) {
      const { stdout } = await chat(
        'Who lost nine hives?\nWhich volcano?\n/help\n/sources\n/fact solheim\n/timeline\n/story orchard\n/story nowhere near here\n/dance\n',
        { COLUMNS },
      );
      for (const line of stdout.split('\n'))
        if (!line.includes('https://')) expect(line.length).toBeLessThanOrEqual(Number(COLUMNS));
    }
  });
});

it('puts what does not fit beside something below it, in whole words', async () => {
  const { stdout } = await chat('/help\n/timeline girders\n', { COLUMNS: '24' });
  expect(stdout).toContain('/fact TOPIC\n  look up a person,\n');
  expect(stdout).toMatch(/\nMarch 2025\nexpected\n {2}○ {2}The U\.S\. firm\n/);
});

describe('colour', () => {
  const ESC = '\u001b';

  it('is absent from a pipe, and from everywhere under NO_COLOR', async () => {
    expect((await chat('Who closed the bridge?\n')).stdout).not.toContain(ESC);
    expect((await chat('Who closed the bridge?\n', { CI: 'true' })).stdout).not.toContain(ESC);
    const both = { NO_COLOR: '1', FORCE_COLOR: '1' };
    expect((await chat('Who closed the bridge?\n', both)).stdout).not.toContain(ESC);
  });

  it('takes the place of the marks around the sentence where there is any', async () => {
    const { stdout } = await chat('Who closed the bridge?\n', { FORCE_COLOR: '1' });
    expect(stdout).toContain(`${ESC}[1m`);
    expect(stdout).not.toContain('»');
  });
});

describe('hostile text', () => {
  const evil = '\u001b]0;owned\u0007\u001b[2J\u009b31m\u202e';
  const story = `---\ntitle: "Red \\e[31m alert"\npublished: 2024-01-01\n---\n\nThe wizard ${evil} sold 12 barrels of ink.\n`;

  it('of a story or a question never reaches the terminal as control characters', async () => {
    const folder = folderWith({ 'evil.md': story });
    const runs = await Promise.all([
      pilcrow(['--knowledge', folder], {
        input: `How many barrels ${evil}?\n/${evil}\n/sources\n`,
      }),
      pilcrow(['ask', '--knowledge', folder, '--explain', `barrels of ink ${evil}`]),
      pilcrow(['ask', '--knowledge', folder, '--json', `barrels of ink ${evil}`]),
      pilcrow(['ask', '--knowledge', folder, '--story', evil, 'barrels']),
      pilcrow(['sources', '--knowledge', folder]),
      pilcrow(['check', '--knowledge', folder]),
      pilcrow(['inspect', `${folder}/evil.md`]),
      pilcrow(['fact', '--knowledge', folder, evil]),
      pilcrow(['fact', '--knowledge', folder, 'ink']),
      pilcrow(['timeline', '--knowledge', folder]),
      pilcrow(['timeline', '--knowledge', folder, '--from', evil]),
      pilcrow([evil]),
      pilcrow(['ask', `--${evil}`, 'barrels']),
      pilcrow(['inspect', `${evil}.md`]),
      pilcrow(['ask', 'barrels', '--knowledge', evil]),
    ]);
    for (const { stdout, stderr } of runs) {
      expect(stdout + stderr).not.toBe('');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    }
  });

  it('comes back in JSON as it was asked', async () => {
    const folder = folderWith({ 'evil.md': story });
    const question = `barrels ${evil}`;
    const { stdout } = await pilcrow(['ask', '--knowledge', folder, '--json', question]);
    expect(JSON.parse(stdout).question).toBe(question);
  });
});
