import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startBot } from '../../double/startBot.ts';
import { startDouble } from '../../double/startDouble.ts';
import { KNOWLEDGE } from '../../terminal/pilcrow.ts';

test('health is served on the port given, and nothing else is', async () => {
  const discord = await startDouble({ guilds: 3 });
  onTestFinished(() => discord.close());
  const env = { KNOWLEDGE_DIR: KNOWLEDGE, HEALTH_PORT: '0' };
  const bot = await startBot(discord, { env });
  onTestFinished(() => void bot.stop('SIGKILL'));
  await discord.waitFor('the bot', () => /is at work/.test(bot.stderr));
  const [, port] = /"port":(\d+),"msg":"Serving health"/.exec(bot.stderr) ?? [];
  const health = await fetch(`http://127.0.0.1:${port}/health`);
  expect(health.status).toBe(200);
  expect(await health.json()).toMatchObject({ connected: true, servers: 3, stories: 2 });
  expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
  expect(await bot.stop()).toMatchObject({ code: 0 });
});

test('a port for health that is taken is a clear error', async () => {
  const other = createServer().listen(0);
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const discord = await startDouble();
  onTestFinished(() => discord.close());
  const env = { HEALTH_PORT: String(port), LOG_LEVEL: 'warn' };
  const bot = await startBot(discord, { env, waitForReady: false });
  expect((await bot.ended()).code).toBe(1);
  expect(bot.output).toMatch(new RegExp(`^HEALTH_PORT is ${port}[^\\n]*\\n$`));
});
