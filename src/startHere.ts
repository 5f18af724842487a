import type { Logger } from 'pino';
import type { BotConfig } from './config.ts';
import type { ShardRange } from './discord/shards/shardRange.ts';
import { startBot } from './discord/startBot.ts';
import { openNewsroom } from './newsroom.ts';
import type { Running } from './running.ts';
import { openStore } from './store/openStore.ts';

/**
 * Starts the bot in this process, for all servers or for those of some shards.
 * @throws {DiscordRefusal} where Discord cannot be reached, or will not have the bot.
 */
export async function startHere(
  config: BotConfig,
  log: Logger,
  shards?: ShardRange,
): Promise<Running> {
  const { token, apiUrl, guildId, knowledgeDir: folder, storeUrl, dataDir } = config;
  const newsroom = await openNewsroom(folder, log);
  const store = await openStore(storeUrl, dataDir);
  const close = async () => {
    await newsroom.close();
    await store.disconnect();
  };
  try {
    const server = guildId ?? undefined;
    const bot = await startBot({ token, apiUrl, guildId: server, shards, newsroom, log, store });
    return {
      get health() {
        const { connected, servers } = bot;
        const { articles, passages } = newsroom.desk.library;
        return { connected, servers, stories: articles.size, passages: passages.length };
      },
      ended: bot.ended.finally(close),
      stop: () => bot.stop(),
    };
  } catch (error) {
    await close();
    throw error;
  }
}
