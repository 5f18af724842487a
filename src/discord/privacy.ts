import {
  ApplicationIntegrationType,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import type { Settings } from './settings/settings.ts';

/** Who sees an answer. */
export interface Privacy {
  /** Whether the asker alone sees it. */
  readonly private: boolean;
  /** Whether it can be shown to all from here. */
  readonly shareable: boolean;
}

/** For all, from the start. */
export const OPEN: Privacy = { private: false, shareable: true };

/** For the asker alone until it is shared. */
export const privateFirst = (interaction: BaseInteraction): Privacy => ({
  private: true,
  shareable: mayShare(interaction),
});

/** As the asker wishes, else as the server has settled it; private in any case where Discord shows it to nobody else. */
export function privacyOf(interaction: ChatInputCommandInteraction, settings: Settings): Privacy {
  const shareable = mayShare(interaction);
  const wished = interaction.options.getBoolean('private') ?? settings.private;
  return { private: wished || !shareable, shareable };
}

/**
 * Whether Discord shows all what is answered here. Where a person alone has installed the bot and
 * may not use it openly in this server (USE_EXTERNAL_APPS), every answer is for that person only.
 */
export function mayShare({
  guildId,
  authorizingIntegrationOwners: owners,
  memberPermissions,
}: BaseInteraction): boolean {
  const isServersOwn =
    guildId === null || owners?.[ApplicationIntegrationType.GuildInstall] !== undefined || !owners;
  return isServersOwn || memberPermissions?.has(PermissionFlagsBits.UseExternalApps) === true;
}
