import {
  type REST,
  type RESTGetAPIApplicationCommandsResult,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';

/**
 * Tells Discord of the commands, but only where it knows others: one look, and one PUT at most,
 * for a bot may create no more than 200 commands a day.
 *
 * @returns whether anything had to be changed.
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  payloads: RESTPutAPIApplicationCommandsJSONBody,
  guildId?: string,
): Promise<boolean> {
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const known = (await rest.get(route, { query })) as RESTGetAPIApplicationCommandsResult;
  if (sameCommands(payloads, known)) return false;
  await rest.put(route, { body: payloads });
  return true;
}

/** Whether Discord knows exactly these commands; what it adds of its own (ids, versions, defaults) does not count. */
export function sameCommands(
  wanted: RESTPutAPIApplicationCommandsJSONBody,
  known: RESTGetAPIApplicationCommandsResult,
): boolean {
  const keyOf = (command: { name: string; type?: number | undefined }) =>
    `${command.type ?? 1} ${command.name}`;
  const byKey = new Map(known.map((command) => [keyOf(command), command]));
  return (
    wanted.length === known.length && wanted.every((one) => covers(byKey.get(keyOf(one)), one))
  );
}

/** Whether `known` says all that `wanted` says; absent, null, false and empty are the same. */
function covers(known: unknown, wanted: unknown): boolean {
  if (isBlank(wanted)) return isBlank(known);
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(known) &&
      known.length === wanted.length &&
      wanted.every((item, index) => covers(known[index], item))
    );
  }
  if (typeof wanted === 'object' && wanted !== null) {
    return (
      typeof known === 'object' &&
      known !== null &&
      Object.entries(wanted).every(([key, value]) => covers(Reflect.get(known, key), value))
    );
  }
  return known === wanted;
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true;
  return typeof value === 'object' && Object.values(value).every(isBlank);
}
