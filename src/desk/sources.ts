import type { Article } from '../story/article.ts';
import type { Library } from '../story/library.ts';
import { sizeOf } from '../story/sizeOf.ts';
import { storyKey } from './keys.ts';

/** One story as a list of sources names it. */
export interface Source {
  readonly id: string;
  /** A short name for the story, for where an id is too long (see `keys.ts`). */
  readonly key: string;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly published: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly language: string;
  readonly paragraphs: number;
}

/** An article's entry in the list of sources. */
function sourceOf(article: Article): Source {
  const { id, title, published, url, publisher, language } = article;
  const { paragraphs } = sizeOf(article);
  return { id, key: storyKey(id), title, published, url, publisher, language, paragraphs };
}

/** Whether none of some stories is in English, which alone facts and dates are read in; false where there are no stories. */
export const areUnread = (stories: readonly Pick<Source, 'language'>[]): boolean =>
  stories.length > 0 && !stories.some(({ language }) => language === 'en');

/** All stories of a library, the newest first. */
export function listSources(library: Library): Source[] {
  return [...library.articles.values()]
    .map(sourceOf)
    .sort((a, b) => b.published.localeCompare(a.published) || a.title.localeCompare(b.title));
}
