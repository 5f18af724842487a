import type { ButtonInteraction } from 'discord.js';
import { keepNewest } from '../../story/keepNewest.ts';
import { shorten } from '../markdown.ts';
import type { MessagePayload } from '../messages/payload.ts';
import { OPEN } from '../privacy.ts';
import { type Reader, readerOf } from '../reader.ts';
import { respond, type Said } from '../respond.ts';

/** How much of a name stands on what is shared. */
const NAME_LENGTH = 80;
/** So many messages are remembered; a double press comes within moments, not after as many others. */
const MOST_REMEMBERED = 1000;

/** The ids of private messages that were shared. */
const shared = new Map<string, true>();

/**
 * Posts for all, once, what a private message with a pressed button is to say to them; `tell` says
 * it under the name of whoever shares it, without a ping. Only then does `left` take the message's
 * place, so that what could not be posted can be shared again.
 */
export async function share(
  interaction: ButtonInteraction,
  left: MessagePayload,
  tell: (reader: Reader) => Said | Promise<Said>,
): Promise<void> {
  const { id } = interaction.message;
  await interaction.deferUpdate();
  if (shared.has(id)) return;
  keepNewest(shared, id, true, MOST_REMEMBERED);
  const reader = readerOf(interaction, OPEN);
  const name = shorten(interaction.user.displayName, NAME_LENGTH);
  try {
    const said = await tell({ ...reader, sharedBy: reader.words.answer.shared(name) });
    await respond(interaction, said, OPEN);
  } catch (error) {
    shared.delete(id);
    throw error;
  }
  await interaction.editReply({ ...left, attachments: [] });
}
