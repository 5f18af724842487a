import type { Article, Paragraph, Section, Sentence } from './article.ts';

/** The unit that is indexed and shown: a sentence in its paragraph, section and article. */
export interface Passage {
  /** The passage's place in its Library: `library.passages[passage.index] === passage`. */
  readonly index: number;
  readonly article: Article;
  readonly section: Section;
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
}

/** The immutable set of loaded articles and their passages; a reload makes a new one and swaps it in. */
export interface Library {
  /** The articles by id, in the order they were given. */
  readonly articles: ReadonlyMap<string, Article>;
  /** Every sentence of every article, in reading order. */
  readonly passages: readonly Passage[];
}

/** Makes a Library of articles; of two with the same id the first stays. */
export function composeLibrary(articles: Iterable<Article>): Library {
  const byId = new Map<string, Article>();
  const passages: Passage[] = [];
  for (const article of articles) {
    if (byId.has(article.id)) continue;
    byId.set(article.id, article);
    for (const section of article.sections)
      for (const paragraph of section.paragraphs)
        for (const sentence of paragraph.sentences)
          passages.push({ index: passages.length, article, section, paragraph, sentence });
  }
  return { articles: byId, passages };
}
