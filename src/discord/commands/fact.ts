import { cutText } from '../../story/cutText.ts';
import { inTime } from '../inTime.ts';
import { CHOICE_LIMIT, CHOICE_TEXT_LIMIT } from '../limits.ts';
import { plain } from '../markdown.ts';
import { factMessage } from '../messages/factMessage.ts';
import { noSuchStory } from '../messages/storyRemarks.ts';
import { privacyOf } from '../privacy.ts';
import { readerOf } from '../reader.ts';
import { respond } from '../respond.ts';
import type { SlashCommand } from './command.ts';
import { completeStory } from './completeStory.ts';
import { slashCommand, textOption, yesNoOption } from './payload.ts';
import { typed } from './typed.ts';

/** `/fact topic [story] [private]` */
export const fact: SlashCommand = {
  payload: slashCommand('fact', [
    textOption((words) => words.commands.fact.options.topic, { required: true, completed: true }),
    textOption((words) => words.commands.fact.options.story, { completed: true }),
    yesNoOption((words) => words.commands.fact.options.private),
  ]),

  async run(interaction, { desk, settings }) {
    const reader = readerOf(interaction, privacyOf(interaction, settings));
    const { words } = reader;
    const topic = typed(interaction, 'topic');
    if (topic === undefined) return respond(interaction, words.notice.nothingAsked);
    const story = typed(interaction, 'story');
    const answer = await inTime(desk.fact(topic, { story }));
    if (!answer) return respond(interaction, words.notice.gleaning);
    const isNarrowed = answer.outcome !== 'no such story';
    const said = isNarrowed ? factMessage(answer, reader) : noSuchStory(story, words);
    await respond(interaction, said, reader.privacy);
  },

  async complete(interaction, room) {
    const { name, value } = interaction.options.getFocused(true);
    if (name === 'story') return completeStory(interaction, room);
    const begun = value.slice(0, CHOICE_TEXT_LIMIT);
    const story = typed(interaction, 'story');
    const topics = await inTime(room.desk.suggestTopics(begun, CHOICE_LIMIT, { story }));
    const labels = new Set(topics?.map(({ label }) => cutText(plain(label), CHOICE_TEXT_LIMIT)));
    await interaction.respond([...labels].map((label) => ({ name: label, value: label })));
  },
};
