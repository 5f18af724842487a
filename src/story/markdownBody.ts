import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Manuscript } from './composeArticle.ts';
import { oneLine } from './oneLine.ts';

/** A Markdown body as sections of plain paragraphs, and the title that stood at its head. */
export interface MarkdownBody {
  readonly title: string | null;
  readonly sections: Manuscript['sections'];
}

interface OpenSection {
  readonly heading: string | null;
  readonly paragraphs: string[];
}

/**
 * Reads a Markdown body (CommonMark).
 *
 * @param title the title if it is known; a first heading of level one that repeats it, or that
 * gives a title still unknown, is no section
 */
export function markdownBody(source: string, title: string | null): MarkdownBody {
  let found = title;
  const sections: OpenSection[] = [{ heading: null, paragraphs: [] }];
  const atHead = () => sections.length === 1 && sections[0]?.paragraphs.length === 0;

  const read = (node: RootContent): void => {
    if (node.type === 'heading') {
      const heading = oneLine(plainText(node));
      if (node.depth === 1 && atHead() && (found === null || isSame(heading, found)))
        found ??= heading || null;
      else if (heading) sections.push({ heading, paragraphs: [] });
    } else if (node.type === 'paragraph' || node.type === 'code') {
      const text = oneLine(plainText(node));
      if (text) sections.at(-1)?.paragraphs.push(text);
    } else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
      for (const child of node.children) read(child);
    }
  };
  for (const node of fromMarkdown(source).children) read(node);
  return {
    title: found,
    sections: sections.filter((it, at) => at > 0 || it.paragraphs.length > 0),
  };
}

function isSame(heading: string, title: string): boolean {
  return heading.toLowerCase() === title.toLowerCase();
}

/** What a reader sees of a node as text: no pictures, no tags, and a space for a line break. */
function plainText(node: Nodes | PhrasingContent): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return ' ';
    case 'html':
      return /^<br\b/i.test(node.value) ? ' ' : '';
    default:
      return 'children' in node ? node.children.map(plainText).join('') : '';
  }
}
