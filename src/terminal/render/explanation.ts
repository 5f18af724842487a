import type { Answer } from '../../desk/answer.ts';
import { printable } from '../printable.ts';
import type { Style } from '../screen.ts';

/** How an answer came about: how sure it is, and each passage's score with the words that met the question's. */
export function renderExplanation(answer: Answer, ms: number, { colors }: Style): string {
  const { outcome, confidence, hits } = answer;
  const rows = hits.map(({ score, citation, paragraph, matches, answer: mark }, index) => {
    const words = [...new Set(matches.map(({ start, end }) => paragraph.slice(start, end)))];
    const place = `${citation.article} ¶ ${citation.paragraph}, sentence ${citation.sentence}`;
    const marked = mark ? `; answer: ${paragraph.slice(mark.start, mark.end)}` : '';
    return `${index + 1}.  ${score.toFixed(2).padStart(6)}  ${place}: ${words.join(', ') || 'no word'}${marked}`;
  });
  return [`${outcome}, confidence ${confidence.toFixed(2)}, ${ms.toFixed(1)} ms`, ...rows]
    .map((line) => colors.dim(printable(line)))
    .join('\n');
}
