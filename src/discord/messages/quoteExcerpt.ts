import type { CitedHit } from '../../desk/answer.ts';
import type { Span } from '../../story/article.ts';
import { cutText, ELLIPSIS } from '../../story/cutText.ts';
import { quote } from '../markdown.ts';

/** More words than this in bold help nobody; so the marks' own signs cannot fill a message either. */
const MOST_MARKS = 24;

/**
 * Quotes the stretch of a paragraph from `start` to `end`, cut to `limit`, with the marks that fall inside it in bold.
 * Where none would, it begins shortly before the first, with an ellipsis.
 */
export function quoteExcerpt(
  { paragraph }: Pick<CitedHit, 'paragraph'>,
  { start, end }: Span,
  marks: readonly Span[],
  limit: number,
): string {
  const beginAt = (from: number) => {
    const before = from > start ? `${ELLIPSIS} ` : '';
    const text = before + cutText(paragraph.slice(from, end), limit - before.length);
    const shift = before.length - from;
    const kept = text.length < end + shift ? text.length - ELLIPSIS.length : text.length;
    const inside = marks
      .map((mark) => ({ start: mark.start + shift, end: mark.end + shift }))
      .filter((mark) => mark.start >= before.length && mark.end <= kept);
    return { text, marks: joinNeighbours(text, inside).slice(0, MOST_MARKS) };
  };
  const shown = beginAt(start);
  const first = marks.find((mark) => mark.start >= start && mark.end <= end);
  if (shown.marks.length > 0 || !first) return quote(shown.text, shown.marks);
  const room = Math.max(0, Math.min(limit / 4, limit / 2 - (first.end - first.start)));
  const space = paragraph.slice(start, first.start).indexOf(' ', first.start - start - room);
  const { text, marks: inside } = beginAt(space < 0 ? first.start : start + space + 1);
  return quote(text, inside);
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
