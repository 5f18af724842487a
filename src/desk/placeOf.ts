import type { Slice } from '../facts/articleFacts.ts';
import type { Article } from '../story/article.ts';
import type { Passage } from '../story/library.ts';

/** Where a slice of an article stands: its section, paragraph and sentence, to be cited by. */
export function placeOf(article: Article, slice: Pick<Slice, 'paragraph' | 'start'>) {
  return everyPlace(article).find(
    ({ paragraph, sentence }) => paragraph.number === slice.paragraph && slice.start < sentence.end,
  );
}

function everyPlace(article: Article): Omit<Passage, 'index'>[] {
  return article.sections.flatMap((section) =>
    section.paragraphs.flatMap((paragraph) =>
      paragraph.sentences.map((sentence) => ({ article, section, paragraph, sentence })),
    ),
  );
}
