import { describe, expect, onTestFinished, test } from 'vitest';
import { startBot } from '../../double/startBot.ts';
import { startDouble } from '../../double/startDouble.ts';
import { KNOWLEDGE } from '../../terminal/pilcrow.ts';
import { atWorkForAll } from '../support/atWork.ts';

describe('the bot', () => {
  const atWork = atWorkForAll({ env: { LOG_LEVEL: 'trace' } });
  const asked = { question: 'Who is Gustavo Petro?' };

  test('registers its commands with one PUT, and with none when Discord knows them', async () => {
    const { discord } = atWork;
    const puts = () => discord.requests.filter(({ method }) => method === 'PUT');
    expect(puts()).toHaveLength(1);
    expect(discord.commands.list().map(({ name }) => name)).toContain('ask');
    await atWork.restart();
    expect((await discord.slash('sources')).answered).toBe(true);
    expect(puts()).toHaveLength(1);
  });

  test('resumes a lost connection and answers what was asked meanwhile', async () => {
    const { discord } = atWork;
    const identified = discord.gateway.identifies.length;
    discord.gateway.drop();
    const resumed = () => discord.gateway.resumes.length > 0;
    await discord.waitFor('the session to be resumed', resumed, 15_000);
    expect((await discord.slash('ask', asked)).answered).toBe(true);
    expect(discord.gateway.identifies).toHaveLength(identified);
  });

  test('never writes the token, whatever the log level', async () => {
    const { discord, bot } = atWork;
    await discord.slash('ask', asked);
    expect(bot.output).toContain('is at work');
    expect(bot.output).not.toContain(discord.token);
  });

  // The last, for it ends the bot.
  test('says that the token is wrong where the gateway closes with 4004', async () => {
    const { discord, bot } = atWork;
    discord.gateway.closeWith(4004);
    expect((await bot.ended()).code).toBe(1);
    expect(bot.output).toMatch(/DISCORD_TOKEN/);
    expect(bot.output).not.toMatch(/\n\s+at /);
  });
});

describe('a bot of its own', () => {
  test('says in one line that the token is wrong, and does not try again', async () => {
    const discord = await startDouble();
    onTestFinished(() => discord.close());
    const env = { DISCORD_TOKEN: 'wrong.token', KNOWLEDGE_DIR: KNOWLEDGE, LOG_LEVEL: 'warn' };
    const bot = await startBot(discord, { env, waitForReady: false });
    expect((await bot.ended()).code).toBe(1);
    expect(bot.stdout).toBe('');
    expect(bot.stderr).toMatch(/^[^\n]*DISCORD_TOKEN[^\n]*\n$/);
    expect(bot.stderr).not.toContain('wrong.token');
    expect(discord.requests.filter(({ status }) => status === 401)).toHaveLength(1);
  });

  test('registers in one server alone where it is told to, and leaves cleanly where Discord is out of reach', async () => {
    const discord = await startDouble();
    const [guild] = discord.guilds;
    const env = { DISCORD_GUILD_ID: guild?.id, KNOWLEDGE_DIR: KNOWLEDGE };
    const bot = await startBot(discord, { env });
    expect(discord.commands.list(guild?.id).length).toBeGreaterThan(0);
    expect(discord.commands.list()).toEqual([]);
    await discord.close();
    expect(await bot.stop('SIGTERM')).toMatchObject({ code: 0, signal: null });
  });
});
