import type { Slice } from '../facts/articleFacts.ts';
import type { Article } from '../story/article.ts';
import { composeLibrary, type Passage } from '../story/library.ts';

/** The passage of an article that a slice of it begins in, to be cited by. */
export function placeOf(
  article: Article,
  slice: Pick<Slice, 'paragraph' | 'start'>,
): Passage | undefined {
  return composeLibrary([article]).passages.find(
    ({ paragraph, sentence }) => paragraph.number === slice.paragraph && slice.start < sentence.end,
  );
}
