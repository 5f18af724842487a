import type { APIMessage } from 'discord-api-types/v10';
import type { World } from './world.ts';

/** One message of the bot as plain JSON, for whatever draws it. */
export interface Captured {
  readonly message: APIMessage;
  readonly channel: string;
  readonly guild: string | null;
  readonly ephemeral: boolean;
  readonly files: readonly {
    readonly name: string;
    readonly url: string;
    readonly contentType: string;
    readonly base64: string;
  }[];
}

/** Every message of the bot that stands, oldest first. */
export function captureMessages(world: World): Captured[] {
  return [...world.messages.values()]
    .filter(({ message, deleted }) => message.author.id === world.bot.id && !deleted)
    .map(({ message, files, guildId, onlyFor }) => ({
      message,
      channel: world.channels.get(message.channel_id)?.name ?? message.channel_id,
      guild: guildId ? (world.guilds.get(guildId)?.name ?? null) : null,
      ephemeral: onlyFor !== undefined,
      files: files.map(({ name, contentType, bytes, attachment }) => ({
        name,
        url: attachment.url,
        contentType,
        base64: bytes.toString('base64'),
      })),
    }));
}
