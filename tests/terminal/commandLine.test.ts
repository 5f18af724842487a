import { describe, expect, it } from 'vitest';
import { folderWith, KNOWLEDGE, pilcrow } from './pilcrow.ts';

const COMMANDS = [
  'bot',
  'chat',
  'ask',
  'fact',
  'timeline',
  'sources',
  'inspect',
  'check',
  'add',
  'eval',
  'register',
];

describe('every command', () => {
  it('shows how it is used with --help and takes --knowledge', async () => {
    const runs = await Promise.all(COMMANDS.map((name) => pilcrow([name, '--help'])));
    for (const [index, { code, stdout, stderr }] of runs.entries()) {
      expect(stdout).toContain(`Usage: pilcrow ${COMMANDS[index]}`);
      expect(stdout).toContain('--knowledge <dir>');
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    }
  });

  it('takes --knowledge before its name, too, and the one behind it first', async () => {
    const empty = folderWith({});
    const before = await pilcrow(['--knowledge', KNOWLEDGE, 'sources']);
    expect(before.stdout).toContain('Harbour bridge closes for repairs');
    const both = await pilcrow(['--knowledge', empty, 'sources', '--knowledge', KNOWLEDGE]);
    expect(both.stdout).toBe(before.stdout);
  });

  it('is listed by pilcrow --help', async () => {
    const { stdout } = await pilcrow(['--help']);
    for (const name of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
  });

  it('is explained in lines as wide as the terminal', async () => {
    const env = { COLUMNS: '40' };
    const helps = await Promise.all(
      [[], ...COMMANDS.map((name) => [name])].map((name) => pilcrow([...name, '--help'], { env })),
    );
    for (const { stdout } of helps)
      for (const line of stdout.split('\n').slice(1)) expect(line.length, line).toBeLessThan(41);
  });

  it('is explained by pilcrow help, too', async () => {
    const { code, stdout } = await pilcrow(['help', 'ask']);
    expect(stdout).toContain('Usage: pilcrow ask');
    expect(code).toBe(0);
  });

  it('is told from what is none by pilcrow help', async () => {
    const [none, own] = await Promise.all([pilcrow(['help', 'nope']), pilcrow(['help', 'help'])]);
    expect(none).toMatchObject({ code: 2, stdout: '' });
    expect(none.stderr).toContain("unknown command 'nope'");
    expect(own).toMatchObject({ code: 0, stderr: '' });
    expect(own.stdout).toContain('Usage: pilcrow help');
  });

  it('names a few stories where one is not found, however many there are', async () => {
    const story = '---\ntitle: Rain\npublished: 2025-07-06\n---\nIt rained.\n';
    const files = Array.from({ length: 40 }, (_, at) => [`rain-${at}.md`, story]);
    const many = folderWith(Object.fromEntries(files));
    const { code, stderr } = await pilcrow(['ask', 'x', '--story', 'qqq', '--knowledge', many]);
    expect(code).toBe(1);
    expect(stderr.match(/rain-\d+ {2}Rain/g)).toHaveLength(5);
    expect(stderr).toContain('and 35 more; “pilcrow sources” lists them.');
  });

  it('ends with 2 when it is used wrongly, and says on standard error how to do better', async () => {
    const wrong = [
      ['nonsense'],
      ['nonsense', 'and', 'more'],
      ['ask'],
      ['ask', '--limit', 'many', 'who?'],
      ['ask', '--limit', '0', 'who?'],
      ['fact'],
      ['timeline', '--most', 'all'],
      ['timeline', '--from', 'nonsense', '--knowledge', KNOWLEDGE],
      ['ask', '--jsn', 'who?'],
      ['inspect'],
      ['inspect', ''],
      ['add', 'a.txt', ' '],
      ['eval', ''],
      ['sources', '--knowledge', ''],
      ['timeline', '--png', ''],
      ['check', 'too', 'much'],
      ['eval'],
      ['register', '--guild', 'my server'],
    ];
    for (const { code, stdout, stderr } of await Promise.all(wrong.map((args) => pilcrow(args)))) {
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^error: .+\n.*“pilcrow .*--help”/s);
    }
  });

  it('ends with 1 where there is no story to load, and says what to do', async () => {
    const empty = folderWith({});
    for (const args of [['ask', 'who?'], ['sources'], ['chat'], ['check']]) {
      const { code, stdout, stderr } = await pilcrow([...args, '--knowledge', empty]);
      expect(code).toBe(1);
      expect(stdout + stderr).toContain('pilcrow add');
    }
  });
});

describe('pilcrow bot and register', () => {
  it('end with 1 without a token and say where to get one', async () => {
    for (const name of ['bot', 'register']) {
      const { code, stdout, stderr } = await pilcrow([name]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toMatch(/DISCORD_TOKEN.*\.env/);
    }
  });

  it('end with 1 for an environment that cannot be used, naming the variable', async () => {
    const env = { DISCORD_TOKEN: 'secret', DISCORD_API_URL: 'http://discord.example' };
    const { code, stderr } = await pilcrow(['bot'], { env });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^DISCORD_API_URL /);
    expect(stderr).not.toContain('secret');
  });
});
