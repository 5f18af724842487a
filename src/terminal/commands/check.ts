import { Command } from 'commander';
import { sizeOf } from '../../story/sizeOf.ts';
import type { House } from '../house.ts';
import { folderOf } from '../openStories.ts';
import { type CommonOptions, withJson, withKnowledge } from '../options.ts';
import { Refusal } from '../refusal.ts';
import { renderCheck } from '../render/check.ts';
import { counted } from '../render/counted.ts';
import type { Screen } from '../screen.ts';

/** `pilcrow check`: what of the folder loads and what does not. */
export function checkCommand(house: House, screen: Screen): Command {
  return withJson(withKnowledge(new Command('check')))
    .summary('say which stories load, and what is wrong with the others')
    .description(
      'Reads the whole folder and says what loads, what does not, why, and how to mend it.\nEnds with exit code 1 where anything is wrong.',
    )
    .action(async (options: CommonOptions) => {
      const folder = folderOf(options, house);
      const { library, problems } = await house.loadLibrary(folder);
      const articles = [...library.articles.values()];
      if (options.json)
        await screen.printJson({
          folder,
          stories: articles.map((article) => {
            const { id, title, published } = article;
            return { id, title, published, ...sizeOf(article) };
          }),
          problems,
        });
      else await screen.print(renderCheck({ articles, problems }, screen.style));
      if (problems.length > 0) throw new Refusal(`${counted(problems.length, 'problem')} to mend.`);
    });
}
