import { Command } from 'commander';
import type { House } from '../house.ts';
import { inspectionToJson } from '../json/inspection.ts';
import { type CommonOptions, withJson, withKnowledge } from '../options.ts';
import { renderInspection } from '../render/inspection.ts';
import type { Screen } from '../screen.ts';

/** `pilcrow inspect`: how one file is read. */
export function inspectCommand(house: House, screen: Screen): Command {
  return withJson(withKnowledge(new Command('inspect')))
    .summary('show how one story file is read')
    .description(
      'Shows how Pilcrow reads one story file: its paragraphs and sentences, numbered,\nand the names, figures, quotes, dates and events that it finds in them.',
    )
    .argument('<file>', 'a Markdown, text or HTML file, in the folder or elsewhere')
    .action(async (file: string, options: CommonOptions) => {
      const inspection = await house.inspect(file);
      if (options.json) return screen.printJson(inspectionToJson(inspection));
      return screen.print(renderInspection(inspection, screen.style));
    });
}
