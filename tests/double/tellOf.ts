import { GatewayIntentBits } from 'discord-api-types/v10';
import { channelPayload, messageEvent } from './payloads.ts';
import type { StoredMessage } from './storedMessage.ts';
import type { World } from './world.ts';

/**
 * Tells the bot's sessions that a message came, changed or went. They are not told of ephemeral
 * ones, nor of what happens where the app is no member.
 */
export function tellOf(
  world: World,
  event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE' | 'MESSAGE_DELETE',
  { message, guildId, onlyFor }: StoredMessage,
): void {
  const channel = world.channels.get(message.channel_id);
  const isMember = channel?.guildId ? world.guilds.has(channel.guildId) : channel?.kind === 'dm';
  if (onlyFor || !channel || !isMember) return;
  const gone = { id: message.id, channel_id: message.channel_id, guild_id: guildId };
  world.dispatch({
    event,
    data:
      event === 'MESSAGE_DELETE'
        ? gone
        : {
            ...messageEvent(message, guildId),
            ...(world.tellsChannelTypes ? { channel_type: channelPayload(channel).type } : {}),
          },
    guildId,
    intents: guildId ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages,
  });
}
