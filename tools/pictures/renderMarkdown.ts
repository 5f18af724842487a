import { parse } from 'discord-markdown-parser';
import { type Html, html } from './html.ts';

/** A node of the tree that Discord's grammar makes of a text. */
type Node = ReturnType<typeof parse>[number];

/**
 * Discord's Markdown as it is shown, a line at a time: Pilcrow's headings, quotations and small
 * print each take one line.
 * @throws Error on Markdown that the pictures do not know yet.
 */
export function renderMarkdown(markdown: string): Html {
  return html`${markdown.split('\n').map(renderLine)}`;
}

function renderLine(line: string): Html {
  const item = line.startsWith('- ');
  const shown = renderNodes(parse(item ? line.slice(2) : line, 'extended'));
  return item ? html`<li>${shown}</li>` : html`<div>${shown}</div>`;
}

function renderNodes(nodes: readonly Node[]): Html {
  return html`${nodes.map(renderNode)}`;
}

function renderNode({ type, content, level, name }: Node): Html {
  switch (type) {
    case 'text':
      return html`${String(content)}`;
    case 'twemoji':
      return html`${String(name)}`;
    case 'br':
      return html`<br>`;
    case 'inlineCode':
      return html`<code>${String(content)}</code>`;
    case 'heading':
      return html`<h2 class="level-${String(level)}">${renderNodes(content)}</h2>`;
    case 'subtext':
      return html`<small>${renderNodes(content)}</small>`;
    case 'blockQuote':
      return html`<blockquote>${renderNodes(content)}</blockquote>`;
    case 'strong':
      return html`<strong>${renderNodes(content)}</strong>`;
    case 'em':
      return html`<em>${renderNodes(content)}</em>`;
    case 'link':
      return html`<a>${renderNodes(content)}</a>`;
    default:
      throw new Error(`The pictures do not show Markdown of the kind “${type}” yet.`);
  }
}
