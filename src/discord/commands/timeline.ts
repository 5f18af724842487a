import { TOPIC_LENGTH } from '../customIds/timelineView.ts';
import { privacyOf } from '../privacy.ts';
import { respond } from '../respond.ts';
import { tellTimeline } from '../tellTimeline.ts';
import { wordsFor } from '../words/words.ts';
import type { SlashCommand } from './command.ts';
import { completeStory } from './completeStory.ts';
import { slashCommand, textOption, yesNoOption } from './payload.ts';

/** `/timeline [topic] [from] [to] [story] [private]` */
export const timeline: SlashCommand = {
  payload: slashCommand('timeline', [
    textOption((words) => words.commands.timeline.options.topic, { maxLength: TOPIC_LENGTH }),
    textOption((words) => words.commands.timeline.options.from, { maxLength: TOPIC_LENGTH }),
    textOption((words) => words.commands.timeline.options.to, { maxLength: TOPIC_LENGTH }),
    textOption((words) => words.commands.timeline.options.story, { completed: true }),
    yesNoOption((words) => words.commands.timeline.options.private),
  ]),

  async run(interaction, { desk, settings }) {
    const { locale, options, user } = interaction;
    const privacy = privacyOf(interaction, settings);
    const typed = (option: string) => options.getString(option) ?? undefined;
    const { message, told } = await tellTimeline(desk, {
      page: 0,
      topic: typed('topic'),
      from: typed('from'),
      to: typed('to'),
      story: typed('story'),
      asker: user.id,
      privacy,
      words: wordsFor(locale),
      locale,
    });
    await respond(interaction, message, { private: privacy.private || !told });
  },

  complete: completeStory,
};
