import { Command } from 'commander';
import type { Article } from '../../story/article.ts';
import type { House } from '../house.ts';
import { type CommonOptions, withJson, withKnowledge } from '../options.ts';
import { renderArticle } from '../render/article.ts';
import type { Screen } from '../screen.ts';

/** `pilcrow inspect`: how one file is read. */
export function inspectCommand(house: House, screen: Screen): Command {
  return withJson(withKnowledge(new Command('inspect')))
    .summary('show how one story file is read')
    .description('Shows how Pilcrow reads one story file: its paragraphs and sentences, numbered.')
    .argument('<file>', 'a Markdown, text or HTML file, in the folder or elsewhere')
    .action(async (file: string, options: CommonOptions) => {
      const article = await house.readStory(file);
      if (options.json) return screen.printJson(toJson(article));
      return screen.print(renderArticle(article, screen.style));
    });
}

function toJson({ sections, ...front }: Article) {
  return {
    article: { ...front, sections: sections.map(({ heading }) => heading) },
    paragraphs: sections.flatMap(({ heading, paragraphs }) =>
      paragraphs.map(({ number, text, sentences }) => ({
        number,
        section: heading,
        text,
        sentences: sentences.map(({ text, start, end }) => ({ text, start, end })),
      })),
    ),
  };
}
