import { type Command, InvalidArgumentError } from 'commander';

/** What `withKnowledge`, `withJson` and `withStory` add to a command's options. */
export interface CommonOptions {
  readonly knowledge?: string;
  readonly json?: boolean;
  readonly story?: string;
}

/** Lets a command name the folder with the stories. */
export function withKnowledge(command: Command): Command {
  return command.option(
    '--knowledge <dir>',
    'the folder with the stories (default: KNOWLEDGE_DIR, or "knowledge")',
    named,
  );
}

/** Lets a command print data. */
export function withJson(command: Command): Command {
  return command.option('--json', 'print JSON on standard output, and nothing else there');
}

/** Lets a command be narrowed to one story. */
export function withStory(command: Command): Command {
  return command.option('--story <id>', 'ask this story alone (see “pilcrow sources”)');
}

/** Parses the name of a file or a folder: a blank one is most likely a variable that is not set. */
export function named(value: string): string {
  if (value.trim()) return value;
  throw new InvalidArgumentError('It is blank: name a file or a folder.');
}

/** Makes an option's parser for whole numbers from 1 to `most`. */
export function countUpTo(most: number): (value: string) => number {
  return (value) => {
    const count = /^\d+$/.test(value) ? Number(value) : 0;
    if (count >= 1 && count <= most) return count;
    throw new InvalidArgumentError(`Give a whole number from 1 to ${most}.`);
  };
}
