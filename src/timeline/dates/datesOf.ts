import type { Article, Paragraph, Section } from '../../story/article.ts';
import type { SpannedTimex, Timex } from '../time/timex.ts';
import { nothingTold } from '../time/told.ts';
import { daysOfLog } from './daysOfLog.ts';
import { type Earlier, earlierWith, NOTHING_EARLIER } from './earlier.ts';
import { readTimexes } from './findTimexes.ts';
import { dateAtHead, dateInHeading, isOfHeading } from './headDate.ts';

/** The time expressions of one paragraph. */
export interface ParagraphDates {
  readonly section: Section;
  readonly paragraph: Paragraph;
  readonly timexes: readonly Timex[];
  /** The date under which it stands in a chronicle, by its own first words or its section's heading; null where there is none. */
  readonly head: SpannedTimex | null;
}

/** Reads the dates of a story from its first paragraph to its last, so that each may count from those before. */
export const datesOf = (article: Article): ParagraphDates[] => [...readDates(article)];

/** The same, a paragraph at a time; none of a story in a language that is not read here. */
export function* readDates(article: Article): Generator<ParagraphDates> {
  const { sections, published, language } = article;
  if (language !== 'en') return;
  const days = daysOfLog(article);
  let earlier = NOTHING_EARLIER;
  for (const section of sections) {
    const heading = dateInHeading(section, published, earlier);
    const ofSection = heading && isOfHeading(section.heading ?? '', heading) ? heading : null;
    earlier = under(heading?.precision === 'day' ? heading.to : null, earlier, published);
    for (const paragraph of section.paragraphs) {
      const day = days.get(paragraph);
      if (day) earlier = under(day, earlier, published);
      const read = readTimexes(paragraph.text, published, earlier);
      earlier = earlierWith(earlier, paragraph.text, read, published);
      const head = dateAtHead(paragraph, read.timexes, earlier.written ?? published) ?? ofSection;
      yield { section, paragraph, timexes: read.timexes, head };
    }
  }
}

/** What is told once a heading is read: the day that it names is the day its times of day go on from. */
const under = (day: string | null, earlier: Earlier, published: string): Earlier => ({
  ...earlier,
  told: day
    ? {
        ...(earlier.told ?? nothingTold(published)),
        mentioned: day,
        mentionedDay: day,
        sceneDay: day,
        lead: day,
        headDay: day,
      }
    : earlier.told && { ...earlier.told, headDay: null },
});
