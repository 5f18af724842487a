import type { PassageIndex } from '../search/passageIndex.ts';
import type { Sentence } from '../story/article.ts';

/** So many passages on one topic are looked through. */
const MOST_PASSAGES = 2000;
/** A passage is on the topic where it holds at least this share of the words that the best one holds. */
const LEAST_SHARE = 0.5;

/** The sentences that speak of a topic in words of its own, whatever their spelling. */
export function sentencesOn(
  topic: string,
  index: PassageIndex,
  story: string | undefined,
): ReadonlySet<Sentence> {
  const options = story === undefined ? {} : { story };
  const { hits } = index.find(topic, { ...options, limit: MOST_PASSAGES });
  const held = hits.map(({ passage, matches }) => {
    const { text } = passage.paragraph;
    const inside = matches.filter(
      ({ start, end }) => start >= passage.sentence.start && end <= passage.sentence.end,
    );
    const words = new Set(inside.map(({ start, end }) => text.slice(start, end).toLowerCase()));
    return { sentence: passage.sentence, words: words.size };
  });
  const most = Math.max(0, ...held.map(({ words }) => words));
  return new Set(
    held
      .filter(({ words }) => words > 0 && words >= most * LEAST_SHARE)
      .map(({ sentence }) => sentence),
  );
}
