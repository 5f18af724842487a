import type { CitedHit } from '../../desk/answer.ts';
import type { Span } from '../../story/article.ts';
import { printable } from '../printable.ts';
import type { Style } from '../screen.ts';
import { type Run, wrapRuns } from './wrap.ts';

/** What a stretch of the paragraph is to the question. */
type Look = 'context' | 'sentence' | 'match' | 'answer' | 'mark';

type Paint = (text: string) => string;

const BAR = '│ ';
/** What stands around the answering sentence where there is no colour to lift it out. */
const OPENING = '»';
const CLOSING = '«';

/** The paragraph with its answering sentence lifted out, under a bar, as wide as the style allows. */
export function renderPassage(hit: CitedHit, style: Style): string {
  const { bold, dim, cyan, green } = style.colors;
  return underBar(runsOf(hit, !style.colorful), style, {
    context: dim,
    sentence: bold,
    match: (text) => bold(cyan(text)),
    answer: (text) => bold(green(text)),
    mark: String,
  });
}

/** The sentence alone, for passages that are not offered as the answer. */
export function renderSentence(hit: CitedHit, style: Style): string {
  const { cyan } = style.colors;
  const runs = runsOf(hit, false).filter(({ look }) => look !== 'context');
  const plain = String;
  return underBar(runs, style, {
    context: plain,
    sentence: plain,
    match: cyan,
    answer: cyan,
    mark: plain,
  });
}

function underBar(runs: readonly Run<Look>[], style: Style, paint: Record<Look, Paint>): string {
  return wrapRuns(runs, style.width - BAR.length)
    .map((line) => style.colors.dim(BAR) + line.map(({ text, look }) => paint[look](text)).join(''))
    .join('\n');
}

function runsOf({ paragraph, start, end, matches, answer }: CitedHit, marked: boolean) {
  const text = printable(paragraph);
  const inside = (at: number, span: Span | null) => span && span.start <= at && at < span.end;
  const lookAt = (at: number): Look => {
    if (at < start || at >= end) return 'context';
    if (inside(at, answer)) return 'answer';
    return matches.some((match) => inside(at, match)) ? 'match' : 'sentence';
  };
  const bounds = [0, start, end, text.length];
  for (const span of answer ? [...matches, answer] : matches) bounds.push(span.start, span.end);
  bounds.sort((a, b) => a - b);

  const runs: Run<Look>[] = [];
  for (const [index, from] of bounds.entries()) {
    const to = bounds[index + 1] ?? from;
    if (marked && from === start && to > from) runs.push({ text: OPENING, look: 'mark' });
    if (to > from) runs.push({ text: text.slice(from, to), look: lookAt(from) });
    if (marked && to === end && to > from) runs.push({ text: CLOSING, look: 'mark' });
  }
  return runs;
}
