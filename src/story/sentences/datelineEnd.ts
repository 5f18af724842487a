/** The place before a report, in capitals, with what may stand beside it: `HELSINKI, Feb. 12 (Reuters) -`. */
const DATELINE =
  /^\p{Lu}{2}[^\p{Ll}!?—–]{0,30}(?:,[^!?—–-]{0,40}?)?\s*(?:\([^)]{1,40}\)\s*)?\s(?:[-–—]|--)\s+(?=\S)/u;

/** Where the words of a paragraph begin behind the place and the day that agencies set before a report; 0 where there are none. */
export const datelineEnd = (text: string): number => DATELINE.exec(text)?.[0].length ?? 0;
