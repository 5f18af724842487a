import { Command } from 'commander';
import type { House } from '../house.ts';
import { openStories } from '../openStories.ts';
import { type CommonOptions, withJson, withKnowledge } from '../options.ts';
import { renderSources } from '../render/sources.ts';
import type { Screen } from '../screen.ts';

/** `pilcrow sources`: the stories that answers come from. */
export function sourcesCommand(house: House, screen: Screen): Command {
  return withJson(withKnowledge(new Command('sources')))
    .summary('list the stories that answers come from')
    .description('Lists the stories that answers come from, the newest first.')
    .action(async (options: CommonOptions) => {
      const { stories } = await openStories(options, house, screen);
      if (options.json) return screen.printJson({ sources: stories.all });
      return screen.print(renderSources(stories.all, screen.style));
    });
}
