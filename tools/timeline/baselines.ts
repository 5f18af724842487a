import type { Article } from '../../src/story/article.ts';
import type { StoryEvents } from '../../src/timeline/events/event.ts';

/** The days on which most stories came out. */
export function byPublications(articles: readonly Article[], most: number): string[] {
  return mostOften(
    articles.map(({ published }) => published),
    most,
  );
}

/** The days that most sentences speak of. */
export function byMentions(stories: readonly StoryEvents[], most: number): string[] {
  const days = stories.flatMap(({ dated }) =>
    dated.filter(({ from, to }) => from === to).map(({ from }) => from),
  );
  return mostOften(days, most);
}

function mostOften(days: readonly string[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([day]) => day);
}
