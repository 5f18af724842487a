import { MessageFlags, type RepliableInteraction } from 'discord.js';
import type { MessagePayload } from './messages/payload.ts';

/** Answers an interaction: the one place where privacy becomes a flag. */
export async function respond(
  interaction: RepliableInteraction,
  message: MessagePayload,
  { private: isPrivate }: { readonly private: boolean },
): Promise<void> {
  const flags = isPrivate ? message.flags | MessageFlags.Ephemeral : message.flags;
  if (interaction.replied || interaction.deferred)
    await interaction.followUp({ ...message, flags });
  else await interaction.reply({ ...message, flags });
}
