import { afterEach, describe, expect, test } from 'vitest';
import { startBot } from '../../double/startBot.ts';
import { startDouble } from '../../double/startDouble.ts';
import { KNOWLEDGE } from '../../terminal/pilcrow.ts';
import { type AtWork, startAtWork } from '../support/atWork.ts';

let atWork: AtWork | undefined;
afterEach(async () => {
  await atWork?.close();
  atWork = undefined;
});

describe('the bot', () => {
  test('registers its commands with one PUT, and with none when Discord knows them', async () => {
    atWork = await startAtWork();
    const { discord } = atWork;
    const puts = () => discord.requests.filter(({ method }) => method === 'PUT');
    expect(puts()).toHaveLength(1);
    expect(discord.commands.list().map(({ name }) => name)).toContain('ask');
    await atWork.restart();
    expect((await discord.slash('sources')).answered).toBe(true);
    expect(puts()).toHaveLength(1);
  });

  test('registers in one server alone where it is told to', async () => {
    const discord = await startDouble();
    const [guild] = discord.guilds;
    const bot = await startBot(discord, {
      env: { DISCORD_GUILD_ID: guild?.id, KNOWLEDGE_DIR: KNOWLEDGE },
    });
    expect(discord.commands.list(guild?.id).length).toBeGreaterThan(0);
    expect(discord.commands.list()).toEqual([]);
    await bot.stop();
    await discord.close();
  });

  test('says in one line that the token is wrong, and does not try again', async () => {
    const discord = await startDouble();
    const bot = await startBot(discord, {
      env: { DISCORD_TOKEN: 'wrong.token', KNOWLEDGE_DIR: KNOWLEDGE, LOG_LEVEL: 'warn' },
      waitForReady: false,
    });
    expect((await bot.ended()).code).toBe(1);
    expect(bot.stdout).toBe('');
    expect(bot.stderr).toMatch(/^[^\n]*DISCORD_TOKEN[^\n]*\n$/);
    expect(bot.stderr).not.toContain('wrong.token');
    expect(discord.requests.filter(({ status }) => status === 401)).toHaveLength(1);
    await discord.close();
  });

  test('says the same where the gateway closes with 4004', async () => {
    atWork = await startAtWork();
    const { discord, bot } = atWork;
    discord.gateway.closeWith(4004);
    expect((await bot.ended()).code).toBe(1);
    expect(bot.output).toMatch(/DISCORD_TOKEN/);
    expect(bot.output).not.toMatch(/\n\s+at /);
  });

  test('leaves cleanly where Discord is out of reach', async () => {
    const discord = await startDouble();
    const bot = await startBot(discord, { env: { KNOWLEDGE_DIR: KNOWLEDGE } });
    await discord.close();
    const exit = await bot.stop('SIGTERM');
    expect(exit).toMatchObject({ code: 0, signal: null });
  });

  test('resumes a lost connection and answers what was asked meanwhile', async () => {
    atWork = await startAtWork();
    const { discord } = atWork;
    const identified = discord.gateway.identifies.length;
    discord.gateway.drop();
    await discord.waitFor(
      'the session to be resumed',
      () => discord.gateway.resumes.length > 0,
      15_000,
    );
    expect((await discord.slash('ask', { question: 'Who is Gustavo Petro?' })).answered).toBe(true);
    expect(discord.gateway.identifies).toHaveLength(identified);
  });

  test('never writes the token, whatever the log level', async () => {
    atWork = await startAtWork({ env: { LOG_LEVEL: 'trace' } });
    await atWork.discord.slash('ask', { question: 'Who is Gustavo Petro?' });
    expect(atWork.bot.output).not.toContain(atWork.discord.token);
  });
});
