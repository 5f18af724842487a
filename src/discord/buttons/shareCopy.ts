import { type ButtonInteraction, ComponentType, MessageFlags } from 'discord.js';
import { cutText } from '../cutText.ts';
import { escapeText } from '../markdown.ts';
import { type MessagePayload, text } from '../messages/payload.ts';
import { respond } from '../respond.ts';
import { wordsFor } from '../words/words.ts';
import { firstPress } from './firstPress.ts';

/** The `custom_id` of a button that shares the message it stands under, as it stands. */
export const SHARE_COPY = 'share';

/** How much of a name stands on what is shared. */
const NAME_LENGTH = 80;

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
    { flags, components: [...shown, sharedBy(interaction)] },
    { private: false },
  );
}

function sharedBy({ user, locale }: ButtonInteraction): MessagePayload['components'][number] {
  const name = escapeText(cutText(user.displayName, NAME_LENGTH));
  return text(`-# ${wordsFor(locale).answer.shared(name)}`);
}
