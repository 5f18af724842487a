import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import { forgetUnused } from './forgetUnused.ts';
import { type ShardRange, shardIds } from './shards/shardRange.ts';

/** In what a client differs from bot to bot. */
export interface ClientSettings {
  /** Another API than Discord's own. */
  readonly apiUrl?: string | undefined;
  /** The shards that it runs. */
  readonly shards?: ShardRange | undefined;
}

/** A client with what Pilcrow needs and no more: no privileged intent, no caches beyond what discord.js itself requires. */
export function createClient({ apiUrl, shards }: ClientSettings = {}): Client {
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ],
    // A direct message arrives in a channel that was never announced.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      ApplicationCommandManager: 0,
      ApplicationEmojiManager: 0,
      AutoModerationRuleManager: 0,
      BaseGuildEmojiManager: 0,
      DMMessageManager: 0,
      EntitlementManager: 0,
      GuildBanManager: 0,
      GuildEmojiManager: 0,
      GuildForumThreadManager: 0,
      GuildInviteManager: 0,
      GuildMemberManager: {
        maxSize: 0,
        keepOverLimit: (member) => member.id === member.client.user.id,
      },
      GuildMessageManager: 0,
      GuildScheduledEventManager: 0,
      GuildStickerManager: 0,
      GuildTextThreadManager: 0,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      ReactionUserManager: 0,
      StageInstanceManager: 0,
      ThreadManager: 0,
      ThreadMemberManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
      VoiceStateManager: 0,
    }),
    ...(apiUrl === undefined ? {} : { rest: { api: apiUrl } }),
    ...(shards === undefined ? {} : { shards: shardIds(shards), shardCount: shards.total }),
  });
  forgetUnused(client);
  return client;
}
