import { parse } from 'discord-markdown-parser';

/** A piece of a message as Discord's own grammar reads it. */
export interface MarkdownNode {
  readonly type: string;
  /** The words, where it is text. */
  readonly text: string;
  /** Where it leads, if it is a link. */
  readonly target: string | null;
}

/** Everything that Discord would make of a text, the innermost pieces too. */
export function markdownNodes(markdown: string): MarkdownNode[] {
  return [...walk(parse(markdown, 'extended'))];
}

/** The words that a reader sees of a text. */
export function visibleText(markdown: string): string {
  return markdownNodes(markdown)
    .map(({ text }) => text)
    .join('');
}

function* walk(node: unknown): Generator<MarkdownNode> {
  if (Array.isArray(node)) {
    for (const one of node) yield* walk(one);
  } else if (typeof node === 'object' && node !== null && 'type' in node) {
    // A pictured emoji is a letter of the text like any other.
    const letter = node.type === 'twemoji' && 'name' in node ? node.name : undefined;
    const content = letter ?? ('content' in node ? node.content : undefined);
    yield {
      type: letter === undefined ? String(node.type) : 'text',
      text: typeof content === 'string' ? content : '',
      target: 'target' in node ? String(node.target) : null,
    };
    yield* walk(content);
    if ('items' in node) yield* walk(node.items);
  }
}
