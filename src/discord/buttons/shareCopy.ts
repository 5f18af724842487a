import { type ButtonInteraction, ComponentType, MessageFlags } from 'discord.js';
import { signature } from '../messages/payload.ts';
import { shareOrDelete } from '../messages/shareOrDelete.ts';
import { share } from './share.ts';

/** Takes the buttons off a private message and posts the rest of it for all. */
export async function shareCopy(interaction: ButtonInteraction): Promise<void> {
  const shown = interaction.message.components
    .map((component) => component.toJSON())
    .filter(({ type }) => type !== ComponentType.ActionRow);
  const flags = MessageFlags.IsComponentsV2 as const;
  await share(interaction, { flags, components: shown }, (reader) => ({
    flags,
    components: [...shown, ...signature(reader.sharedBy), ...shareOrDelete(reader)],
  }));
}
