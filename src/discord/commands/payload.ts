import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import { en, type Words } from '../words/en.ts';
import { TRANSLATIONS } from '../words/words.ts';

type CommandName = keyof Words['commands'];
interface Named {
  readonly name: string;
  readonly description: string;
}

/** Where every command may be used: installed by a server or by a person; in servers, with the bot, and in other chats. */
const EVERYWHERE = {
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** A slash command's payload; its name and description come from the words, in every language we speak. */
export function slashCommand(
  command: CommandName,
  options: readonly APIApplicationCommandBasicOption[] = [],
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    ...localized((words) => words.commands[command]),
    options: [...options],
    ...EVERYWHERE,
  };
}

/** A payload for a message's menu. */
export function messageCommand(
  menu: keyof Words['menus'],
): RESTPostAPIContextMenuApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.Message,
    name: en.menus[menu],
    name_localizations: translate((words) => words.menus[menu]),
    ...EVERYWHERE,
  };
}

/** Text that a reader types; with `completed`, choices are offered meanwhile. */
export function textOption(
  named: (words: Words) => Named,
  { required = false, completed = false, maxLength = 6000 } = {},
): APIApplicationCommandBasicOption {
  const option = {
    type: ApplicationCommandOptionType.String as const,
    ...localized(named),
    required,
  };
  return completed ? { ...option, autocomplete: true } : { ...option, max_length: maxLength };
}

export function yesNoOption(named: (words: Words) => Named): APIApplicationCommandBasicOption {
  return { type: ApplicationCommandOptionType.Boolean, ...localized(named), required: false };
}

function localized(named: (words: Words) => Named) {
  const { name, description } = named(en);
  return {
    name,
    description,
    name_localizations: translate((words) => named(words).name),
    description_localizations: translate((words) => named(words).description),
  };
}

function translate(say: (words: Words) => string): LocalizationMap {
  return Object.fromEntries(
    Object.entries(TRANSLATIONS).map(([locale, words]) => [locale, say(words)]),
  );
}
