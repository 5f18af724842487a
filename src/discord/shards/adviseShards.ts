import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import { recommendShards } from './recommendShards.ts';

/** Tells the operator where Discord recommends more shards than the bot has, and how to have them. */
export async function adviseShards({ rest, options }: Client, log: Logger): Promise<void> {
  try {
    const { shards: recommended } = await recommendShards(rest);
    const { shardCount: shards = 1 } = options;
    if (recommended > shards)
      log.warn(
        { shards, recommended },
        `Discord recommends ${recommended} shards for so many servers: set DISCORD_SHARDS=auto, or share them out over machines with ranges such as DISCORD_SHARDS=0-${recommended - 1}/${recommended}`,
      );
  } catch (err) {
    log.debug({ err }, 'Discord did not say how many shards it recommends');
  }
}
