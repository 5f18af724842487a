import { type APIUser, PermissionFlagsBits } from 'discord-api-types/v10';

/** A person who uses Discord in a test. */
export interface Person {
  readonly user: APIUser;
  /** The language their Discord is set to. */
  readonly locale: string;
  /** What they may do in a guild. */
  readonly permissions: bigint;
}

/** What a member may do where nobody has changed the default role. */
export const MEMBER_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.UseExternalApps;

/** A user as the API gives one. */
export function userPayload(id: string, username: string, isBot = false): APIUser {
  return {
    id,
    username,
    discriminator: isBot ? '0001' : '0',
    global_name: isBot ? null : username,
    avatar: null,
    bot: isBot,
    public_flags: 0,
    flags: 0,
  } as unknown as APIUser;
}
