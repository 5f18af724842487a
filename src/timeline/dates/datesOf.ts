import { isEnglish } from '../../search/words/isEnglish.ts';
import type { Article, Paragraph, Section } from '../../story/article.ts';
import type { SpannedTimex, Timex } from '../time/timex.ts';
import { type Told, toldBefore } from '../time/told.ts';
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
export function* readDates({ sections, published, language }: Article): Generator<ParagraphDates> {
  if (!isEnglish(language)) return;
  let earlier = NOTHING_EARLIER;
  for (const section of sections) {
    const heading = dateInHeading(section, published, earlier);
    const ofSection = heading && isOfHeading(section.heading ?? '', heading) ? heading : null;
    earlier = { ...earlier, told: toldWith(heading, published, earlier) };
    for (const paragraph of section.paragraphs) {
      const read = readTimexes(paragraph.text, published, earlier);
      earlier = earlierWith(earlier, paragraph.text, read, published);
      const head = dateAtHead(paragraph, read.timexes, earlier.written ?? published) ?? ofSection;
      yield { section, paragraph, timexes: read.timexes, head };
    }
  }
}

/** What is told once a section's heading is read: the day that it names is the day its times of day go on from. */
function toldWith(heading: SpannedTimex | null, published: string, earlier: Earlier): Told | null {
  if (heading?.precision !== 'day') return earlier.told;
  const told = earlier.told ?? toldBefore(published);
  return {
    ...told,
    mentioned: heading.value,
    mentionedDay: heading.to,
    sceneDay: heading.to,
    lead: heading.to,
  };
}
