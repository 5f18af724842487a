import { REST, ShardingManager } from 'discord.js';
import type { Logger } from 'pino';
import type { Health } from '../../health.ts';
import type { Running } from '../../running.ts';
import { DiscordRefusal, loginFailure } from '../discordRefusal.ts';
import { inTime } from '../inTime.ts';
import { withResolvers } from '../withResolvers.ts';
import { type KeptShard, keepRunning } from './keepRunning.ts';
import { REPORT_EVERY, type ShardNews } from './parentLink.ts';
import { type Recommendation, recommendShards } from './recommendShards.ts';
import { formatShards } from './shardRange.ts';

/** Between two logins under one rate limit Discord wants five seconds; discord.js allows half a second more. */
const LOGIN_SPACING = 5500;
/** How long a shard may take until it has all its servers, in milliseconds. */
const START_PATIENCE = 300_000;
/** How long the reason is waited for when a shard does not come up, in milliseconds. */
const REASON_PATIENCE = 2000;
/** A report older than this, in milliseconds, is no sign of life. */
const REPORT_LASTS = 5 * REPORT_EVERY;

/** What a bot's shards are started with. */
export interface ShardsOptions {
  readonly token: string;
  readonly apiUrl: string;
  /** The script that each process runs, and its arguments. */
  readonly command: readonly [script: string, ...args: string[]];
  /** What their environment has beside this process's own; DISCORD_SHARDS is added. */
  readonly env: Readonly<Record<string, string>>;
  readonly log: Logger;
}

/**
 * Starts as many shards as Discord recommends, each in a process of its own, under discord.js's
 * ShardingManager. A process that ends is started again; where Discord refuses one for good, all stop.
 * Their health is what they have told of themselves last, as one.
 * @throws {DiscordRefusal} where Discord cannot be reached or refuses, or a shard does not come up.
 */
export async function startShards(options: ShardsOptions): Promise<Running> {
  const { log, command } = options;
  const { shards: total, concurrency } = await recommendation(options);
  const [script, ...shardArgs] = command;
  const { token } = options;
  // discord.js would start a shard again at once, and for ever.
  const care = { mode: 'process', respawn: false } as const;
  const manager = new ShardingManager(script, { ...care, token, totalShards: total, shardArgs });

  const kept: KeptShard[] = [];
  const reports = new Map<number, { readonly report: Health; readonly at: number }>();
  const { promise: ended, resolve: end } = withResolvers<DiscordRefusal | null>();
  const leave = () => Promise.all(kept.map((shard) => shard.leave()));

  manager.on('shardCreate', (shard) => {
    const { id } = shard;
    const range = formatShards({ first: id, last: id, total });
    shard.env = { ...(shard.env as object), ...options.env, DISCORD_SHARDS: range };
    kept.push(keepRunning(shard, log));
    shard.on('death', () => reports.delete(id));
    shard.on('message', (news: ShardNews) => {
      if ('report' in news) reports.set(id, { report: news.report, at: Date.now() });
      else void leave().then(() => end(new DiscordRefusal(news.refusal)));
    });
  });

  try {
    await manager.spawn({
      delay: Math.ceil(LOGIN_SPACING / concurrency),
      timeout: START_PATIENCE,
    });
  } catch {
    const refusal = await inTime(ended, REASON_PATIENCE);
    await leave();
    throw refusal ?? new DiscordRefusal('A shard did not come up; the log says why.');
  }
  log.info({ shards: total }, 'All shards are at work');

  return {
    get health() {
      const fresh = [...reports.values()].filter(({ at }) => Date.now() - at < REPORT_LASTS);
      return sumOf(
        fresh.map(({ report }) => report),
        total,
      );
    },
    ended,
    async stop() {
      await leave();
      end(null);
    },
  };
}

async function recommendation({ token, apiUrl, log }: ShardsOptions): Promise<Recommendation> {
  try {
    const recommended = await recommendShards(new REST({ api: apiUrl }).setToken(token));
    log.info(recommended, 'Discord recommends so many shards');
    return recommended;
  } catch (error) {
    throw loginFailure(error);
  }
}

/** The servers are shared out; the stories are the same for all. */
function sumOf(reports: readonly Health[], total: number): Health {
  return {
    connected: reports.length === total && reports.every(({ connected }) => connected),
    servers: reports.reduce((sum, { servers }) => sum + servers, 0),
    stories: Math.max(0, ...reports.map(({ stories }) => stories)),
    passages: Math.max(0, ...reports.map(({ passages }) => passages)),
  };
}
