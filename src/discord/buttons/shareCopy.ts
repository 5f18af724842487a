import { type ButtonInteraction, ComponentType, MessageFlags } from 'discord.js';
import { text } from '../messages/payload.ts';
import { respond } from '../respond.ts';
import { firstPress } from './firstPress.ts';
import { sharedBy } from './sharedBy.ts';

/** The `custom_id` of a button that shares the message it stands under, as it stands. */
export const SHARE_COPY = 'share';

/** Takes the buttons off a private message and posts the rest of it for all, with the name of who shared it. */
export async function shareCopy(interaction: ButtonInteraction): Promise<void> {
  const shown = interaction.message.components
    .map((component) => component.toJSON())
    .filter(({ type }) => type !== ComponentType.ActionRow);
  const flags = MessageFlags.IsComponentsV2 as const;
  await interaction.update({ flags, components: shown });
  if (!firstPress(interaction.message.id)) return;
  await respond(
    interaction,
    { flags, components: [...shown, text(`-# ${sharedBy(interaction)}`)] },
    { private: false },
  );
}
