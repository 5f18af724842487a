import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import { STRING_OPTION_LIMIT } from '../limits.ts';
import { en, type Words } from '../words/en.ts';
import { TRANSLATIONS } from '../words/words.ts';

type CommandName = keyof Words['commands'];
interface Named {
  readonly name: string;
  readonly description: string;
}

type Whereabouts = Pick<
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  'integration_types' | 'contexts' | 'default_member_permissions'
>;

/** Where every command may be used: installed by a server or by a person; in servers, with the bot, and in other chats. */
const EVERYWHERE: Whereabouts = {
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

/** Where a command stands that is for those who manage a server, unless the server says otherwise. */
export const MANAGERS: Whereabouts = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
};

/** A slash command's payload; its name and description come from the words, in every language we speak. */
export function slashCommand(
  command: CommandName,
  options: readonly APIApplicationCommandOption[] = [],
  where: Whereabouts = EVERYWHERE,
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    ...localized((words) => words.commands[command]),
    options: [...options],
    ...where,
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
  { required = false, completed = false, maxLength = STRING_OPTION_LIMIT } = {},
): APIApplicationCommandBasicOption {
  const option = {
    type: ApplicationCommandOptionType.String as const,
    ...localized(named),
    required,
  };
  return completed ? { ...option, autocomplete: true } : { ...option, max_length: maxLength };
}

/** A choice between yes and no. */
export function yesNoOption(
  named: (words: Words) => Named,
  { required = false } = {},
): APIApplicationCommandBasicOption {
  return { type: ApplicationCommandOptionType.Boolean, ...localized(named), required };
}

/** One of the server's channels in which people write; a forum stands for its posts. */
export function channelOption(named: (words: Words) => Named): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.Channel,
    ...localized(named),
    required: false,
    channel_types: [
      ChannelType.GuildText,
      ChannelType.GuildAnnouncement,
      ChannelType.GuildVoice,
      ChannelType.GuildStageVoice,
      ChannelType.GuildForum,
    ],
  };
}

/** A part of a command that is used as a command of its own. */
export function subcommand(
  named: (words: Words) => Named,
  options: readonly APIApplicationCommandBasicOption[] = [],
): APIApplicationCommandOption {
  const type = ApplicationCommandOptionType.Subcommand as const;
  return { type, ...localized(named), options: [...options] };
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
