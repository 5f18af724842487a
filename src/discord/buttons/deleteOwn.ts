import { type ButtonInteraction, PermissionFlagsBits } from 'discord.js';
import { respond } from '../respond.ts';
import { wordsFor } from '../words/words.ts';

/** Deletes the message whose button was pressed, for its asker and for who manages messages there. */
export async function deleteOwn(interaction: ButtonInteraction, asker: string): Promise<void> {
  const mayDelete =
    interaction.user.id === asker ||
    interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages);
  if (!mayDelete) return respond(interaction, wordsFor(interaction.locale).notice.notYours);
  await interaction.deferUpdate();
  await interaction.deleteReply();
}
