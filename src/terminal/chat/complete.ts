import { printable } from '../printable.ts';
import { chatCommands, type Seat } from './chatCommands.ts';

/** So many topics are offered for completion. */
const TOPICS = 20;

/** Completes a slash command's name, the id after `/story`, and the topic after `/fact` and `/timeline`. */
export async function complete(
  line: string,
  { desk, story }: Pick<Seat, 'desk' | 'story'>,
): Promise<[completions: string[], completed: string]> {
  const [, name, typed = ''] = /^\/(\S+)\s+(.*)$/.exec(line) ?? [];
  if (name === 'story') {
    const ids = desk.stories.all.map(({ id }) => id);
    return completing(typed, ids);
  }
  if (name === 'fact' || name === 'timeline') {
    const topics = await desk.suggestTopics(typed, TOPICS, { story: story?.id });
    const labels = topics.map(({ label }) => label);
    return completing(typed, labels);
  }
  if (name !== undefined || !line.startsWith('/')) return [[], line];
  const commands = Array.from(chatCommands.keys(), (known) => `/${known} `);
  return completing(line, commands);
}

/** What goes on from what is typed, of some words, and what is typed. */
function completing(typed: string, words: readonly string[]): [string[], string] {
  const begun = typed.toLowerCase();
  return [words.map(printable).filter((word) => word.toLowerCase().startsWith(begun)), typed];
}
