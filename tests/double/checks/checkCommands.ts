import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
} from 'discord-api-types/v10';
import { asNumber, asObject, asObjects, asText, type Json } from '../json.ts';
import { checkSchema } from './checkSchema.ts';
import { carelessness, type Problem, refusal, type Step, under } from './problem.ts';

/** Commands an application may have of each type (documented). */
const MOST_COMMANDS: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};
/** Names, descriptions and values of one command together hold 8000 characters (documented). */
const MOST_COMMAND_TEXT = 8000;
/** The pattern of names of slash commands and options (documented). */
const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const LOCALES: ReadonlySet<string> = new Set(Object.values(Locale));
/** `nsfw` is documented, but the published schema lacks it. */
const TOLERATED = ['nsfw'];

/** Checks a whole set of commands, as a PUT replaces it. */
export function checkCommands(body: unknown): Problem[] {
  if (!Array.isArray(body))
    return [refusal([], 'BASE_TYPE_BAD_TYPE', 'A list of commands is required.')];
  const commands = asObjects(body);
  const problems = commands.flatMap((command, i) => under([i], checkCommand(command)));
  for (const [type, most] of Object.entries(MOST_COMMANDS)) {
    const count = commands.filter((command) => commandType(command) === Number(type)).length;
    if (count <= most) continue;
    const message = `${count} commands of type ${type}; ${most} are allowed.`;
    problems.push(refusal([], 'APPLICATION_COMMANDS_MAX_NUMBER', message));
  }
  return [
    ...problems,
    ...sameNames(commands, [], (one) => `${commandType(one)} ${asText(one.name)}`),
  ];
}

/** Checks one command. */
export function checkCommand(command: Json): Problem[] {
  const isSlash = commandType(command) === ApplicationCommandType.ChatInput;
  const size = commandText(command);
  const problems = [
    ...checkSchema(
      ApplicationCommandUpdateRequestSchema,
      withNumericPermissions(command),
      TOLERATED,
    ),
    ...checkLocales(command, []),
    ...checkPlaces(command),
    ...(isSlash ? checkSlash(command) : checkMenu(command)),
  ];
  if (size > MOST_COMMAND_TEXT) {
    const message = `${size} characters; a command holds ${MOST_COMMAND_TEXT}.`;
    problems.push(refusal([], 'APPLICATION_COMMAND_TOO_LARGE', message));
  }
  return problems;
}

function commandType(command: Json): number {
  return asNumber(command.type) || ApplicationCommandType.ChatInput;
}

/** The schema wants an integer, the documentation a string, and discord.js sends the string. */
function withNumericPermissions(command: Json): Json {
  const bits = command.default_member_permissions;
  if (typeof bits !== 'string' || !/^\d+$/.test(bits)) return command;
  return { ...command, default_member_permissions: Number(bits) };
}

function checkSlash(command: Json): Problem[] {
  const problems = [
    ...checkName(command, []),
    ...checkOptions(command.options, ['options'], (type) => type > 2),
  ];
  if (asText(command.description) === '')
    problems.push(refusal(['description'], 'BASE_TYPE_REQUIRED', 'This field is required.'));
  return problems;
}

function checkMenu(command: Json): Problem[] {
  const problems: Problem[] = [];
  if (asText(command.description) !== '') {
    const message = 'Context menu commands cannot have description.';
    problems.push(
      refusal(['description'], 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION', message),
    );
  }
  if (asObjects(command.options).length > 0) {
    const message = 'Context menu commands cannot have options.';
    problems.push(refusal(['options'], 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS', message));
  }
  return problems;
}

function checkName(named: Json, path: readonly Step[]): Problem[] {
  const given = [
    { name: named.name, at: [...path, 'name'] },
    ...Object.entries(asObject(named.name_localizations)).map(([locale, name]) => ({
      name,
      at: [...path, 'name_localizations', locale],
    })),
  ];
  return given
    .filter(({ name }) => {
      const text = asText(name);
      return !SLASH_NAME.test(text) || text !== text.toLowerCase();
    })
    .map(({ at }) => refusal(at, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'));
}

function checkOptions(
  value: unknown,
  path: readonly Step[],
  isPlain: (type: number) => boolean,
): Problem[] {
  const options = asObjects(value);
  const firstOptional = options.findIndex((option) => option.required !== true);
  const late = options.findLastIndex((option) => option.required === true);
  const kinds = new Set(options.map((option) => isPlain(asNumber(option.type))));
  const problems = options.flatMap((option, i) => checkOption(option, [...path, i]));
  if (firstOptional !== -1 && late > firstOptional) {
    const message = 'Required options must be placed before non-required options';
    problems.push(
      refusal([...path, late], 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message),
    );
  }
  if (kinds.size > 1) {
    const message = 'Sub-commands and sub-command groups cannot stand beside other options';
    problems.push(refusal(path, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message));
  }
  return [...problems, ...sameNames(options, path, (option) => asText(option.name))];
}

function checkOption(option: Json, path: readonly Step[]): Problem[] {
  const type = asNumber(option.type);
  const isText = type === ApplicationCommandOptionType.String;
  const choices = asObjects(option.choices);
  const problems = [...checkName(option, path), ...checkLocales(option, path)];
  if (type <= ApplicationCommandOptionType.SubcommandGroup)
    problems.push(...checkOptions(option.options, [...path, 'options'], (inner) => inner > 2));
  if (option.autocomplete === true && choices.length > 0) {
    const message = 'An option has either choices or autocomplete.';
    problems.push(
      refusal([...path, 'choices'], 'APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID', message),
    );
  }
  const tooLong = choices.findIndex((choice) => isText && asText(choice.value).length > 100);
  if (tooLong !== -1) {
    const at = [...path, 'choices', tooLong, 'value'];
    problems.push(refusal(at, 'BASE_TYPE_MAX_LENGTH', 'Must be 100 or fewer in length.'));
  }
  return [
    ...problems,
    ...sameNames(choices, [...path, 'choices'], (choice) => asText(choice.name)),
    ...choices.flatMap((choice, i) => checkLocales(choice, [...path, 'choices', i])),
  ];
}

function sameNames(
  items: readonly Json[],
  path: readonly Step[],
  nameOf: (item: Json) => string,
): Problem[] {
  const names = items.map(nameOf);
  return names.flatMap((name, i) =>
    names.indexOf(name) === i
      ? []
      : [refusal([...path, i], 'APPLICATION_COMMANDS_DUPLICATE_NAME', `"${name}" is not unique.`)],
  );
}

function checkLocales(named: Json, path: readonly Step[]): Problem[] {
  return ['name_localizations', 'description_localizations'].flatMap((key) =>
    Object.keys(asObject(named[key]))
      .filter((locale) => !LOCALES.has(locale))
      .map((locale) =>
        refusal([...path, key], 'DICT_TYPE_CONVERT', `"${locale}" is no locale of Discord.`),
      ),
  );
}

/** Where a command is offered is said outright, and private channels need an install by a user. */
function checkPlaces(command: Json): Problem[] {
  const problems: Problem[] = [];
  if (command.dm_permission !== undefined) {
    const message = 'dm_permission is deprecated; contexts says where a command is offered.';
    problems.push(carelessness(['dm_permission'], 'DEPRECATED_KEY', message));
  }
  for (const key of ['integration_types', 'contexts']) {
    if (Array.isArray(command[key])) continue;
    problems.push(carelessness([key], 'LEFT_TO_DEFAULT', `Set ${key} outright.`));
  }
  const contexts = Array.isArray(command.contexts) ? command.contexts : [];
  const installs = Array.isArray(command.integration_types) ? command.integration_types : [];
  if (
    contexts.includes(InteractionContextType.PrivateChannel) &&
    !installs.includes(ApplicationIntegrationType.UserInstall)
  ) {
    const message = 'PRIVATE_CHANNEL needs the integration type USER_INSTALL.';
    problems.push(refusal(['contexts'], 'APPLICATION_COMMAND_INVALID_CONTEXTS', message));
  }
  return problems;
}

/** Discord counts the longest of a text and its localizations. */
function commandText(item: Json): number {
  const longest = (key: string) =>
    Math.max(
      asText(item[key]).length,
      ...Object.values(asObject(item[`${key}_localizations`])).map((text) => asText(text).length),
    );
  const inner = [...asObjects(item.options), ...asObjects(item.choices)];
  return (
    longest('name') +
    longest('description') +
    asText(item.value).length +
    inner.reduce((sum, one) => sum + commandText(one), 0)
  );
}
