import type { Nodes, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { BETWEEN_CELLS, type Block } from './composeBody.ts';
import { READING } from './markdownDialect.ts';
import { oneLine } from './oneLine.ts';

/**
 * The headings and paragraphs of a Markdown body that have any text. A table’s rows are paragraphs,
 * and so are footnotes, without the marks that point to them.
 */
export function markdownBlocks(source: string): Block[] {
  return plainBlocks(source) ?? parsedBlocks(source);
}

const BLANK = /^[ \t]*$/;
const HEADING = /^(#{1,6})[ \t]+(\S.*)$/;
/** A line that can be nothing but a paragraph's: it begins no list, quote, fence, tag, definition or table. */
const PARAGRAPH = /^ {0,3}(?![>\-+*_#`~<[=|:]|\d{1,9}[.)])\S/;
/** Signs that may format the words around them, and the one that Markdown replaces. */
const FORMAT = /[\\`*_~[\]<>&#\0]/;

/**
 * The blocks of a body that is made of headings and paragraphs alone, as nearly every story is;
 * null for any other. It gives what `parsedBlocks` gives, in a fraction of the time, for it leaves
 * to the parser only the blocks in which a sign may format something.
 */
export function plainBlocks(source: string): Block[] | null {
  const blocks: Block[] = [];
  let open = '';
  const close = () => {
    if (FORMAT.test(open)) blocks.push(...parsedBlocks(open));
    else if (open) blocks.push({ level: null, text: oneLine(open) });
    open = '';
  };
  for (const line of source.split('\n')) {
    const heading = HEADING.exec(line);
    if (PARAGRAPH.test(line)) open = open ? `${open}\n${line}` : line;
    else if (BLANK.test(line)) close();
    else if (heading) {
      close();
      const [, signs = '', words = ''] = heading;
      if (FORMAT.test(words)) blocks.push(...parsedBlocks(line));
      else blocks.push({ level: signs.length, text: oneLine(words) });
    } else return null;
  }
  close();
  return blocks.filter(({ text }) => text);
}

/** The blocks of any body, by the parser. */
export function parsedBlocks(source: string): Block[] {
  const blocks: Block[] = [];
  const read = (node: Nodes): void => {
    if (node.type === 'heading') blocks.push({ level: node.depth, text: textOf(node) });
    else if (node.type === 'paragraph' || node.type === 'code')
      blocks.push({ level: null, text: textOf(node) });
    else if (node.type === 'tableRow') blocks.push({ level: null, text: rowText(node) });
    else if ('children' in node) for (const child of node.children) read(child);
  };
  read(fromMarkdown(source, READING));
  return blocks.filter(({ text }) => text);
}

function rowText({ children }: TableRow): string {
  return children.map(textOf).filter(Boolean).join(BETWEEN_CELLS);
}

function textOf(node: Nodes): string {
  return oneLine(rawText(node));
}

/** What a reader sees of a node: no pictures, no tags, and a space for a line break. */
function rawText(node: Nodes): string {
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
      return 'children' in node ? node.children.map(rawText).join('') : '';
  }
}
