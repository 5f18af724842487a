import type { PassageIndex } from '../search/passageIndex.ts';
import { ask } from './ask.ts';
import { check } from './check.ts';
import type { Desk } from './desk.ts';
import { indexStories } from './stories.ts';

/** The same desk with only the stories of these ids on it: the others are neither found nor named. */
export function narrowDesk(desk: Desk, ids: ReadonlySet<string>): Desk {
  const stories = indexStories(desk.stories.all.filter(({ id }) => ids.has(id)));
  const index: PassageIndex = {
    find: (question, options) => desk.index.find(question, { ...options, stories: ids }),
  };
  return {
    library: desk.library,
    index,
    stories,
    ask: (question, options) => ask(question, { index, stories }, options),
    check: (text, options) => check(text, { index, stories }, options),
    recall(key) {
      const hit = desk.recall(key);
      return hit && ids.has(hit.citation.article) ? hit : null;
    },
  };
}
