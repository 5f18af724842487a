import type { Logger } from 'pino';
import { type BotConfig, ConfigError } from './config.ts';
import { DiscordRefusal } from './discord/discordRefusal.ts';
import { linkToParent } from './discord/shards/parentLink.ts';
import { formatShards } from './discord/shards/shardRange.ts';
import { startShards } from './discord/shards/startShards.ts';
import { type Health, serveHealth } from './health.ts';
import { openLog } from './log.ts';
import type { Running } from './running.ts';
import { startHere } from './startHere.ts';

/** How long all else has to end once the bot has stopped, in milliseconds. */
const LAST_MOMENT = 1000;

/** How it is before it is at work. */
const STARTING: Health = { connected: false, servers: 0, stories: 0, passages: 0 };

/**
 * Runs the bot on a folder of stories until SIGINT or SIGTERM: in this process, or with
 * DISCORD_SHARDS=auto in one for each shard.
 * @throws {DiscordRefusal} where Discord cannot be reached, or will not have the bot.
 * @throws {ConfigError} where health cannot be served on the port given.
 */
export async function runBot(config: BotConfig): Promise<void> {
  const { shards, logLevel, token, healthPort } = config;
  const opened = await openLog({ level: logLevel, secret: token });
  const range = shards === 'auto' ? null : shards;
  const log = range ? opened.child({ shards: formatShards(range) }) : opened;
  const parent = linkToParent();
  let running: Running | undefined;
  let leaving = false;
  const leave = (reason: string) => {
    if (leaving) return;
    leaving = true;
    log.info({ reason }, 'Leaving');
    // Before the bot is at work there is nothing to finish.
    if (!running) process.exit(0);
    // What still holds the process then is discord.js, waiting for a Discord out of reach.
    void running.stop().then(() => setTimeout(() => process.exit(0), LAST_MOMENT).unref());
  };
  process.once('SIGINT', leave).once('SIGTERM', leave);
  void parent?.parted.then(() => leave('the parent process parted'));

  const health = healthPort === null ? null : await openHealth(healthPort, log, () => running);
  try {
    running = await (shards === 'auto'
      ? startBelow(config, log)
      : startHere(config, log, range ?? undefined));
    parent?.keepReporting(() => running?.health ?? STARTING);
    const refusal = await running.ended;
    if (refusal) throw refusal;
  } catch (error) {
    if (!parent || !(error instanceof DiscordRefusal)) throw error;
    // The parent says it, once for all its processes.
    await parent.tellRefusal(error.message);
  } finally {
    await health?.close();
    parent?.close();
  }
}

/** Starts every shard in a process of its own under this one. */
async function startBelow(
  { token, apiUrl, knowledgeDir }: BotConfig,
  log: Logger,
): Promise<Running> {
  const [, script = ''] = process.argv;
  // The parent serves health for all, and the folder may come from the command line.
  const env = { KNOWLEDGE_DIR: knowledgeDir, HEALTH_PORT: '' };
  return startShards({ token, apiUrl, command: [script, 'bot'], env, log });
}

/** @throws {ConfigError} where the port is taken or not allowed. */
async function openHealth(port: number, log: Logger, running: () => Running | undefined) {
  const look = () => running()?.health ?? STARTING;
  const served = await serveHealth(port, look).catch((error: Error) => {
    throw new ConfigError(`HEALTH_PORT is ${port}, which cannot be used (${error.message}).`);
  });
  log.info({ port: served.port }, 'Serving health');
  return served;
}
