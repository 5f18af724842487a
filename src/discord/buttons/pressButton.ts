import type { ButtonInteraction } from 'discord.js';
import { decodePress } from '../customIds/answerView.ts';
import { decodeDelete, SHARE_COPY } from '../customIds/messageButtons.ts';
import { decodeTurn } from '../customIds/timelineView.ts';
import { respond } from '../respond.ts';
import type { Room } from '../room.ts';
import { wordsFor } from '../words/words.ts';
import { deleteOwn } from './deleteOwn.ts';
import { pressAnswer } from './pressAnswer.ts';
import { shareCopy } from './shareCopy.ts';
import { turnTimeline } from './turnTimeline.ts';

/** Does what a pressed button is for, as its `custom_id` says. */
export async function pressButton(interaction: ButtonInteraction, room: Room): Promise<void> {
  const { customId } = interaction;
  const pressed = decodePress(customId);
  if (pressed) return pressAnswer(interaction, pressed, room);
  const turned = decodeTurn(customId);
  if (turned) return turnTimeline(interaction, turned, room);
  if (customId === SHARE_COPY) return shareCopy(interaction);
  const asker = decodeDelete(customId);
  if (asker !== null) return deleteOwn(interaction, asker);
  await respond(interaction, wordsFor(interaction.locale).notice.stale);
}
