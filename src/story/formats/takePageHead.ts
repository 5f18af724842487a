import type { Block } from './composeBody.ts';
import { parseByline } from './parseByline.ts';
import { parseDay } from './parseDay.ts';

/** A headline, a day and a byline stand within so many of a page's first blocks. */
const HEAD_BLOCKS = 8;

/** What stands above a story on its page, and the story without it. */
export interface PageHead {
  /** `YYYY-MM-DD` */
  readonly published: string | null;
  readonly author: string | null;
  readonly body: readonly Block[];
}

/**
 * Takes the headline, the day and the byline off a page's text: they are no part of the story.
 *
 * @param headlines what the page calls its story
 */
export function takePageHead(
  blocks: readonly Block[],
  headlines: readonly (string | null)[],
): PageHead {
  const known = new Set(headlines.map((headline) => headline?.toLowerCase()));
  let published: string | null = null;
  let author: string | null = null;
  const isHead = ({ level, text }: Block): boolean => {
    if (level !== null) return known.has(text.toLowerCase());
    const day = published === null ? parseDay(text) : null;
    const name = author === null ? parseByline(text) : null;
    published ??= day;
    author ??= name;
    return day !== null || name !== null;
  };
  const body = blocks.filter((block, at) => at >= HEAD_BLOCKS || !isHead(block));
  return { published, author, body };
}
