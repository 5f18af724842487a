import { Command, InvalidArgumentError } from 'commander';
import { readConfig } from '../../config.ts';
import type { House } from '../house.ts';
import { withKnowledge } from '../options.ts';
import type { Screen } from '../screen.ts';
import { requireToken } from './bot.ts';

/** `pilcrow register`: tells Discord of the bot's commands, and stops. */
export function registerCommand(house: House, screen: Screen): Command {
  return withKnowledge(new Command('register'))
    .summary('register the commands with Discord and stop')
    .description(
      'Registers the commands with Discord and stops. The bot does it by itself when they changed.',
    )
    .option(
      '--guild <id>',
      'in this server alone (default: DISCORD_GUILD_ID, or everywhere)',
      (value: string) => {
        if (/^\d{1,20}$/.test(value)) return value;
        throw new InvalidArgumentError('A server id is digits alone.');
      },
    )
    .action(async ({ guild }: { readonly guild?: string }) => {
      const config = requireToken(readConfig(house.environment));
      const guildId = guild ?? config.guildId;
      const changed = await house.registerCommands({ ...config, guildId });
      const where = guildId ? `in server ${guildId}` : 'everywhere';
      screen.note(
        changed
          ? `The commands are registered ${where}.`
          : `Discord knows the commands ${where} already; nothing was changed.`,
      );
    });
}
