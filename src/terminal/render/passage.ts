import type { CitedHit } from '../../desk/answer.ts';
import { printable } from '../printable.ts';
import type { Style } from '../screen.ts';
import { type Mark, runsOf } from './runs.ts';
import { type Run, wrapRuns } from './wrap.ts';

/** What a stretch of the paragraph is to the question. */
type Look = 'context' | 'sentence' | 'match' | 'answer';
type Paint = (text: string) => string;

const BAR = '│ ';
/** What stands around the answering sentence where there is no colour to lift it out. */
const OPENING = '»';
const CLOSING = '«';

/** The paragraph with its answering sentence lifted out, under a bar, as wide as the style allows. */
export function renderPassage(hit: CitedHit, style: Style): string {
  const { bold, dim, cyan, green } = style.colors;
  const text = printable(hit.paragraph);
  const runs: Run<Look>[] = [
    { text: text.slice(0, hit.start), look: 'context' },
    ...(style.colorful ? [] : [{ text: OPENING, look: 'sentence' as const }]),
    ...sentenceRuns(text, hit),
    ...(style.colorful ? [] : [{ text: CLOSING, look: 'sentence' as const }]),
    { text: text.slice(hit.end), look: 'context' },
  ];
  return underBar(runs, style, {
    context: dim,
    sentence: bold,
    match: (text) => bold(cyan(text)),
    answer: (text) => bold(green(text)),
  });
}

/** The sentence alone, for passages that are not offered as the answer. */
export function renderSentence(hit: CitedHit, style: Style): string {
  const { cyan } = style.colors;
  const runs = sentenceRuns(printable(hit.paragraph), hit);
  return underBar(runs, style, { context: String, sentence: String, match: cyan, answer: cyan });
}

function sentenceRuns(text: string, { start, end, matches, answer }: CitedHit): Run<Look>[] {
  const marks: Mark<Look>[] = matches.map((match) => ({ ...match, look: 'match' }));
  if (answer) marks.push({ ...answer, look: 'answer' });
  return runsOf(text, { start, end }, marks, 'sentence');
}

function underBar(runs: readonly Run<Look>[], style: Style, paint: Record<Look, Paint>): string {
  return wrapRuns(runs, style.width - BAR.length)
    .map((line) => style.colors.dim(BAR) + line.map(({ text, look }) => paint[look](text)).join(''))
    .join('\n');
}
