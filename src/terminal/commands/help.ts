import { Command } from 'commander';

/** `pilcrow help`: how the program, or one of its commands, is used. */
export function helpCommand(root: Command): Command {
  return new Command('help')
    .summary('show how to use a command')
    .description('Shows how to use a command, or lists them.')
    .argument('[command]')
    .action((name: string | undefined) => {
      const asked = name === undefined ? root : root.commands.find((each) => each.name() === name);
      if (!asked) return root.error(`error: unknown command '${name}'`);
      asked.outputHelp();
    });
}
