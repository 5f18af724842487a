import type { Client, ClientOptions, Interaction } from 'discord.js';
import { onTestFinished } from 'vitest';
import type { Discord } from './discord.ts';
import { type DoubleOptions, startDouble } from './startDouble.ts';
import { startClient } from './testBot.ts';

/** What the bot of a test does, and how it and the double are set up. */
interface Setting {
  readonly onInteraction?: (interaction: Interaction) => Promise<unknown>;
  readonly client?: Partial<ClientOptions>;
  readonly double?: DoubleOptions;
}

/** A double with a discord.js client on it, both closed when the test ends. */
export async function openDiscord(
  setting: Setting = {},
): Promise<{ discord: Discord; client: Client<true> }> {
  const discord = await startDouble(setting.double);
  onTestFinished(() => discord.close());
  const client = await startClient(discord, setting.onInteraction, setting.client);
  onTestFinished(() => client.destroy());
  return { discord, client };
}
