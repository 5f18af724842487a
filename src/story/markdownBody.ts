import type { Manuscript } from './composeArticle.ts';
import { markdownBlocks } from './markdownBlocks.ts';

/** A Markdown body as sections of plain paragraphs, and the title known or found at its head. */
export interface MarkdownBody {
  readonly title: string | null;
  readonly sections: Manuscript['sections'];
}

/**
 * Reads a Markdown body: each heading begins a section.
 *
 * @param title the title if it is known; a first heading of level one that repeats it, or that
 * gives a title still unknown, is no section
 */
export function markdownBody(source: string, title: string | null): MarkdownBody {
  const blocks = markdownBlocks(source);
  const [first] = blocks;
  const isTitle =
    first?.level === 1 && (title === null || first.text.toLowerCase() === title.toLowerCase());
  const sections: { heading: string | null; paragraphs: string[] }[] = [];
  for (const { level, text } of isTitle ? blocks.slice(1) : blocks) {
    if (level !== null) sections.push({ heading: text, paragraphs: [] });
    else if (sections.length === 0) sections.push({ heading: null, paragraphs: [text] });
    else sections.at(-1)?.paragraphs.push(text);
  }
  return { title: title ?? (isTitle ? first.text : null), sections };
}
