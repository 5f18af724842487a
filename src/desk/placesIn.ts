import type { Slice } from '../facts/articleFacts.ts';
import { groupBy } from '../search/groupBy.ts';
import type { Article } from '../story/article.ts';
import { composeLibrary, type Passage } from '../story/library.ts';

/** Gives of each slice of an article the passage that it begins in, to be cited by. */
export function placesIn(
  article: Article,
): (slice: Pick<Slice, 'paragraph' | 'start'>) => Passage | undefined {
  const { passages } = composeLibrary([article]);
  const byParagraph = groupBy(passages, ({ paragraph }) => paragraph.number);
  return ({ paragraph, start }) =>
    byParagraph.get(paragraph)?.find(({ sentence }) => start < sentence.end);
}
