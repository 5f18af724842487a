import { describe, expect, test } from 'vitest';
import { atWorkForAll } from '../support/atWork.ts';

const atWork = atWorkForAll();

const asked = { question: 'Who is Gustavo Petro?' };
const CALLBACK = 'POST /interactions/:id/:token/callback';
const SAY = 'POST /channels/:channel/messages';

describe('when Discord fails', () => {
  test('an answer that it refuses is logged under a reference, and the next is given', async () => {
    const { discord, bot } = atWork;
    discord.faults.next(CALLBACK, { status: 500 }, 20);
    const lost = await discord.slash('ask', asked);
    expect(lost.answered).toBe(false);
    expect(bot.stderr).toMatch(/"reference":"[0-9a-f]{8}"/);
    for (let left = 0; left < 20; left++) discord.faults.take(CALLBACK);
    expect((await discord.slash('ask', asked)).answered).toBe(true);
  });

  test('one 500 is reported and tried again', async () => {
    const { discord, bot } = atWork;
    const before = bot.stderr.length;
    discord.faults.next(CALLBACK, { status: 500 });
    expect((await discord.slash('ask', asked)).answered).toBe(true);
    expect(bot.stderr.slice(before)).toMatch(/"status":500/);
  });

  test('a 429 is waited out', async () => {
    const { discord } = atWork;
    discord.faults.next(SAY, { status: 429, retryAfter: 0.3 });
    const said = await discord.mention('Who is Gustavo Petro?');
    expect(said.replies).toHaveLength(1);
    expect(discord.faults.served.get(SAY)).toBe(1);
  });

  test('where the bot may not write, a mention costs one refused request and a line in the log', async () => {
    const { discord, bot } = atWork;
    const before = discord.requestsTo(SAY).length;
    discord.faults.next(SAY, { status: 403, code: 50013 });
    await discord.mention(asked.question, { waitMs: 1000 });
    expect(discord.requestsTo(SAY)).toHaveLength(before + 1);
    expect(bot.stderr).toContain('A message may not be answered there');
  });

  test('an answer that comes too late is logged, and no apology is tried', async () => {
    const { discord, bot } = atWork;
    const before = discord.requestsTo(CALLBACK).length;
    discord.faults.next(CALLBACK, { status: 404, code: 10062 });
    await discord.slash('ask', { question: 'Who is Wilhelmina of the Netherlands?' });
    expect(discord.requestsTo(CALLBACK)).toHaveLength(before + 1);
    expect(bot.stderr).toContain('An answer came too late, or twice');
    // Neither what was asked nor what was answered is the operator's to read.
    expect(bot.stderr).not.toContain('Wilhelmina');
    expect(bot.stderr).toContain('"requestBody":"[hidden]"');
  });

  test('an apology with a reference is given where an answer could not be', async () => {
    const { discord, bot } = atWork;
    discord.faults.next(CALLBACK, { status: 400, code: 50035 });
    const sorry = await discord.slash('ask', asked);
    expect(sorry.ephemeral).toBe(true);
    const reference = /`([0-9a-f]{8})`/.exec(sorry.text)?.[1];
    expect(reference).toBeDefined();
    expect(bot.stderr).toContain(`"reference":"${reference}"`);
  });
});
