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
  const opening = within
    .map((mark, order) => ({ mark, order }))
    .sort((a, b) => a.mark.start - b.mark.start);
  const runs: Run<Look>[] = [];
  let open: typeof opening = [];
  let next = 0;
  for (const [index, from] of bounds.entries()) {
    const to = bounds[index + 1] ?? from;
    if (to === from) continue;
    open = open.filter(({ mark }) => from < mark.end);
    for (let each = opening[next]; each && each.mark.start <= from; each = opening[++next])
      open.push(each);
    const last = open.reduce<(typeof open)[number] | null>(
      (later, each) => (later && later.order > each.order ? later : each),
      null,
    );
    runs.push({ text: text.slice(from, to), look: last?.mark.look ?? base });
  }
  return runs;
}
