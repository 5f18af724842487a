import { lowerBound } from '../../search/lowerBound.ts';
import type { Span } from '../../story/article.ts';

/** The quotations of a text, marks and all, in the order in which they open. A quotation ends with its line. */
export interface Quotations {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Finds the quotations of a text in one pass. */
export function findQuotations(text: string): Quotations {
  const starts: number[] = [];
  const ends: number[] = [];
  const close = (end: number): void => {
    while (ends.length < starts.length) ends.push(end);
  };
  for (const { index, 0: mark } of text.matchAll(/[“”"\n]/g)) {
    const isOpen = ends.length < starts.length;
    if (mark === '“' || (mark === '"' && !isOpen)) starts.push(index);
    else close(index + 1);
  }
  close(text.length);
  return { starts, ends };
}

/** The quotation that holds a span, the innermost of several; null where it stands in none. */
export function quotationAround({ starts, ends }: Quotations, span: Span): Span | null {
  const place = lowerBound(starts, span.start) - 1;
  const [start, end] = [starts[place], ends[place]];
  return start === undefined || end === undefined || end <= span.start ? null : { start, end };
}
