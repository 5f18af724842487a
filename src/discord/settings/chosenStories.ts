import { storyKey } from '../../desk/keys.ts';
import type { Source } from '../../desk/sources.ts';
import { indexStories, type Stories } from '../../desk/stories.ts';

/** A story that a server has chosen. */
export interface ChosenStory extends Pick<Source, 'id' | 'key' | 'title'> {
  /** `YYYY-MM-DD`; null where the story is no longer there, and its id is its title. */
  readonly published: string | null;
}

/** The stories with the ids that a server has chosen, to be found by whatever they are shown as. */
export function chosenStories(
  ids: readonly string[],
  { all }: Pick<Stories, 'all'>,
): Stories<ChosenStory> {
  const there = new Map(all.map((source) => [source.id, source]));
  const gone = (id: string) => ({ id, key: storyKey(id), title: id, published: null });
  return indexStories(ids.map((id) => there.get(id) ?? gone(id)));
}
