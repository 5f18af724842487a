import { expect, onTestFinished, test } from 'vitest';
import type { Discord } from '../../double/discord.ts';
import { type BotOptions, type BotProcess, startBot } from '../../double/startBot.ts';
import { type DoubleOptions, startDouble } from '../../double/startDouble.ts';
import { KNOWLEDGE } from '../../terminal/pilcrow.ts';

const ASKED = { question: 'Who is Gustavo Petro?' };

async function open(options: DoubleOptions = {}): Promise<Discord> {
  const discord = await startDouble(options);
  onTestFinished(async () => {
    await discord.close();
    expect(discord.violations).toEqual([]);
  });
  return discord;
}

/** A bot process with this DISCORD_SHARDS; `ready` is how many shards the double has then, of whatever process. */
async function run(
  discord: Discord,
  DISCORD_SHARDS: string | undefined,
  ready: number,
  options: BotOptions = {},
): Promise<BotProcess> {
  const env = { KNOWLEDGE_DIR: KNOWLEDGE, LOG_LEVEL: 'info', DISCORD_SHARDS, ...options.env };
  const bot = await startBot(discord, { shards: ready, ...options, env });
  onTestFinished(() => void bot.stop('SIGKILL'));
  return bot;
}

const sessionsOf = ({ gateway }: Discord) =>
  new Map(
    gateway.sessions
      .filter(({ connected }) => connected)
      .map(({ id, shard }) => [shard.join('/'), id]),
  );

async function answersEverywhere(discord: Discord): Promise<void> {
  for (const guild of discord.guilds)
    expect((await discord.slash('ask', ASKED, { guild })).answered).toBe(true);
  expect((await discord.dm(ASKED.question)).reply?.content).toBeDefined();
}

test('two processes share four shards; one that is killed comes back without touching the other', async () => {
  const discord = await open({ guilds: 8, shards: 4 });
  await run(discord, '0-1/4', 2);
  const second = await run(discord, '2-3/4', 4, { env: { HEALTH_PORT: '0' } });
  await discord.waitFor('the second process', () => /is at work/.test(second.stderr));
  expect(await healthOf(second)).toMatchObject({ status: 200, connected: true, servers: 4 });
  await answersEverywhere(discord);
  const before = sessionsOf(discord);

  await second.stop('SIGKILL');
  await discord.waitFor('the killed shards to be gone', () => discord.readyShards === 2);
  await run(discord, '2-3/4', 4);
  await answersEverywhere(discord);

  const after = sessionsOf(discord);
  expect([...after.keys()].sort()).toEqual(['0/4', '1/4', '2/4', '3/4']);
  for (const shard of ['0/4', '1/4']) expect(after.get(shard)).toBe(before.get(shard));
  for (const shard of ['2/4', '3/4']) expect(after.get(shard)).not.toBe(before.get(shard));
  expect(discord.gateway.resumes).toEqual([]);
});

test('only the process with shard 0 registers the commands', async () => {
  const discord = await open({ guilds: 2, shards: 2 });
  const other = await run(discord, '1/2', 1, { waitForReady: false });
  await discord.waitFor('shard 1', () => /is at work/.test(other.stderr), 15_000);
  expect(discord.commands.list()).toEqual([]);
  await run(discord, '0/2', 2);
  expect(discord.commands.puts).toBe(1);
});

test('auto runs what Discord recommends, a process a shard, and replaces one that is killed', async () => {
  const discord = await open({ guilds: 4, shards: 2 });
  const bot = await run(discord, 'auto', 2, { env: { HEALTH_PORT: '0' } });
  await discord.waitFor('all shards', () => /All shards are at work/.test(bot.stderr), 15_000);
  await answersEverywhere(discord);
  expect(discord.commands.puts).toBe(1);
  expect(await healthOf(bot)).toEqual({
    status: 200,
    connected: true,
    servers: 4,
    stories: 2,
    passages: expect.any(Number),
  });

  const before = sessionsOf(discord);
  const [, killed = ''] = started(bot);
  process.kill(Number(killed), 'SIGKILL');
  await discord.waitFor('the loss to be known', () => /A shard ended/.test(bot.stderr));
  expect((await healthOf(bot)).status).toBe(503);
  await discord.waitFor('the shard to be back', () => discord.readyShards === 2, 15_000);
  expect(sessionsOf(discord).get('0/2')).toBe(before.get('0/2'));
  expect(sessionsOf(discord).get('1/2')).not.toBe(before.get('1/2'));

  const { code, ms } = await bot.stop();
  expect(code).toBe(0);
  expect(ms).toBeLessThan(2000);
  expect(discord.readyShards).toBe(0);
  for (const pid of started(bot)) expect(isRunning(pid)).toBe(false);
  expect(bot.output).not.toContain(discord.token);
});

test('auto leaves no process behind when it is killed itself', async () => {
  const discord = await open();
  const bot = await run(discord, 'auto', 1);
  await discord.waitFor('the shard', () => /All shards are at work/.test(bot.stderr), 15_000);
  const [shard = ''] = started(bot);
  expect(isRunning(shard)).toBe(true);
  await bot.stop('SIGKILL');
  await discord.waitFor('the shard to leave', () => discord.readyShards === 0 && !isRunning(shard));
});

test('auto ends with one clear line where Discord refuses the bot, and starts nothing again', async () => {
  const discord = await open({ guilds: 2, shards: 2 });
  const bot = await run(discord, 'auto', 2);
  await discord.waitFor('all shards', () => /All shards are at work/.test(bot.stderr), 15_000);
  const identified = discord.gateway.identifies.length;
  discord.gateway.closeWith(4004, 1);
  expect((await bot.ended()).code).toBe(1);
  expect(bot.output.match(/4004/g)).toHaveLength(1);
  expect(bot.output).not.toMatch(/\n\s+at /);
  expect(discord.gateway.identifies).toHaveLength(identified);
});

test('auto says that the token is wrong before it starts a process', async () => {
  const discord = await open({ shards: 2 });
  const env = { DISCORD_TOKEN: 'wrong.token', LOG_LEVEL: 'warn' };
  const bot = await run(discord, 'auto', 0, { waitForReady: false, env });
  expect((await bot.ended()).code).toBe(1);
  expect(bot.output).toMatch(/^[^\n]*DISCORD_TOKEN[^\n]*\n$/);
});

test('one connection says how to shard where Discord recommends it, and only there', async () => {
  const many = await open({ shards: 3 });
  const bot = await run(many, undefined, 1);
  await many.waitFor('the advice', () => /DISCORD_SHARDS=auto/.test(bot.stderr));
  expect(bot.stderr).toContain('DISCORD_SHARDS=0-2/3');
  const few = await open();
  const content = await run(few, undefined, 1);
  expect((await few.slash('ask', ASKED)).answered).toBe(true);
  await content.stop();
  expect(content.output).not.toContain('DISCORD_SHARDS');
});

test('a DISCORD_SHARDS that cannot be is a clear error', async () => {
  const discord = await open();
  const bot = await run(discord, '0-4/4', 0, { waitForReady: false });
  expect((await bot.ended()).code).toBe(1);
  expect(bot.stderr).toMatch(/^DISCORD_SHARDS is "0-4\/4": .*0-3\/16\.\n$/);
  expect(discord.requests).toEqual([]);
});

/** The ids of the shards' processes as the log names them, in the order of their start. */
function started({ stderr }: BotProcess): string[] {
  return [...stderr.matchAll(/"pid":(\d+),"msg":"Started a shard"/g)].map(([, pid = '']) => pid);
}

function isRunning(pid: string): boolean {
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch {
    return false;
  }
}

async function healthOf({ stderr }: BotProcess) {
  const [, port] = /"port":(\d+),"msg":"Serving health"/.exec(stderr) ?? [];
  const response = await fetch(`http://127.0.0.1:${port}/health`);
  return { status: response.status, ...((await response.json()) as object) };
}
