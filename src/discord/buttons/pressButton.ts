import type { ButtonInteraction } from 'discord.js';
import { decodePress } from '../customIds/answerView.ts';
import { decodeDelete, decodeShare } from '../customIds/messageButtons.ts';
import { decodeTurn } from '../customIds/timelineView.ts';
import { respond } from '../respond.ts';
import type { Room } from '../room.ts';
import { wordsFor } from '../words/words.ts';
import { deleteOwn } from './deleteOwn.ts';
import { pressAnswer } from './pressAnswer.ts';
import { shareCopy } from './shareCopy.ts';
import { turnTimeline } from './turnTimeline.ts';

type Press = (interaction: ButtonInteraction, room: Room) => Promise<void>;

/** A kind of button: gives what a press does by its `custom_id`, or null where that is another kind's. */
type ButtonKind = (customId: string) => Press | null;

/** Makes a kind of what reads its `custom_id` and what is done with that. */
function kindOf<Pressed>(
  decode: (customId: string) => Pressed | null,
  run: (interaction: ButtonInteraction, pressed: Pressed, room: Room) => Promise<void>,
): ButtonKind {
  return (customId) => {
    const pressed = decode(customId);
    return pressed === null ? null : (interaction, room) => run(interaction, pressed, room);
  };
}

const BUTTON_KINDS: readonly ButtonKind[] = [
  kindOf(decodePress, pressAnswer),
  kindOf(decodeTurn, turnTimeline),
  kindOf(decodeShare, shareCopy),
  kindOf(decodeDelete, deleteOwn),
];

/** Does what a pressed button is for. */
export async function pressButton(interaction: ButtonInteraction, room: Room): Promise<void> {
  for (const kind of BUTTON_KINDS) {
    const press = kind(interaction.customId);
    if (press) return press(interaction, room);
  }
  const { notice: words } = wordsFor(interaction.locale);
  await respond(interaction, words.stale);
}
