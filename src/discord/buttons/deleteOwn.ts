import { type ButtonInteraction, PermissionFlagsBits } from 'discord.js';
import { notice } from '../messages/payload.ts';
import { respond } from '../respond.ts';
import { wordsFor } from '../words/words.ts';

/** Deletes the message whose button was pressed, for its asker and for who manages messages there. */
export async function deleteOwn(interaction: ButtonInteraction, asker: string): Promise<void> {
  const mayDelete =
    interaction.user.id === asker ||
    interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages);
  if (!mayDelete) {
    const words = wordsFor(interaction.locale);
    return respond(interaction, notice(words.notice.notYours), { private: true });
  }
  await interaction.deferUpdate();
  await interaction.deleteReply();
}
