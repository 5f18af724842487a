import { isEnglish } from '../../search/words/isEnglish.ts';
import type { Article, Paragraph, Section } from '../../story/article.ts';
import { isSpanned, type Timex } from '../time/timex.ts';
import { type Told, toldBefore } from '../time/told.ts';
import { type Earlier, earlierWith, NOTHING_EARLIER } from './earlier.ts';
import { findTimexes, readTimexes } from './findTimexes.ts';

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
  if (!isEnglish(language)) return;
  let earlier = NOTHING_EARLIER;
  for (const section of sections) {
    earlier = { ...earlier, told: toldByHeading(section, published, earlier) };
    for (const paragraph of section.paragraphs) {
      const read = readTimexes(paragraph.text, published, earlier);
      earlier = earlierWith(earlier, paragraph.text, read, published);
      yield { section, paragraph, timexes: read.timexes };
    }
  }
}

const WEEKDAY = /day\b/i;
/** A longer heading says more than the day that its section is of. */
const LONGEST_HEADING = 40;

/**
 * What is told once a section's heading is read: a day that it names is the day its times of day go on from, such as
 * `Sunday` over `At 10am a band plays`, whose verb tells which Sunday.
 */
function toldByHeading(
  { heading, paragraphs }: Section,
  published: string,
  earlier: Earlier,
): Told | null {
  if (!heading || heading.length > LONGEST_HEADING) return earlier.told;
  const opening = paragraphs[0]?.sentences[0]?.text ?? '';
  // A day of the month without a weekday goes on in the bygone year that was told last.
  const before = WEEKDAY.test(heading) ? earlier : { ...earlier, years: NOTHING_EARLIER.years };
  const [date] = findTimexes(`${heading}, ${opening}`, published, before);
  if (!date || !isSpanned(date) || date.precision !== 'day' || date.end > heading.length)
    return earlier.told;
  const told = earlier.told ?? toldBefore(published);
  return {
    ...told,
    mentioned: date.value,
    mentionedDay: date.to,
    sceneDay: date.to,
    lead: date.to,
  };
}
