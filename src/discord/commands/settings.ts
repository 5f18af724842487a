import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';
import { noSuchStory } from '../messages/narrowed.ts';
import { settingsMessage } from '../messages/settingsMessage.ts';
import { respond, type Said } from '../respond.ts';
import type { Room } from '../room.ts';
import { choose, DEFAULT_SETTINGS, MOST_CHOSEN, type Settings } from '../settings/settings.ts';
import { StoreOutOfReach } from '../settings/settingsKeeper.ts';
import { wordsFor } from '../words/words.ts';
import type { SlashCommand } from './command.ts';
import { completeStory } from './completeStory.ts';
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

  async complete(interaction: AutocompleteInteraction, { desk, settings, house }) {
    const adding = interaction.options.getFocused(true).name === 'add';
    // The room's desk has the chosen stories on it, or all where none is chosen.
    if (adding) await completeStory(interaction, house);
    else if (settings.stories.length > 0) await completeStory(interaction, { desk });
    else await interaction.respond([]);
  },
};

/** Makes the change that was asked for, and shows what now holds. */
async function settle(interaction: ChatInputCommandInteraction, room: Room): Promise<Said> {
  const { house } = room;
  const words = wordsFor(interaction.locale);
  if (interaction.guildId === null) return words.settings.serverOnly;
  const change = readChange(interaction, room);
  if (change.unknown !== undefined) return noSuchStory(change.unknown, words);
  try {
    const now = await house.settings.change(interaction.guildId, change.make);
    const { added } = change;
    const full = added !== undefined && ![...now.channels, ...now.stories].includes(added);
    if (full) return words.settings.full(MOST_CHOSEN);
    return settingsMessage(now, house.desk.stories, words);
  } catch (error) {
    if (error instanceof StoreOutOfReach) return words.settings.outOfReach;
    throw error;
  }
}

interface Change {
  /** The settings that come of those before; the very same where nothing is to change. */
  make(before: Settings): Settings;
  /** The channel or story that is to be among the chosen. */
  readonly added?: string | undefined;
  /** What was typed for a story that is not there. */
  readonly unknown?: string | undefined;
}

function readChange(
  interaction: ChatInputCommandInteraction,
  { house: { desk }, settings: known }: Room,
): Change {
  const { options } = interaction;
  switch (options.getSubcommand()) {
    case 'privacy': {
      const isPrivate = options.getBoolean('private', true);
      return { make: (before) => ({ ...before, private: isPrivate }) };
    }
    case 'channels': {
      const add = options.getChannel('add')?.id;
      const remove = options.getChannel('remove')?.id;
      return {
        make: (before) => ({ ...before, channels: choose(before.channels, { add, remove }) }),
        added: add,
      };
    }
    case 'stories': {
      const named = { add: typed(interaction, 'add'), remove: typed(interaction, 'remove') };
      const find = (name = '') => desk.stories.resolve(name)?.id;
      const add = find(named.add);
      // A chosen story that is no longer there can be named by its id alone.
      const remove = known.stories.find((id) => id === named.remove) ?? find(named.remove);
      return {
        make: (before) => ({ ...before, stories: choose(before.stories, { add, remove }) }),
        added: add,
        unknown: (!add && named.add) || (!remove && named.remove) || undefined,
      };
    }
    case 'reset':
      return { make: () => DEFAULT_SETTINGS };
    default:
      return { make: (same) => same };
  }
}
