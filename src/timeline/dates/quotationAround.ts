import type { Span } from '../../story/article.ts';

/** The quotation that holds a span, marks and all; null where it stands in none. A quotation ends with its line. */
export function quotationAround(text: string, { start, end }: Span): Span | null {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  let opened: number | null = null;
  for (let at = line; at < start; at++) {
    const mark = text[at];
    if (mark === '“' || (mark === '"' && opened === null)) opened = at;
    else if (mark === '”' || mark === '"') opened = null;
  }
  if (opened === null) return null;
  const after = text.slice(end).search(/["”\n]/);
  return { start: opened, end: after < 0 ? text.length : end + after + 1 };
}
