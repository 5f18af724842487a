import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type APIMessage, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import type { Discord } from '../../double/discord.ts';
import { MEMBER_PERMISSIONS, type Person } from '../../double/people.ts';
import { type BotOptions, type BotProcess, startBot } from '../../double/startBot.ts';
import { type DoubleOptions, startDouble } from '../../double/startDouble.ts';

const SHIPPED = fileURLToPath(new URL('../../../knowledge', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));

/** A bot at work on a double of Discord, with a knowledge folder of its own that a test may change. */
export interface AtWork {
  readonly discord: Discord;
  /** The process that was started last. */
  readonly bot: BotProcess;
  readonly knowledge: string;
  /** Ends the bot's process, by SIGTERM unless told otherwise, and starts another on the same folders. */
  restart(signal?: NodeJS.Signals): Promise<void>;
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
  const folders = { KNOWLEDGE_DIR: knowledge, DATA_DIR: join(knowledge, '.data') };
  const start = () => startBot(discord, { ...options, env: { ...folders, ...env } });
  let bot = await start();
  return {
    discord,
    get bot() {
      return bot;
    },
    knowledge,
    async restart(signal) {
      await bot.stop(signal);
      bot = await start();
    },
    async close() {
      await bot.stop();
      await discord.close();
      await rm(knowledge, { recursive: true, force: true });
      expect(discord.violations).toEqual([]);
    },
  };
}

/** The same, started before the first test of a file and closed after the last. */
export function atWorkForAll(options?: BotOptions, double?: DoubleOptions): AtWork {
  let started: AtWork;
  beforeAll(async () => {
    started = await startAtWork(options, double);
  });
  beforeEach(() => {
    const { discord } = started;
    discord.someone = discord.person(discord.someone.user.username);
  });
  afterAll(() => started.close());
  return {
    get discord() {
      return started.discord;
    },
    get bot() {
      return started.bot;
    },
    get knowledge() {
      return started.knowledge;
    },
    restart: (signal) => started.restart(signal),
    close: () => started.close(),
  };
}

/** Somebody who manages the server. */
export function managerOf(discord: Discord): Person {
  const permissions = MEMBER_PERMISSIONS | PermissionFlagsBits.ManageGuild;
  return discord.person('Grace', { permissions });
}

/** Presses “Share here” under a private message and gives what everybody sees of it. */
export async function share(
  discord: Discord,
  shown: APIMessage,
  by: { readonly user?: Person } = {},
): Promise<APIMessage> {
  const press = await discord.button(shown, 'Share here', by);
  await discord.waitFor('what is shared', () => press.followUps.length > 0);
  const [shared] = press.followUps;
  if (!shared) throw new Error('Nothing was shared.');
  return shared;
}
