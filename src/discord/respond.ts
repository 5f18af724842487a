import { MessageFlags, type RepliableInteraction } from 'discord.js';
import { type MessagePayload, notice } from './messages/payload.ts';

/** What is said to somebody: a message; or a few words, which tell nothing of the stories. */
export type Said = MessagePayload | string;

/** The message that says it. */
export const messageOf = (said: Said): MessagePayload =>
  typeof said === 'string' ? notice(said) : said;

/**
 * Answers an interaction: the one place where privacy becomes a flag. What is said is for the asker
 * alone, unless told otherwise; a few words always are.
 */
export async function respond(
  interaction: RepliableInteraction,
  said: Said,
  { private: isPrivate }: { readonly private: boolean } = { private: true },
): Promise<void> {
  const message = messageOf(said);
  const isForOne = isPrivate || typeof said === 'string';
  const flags = isForOne ? message.flags | MessageFlags.Ephemeral : message.flags;
  if (interaction.replied || interaction.deferred)
    await interaction.followUp({ ...message, flags });
  else await interaction.reply({ ...message, flags });
}
