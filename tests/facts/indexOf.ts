import { factsOf } from '../../src/facts/factsOf.ts';
import { type FactIndex, indexFacts } from '../../src/facts/lookup/factIndex.ts';
import { finish } from '../../src/search/steps.ts';
import type { Article } from '../../src/story/article.ts';
import { composeLibrary } from '../../src/story/library.ts';
import { tellStory } from '../tellStory.ts';

/** What can be looked up in these stories; a text is that of "story-1" on 1 March, of "story-2" on 2 March and so on, with its paragraphs parted by ¶. */
export function indexOf(...told: readonly (Article | string)[]): FactIndex {
  const stories = told.map((story, at) =>
    typeof story === 'string'
      ? tellStory(story.split(' ¶ '), { id: `story-${at + 1}`, published: `2025-03-0${at + 1}` })
      : story,
  );
  return finish(indexFacts(composeLibrary(stories), stories.map(factsOf)));
}
