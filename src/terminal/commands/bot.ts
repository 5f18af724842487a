import { Command } from 'commander';
import { type BotConfig, type Config, readConfig } from '../../config.ts';
import type { House } from '../house.ts';
import { type CommonOptions, withKnowledge } from '../options.ts';
import { Refusal } from '../refusal.ts';

/** `pilcrow bot`: the bot in Discord, until it is told to stop. */
export function botCommand(house: House): Command {
  return withKnowledge(new Command('bot'))
    .summary('run the Discord bot')
    .description('Runs the Discord bot until it is told to stop. Needs DISCORD_TOKEN.')
    .action((options: CommonOptions) => runBot(options, house));
}

/** Runs the bot. @throws {Refusal} where it has no token or ends in failure. */
export async function runBot({ knowledge }: CommonOptions, house: House): Promise<void> {
  const config = requireToken(readConfig(house.environment));
  await house.runBot({ ...config, knowledgeDir: knowledge ?? config.knowledgeDir });
}

/** @throws {Refusal} where the bot's token is missing. */
export function requireToken({ token, ...config }: Config): BotConfig {
  if (token !== null) return { ...config, token };
  throw new Refusal(
    'DISCORD_TOKEN is not set. Copy .env.example to .env and put the bot’s token there; it is on the Bot page of your application at https://discord.com/developers/applications.',
  );
}
