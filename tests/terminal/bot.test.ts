import { describe, expect, it, onTestFinished } from 'vitest';
import { startBot } from '../double/startBot.ts';
import { startDouble } from '../double/startDouble.ts';
import { KNOWLEDGE, pilcrow } from './pilcrow.ts';

async function openDouble() {
  const discord = await startDouble();
  onTestFinished(() => discord.close());
  const env = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
  return { discord, env };
}

describe('pilcrow bot', () => {
  it('is what pilcrow without a command runs where there is a token, and leaves cleanly on SIGTERM', async () => {
    const { discord } = await openDouble();
    const bot = await startBot(discord, {
      command: ['dist/main.js'],
      env: { KNOWLEDGE_DIR: KNOWLEDGE, LOG_LEVEL: 'info' },
    });
    const { code, ms } = await bot.stop();
    expect(code).toBe(0);
    expect(ms).toBeLessThan(2000);
    expect(bot.stdout).toBe('');
    for (const line of bot.stderr.trimEnd().split('\n'))
      expect(JSON.parse(line)).toMatchObject({ level: 'info', msg: expect.any(String) });
    expect(bot.stderr).not.toContain(discord.token);
  });
});

describe('pilcrow register', () => {
  it('registers the commands once, and says so when there is nothing to change', async () => {
    const { discord, env } = await openDouble();
    const first = await pilcrow(['register'], { env });
    expect(first).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringContaining('registered'),
    });
    const known = discord.commands.list('global');
    expect(known.length).toBeGreaterThan(0);
    const again = await pilcrow(['register'], { env });
    expect(again).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('nothing was changed'),
    });
    expect(discord.commands.list('global')).toEqual(known);
  });

  it('registers in one server with --guild, and nowhere else', async () => {
    const { discord, env } = await openDouble();
    const [guild = ''] = discord.world.guilds.keys();
    const { code } = await pilcrow(['register', '--guild', guild], { env });
    expect(code).toBe(0);
    expect(discord.commands.list(guild).length).toBeGreaterThan(0);
    expect(discord.commands.list('global')).toEqual([]);
  });

  it('ends with 1 and one clear line where Discord refuses', async () => {
    const { env } = await openDouble();
    const wrong = await pilcrow(['register'], { env: { ...env, DISCORD_TOKEN: 'wrong.token' } });
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('DISCORD_TOKEN') });
    const elsewhere = await pilcrow(['register', '--guild', '1'], { env });
    expect(elsewhere).toMatchObject({ code: 1, stderr: expect.stringContaining('server 1') });
  });
});
