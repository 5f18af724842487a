import type { BotConfig } from './config.ts';
import { type Bot, type BotOptions, startBot } from './discord/startBot.ts';
import { openLog } from './log.ts';
import { openNewsroom } from './newsroom.ts';
import { openStore } from './store/openStore.ts';

/**
 * Runs the bot on a folder of stories until SIGINT or SIGTERM.
 * @throws {DiscordRefusal} where Discord cannot be reached, or will not have the bot.
 */
export async function runBot(config: BotConfig): Promise<void> {
  const { token, apiUrl, guildId, knowledgeDir: folder, logLevel, storeUrl, dataDir } = config;
  const log = await openLog({ level: logLevel, secret: token });
  let bot: Bot | undefined;
  const leave = (signal: NodeJS.Signals) => {
    log.info({ signal }, 'Leaving');
    // Before the bot is at work there is nothing to finish.
    if (bot) void bot.stop();
    else process.exit(0);
  };
  process.once('SIGINT', leave).once('SIGTERM', leave);

  const newsroom = await openNewsroom(folder, log);
  const room: BotOptions['room'] = {
    get desk() {
      return newsroom.desk;
    },
    log,
  };
  const store = await openStore(storeUrl, { dataDir });
  try {
    bot = await startBot({ token, apiUrl, guildId: guildId ?? undefined, room, store });
    const refusal = await bot.ended;
    if (refusal) throw refusal;
  } finally {
    await newsroom.close();
    await store.disconnect();
  }
}
