import type { Article, Paragraph, Section } from '../../story/article.ts';
import type { Timex } from '../time/timex.ts';
import { earlierWith, NOTHING_EARLIER } from './earlier.ts';
import { findTimexes } from './findTimexes.ts';
import { readsDates } from './readsDates.ts';

/** The time expressions of one paragraph. */
export interface ParagraphDates {
  readonly section: Section;
  readonly paragraph: Paragraph;
  readonly timexes: readonly Timex[];
}

/** Reads the dates of a story from its first paragraph to its last, so that each may count from those before. */
export const datesOf = (article: Article): ParagraphDates[] => [...readDates(article)];

/** The same, a paragraph at a time; none of a story in a language that is not read here. */
export function* readDates({ sections, published, language }: Article): Generator<ParagraphDates> {
  if (!readsDates(language)) return;
  let earlier = NOTHING_EARLIER;
  for (const section of sections)
    for (const paragraph of section.paragraphs) {
      const timexes = findTimexes(paragraph.text, published, earlier);
      earlier = earlierWith(earlier, paragraph.text, timexes, published);
      yield { section, paragraph, timexes };
    }
}
