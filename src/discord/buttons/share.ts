import type { ButtonInteraction } from 'discord.js';
import { keepNewest } from '../../story/keepNewest.ts';
import { shorten } from '../markdown.ts';
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
 * it under the name of whoever shares it, without a ping.
 */
export async function share(
  interaction: ButtonInteraction,
  tell: (reader: Reader) => Said | Promise<Said>,
): Promise<void> {
  if (shared.has(interaction.message.id)) return;
  keepNewest(shared, interaction.message.id, true, MOST_REMEMBERED);
  const reader = readerOf(interaction, OPEN);
  const name = shorten(interaction.user.displayName, NAME_LENGTH);
  const said = await tell({ ...reader, sharedBy: reader.words.answer.shared(name) });
  await respond(interaction, said, OPEN);
}
