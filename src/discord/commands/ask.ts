import { answerQuestion } from '../answerQuestion.ts';
import { privacyOf } from '../privacy.ts';
import { readerOf } from '../reader.ts';
import { respond } from '../respond.ts';
import type { SlashCommand } from './command.ts';
import { completeStory } from './completeStory.ts';
import { slashCommand, textOption, yesNoOption } from './payload.ts';
import { typed } from './typed.ts';

/** `/ask question [story] [private]` */
export const ask: SlashCommand = {
  payload: slashCommand('ask', [
    textOption((words) => words.commands.ask.options.question, { required: true }),
    textOption((words) => words.commands.ask.options.story, { completed: true }),
    yesNoOption((words) => words.commands.ask.options.private),
  ]),

  async run(interaction, { desk, settings }) {
    const reader = readerOf(interaction, privacyOf(interaction, settings));
    const question = typed(interaction, 'question') ?? '';
    const story = typed(interaction, 'story');
    const said = await answerQuestion(desk, { ...reader, question, story });
    await respond(interaction, said, reader.privacy);
  },

  complete: completeStory,
};
