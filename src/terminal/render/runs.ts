import type { Span } from '../../story/article.ts';
import type { Run } from './wrap.ts';

/** A stretch of text that is to look some way. */
export interface Mark<Look> extends Span {
  readonly look: Look;
}

/** The text from `start` to `end` as runs: each as its mark says (of two, the later), the rest as `base`. */
export function runsOf<Look>(
  text: string,
  { start, end }: Span,
  marks: readonly Mark<Look>[],
  base: Look,
): Run<Look>[] {
  const within = marks.filter((mark) => mark.start < end && mark.end > start);
  const clip = (at: number) => Math.max(start, Math.min(end, at));
  const bounds = [start, end, ...within.flatMap((mark) => [clip(mark.start), clip(mark.end)])];
  bounds.sort((a, b) => a - b);
  const runs: Run<Look>[] = [];
  for (const [index, from] of bounds.entries()) {
    const to = bounds[index + 1] ?? from;
    const mark = within.findLast((each) => each.start <= from && from < each.end);
    if (to > from) runs.push({ text: text.slice(from, to), look: mark?.look ?? base });
  }
  return runs;
}
