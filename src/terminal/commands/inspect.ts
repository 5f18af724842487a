import { Command } from 'commander';
import type { House } from '../house.ts';
import { inspectionToJson } from '../json/inspection.ts';
import { folderOf } from '../openStories.ts';
import { type CommonOptions, named, withJson, withKnowledge } from '../options.ts';
import { renderInspection } from '../render/inspection.ts';
import type { Screen } from '../screen.ts';

/** `pilcrow inspect`: how one file is read. */
export function inspectCommand(house: House, screen: Screen): Command {
  return withJson(withKnowledge(new Command('inspect')))
    .summary('show how one story file is read')
    .description(
      'Shows how Pilcrow reads one story file: its paragraphs and sentences, numbered, and the names, figures, quotes, dates and events that it finds in them.',
    )
    .argument(
      '<file>',
      'a Markdown file, a text or a saved web page; or the id of a story in the folder',
      named,
    )
    .action(async (file: string, options: CommonOptions) => {
      const inspection = await house.inspect(file, folderOf(options, house));
      if (options.json) return screen.printJson(inspectionToJson(inspection));
      return screen.print(renderInspection(inspection, screen.style));
    });
}
