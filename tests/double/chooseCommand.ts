import {
  type APIApplicationCommand,
  type ApplicationCommandType,
  ApplicationCommandOptionType as OptionType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { asObjects, asText, type Json } from './json.ts';
import type { Person } from './people.ts';
import type { Place } from './place.ts';
import type { World } from './world.ts';

/** What a person fills into a slash command, by option name. */
export type OptionValues = Readonly<Record<string, string | number | boolean>>;

/** The option being typed into, while Discord asks for completions. */
export interface Focus {
  readonly name: string;
  readonly value: string;
}

const OPTION_TYPEOF: Readonly<Record<number, string>> = {
  [OptionType.String]: 'string',
  [OptionType.Integer]: 'number',
  [OptionType.Number]: 'number',
  [OptionType.Boolean]: 'boolean',
};

/**
 * Finds a command as Discord's picker would.
 * @throws Error saying why this person could not pick it here.
 */
export function chooseCommand(
  world: World,
  name: string,
  type: ApplicationCommandType,
  person: Person,
  place: Place,
): APIApplicationCommand {
  const command = world.commands.find(name, type, place.guildId);
  if (!command) throw new Error(`The app has registered no command "${name}" of type ${type}.`);
  const contexts: readonly number[] = command.contexts ?? [0, 1];
  const installs: readonly number[] = command.integration_types ?? [0];
  if (!contexts.includes(place.context))
    throw new Error(`"${name}" is not offered in context ${place.context}.`);
  if (!installs.includes(place.userInstalled ? 1 : 0))
    throw new Error(`"${name}" is not offered by this kind of install.`);
  const needed = command.default_member_permissions;
  if (place.guildId && needed !== null && !hasAll(person.permissions, BigInt(needed)))
    throw new Error(`${person.user.username} lacks the permissions that "${name}" needs.`);
  return command;
}

function hasAll(permissions: bigint, needed: bigint): boolean {
  if (permissions & PermissionFlagsBits.Administrator) return true;
  return needed !== 0n && (permissions & needed) === needed;
}

/**
 * The options as an interaction carries them, checked as Discord's client checks them.
 * `path` names a subcommand and its group, if there are any.
 * @throws Error where the client would not let the person send this.
 */
export function fillOptions(
  command: APIApplicationCommand,
  path: readonly string[],
  values: OptionValues,
  focus?: Focus,
): Json[] {
  const [step, ...rest] = path;
  const options = asObjects((command as { options?: unknown }).options);
  if (step === undefined) return fillPlain(command.name, options, values, focus);
  const inner = options.find((option) => option.name === step);
  if (!inner) throw new Error(`/${command.name} has no subcommand "${step}".`);
  const nested = { ...command, options: inner.options } as unknown as APIApplicationCommand;
  return [{ type: inner.type, name: step, options: fillOptions(nested, rest, values, focus) }];
}

function fillPlain(
  command: string,
  options: readonly Json[],
  values: OptionValues,
  focus: Focus | undefined,
): Json[] {
  for (const name of [...Object.keys(values), ...(focus ? [focus.name] : [])])
    if (!options.some((option) => option.name === name))
      throw new Error(`/${command} has no option "${name}".`);
  return options.flatMap((option) => {
    const name = asText(option.name);
    if (focus?.name === name) {
      if (option.autocomplete !== true) throw new Error(`"${name}" is not completed by the app.`);
      return [{ type: option.type, name, value: focus.value, focused: true }];
    }
    const value = values[name];
    if (value === undefined) {
      if (option.required === true && !focus) throw new Error(`"${name}" is required.`);
      return [];
    }
    checkValue(option, name, value);
    return [{ type: option.type, name, value }];
  });
}

function checkValue(option: Json, name: string, value: string | number | boolean): void {
  const wanted = OPTION_TYPEOF[Number(option.type)] ?? 'string';
  if (typeof value !== wanted) throw new Error(`"${name}" takes a ${wanted}.`);
  const choices = asObjects(option.choices);
  if (choices.length > 0 && !choices.some((choice) => choice.value === value))
    throw new Error(`"${name}" offers no choice ${value}.`);
  const size = typeof value === 'string' ? value.length : Number(value);
  const [least, most] =
    typeof value === 'string'
      ? [option.min_length, option.max_length ?? 6000]
      : [option.min_value, option.max_value];
  if (typeof least === 'number' && size < least) throw new Error(`"${name}" must be ${least}+.`);
  if (typeof most === 'number' && size > most) throw new Error(`"${name}" is over ${most}.`);
}
