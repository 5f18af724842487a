import { sourcesMessage } from '../messages/sourcesMessage.ts';
import { privacyOf } from '../privacy.ts';
import { respond } from '../respond.ts';
import { speaking } from '../words/words.ts';
import type { SlashCommand } from './command.ts';
import { slashCommand, yesNoOption } from './payload.ts';

/** `/sources [private]` */
export const sources: SlashCommand = {
  payload: slashCommand('sources', [
    yesNoOption((words) => words.commands.sources.options.private),
  ]),

  async run(interaction, { desk, settings }) {
    const { words, locale } = speaking(interaction.locale);
    const message = sourcesMessage(desk.stories.all, words, locale);
    await respond(interaction, message, privacyOf(interaction, settings));
  },
};
