import { type Client, Events, RESTEvents, Status } from 'discord.js';
import type { Keyv } from 'keyv';
import type { Logger } from 'pino';
import { PAYLOADS } from './commands/commands.ts';
import { createClient } from './createClient.ts';
import { type DiscordRefusal, loginFailure, refusalOf } from './discordRefusal.ts';
import { handleInteraction } from './handleInteraction.ts';
import { handleMessage } from './handleMessage.ts';
import { inTime } from './inTime.ts';
import { keepPace } from './pace/pace.ts';
import { registerCommands } from './registerCommands.ts';
import type { House } from './room.ts';
import { keepSettings } from './settings/settingsKeeper.ts';
import { adviseShards } from './shards/adviseShards.ts';
import type { ShardRange } from './shards/shardRange.ts';
import { withResolvers } from './withResolvers.ts';

/** How long answers under way may take when the bot is asked to stop, in milliseconds. */
const LAST_WORDS = 1000;
/** How long the goodbye to Discord may take, in milliseconds. */
const GOODBYE = 500;

/** What a bot is started with. */
export interface BotOptions {
  readonly token: string;
  /** Another API than Discord's own. */
  readonly apiUrl?: string | undefined;
  /** Registers the commands in this server alone. */
  readonly guildId?: string | undefined;
  /** The shards that this process runs; none for one connection that has all servers. */
  readonly shards?: ShardRange | undefined;
  /** Where the desk is open; a reload puts another in its place. */
  readonly newsroom: Pick<House, 'desk'>;
  /** The operator's log. */
  readonly log: Logger;
  /** Where servers' settings are kept. */
  readonly store: Keyv;
}

/** A bot at work. */
export interface Bot {
  /** How many servers it is in. */
  readonly servers: number;
  /** Whether it is connected to Discord at this moment. */
  readonly connected: boolean;
  /** Fulfilled once it has stopped, by `stop` or because Discord refused it. */
  readonly ended: Promise<DiscordRefusal | null>;
  /** Lets the answers under way finish, then says goodbye. */
  stop(): Promise<void>;
}

/**
 * Logs in, registers the commands where they changed, and answers from then on. Of a bot with
 * shards, the process with shard 0 registers the commands and gets the direct messages.
 * @throws {DiscordRefusal} where Discord cannot be reached or refuses the token.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, apiUrl, guildId, shards, newsroom, log, store } = options;
  const house: House = {
    get desk() {
      return newsroom.desk;
    },
    log,
    settings: keepSettings(store, log),
    pace: keepPace(),
  };
  const client = createClient({ apiUrl, shards });
  const underWay = new Set<Promise<void>>();
  const track = (work: Promise<void>) => {
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };
  client.on(Events.InteractionCreate, (interaction) =>
    track(handleInteraction(interaction, house)),
  );
  client.on(Events.MessageCreate, (message) => track(handleMessage(message, house)));
  // An outage is no leaving: discord.js tells of it as GuildUnavailable.
  client.on(Events.GuildDelete, ({ id }) => track(house.settings.forget(id)));
  report(client, log);

  const { promise: ended, resolve: end } = withResolvers<DiscordRefusal | null>();
  client.once(Events.ShardDisconnect, ({ code }) => end(refusalOf(code)));

  await logIn(client, token, ended);
  // One process does it for all.
  const first = (shards?.first ?? 0) === 0;
  if (first) await register(client, log, guildId);
  log.info({ user: client.user?.tag, servers: client.guilds.cache.size }, 'Pilcrow is at work');
  if (first) void adviseShards(client, log);

  return {
    get servers() {
      return client.guilds.cache.size;
    },
    get connected() {
      return client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready);
    },
    ended,
    async stop() {
      await inTime(Promise.allSettled(underWay), LAST_WORDS);
      // discord.js takes the goodbye for a connection that was lost.
      client.removeAllListeners(Events.ShardReconnecting);
      // While Discord is out of reach discord.js waits for it even then.
      await inTime(client.destroy(), GOODBYE);
      end(null);
    },
  };
}

async function logIn(
  client: Client,
  token: string,
  ended: Promise<DiscordRefusal | null>,
): Promise<void> {
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  const refused = ended.then((refusal) => {
    if (refusal) throw refusal;
  });
  try {
    await Promise.race([client.login(token).then(() => ready), refused]);
  } catch (error) {
    await client.destroy();
    throw loginFailure(error);
  }
}

async function register(client: Client, log: Logger, guildId: string | undefined): Promise<void> {
  try {
    const changed = await registerCommands(
      client.rest,
      client.application?.id ?? '',
      PAYLOADS,
      guildId,
    );
    log.info(
      { commands: PAYLOADS.length },
      changed ? 'Registered the commands' : 'The commands are as Discord knows them',
    );
  } catch (err) {
    log.error(
      { err },
      'The commands could not be registered; the bot goes on with those that Discord knows',
    );
  }
}

/** Tells the operator what happens between us and Discord. */
function report(client: Client, log: Logger): void {
  client.on(Events.Error, (err) => log.error({ err }, 'The Discord client reports an error'));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.ShardReconnecting, (shard) =>
    log.warn({ shard }, 'Lost the connection to Discord; reconnecting'),
  );
  client.on(Events.ShardResume, (shard, replayed) =>
    log.info({ shard, replayed }, 'The connection is back'),
  );
  client.on(Events.ShardError, (err, shard) =>
    log.debug({ err, shard }, 'The connection reports an error'),
  );
  client.rest.on(RESTEvents.RateLimited, ({ method, route, timeToReset }) =>
    log.warn({ method, route, waitMs: timeToReset }, 'Discord asks us to wait'),
  );
  client.rest.on(RESTEvents.Response, ({ method, route }, { status }) => {
    if (status >= 500) log.warn({ method, route, status }, 'Discord failed on a request');
  });
}
