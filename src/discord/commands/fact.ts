import { cutText } from '../../story/cutText.ts';
import { CHOICE_LIMIT, CHOICE_TEXT_LIMIT } from '../limits.ts';
import { plain } from '../markdown.ts';
import { factMessage } from '../messages/factMessage.ts';
import { noSuchStory } from '../messages/narrowed.ts';
import { type MessagePayload, notice } from '../messages/payload.ts';
import { privacyOf } from '../privacy.ts';
import { respond } from '../respond.ts';
import { waitForGleanings } from '../waitForGleanings.ts';
import { wordsFor } from '../words/words.ts';
import type { SlashCommand } from './command.ts';
import { completeStory } from './completeStory.ts';
import { slashCommand, textOption, yesNoOption } from './payload.ts';

/** `/fact topic [story] [private]` */
export const fact: SlashCommand = {
  payload: slashCommand('fact', [
    textOption((words) => words.commands.fact.options.topic, { required: true, completed: true }),
    textOption((words) => words.commands.fact.options.story, { completed: true }),
    yesNoOption((words) => words.commands.fact.options.private),
  ]),

  async run(interaction, { desk, settings }) {
    const { locale, options, user } = interaction;
    const words = wordsFor(locale);
    const privacy = privacyOf(interaction, settings);
    const say = (said: MessagePayload) => respond(interaction, said, { private: true });
    const topic = options.getString('topic', true);
    if (!topic.trim()) return say(notice(words.notice.nothingAsked));
    if (!(await waitForGleanings(desk))) return say(notice(words.notice.gleaning));

    const story = options.getString('story') ?? undefined;
    const answer = await desk.fact(topic, { story });
    if (answer.outcome === 'no such story') return say(noSuchStory(story ?? '', words));
    const message = factMessage(answer, { words, locale, privacy, asker: user.id });
    await respond(interaction, message, privacy);
  },

  async complete(interaction, room) {
    const { name, value } = interaction.options.getFocused(true);
    if (name === 'story') return completeStory(interaction, room);
    const typed = value.slice(0, CHOICE_TEXT_LIMIT);
    const topics = room.desk.isGleaned() ? await room.desk.suggestTopics(typed, CHOICE_LIMIT) : [];
    const labels = new Set(topics.map(({ label }) => cutText(plain(label), CHOICE_TEXT_LIMIT)));
    await interaction.respond([...labels].map((label) => ({ name: label, value: label })));
  },
};
