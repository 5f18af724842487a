import { type APIMessage, MessageType } from 'discord-api-types/v10';
import { messagePayload } from './payloads.ts';
import type { Person } from './people.ts';
import { type By, channelOf } from './place.ts';
import { tellOf } from './tellOf.ts';
import { until } from './until.ts';
import type { World } from './world.ts';

/** A message a person writes. */
export interface Saying extends By {
  readonly replyTo?: APIMessage;
  /** How long to wait for the first reply; 0 does not wait. */
  readonly waitMs?: number;
}

/** What a person wrote and what the app wrote after it in the same channel. */
export interface Said {
  readonly message: APIMessage;
  /** The app's messages since, as they are now. */
  readonly replies: readonly APIMessage[];
  /** The first of them. Throws when there is none. */
  readonly reply: APIMessage;
}

/** Writes a person's message into a channel, tells the bot, and waits as long as it is told to. */
export async function sayMessage(
  world: World,
  person: Person,
  text: string,
  { replyTo, waitMs = 0, ...by }: Saying,
): Promise<Said> {
  const at = replyTo ? { channel: replyTo.channel_id, ...by } : by;
  const channel = channelOf(world, person, at);
  const namesBot = text.includes(`<@${world.bot.id}>`) || replyTo?.author.id === world.bot.id;
  const message = messagePayload(world, person.user, channel.id, { content: text }, [], {
    mentions: namesBot ? [world.bot] : [],
    mention_everyone: /@(everyone|here)\b/.test(text),
    ...(replyTo ? replyFields(world, replyTo) : {}),
  });
  const guild = channel.guildId ? { guildId: channel.guildId } : {};
  tellOf(world, 'MESSAGE_CREATE', world.keep(message, guild));
  await until(world, () => botMessagesAfter(world, message).length > 0, waitMs);
  return {
    message,
    get replies() {
      return botMessagesAfter(world, message);
    },
    get reply() {
      const first = botMessagesAfter(world, message)[0];
      if (!first) throw new Error('The app did not reply.');
      return first;
    },
  };
}

function replyFields(world: World, { id, channel_id }: APIMessage): Partial<APIMessage> {
  const target = world.messages.get(id);
  return {
    type: MessageType.Reply,
    message_reference: { type: 0, channel_id, message_id: id },
    referenced_message: target && !target.deleted ? target.message : null,
  };
}

function botMessagesAfter(world: World, { id, channel_id }: APIMessage): APIMessage[] {
  return [...world.messages.values()]
    .filter(({ message, deleted, onlyFor }) => {
      const isHere = message.channel_id === channel_id && !message.interaction_metadata;
      const isLater = BigInt(message.id) > BigInt(id);
      return isHere && isLater && message.author.id === world.bot.id && !deleted && !onlyFor;
    })
    .map(({ message }) => message);
}
