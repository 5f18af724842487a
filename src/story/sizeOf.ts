import type { Article } from './article.ts';

/** How much there is of an article. */
export interface Size {
  readonly paragraphs: number;
  readonly sentences: number;
}

/** Counts an article's paragraphs and sentences. */
export function sizeOf({ sections }: Article): Size {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const sentences = paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0);
  return { paragraphs: paragraphs.length, sentences };
}
