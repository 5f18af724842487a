import type { Article, Paragraph, Section } from '../../story/article.ts';
import { isSpanned, type Timex } from '../time/timex.ts';
import type { LastTold } from '../time/told.ts';
import { type Earlier, earlierWith, NOTHING_EARLIER } from './earlier.ts';
import { findTimexes, readTimexes } from './findTimexes.ts';
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
  for (const section of sections) {
    earlier = {
      ...earlier,
      last: { ...earlier.last, ...toldByHeading(section, published, earlier) },
    };
    for (const paragraph of section.paragraphs) {
      const read = readTimexes(paragraph.text, published, earlier);
      earlier = earlierWith(earlier, paragraph.text, read, published);
      yield { section, paragraph, timexes: read.timexes };
    }
  }
}

/** A heading that says more than the day that its section is of: `Day 2: Saturday 14 June`. */
const LONGEST_HEADING = 40;

/**
 * The day that a section is of by its heading, from which its times of day go on: `Sunday` over `At 10am a band plays`,
 * whose verb tells which Sunday. Nothing where the heading names none.
 */
function toldByHeading(
  { heading, paragraphs }: Section,
  published: string,
  earlier: Earlier,
): Partial<LastTold> {
  if (!heading || heading.length > LONGEST_HEADING) return {};
  const opening = paragraphs[0]?.sentences[0]?.text ?? '';
  const [date] = findTimexes(`${heading}, ${opening}`, published, earlier);
  return date && isSpanned(date) && date.precision === 'day' && date.end <= heading.length
    ? { date, day: date.to }
    : {};
}
