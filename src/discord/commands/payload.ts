import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
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
  const translate = (key: keyof Named): LocalizationMap =>
    Object.fromEntries(
      Object.entries(TRANSLATIONS).map(([locale, words]) => [locale, named(words)[key]]),
    );
  return {
    ...named(en),
    name_localizations: translate('name'),
    description_localizations: translate('description'),
  };
}
