import type { Article } from './article.ts';

/** Counts an article's paragraphs and sentences. */
export function sizeOf({ sections }: Article) {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const sentences = paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0);
  return { paragraphs: paragraphs.length, sentences };
}
