import type { Span } from '../../story/article.ts';
import { cutText, ELLIPSIS } from '../../story/cutText.ts';

/** A stretch of a text with the words marked in it. */
export interface Excerpt {
  readonly text: string;
  /** Offsets into `text`, in order and apart. */
  readonly marks: readonly Span[];
}

/** More words than this in bold help nobody; so the marks' own signs cannot fill a message either. */
const MOST_MARKS = 24;

/** The stretch of a paragraph from `start` to `end`, cut to `limit`, with the marks that fall inside it. */
export function excerpt(
  paragraph: string,
  { start, end }: Span,
  marks: readonly Span[],
  limit: number,
): Excerpt {
  const text = cutText(paragraph.slice(start, end), limit);
  const kept = text.length < end - start ? text.length - ELLIPSIS.length : text.length;
  const inside = marks
    .filter((mark) => mark.start >= start && mark.end <= start + kept)
    .map((mark) => ({ start: mark.start - start, end: mark.end - start }));
  return { text, marks: joinNeighbours(text, inside).slice(0, MOST_MARKS) };
}

/** Makes one mark of those with nothing but space between them. */
function joinNeighbours(text: string, marks: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    if (last && !text.slice(last.end, mark.start).trim())
      joined[joined.length - 1] = { start: last.start, end: mark.end };
    else joined.push(mark);
  }
  return joined;
}
