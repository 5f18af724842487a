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
  return html`${markdown.split('\n').map((line) => html`<div>${renderNodes(parse(line, 'extended'))}</div>`)}`;
}

function renderNodes(nodes: readonly Node[]): Html {
  return html`${nodes.map(renderNode)}`;
}

function renderNode(node: Node): Html {
  const { content } = node;
  if (node.type === 'text') return html`${String(content)}`;
  if (node.type === 'twemoji') return html`${String(node.name)}`;
  if (node.type === 'br') return html`<br>`;
  if (node.type === 'inlineCode') return html`<code>${String(content)}</code>`;
  if (node.type === 'list')
    return html`<ul>${node.items.map((item: Node[]) => html`<li>${renderNodes(item)}</li>`)}</ul>`;
  const inner = renderNodes(content);
  if (node.type === 'heading') return html`<h2 class="level-${String(node.level)}">${inner}</h2>`;
  if (node.type === 'subtext') return html`<small>${inner}</small>`;
  if (node.type === 'blockQuote') return html`<blockquote>${inner}</blockquote>`;
  if (node.type === 'strong') return html`<strong>${inner}</strong>`;
  if (node.type === 'em') return html`<em>${inner}</em>`;
  if (node.type === 'listItem') return inner;
  if (node.type === 'link') return html`<a>${inner}</a>`;
  throw new Error(`The pictures do not show Markdown of the kind “${node.type}” yet.`);
}
