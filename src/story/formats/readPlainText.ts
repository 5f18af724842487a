import type { Article } from '../article.ts';
import { composeArticle } from '../composeArticle.ts';
import { StoryError } from '../problem.ts';
import { type Block, composeBody } from './composeBody.ts';
import { idOf } from './idOf.ts';
import { oneLine } from './oneLine.ts';
import { isName, parseByline } from './parseByline.ts';
import { parseDay } from './parseDay.ts';
import { isSlug, readableTitle } from './readableTitle.ts';
import { tellLanguage } from './tellLanguage.ts';

/** The date, title, byline and address stand within so many of the first lines. */
const HEAD_LINES = 8;
/** A line that is longer is a paragraph, not a title. */
const LONGEST_TITLE = 240;
/** A line that is longer is a paragraph, not a heading. */
const LONGEST_HEADING = 120;
const ENDED = /[.。]["'”’»)]*$/u;
const ADDRESS = /^https?:\/\/\S+$/;
/** Ends a sentence or leads on, whatever quotes and brackets close after it. */
const CLOSED = /[.!?…:;,。！？؟।]["'”’»)\]」』]*$/u;
/** Lines of a list follow one another without blank lines between them. */
const LIST_ITEM = /^[-*•·]\s/;
/** The level of a section's heading: the title stands above it. */
const SECTION = 2;
/** A heading begins with a word, not with the sign of a list. */
const WORD_FIRST = /^["'“‘«¿¡(]*[\p{L}\p{N}]/u;

/**
 * Reads a story as newspapers' archives export it: a line with the date, a line with the title or
 * its slug (in either order; a byline and an address may follow), then paragraphs parted by blank
 * lines. A short line without closing punctuation between blank lines is a heading; a name right
 * below the date or the title, with no blank line between, is the author's.
 *
 * @param file the file's path inside the knowledge folder; it gives the article its id
 * @throws StoryError where there is no date or no text
 */
export function readPlainText(source: string, file: string): Article {
  const lines = source
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .map(oneLine);
  const head = readHead(lines);
  if (head.published === null)
    throw new StoryError({
      file,
      line: 1,
      what: 'No date stands at the head of the story.',
      mend: 'Write the day of publication on the first line, such as "6 July 2025", and the title below it.',
    });
  const { sections } = composeBody(blocksOf(lines.slice(head.length)), null);
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  if (paragraphs.length === 0)
    throw new StoryError({
      file,
      line: head.length,
      what: 'The story has no text.',
      mend: 'Write its paragraphs below the date and the title, with blank lines between them.',
    });
  const id = idOf(file);
  const title = head.title ?? id;
  const { published, url, author } = head;
  return composeArticle({
    id,
    title: isSlug(title) ? readableTitle(title, paragraphs) : title,
    published,
    url,
    publisher: null,
    author,
    language: tellLanguage(paragraphs.join(' ')),
    sections,
  });
}

interface Head {
  published: string | null;
  title: string | null;
  url: string | null;
  author: string | null;
  /** How many lines it takes. */
  length: number;
}

function readHead(lines: readonly string[]): Head {
  const head: Head = { published: null, title: null, url: null, author: null, length: 0 };
  let seen = 0;
  for (const [at, line] of lines.entries()) {
    if (!line) continue;
    if (++seen > HEAD_LINES) break;
    const day = head.published === null ? parseDay(line) : null;
    const isBelow = at > 0 && at === head.length;
    const byline = parseByline(line) ?? (isBelow && isName(line) ? line : null);
    if (day) head.published = day;
    else if (ADDRESS.test(line) && URL.canParse(line)) head.url ??= new URL(line).href;
    else if (byline && head.title !== null) head.author ??= byline;
    else if (head.title === null && isTitle(line, lines[at - 1] || lines[at + 1]))
      head.title = line;
    else break;
    head.length = at + 1;
  }
  return head;
}

/**
 * A long line, or a sentence that stands by itself, is the story's first paragraph.
 *
 * @param neighbour the line right above or below, if there is one
 */
function isTitle(line: string, neighbour: string | undefined): boolean {
  return line.length <= LONGEST_TITLE && (Boolean(neighbour) || !ENDED.test(line));
}

function blocksOf(lines: readonly string[]): Block[] {
  const texts: string[] = [];
  let open: string[] = [];
  for (const line of [...lines, '']) {
    if (open.length > 0 && (!line || LIST_ITEM.test(line))) {
      texts.push(open.join(' '));
      open = [];
    }
    if (line) open.push(line);
  }
  return texts.map((text, at) => {
    // What stands last heads nothing, however short it is.
    const heads = isHeading(text) && at + 1 < texts.length;
    return { level: heads ? SECTION : null, text };
  });
}

function isHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && WORD_FIRST.test(text) && !CLOSED.test(text);
}
