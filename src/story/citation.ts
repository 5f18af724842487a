import type { Article } from './article.ts';
import type { Passage } from './library.ts';
import { linkTo } from './linkTo.ts';
import { remembering } from './remembering.ts';

/** Where an answer stands: enough to find the sentence again by hand or by link. */
export interface Citation {
  /** The article's id. */
  readonly article: string;
  readonly title: string;
  /** The day of publication, `YYYY-MM-DD`. */
  readonly published: string;
  /** The article's address as its file gives it. */
  readonly url: string | null;
  /** The address that opens at the cited sentence. */
  readonly link: string | null;
  /** The section's heading; null in the lead. */
  readonly section: string | null;
  /** The paragraph's number (¶) in the article. */
  readonly paragraph: number;
  /** The sentence's number in its paragraph. */
  readonly sentence: number;
}

/** What a passage, or anything else that stands in a sentence, is cited by. */
export function cite({ article, section, paragraph, sentence }: Omit<Passage, 'index'>): Citation {
  return {
    article: article.id,
    title: article.title,
    published: article.published,
    url: article.url,
    link: linkTo(article, sentence.text),
    section: section.heading,
    paragraph: paragraph.number,
    sentence: sentence.number,
  };
}

/** A day as readers write it: `2025-07-06` is `6 July 2025` in British English. */
export function formatPublished(published: Article['published'], locale = 'en-GB'): string {
  return dayFormat(locale).format(new Date(`${published}T00:00:00Z`));
}

const dayFormat = remembering(
  (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
);
