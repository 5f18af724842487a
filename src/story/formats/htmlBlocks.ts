import { BETWEEN_CELLS, type Block } from './composeBody.ts';
import { oneLine } from './oneLine.ts';

/** What is needed of a DOM node. */
export interface PageNode {
  /** In small letters for an element of HTML. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** Elements that stand in a line of text; every other begins and ends a block. */
const INLINE = new Set(
  (
    '#text a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ' +
    'ruby s samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);
/** Elements that hold no text of the story. */
const SILENT = new Set(
  (
    '#comment audio button canvas figcaption figure form head iframe img input math noscript object ' +
    'picture script select style svg template textarea title video'
  ).split(' '),
);
const HEADING = /^h([1-6])$/;
/** The cells of a table: those of one row stand in one block. */
const CELLS = new Set(['td', 'th']);

/**
 * The headings and paragraphs of a part of a web page. A table's row is a paragraph; a time that
 * stands by itself is none, for it dates the page.
 */
export function htmlBlocks(root: PageNode): Block[] {
  const blocks: Block[] = [];
  let open = '';
  let ofTimes = '';
  let beforeCell = '';
  const close = (level: number | null) => {
    const text = oneLine(open);
    if (text && text !== oneLine(ofTimes)) blocks.push({ level, text });
    open = ofTimes = beforeCell = '';
  };
  const readText = (text: string) => {
    if (text.trim()) {
      if (beforeCell && open.trim()) open = open.trimEnd() + beforeCell;
      beforeCell = '';
    }
    open += text;
  };
  const read = (node: PageNode, level: number | null): void => {
    const name = node.nodeName.toLowerCase();
    if (name === 'time') ofTimes += node.textContent ?? '';
    if (CELLS.has(name)) beforeCell = BETWEEN_CELLS;
    if (name === '#text') readText(node.textContent ?? '');
    else if (name === 'br') open += '\n';
    else if (SILENT.has(name)) return;
    else if (INLINE.has(name) || CELLS.has(name))
      for (const child of node.childNodes) read(child, level);
    else {
      close(level);
      const heading = HEADING.exec(name);
      const inside = heading ? Number(heading[1]) : level;
      for (const child of node.childNodes) read(child, inside);
      close(inside);
    }
  };
  read(root, null);
  close(null);
  return blocks;
}
