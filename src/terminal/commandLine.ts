import { Command, CommanderError } from 'commander';
import { ConfigError, hasToken } from '../config.ts';
import { addCommand } from './commands/add.ts';
import { askCommand } from './commands/ask.ts';
import { botCommand, runBot } from './commands/bot.ts';
import { chatCommand, openChat } from './commands/chat.ts';
import { checkCommand } from './commands/check.ts';
import { evalCommand } from './commands/eval.ts';
import { factCommand } from './commands/fact.ts';
import { helpCommand } from './commands/help.ts';
import { inspectCommand } from './commands/inspect.ts';
import { registerCommand } from './commands/register.ts';
import { sourcesCommand } from './commands/sources.ts';
import { timelineCommand } from './commands/timeline.ts';
import type { House } from './house.ts';
import { type CommonOptions, withKnowledge } from './options.ts';
import { Refusal } from './refusal.ts';
import { openScreen, type Screen } from './screen.ts';

/** What a command's end tells the shell. */
const exitCodes = { done: 0, refused: 1, wrongUsage: 2 } as const;

const commands = [
  botCommand,
  chatCommand,
  askCommand,
  factCommand,
  timelineCommand,
  sourcesCommand,
  inspectCommand,
  checkCommand,
  addCommand,
  evalCommand,
  registerCommand,
];

/**
 * Runs one command line (without the program's name) in the house that `enter` opens, and gives
 * its exit code.
 */
export async function runCommandLine(args: readonly string[], enter: () => House): Promise<number> {
  const screen = openScreen(process.env);
  try {
    await program(enter(), screen).parseAsync(args, { from: 'user' });
    return exitCodes.done;
  } catch (error) {
    return explain(error, screen);
  }
}

function program(house: House, screen: Screen): Command {
  const root = withKnowledge(new Command('pilcrow'))
    .description(
      'Answers questions on a story from the story itself, word for word, with a citation.\n\nWithout a command: the Discord bot where DISCORD_TOKEN is set, else the chat in the terminal.',
    )
    .version(house.version)
    .argument('[command...]')
    .usage('[command] [options]')
    .helpCommand(false)
    .enablePositionalOptions()
    .showHelpAfterError('“pilcrow --help” lists the commands.')
    .exitOverride()
    .configureOutput({
      writeErr: (text) => screen.note(text.trimEnd()),
      getOutHelpWidth: () => screen.style.width,
    })
    .configureHelp({ minWidthToWrap: 10, subcommandTerm: (command) => command.name() })
    .hook('preAction', (before, command) => {
      // The folder may be named before the command, too.
      const { knowledge } = before.opts<CommonOptions>();
      if (!command.opts<CommonOptions>().knowledge) command.setOptionValue('knowledge', knowledge);
    })
    .action(async ([unknown]: string[], options: CommonOptions) => {
      if (unknown !== undefined) root.error(`error: unknown command '${unknown}'`);
      if (hasToken(house.environment)) return runBot(options, house);
      return openChat(options, house, screen);
    });
  for (const make of commands) {
    const command = make(house, screen).copyInheritedSettings(root);
    command.showHelpAfterError(`“pilcrow ${command.name()} --help” shows how to use it.`);
    root.addCommand(command);
  }
  root.addCommand(helpCommand(root).copyInheritedSettings(root));
  return root;
}

function explain(error: unknown, screen: Screen): number {
  // Commander has said what is wrong by itself; asking for help or the version is no mistake.
  if (error instanceof CommanderError)
    return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUsage;
  if (error instanceof Refusal || error instanceof ConfigError) {
    screen.note(error.message);
    return exitCodes.refused;
  }
  screen.note('Something went wrong inside Pilcrow. Please report this:');
  screen.note(error instanceof Error ? String(error.stack) : String(error));
  return exitCodes.refused;
}
