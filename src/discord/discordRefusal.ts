import { DiscordjsError, DiscordjsErrorCodes, GatewayCloseCodes } from 'discord.js';

/** Discord will not have us; the message says why and what to do. */
export class DiscordRefusal extends Error {
  override readonly name = 'DiscordRefusal';
}

/** What Discord means by closing a connection for good with this code. */
export function refusalOf(code: number): DiscordRefusal {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return new DiscordRefusal(
        'Discord refused the token (4004). Set DISCORD_TOKEN to the bot’s token, from the Bot page of your application at https://discord.com/developers/applications.',
      );
    case GatewayCloseCodes.ShardingRequired:
      return new DiscordRefusal(
        'Discord asks for more shards (4011): the bot is in too many servers for so few connections. Set DISCORD_SHARDS=auto, or a range of more shards such as DISCORD_SHARDS=0-3/16.',
      );
    default:
      return new DiscordRefusal(`Discord closed the connection for good (${code}).`);
  }
}

/** What a failed login or first request means. */
export function loginFailure(error: unknown): DiscordRefusal {
  if (error instanceof DiscordRefusal) return error;
  if (isWrongToken(error)) return refusalOf(GatewayCloseCodes.AuthenticationFailed);
  const reason = error instanceof Error ? error.message : String(error);
  return new DiscordRefusal(
    `Discord could not be reached (${reason}). Check the network and try again.`,
  );
}

function isWrongToken(error: unknown): boolean {
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
  return error instanceof Error && 'status' in error && error.status === 401;
}
