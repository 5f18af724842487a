import { GatewayIntentBits } from 'discord-api-types/v10';
import { messageEvent } from './payloads.ts';
import type { StoredMessage } from './storedMessage.ts';
import type { World } from './world.ts';

/** Tells the bot's sessions that a message came, changed or went. Ephemeral ones are not told of. */
export function tellOf(
  world: World,
  event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE' | 'MESSAGE_DELETE',
  { message, guildId, onlyFor }: StoredMessage,
): void {
  if (onlyFor) return;
  const gone = { id: message.id, channel_id: message.channel_id, guild_id: guildId };
  world.dispatch({
    event,
    data: event === 'MESSAGE_DELETE' ? gone : messageEvent(message, guildId),
    guildId,
    intents: guildId ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages,
  });
}
