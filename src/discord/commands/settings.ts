import { type ChatInputCommandInteraction, channelMention } from 'discord.js';
import type { Stories } from '../../desk/stories.ts';
import { settingsMessage } from '../messages/settingsMessage.ts';
import { noSuchStory, notChosen } from '../messages/storyRemarks.ts';
import { respond, type Said } from '../respond.ts';
import type { Room } from '../room.ts';
import { chosenStories } from '../settings/chosenStories.ts';
import { choose, DEFAULT_SETTINGS, MOST_CHOSEN, type Settings } from '../settings/settings.ts';
import { StoreOutOfReach } from '../settings/settingsKeeper.ts';
import type { Words } from '../words/en.ts';
import { wordsFor } from '../words/words.ts';
import type { SlashCommand } from './command.ts';
import { completeStory, offerStories } from './completeStory.ts';
import {
  channelOption,
  MANAGERS,
  slashCommand,
  subcommand,
  textOption,
  yesNoOption,
} from './payload.ts';
import { typed } from './typed.ts';

/** `/settings show | privacy | channels | stories | reset`, for those who manage the server. */
export const settings: SlashCommand = {
  payload: slashCommand(
    'settings',
    [
      subcommand((words) => words.commands.settings.options.show),
      subcommand(
        (words) => words.commands.settings.options.privacy,
        [yesNoOption((words) => words.commands.settings.options.private, { required: true })],
      ),
      subcommand(
        (words) => words.commands.settings.options.channels,
        [
          channelOption((words) => words.commands.settings.options.addChannel),
          channelOption((words) => words.commands.settings.options.removeChannel),
        ],
      ),
      subcommand(
        (words) => words.commands.settings.options.stories,
        [
          textOption((words) => words.commands.settings.options.addStory, { completed: true }),
          textOption((words) => words.commands.settings.options.removeStory, { completed: true }),
        ],
      ),
      subcommand((words) => words.commands.settings.options.reset),
    ],
    MANAGERS,
  ),

  async run(interaction, room) {
    await respond(interaction, await settle(interaction, room));
  },

  async complete(interaction, { settings, house }) {
    const isAdding = interaction.options.getFocused(true).name === 'add';
    if (isAdding) await completeStory(interaction, house);
    else await offerStories(interaction, chosenStories(settings.stories, house.desk.stories));
  },
};

/** Makes the change that was asked for, and shows what now holds, or says why it cannot be made. */
async function settle(interaction: ChatInputCommandInteraction, { house }: Room): Promise<Said> {
  const { stories } = house.desk;
  const words = wordsFor(interaction.locale);
  if (interaction.guildId === null) return words.settings.serverOnly;
  let refusal: string | undefined;
  try {
    const now = await house.settings.change(interaction.guildId, (known) => {
      const wished = changed(known, interaction, stories, words);
      if (typeof wished !== 'string') return wished;
      refusal = wished;
      return known;
    });
    return refusal ?? settingsMessage(now, stories, words);
  } catch (error) {
    if (error instanceof StoreOutOfReach) return words.settings.outOfReach;
    throw error;
  }
}

/** The settings as they are wished for, the very same where nothing is to change; or why they cannot be so. */
function changed(
  known: Settings,
  interaction: ChatInputCommandInteraction,
  stories: Stories,
  words: Words,
): Settings | string {
  const { options } = interaction;
  switch (options.getSubcommand()) {
    case 'privacy':
      return { ...known, private: options.getBoolean('private', true) };
    case 'channels': {
      const add = options.getChannel('add')?.id;
      const remove = options.getChannel('remove')?.id;
      if (remove !== undefined && !known.channels.includes(remove))
        return words.settings.notChosen(channelMention(remove));
      const channels = choose(known.channels, { add, remove });
      return channels ? { ...known, channels } : words.settings.full(MOST_CHOSEN);
    }
    case 'stories': {
      const [add, remove] = [typed(interaction, 'add'), typed(interaction, 'remove')];
      const added = add === undefined ? undefined : stories.resolve(add)?.id;
      if (add !== undefined && added === undefined) return noSuchStory(add, words);
      const chosen = chosenStories(known.stories, stories);
      const removed = remove === undefined ? undefined : chosen.resolve(remove)?.id;
      if (remove !== undefined && removed === undefined) return notChosen(remove, words);
      const list = choose(known.stories, { add: added, remove: removed });
      return list ? { ...known, stories: list } : words.settings.full(MOST_CHOSEN);
    }
    case 'reset':
      return DEFAULT_SETTINGS;
    default:
      return known;
  }
}
