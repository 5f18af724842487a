import type { ButtonInteraction } from 'discord.js';
import { signatureOf } from '../messages/readBack.ts';
import { mayShare } from '../privacy.ts';
import { type Reader, readerOf } from '../reader.ts';
import { respond, type Said } from '../respond.ts';

/** What the buttons under a message tell of it. */
interface Pressed {
  /** The user id of whom it answers. */
  readonly asker: string;
  readonly private: boolean;
}

const isOwn = ({ user }: ButtonInteraction, { asker }: Pressed): boolean => user.id === asker;

/** Whoever pressed a button: its asker, or somebody else, who gets a private copy under nobody's name. */
export function presserOf(interaction: ButtonInteraction, pressed: Pressed): Reader {
  const own = isOwn(interaction, pressed);
  const privacy = { private: pressed.private || !own, shareable: mayShare(interaction) };
  const sharedBy = own ? signatureOf(interaction.message) : undefined;
  return { ...readerOf(interaction, privacy), sharedBy };
}

/** Shows what a press led to: in place to the asker, in a private copy to somebody else. */
export async function show(
  interaction: ButtonInteraction,
  said: Said,
  pressed: Pressed,
): Promise<void> {
  if (typeof said === 'string' || !isOwn(interaction, pressed)) await respond(interaction, said);
  else await interaction.update({ ...said, attachments: [] });
}
