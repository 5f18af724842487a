import type { Article, Paragraph, Section } from './article.ts';
import { splitSentences } from './sentences/splitSentences.ts';

/** An article as a format's reader hands it over: headings and plain paragraphs, nothing numbered yet. */
export interface Manuscript extends Omit<Article, 'sections'> {
  readonly sections: readonly {
    readonly heading: string | null;
    readonly paragraphs: readonly string[];
  }[];
}

/**
 * Numbers a manuscript's paragraphs through its sections and cuts each into sentences. Of a language tag
 * such as `es-CO` or `spa` the language stays, in its shortest form: it is read alike in every country.
 */
export function composeArticle({ sections, ...front }: Manuscript): Article {
  const [primary = ''] = front.language.split(/[-_]/);
  const { language } = new Intl.Locale(primary);
  let number = 0;
  const compose = (text: string): Paragraph => ({
    number: ++number,
    text,
    sentences: splitSentences(text, language).map(({ start, end }, index) => ({
      number: index + 1,
      text: text.slice(start, end),
      start,
      end,
    })),
  });
  return {
    ...front,
    language,
    sections: sections.map(
      ({ heading, paragraphs }): Section => ({ heading, paragraphs: paragraphs.map(compose) }),
    ),
  };
}
