import type { BotConfig } from './config.ts';
import { type Desk, openDesk } from './desk/desk.ts';
import { type Bot, startBot } from './discord/startBot.ts';
import { openLog } from './log.ts';
import { buildIndex } from './search/createIndex.ts';
import type { Library } from './story/library.ts';
import { loadLibrary } from './story/loadLibrary.ts';
import type { Problem } from './story/problem.ts';

/**
 * Runs the bot on a folder of stories until SIGINT or SIGTERM.
 * @throws {DiscordRefusal} where Discord cannot be reached, or will not have the bot.
 */
export async function runBot(config: BotConfig): Promise<void> {
  const { token, apiUrl, guildId, knowledgeDir: folder, logLevel } = config;
  const log = await openLog({ level: logLevel, secret: token });
  let bot: Bot | undefined;
  const leave = (signal: NodeJS.Signals) => {
    log.info({ signal }, 'Leaving');
    // Before the bot is at work there is nothing to finish.
    if (bot) void bot.stop();
    else process.exit(0);
  };
  process.once('SIGINT', leave).once('SIGTERM', leave);

  const open = async (library: Library): Promise<Desk> =>
    openDesk(library, await buildIndex(library));
  const report = (library: Library, problems: readonly Problem[]) => {
    for (const problem of problems) log.warn(problem, 'A story does not load');
    log.info({ folder, stories: library.articles.size }, 'The stories are loaded');
  };

  const { library, problems } = await loadLibrary(folder);
  report(library, problems);
  const room = { desk: await open(library), log };
  bot = await startBot({ token, apiUrl, guildId: guildId ?? undefined, room });
  const refusal = await bot.ended;
  if (refusal) throw refusal;
}
