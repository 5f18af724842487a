import { TOPIC_LENGTH } from '../customIds/timelineView.ts';
import { privacyOf } from '../privacy.ts';
import { readerOf } from '../reader.ts';
import { respond } from '../respond.ts';
import { tellTimeline } from '../tellTimeline.ts';
import type { SlashCommand } from './command.ts';
import { completeStory } from './completeStory.ts';
import { slashCommand, textOption, yesNoOption } from './payload.ts';
import { typed } from './typed.ts';

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
    const reader = readerOf(interaction, privacyOf(interaction, settings));
    const said = await tellTimeline(desk, {
      ...reader,
      page: 0,
      topic: typed(interaction, 'topic'),
      from: typed(interaction, 'from'),
      to: typed(interaction, 'to'),
      story: typed(interaction, 'story'),
    });
    await respond(interaction, said, reader.privacy);
  },

  complete: completeStory,
};
