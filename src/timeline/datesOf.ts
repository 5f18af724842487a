import type { Article, Paragraph, Section } from '../story/article.ts';
import { findTimexes } from './findTimexes.ts';
import type { Timex } from './timex.ts';

/** The time expressions of one paragraph. */
export interface ParagraphDates {
  readonly section: Section;
  readonly paragraph: Paragraph;
  readonly timexes: readonly Timex[];
}

/** Reads the dates of a story from its first paragraph to its last, so that each may count from those before. */
export function datesOf({ sections, published }: Article): ParagraphDates[] {
  let earlier: readonly Timex[] = [];
  return sections.flatMap((section) =>
    section.paragraphs.map((paragraph) => {
      const timexes = findTimexes(paragraph.text, published, earlier);
      earlier = [...earlier, ...timexes];
      return { section, paragraph, timexes };
    }),
  );
}
