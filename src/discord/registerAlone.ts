import {
  DiscordAPIError,
  REST,
  type RESTGetCurrentApplicationResult,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import { PAYLOADS } from './commands/commands.ts';
import { DiscordRefusal } from './discordRefusal.ts';
import { registerCommands } from './registerCommands.ts';

export interface RegisterOptions {
  readonly token: string;
  readonly apiUrl?: string | undefined;
  readonly guildId?: string | undefined;
}

/**
 * Registers the commands without going online.
 * @returns whether Discord knew others.
 * @throws {DiscordRefusal} where Discord cannot be reached, or refuses the token or the server.
 */
export async function registerAlone(options: RegisterOptions): Promise<boolean> {
  const { token, apiUrl, guildId } = options;
  const rest = new REST(apiUrl === undefined ? {} : { api: apiUrl }).setToken(token);
  try {
    const application = (await rest.get(
      Routes.currentApplication(),
    )) as RESTGetCurrentApplicationResult;
    return await registerCommands(rest, application.id, PAYLOADS, guildId);
  } catch (error) {
    throw new DiscordRefusal(reasonOf(error, guildId));
  }
}

function reasonOf(error: unknown, guildId: string | undefined): string {
  if (!(error instanceof DiscordAPIError))
    return `Discord could not be reached (${error instanceof Error ? error.message : error}). Check the network and try again.`;
  if (error.status === 401)
    return 'Discord refused the token. Set DISCORD_TOKEN to the bot’s token, from the Bot page of your application at https://discord.com/developers/applications.';
  const unknownServer: unknown[] = [
    RESTJSONErrorCodes.MissingAccess,
    RESTJSONErrorCodes.UnknownGuild,
  ];
  if (guildId !== undefined && unknownServer.includes(error.code))
    return `The bot is not in server ${guildId}, or may not add commands there. Invite it with the scope applications.commands and try again.`;
  return `Discord refused to register the commands: ${error.message} (${error.code}).`;
}
