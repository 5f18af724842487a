import { knowledgeDirOf } from '../config.ts';
import type { Desk } from '../desk/desk.ts';
import { tellProblem } from '../story/problem.ts';
import type { House } from './house.ts';
import type { CommonOptions } from './options.ts';
import { Refusal } from './refusal.ts';
import type { Screen } from './screen.ts';

/** The folder that a command's options or the environment name. */
export function folderOf(options: CommonOptions, house: House): string {
  return options.knowledge ?? knowledgeDirOf(house.environment);
}

/**
 * Loads the folder's stories and opens a desk on them; files that do not load are noted.
 * @throws {Refusal} where nothing loads, or not the story that the options narrow a command to.
 */
export async function openStories(
  options: CommonOptions,
  house: House,
  screen: Screen,
): Promise<Desk> {
  const folder = folderOf(options, house);
  const { library, problems } = await house.loadLibrary(folder);
  const look = `“pilcrow check --knowledge ${folder}” says why`;
  const [first] = problems;
  if (library.articles.size === 0)
    throw new Refusal(
      problems.length === 1 && first ? tellProblem(first) : `No story in ${folder} loads; ${look}.`,
    );
  if (problems.length > 0)
    screen.note(
      problems.length === 1
        ? `One file did not load; ${look}.`
        : `${problems.length} problems in the folder; ${look}.`,
    );
  const desk = await house.openDesk(library);
  if (options.story !== undefined) requireStory(desk, options.story);
  return desk;
}

/** So many stories are named where one is not found. */
const NAMED = 5;

/** @throws {Refusal} where no story answers to the name, with those that may be meant. */
function requireStory({ stories }: Desk, name: string): void {
  if (stories.resolve(name)) return;
  const meant = stories.suggest(name, NAMED);
  const named = meant.length > 0 ? meant : stories.suggest('', NAMED);
  const left = stories.all.length - named.length;
  throw new Refusal(
    [
      `There is no story “${name}”. There ${stories.all.length === 1 ? 'is' : 'are'}:`,
      ...named.map(({ id, title }) => `  ${id}  ${title}`),
      ...(left > 0 ? [`and ${left} more; “pilcrow sources” lists them.`] : []),
    ].join('\n'),
  );
}
