import { Command } from 'commander';
import { sizeOf } from '../../story/sizeOf.ts';
import type { House } from '../house.ts';
import { folderOf } from '../openStories.ts';
import { type CommonOptions, named, withJson, withKnowledge } from '../options.ts';
import { Refusal } from '../refusal.ts';
import { counted } from '../render/counted.ts';
import { fold } from '../render/wrap.ts';
import type { Screen } from '../screen.ts';

/** `pilcrow add`: brings articles into the folder. */
export function addCommand(house: House, screen: Screen): Command {
  return withJson(withKnowledge(new Command('add')))
    .summary('bring articles into the folder')
    .description(
      'Brings text, Markdown or saved HTML articles into the folder, as Markdown with front matter.\nThe body is kept word for word; nothing is overwritten.',
    )
    .argument('<file...>', 'the articles', (file, before: readonly string[] = []) => [
      ...before,
      named(file),
    ])
    .action(async (files: string[], options: CommonOptions) => {
      const folder = folderOf(options, house);
      let refused = 0;
      for (const file of files) {
        try {
          await report(await house.addStory(file, folder), options, screen);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          refused += 1;
          screen.note(error.message);
        }
      }
      if (refused > 0) throw new Refusal(`${counted(refused, 'file')} not added.`);
    });
}

type Added = Awaited<ReturnType<House['addStory']>>;

async function report({ article, path, isNew }: Added, { json }: CommonOptions, screen: Screen) {
  const { paragraphs } = sizeOf(article);
  const { id, title, published } = article;
  if (json) return screen.printJson({ id, title, published, paragraphs, path, isNew });
  const said = isNew
    ? `Added “${title}”, ${published}, ${counted(paragraphs, 'paragraph')}: ${path}`
    : `“${title}” is there already: ${path}`;
  return screen.print(fold(said, screen.style.width));
}
