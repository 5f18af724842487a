import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Discord } from '../../double/discord.ts';
import { type BotOptions, type BotProcess, startBot } from '../../double/startBot.ts';
import { type DoubleOptions, startDouble } from '../../double/startDouble.ts';

const SHIPPED = fileURLToPath(new URL('../../../knowledge', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));

/** A bot at work on a double of Discord, with a knowledge folder of its own that a test may change. */
export interface AtWork {
  readonly discord: Discord;
  readonly bot: BotProcess;
  readonly knowledge: string;
  /** Stops both; fails where Discord would have refused anything that the bot sent. */
  close(): Promise<void>;
}

/** How long, in milliseconds, a changed story is waited for, and how often it is asked for. */
export const PATIENTLY = { timeout: 15_000, interval: 200 };

/** A folder with the shipped story and the one about the harbour bridge. */
async function makeKnowledge(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  await cp(SHIPPED, folder, { recursive: true });
  await cp(FIXTURES, folder, { recursive: true });
  return folder;
}

/** Starts the built bot, unmodified, on a double of Discord. */
export async function startAtWork(
  { env, ...options }: BotOptions = {},
  double: DoubleOptions = {},
): Promise<AtWork> {
  const discord = await startDouble(double);
  const knowledge = await makeKnowledge();
  const data = { DATA_DIR: join(knowledge, '.data') };
  const bot = await startBot(discord, {
    ...options,
    env: { KNOWLEDGE_DIR: knowledge, ...data, ...env },
  });
  return {
    discord,
    bot,
    knowledge,
    async close() {
      await bot.stop();
      await discord.close();
      await rm(knowledge, { recursive: true, force: true });
      expect(discord.violations).toEqual([]);
    },
  };
}
