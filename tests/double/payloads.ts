import {
  type APIGuildMember,
  type APIMessage,
  type APIUser,
  ChannelType,
  MessageType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Json } from './json.ts';
import { MEMBER_PERMISSIONS, type Person } from './people.ts';
import type { StoredFile } from './storedMessage.ts';
import { contentOf } from './storedMessage.ts';
import type { Channel, Guild, World } from './world.ts';

/** What the app may do where it has been invited with the usual rights. */
export const APP_PERMISSIONS = MEMBER_PERMISSIONS | PermissionFlagsBits.AddReactions;

const JOINED_AT = '2024-01-01T00:00:00.000000+00:00';

/** A member of a guild, with the permissions only where interactions carry them. */
export function memberPayload(user: APIUser, permissions?: bigint): APIGuildMember {
  return {
    user,
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: JOINED_AT,
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
    ...(permissions === undefined ? {} : { permissions: permissions.toString() }),
  } as unknown as APIGuildMember;
}

/** A channel as the API gives one. */
export function channelPayload(channel: Channel): Json {
  const { id, name, guildId, recipient } = channel;
  if (channel.kind !== 'guild')
    return {
      id,
      type: ChannelType.DM,
      last_message_id: null,
      flags: 0,
      ...(channel.kind === 'dm' ? { recipients: [recipient] } : {}),
    };
  return {
    id,
    type: ChannelType.GuildText,
    guild_id: guildId,
    name,
    position: 0,
    permission_overwrites: [],
    topic: null,
    nsfw: false,
    last_message_id: null,
    rate_limit_per_user: 0,
    parent_id: null,
    flags: 0,
  };
}

/** A guild as GUILD_CREATE announces it. */
export function guildPayload(world: World, guild: Guild): Json {
  const channels = guild.channelIds.flatMap((id) => world.channels.get(id) ?? []);
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: guild.id,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: guild.roleIds.map(rolePayload),
    emojis: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: guild.channelIds[0] ?? null,
    system_channel_flags: 0,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: 'en-US',
    public_updates_channel_id: null,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
    stickers: [],
    joined_at: JOINED_AT,
    large: false,
    unavailable: false,
    member_count: 2,
    voice_states: [],
    members: [memberPayload(world.bot)],
    channels: channels.map((channel) => ({
      ...channelPayload(channel),
      permission_overwrites: overwritesOf(guild),
    })),
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

function rolePayload(id: string, position: number): Json {
  return {
    id,
    name: position === 0 ? '@everyone' : `Role ${position}`,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position,
    permissions: MEMBER_PERMISSIONS.toString(),
    managed: false,
    mentionable: false,
    flags: 0,
  };
}

/** What two roles of a guild may do otherwise in a channel; nothing where there is only @everyone. */
function overwritesOf({ roleIds }: Guild): Json[] {
  const allow = MEMBER_PERMISSIONS.toString();
  return roleIds.slice(1, 3).map((id) => ({ id, type: 0, allow, deny: '0' }));
}

/** A message as the API gives one. */
export function messagePayload(
  world: World,
  author: APIUser,
  channelId: string,
  body: Json,
  files: readonly StoredFile[] = [],
  more: Partial<APIMessage> = {},
): APIMessage {
  return {
    id: world.newId(),
    type: MessageType.Default,
    channel_id: channelId,
    author,
    timestamp: world.now(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    pinned: false,
    flags: 0,
    ...contentOf(body, files),
    ...more,
  } as APIMessage;
}

/** The message as the gateway tells it: with the guild and the author's membership. */
export function messageEvent(message: APIMessage, guildId?: string): Json {
  const { user: _user, ...member } = memberPayload(message.author);
  return { ...message, ...(guildId ? { guild_id: guildId, member } : {}) };
}

/** The application as `GET /applications/@me` gives it. */
export function applicationPayload(world: World, owner: Person): Json {
  return {
    id: world.bot.id,
    name: world.bot.username,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    approximate_guild_count: world.guilds.size,
    owner: owner.user,
    team: null,
    bot: world.bot,
    integration_types_config: { 0: {}, 1: {} },
  };
}
