import type { Manuscript } from '../composeArticle.ts';

/** A heading or a paragraph of a story's body, as plain text on one line. */
export interface Block {
  /** A heading's level, from 1; null for a paragraph. */
  readonly level: number | null;
  readonly text: string;
}

/** What stands between the cells of a table's row, which is one paragraph. */
export const BETWEEN_CELLS = ' | ';

/** A body as sections of plain paragraphs, and the title known or found at its head. */
export interface Body {
  readonly title: string | null;
  readonly sections: Manuscript['sections'];
}

/**
 * Parts a body's blocks into sections: each heading begins one.
 *
 * @param title the title if it is known; a first heading of level one that repeats it, or that
 * gives a title still unknown, is no section
 */
export function composeBody(blocks: readonly Block[], title: string | null): Body {
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
