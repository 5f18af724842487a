import { readWords } from '../search/words/readWords.ts';
import { findTimexes } from '../timeline/dates/findTimexes.ts';
import type { Event, StoryEvents } from '../timeline/events/event.ts';
import { isLarge, stemOf, stemsOf } from './wordsHeld.ts';

/** So many events on a word that may be a time are looked at for one that means something else by it. */
const MOST_LOOKED_AT = 50;

/** Whether stories say a word that may be a time apart from their dates: `Mrs May`, but not `in May`. */
export function isSaidApart(
  word: string,
  relevance: (event: Event) => number,
  stories: readonly StoryEvents[],
): boolean {
  const events = stories.flatMap(({ dated, undated }) => [...dated, ...undated]);
  const on = events.filter((event) => relevance(event) > 0).slice(0, MOST_LOOKED_AT);
  const wanted = stemsOf(word);
  return on.some(({ sentence: { text }, article }) => {
    let rest = text;
    for (const { start, end } of findTimexes(text, article.published).toReversed())
      rest = rest.slice(0, start) + rest.slice(end);
    return readWords(rest).some(({ text }) => isLarge(text) && wanted.has(stemOf(text)));
  });
}
