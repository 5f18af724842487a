import { expect, test } from 'vitest';
import { managerOf, startAtWork } from '../support/atWork.ts';

/** Nothing listens on port 1 of the loopback. */
const NOBODY = ['redis://:secret-part@127.0.0.1:1', 'postgres://u:secret-part@127.0.0.1:1/d'];

test.each(NOBODY)('with no store at %s the bot answers, and logs it once', async (url) => {
  const { discord, bot, close } = await startAtWork({ env: { STORE_URL: url } });
  const manager = { user: managerOf(discord) };
  for (let ask = 0; ask < 5; ask++) {
    const answer = await discord.slash('ask', { question: 'Who was recalled?' });
    expect(answer.ephemeral).toBe(false);
    expect(answer.text).toContain('McNamara');
    expect(answer.ackedAfterMs).toBeLessThan(1000);
  }
  const change = await discord.slash('settings privacy', { private: true }, manager);
  expect(change.text).toContain('out of reach');
  expect((await discord.slash('settings show', {}, manager)).text).toContain('out of reach');
  expect((await bot.stop()).code).toBe(0);
  expect(bot.output.match(/The store is out of reach/g)).toHaveLength(1);
  expect(bot.output).not.toContain('secret-part');
  await close();
});
