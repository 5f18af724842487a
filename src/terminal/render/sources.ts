import type { Source } from '../../desk/sources.ts';
import { formatPublished } from '../../story/citation.ts';
import { printable } from '../printable.ts';
import type { Style } from '../screen.ts';
import { counted } from './counted.ts';
import { wrapParts, wrapText } from './wrap.ts';

/** The stories, each with its date, its length and the id to narrow a question by. */
export function renderSources(sources: readonly Source[], { colors, width }: Style): string {
  return sources
    .map(({ id, title, published, publisher, url, paragraphs }) => {
      const facts = [publisher, formatPublished(published), counted(paragraphs, 'paragraph'), id];
      return [
        ...wrapText(title, width).map(colors.bold),
        ...wrapParts(facts, width - 2).map((line) => `  ${colors.dim(line)}`),
        ...(url ? [`  ${colors.cyan(printable(url))}`] : []),
      ].join('\n');
    })
    .join('\n\n');
}
