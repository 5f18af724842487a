import {
  type Channel,
  type Client,
  Events,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  type Guild,
  SnowflakeUtil,
} from 'discord.js';

/** How long nothing was said in a channel that is forgotten, and how often that is looked at, in milliseconds. */
const QUIET = 15 * 60_000;

/**
 * Keeps a client small, by discord.js's public events and collections: the channels and roles of a
 * server are forgotten when it has been announced, and so is a channel in which nothing was said
 * for a while. Nothing here needs them: interactions bring their channel and permissions along, and
 * a message its channel's type, from which discord.js makes the channel anew (Partials.Channel).
 * That field is optional, so nothing is forgotten before a server's message has been seen to have it.
 * Threads stay, for messages do not say whose they are; discord.js forgets archived ones itself.
 */
export function forgetUnused(client: Client, quiet: number = QUIET): void {
  let isSafe = false;
  const forget = (guild: Guild) => {
    if (isSafe) forgetDetails(guild, () => true);
  };
  client.on(Events.GuildAvailable, forget).on(Events.GuildCreate, forget);
  const learn = ({ t, d }: GatewayDispatchPayload) => {
    if (t !== GatewayDispatchEvents.MessageCreate) return;
    if (d.guild_id === undefined || d.channel_type === undefined) return;
    client.off(Events.Raw, learn);
    isSafe = true;
    for (const guild of client.guilds.cache.values()) forget(guild);
  };
  client.on(Events.Raw, learn);
  setInterval(() => {
    if (!isSafe) return;
    const since = Date.now() - quiet;
    const isQuiet = (channel: Channel) => lastSaid(channel) < since;
    client.channels.cache.sweep((channel) => channel.isDMBased() && isQuiet(channel));
    for (const guild of client.guilds.cache.values()) forgetDetails(guild, isQuiet);
  }, quiet).unref();
}

function forgetDetails(guild: Guild, isUnused: (channel: Channel) => boolean): void {
  const { id, channels, roles, client } = guild;
  for (const channel of channels.cache.values()) {
    if (channel.isThread() || !isUnused(channel)) continue;
    channels.cache.delete(channel.id);
    client.channels.cache.delete(channel.id);
  }
  roles.cache.sweep((role) => role.id !== id);
}

/** When the last message came, in Unix milliseconds; 0 where none is known. */
function lastSaid(channel: Channel): number {
  const id = 'lastMessageId' in channel ? channel.lastMessageId : null;
  return typeof id === 'string' ? SnowflakeUtil.timestampFrom(id) : 0;
}
