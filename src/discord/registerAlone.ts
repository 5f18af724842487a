import {
  DiscordAPIError,
  REST,
  type RESTGetCurrentApplicationResult,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import { PAYLOADS } from './commands/commands.ts';
import { DiscordRefusal, loginFailure } from './discordRefusal.ts';
import { registerCommands } from './registerCommands.ts';
import type { BotOptions } from './startBot.ts';

/**
 * Registers the commands without going online.
 * @returns whether Discord knew others.
 * @throws {DiscordRefusal} where Discord cannot be reached, or refuses the token or the server.
 */
export async function registerAlone({
  token,
  apiUrl,
  guildId,
}: Pick<BotOptions, 'token' | 'apiUrl' | 'guildId'>): Promise<boolean> {
  const rest = new REST(apiUrl === undefined ? {} : { api: apiUrl }).setToken(token);
  try {
    const application = (await rest.get(
      Routes.currentApplication(),
    )) as RESTGetCurrentApplicationResult;
    return await registerCommands(rest, application.id, PAYLOADS, guildId);
  } catch (error) {
    throw refusalToRegister(error, guildId);
  }
}

/** What Discord says to a server that the bot is not in, or may not add commands to. */
const UNKNOWN_SERVER: readonly unknown[] = [
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.UnknownGuild,
];

function refusalToRegister(error: unknown, guildId: string | undefined): DiscordRefusal {
  if (!(error instanceof DiscordAPIError) || error.status === 401) return loginFailure(error);
  return new DiscordRefusal(
    guildId !== undefined && UNKNOWN_SERVER.includes(error.code)
      ? `The bot is not in server ${guildId}, or may not add commands there. Invite it with the scope applications.commands and try again.`
      : `Discord refused to register the commands: ${error.message} (${error.code}).`,
  );
}
