import { helpMessage } from '../messages/helpMessage.ts';
import { respond } from '../respond.ts';
import { wordsFor } from '../words/words.ts';
import type { SlashCommand } from './command.ts';
import { slashCommand } from './payload.ts';

/** `/help`, for whoever asks and nobody else. */
export const help: SlashCommand = {
  payload: slashCommand('help'),

  async run(interaction, { desk }) {
    await respond(interaction, helpMessage(desk.stories.all, wordsFor(interaction.locale)));
  },
};
