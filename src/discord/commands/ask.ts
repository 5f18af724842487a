import type { ChatInputCommandInteraction } from 'discord.js';
import { answerQuestion } from '../answerQuestion.ts';
import { privacyOf } from '../privacy.ts';
import { respond } from '../respond.ts';
import { wordsFor } from '../words/words.ts';
import type { SlashCommand } from './command.ts';
import { completeStory } from './completeStory.ts';
import { slashCommand, textOption, yesNoOption } from './payload.ts';

/** `/ask question [story] [private]` */
export const ask: SlashCommand = {
  payload: slashCommand('ask', [
    textOption((words) => words.commands.ask.options.question, { required: true }),
    textOption((words) => words.commands.ask.options.story, { completed: true }),
    yesNoOption((words) => words.commands.ask.options.private),
  ]),

  async run(interaction: ChatInputCommandInteraction, room) {
    const privacy = privacyOf(interaction, room.settings);
    const reply = await answerQuestion(room.desk, {
      question: interaction.options.getString('question', true),
      story: interaction.options.getString('story') ?? undefined,
      asker: interaction.user.id,
      privacy,
      words: wordsFor(interaction.locale),
      locale: interaction.locale,
    });
    await respond(interaction, reply.message, { private: privacy.private || !reply.told });
  },

  complete: completeStory,
};
