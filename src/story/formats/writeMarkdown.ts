import type { Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { Article } from '../article.ts';
import { WRITING } from './markdownDialect.ts';

/**
 * Writes an article as Markdown with front matter. Reading it back gives the same article: the same
 * fields, headings and paragraphs, word for word.
 */
export function writeMarkdown(article: Article): string {
  const { title, published, url, publisher, author, language } = article;
  const fields = { title, published, url, publisher, author, language };
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  return `---\n${stringify(given, { lineWidth: 0 })}---\n\n${toMarkdown(bodyOf(article), WRITING)}`;
}

function bodyOf({ sections }: Article): Root {
  const children = sections.flatMap(({ heading, paragraphs }): RootContent[] => [
    ...(heading === null ? [] : [headingOf(heading)]),
    ...paragraphs.map(({ text }) => paragraphOf(text)),
  ]);
  return { type: 'root', children };
}

function headingOf(value: string): RootContent {
  return { type: 'heading', depth: 2, children: [{ type: 'text', value }] };
}

function paragraphOf(value: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
