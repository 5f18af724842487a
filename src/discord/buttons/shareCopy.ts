import { type ButtonInteraction, ComponentType, MessageFlags } from 'discord.js';
import { signature } from '../messages/payload.ts';
import { shareOrDelete } from '../messages/shareOrDelete.ts';
import { respond } from '../respond.ts';
import { wordsFor } from '../words/words.ts';
import { firstPress } from './firstPress.ts';
import { sharedBy } from './sharedBy.ts';

/** Takes the buttons off a private message and posts the rest of it for all, with the name of who shared it. */
export async function shareCopy(interaction: ButtonInteraction): Promise<void> {
  const shown = interaction.message.components
    .map((component) => component.toJSON())
    .filter(({ type }) => type !== ComponentType.ActionRow);
  const flags = MessageFlags.IsComponentsV2 as const;
  await interaction.update({ flags, components: shown });
  if (!firstPress(interaction.message.id)) return;
  const open = { private: false, shareable: true };
  const below = shareOrDelete(open, interaction.user.id, wordsFor(interaction.locale));
  const components = [...shown, ...signature(sharedBy(interaction)), ...below];
  await respond(interaction, { flags, components }, open);
}
