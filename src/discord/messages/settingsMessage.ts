import { channelMention } from 'discord.js';
import type { Stories } from '../../desk/stories.ts';
import { shorten } from '../markdown.ts';
import { type ChosenStory, chosenStories } from '../settings/chosenStories.ts';
import type { Settings } from '../settings/settings.ts';
import type { Words } from '../words/en.ts';
import { heading, type MessagePayload, message, STRIPE, text } from './payload.ts';

/** How much of a title or an id is shown: twenty of them, every sign escaped, fit into a message. */
const NAME_LENGTH = 60;

/** How Pilcrow answers in a server. */
export function settingsMessage(
  { private: isPrivate, channels, stories: chosen }: Settings,
  stories: Stories,
  words: Words,
): MessagePayload {
  const { all } = chosenStories(chosen, stories);
  const used = all.filter(({ published }) => published !== null);
  const gone = all.filter(({ published }) => published === null);
  const lines = [
    words.settings.privacy(isPrivate),
    words.settings.channels(channels.map((id) => channelMention(id)).join(', ')),
    gone.length > 0 && used.length === 0
      ? words.settings.noStory
      : words.settings.stories(list(used)),
    ...(gone.length > 0 ? [words.settings.gone(list(gone))] : []),
  ];
  return message(STRIPE.plain, [
    text(heading(words.settings.title)),
    text(...lines.map((line) => `- ${line}`)),
  ]);
}

function list(stories: readonly ChosenStory[]): string {
  return stories.map(({ title }) => `*${shorten(title, NAME_LENGTH)}*`).join(', ');
}
