import { Command } from 'commander';
import type { FactAnswer } from '../../desk/fact.ts';
import type { House } from '../house.ts';
import { openStories } from '../openStories.ts';
import { type CommonOptions, withJson, withKnowledge, withStory } from '../options.ts';
import { renderFacts } from '../render/facts.ts';
import type { Screen } from '../screen.ts';

/** `pilcrow fact`: what the stories hold on a topic. */
export function factCommand(house: House, screen: Screen): Command {
  return withJson(withStory(withKnowledge(new Command('fact'))))
    .summary('look up a person, place, organisation, figure, quote or term')
    .description(
      'Looks up what the stories hold on a person, a place, an organisation, a figure, a quote or a term, word for word, each with its citation.',
    )
    .argument('<topic...>', 'what to look up, in any spelling')
    .action(async (words: string[], options: CommonOptions) => {
      const desk = await openStories(options, house, screen);
      const answer = await desk.fact(words.join(' '), { story: options.story });
      if (options.json) return screen.printJson(toJson(answer));
      return screen.print(renderFacts(answer, screen.style));
    });
}

function toJson({ topic, outcome, facts, more, unread, suggestions }: FactAnswer) {
  return {
    topic,
    found: outcome === 'found',
    facts: facts.map(({ kind, label, value, text, details, citation }) => {
      return { kind, label, value, text, details, citation };
    }),
    more,
    unread,
    suggestions,
  };
}
