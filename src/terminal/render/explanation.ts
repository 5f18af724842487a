import type { Answer, Explanation } from '../../desk/answer.ts';
import { printable } from '../printable.ts';
import type { Style } from '../screen.ts';

/** How an answer came about: how sure it is, and each passage's score with the words that met the question's. */
export function renderExplanation(
  answer: Answer,
  ms: number,
  { colors }: Style,
  explanation?: Explanation,
): string {
  const { outcome, confidence, hits } = answer;
  const rows = hits.map(({ score, citation, paragraph, matches, answer: mark }, index) => {
    const words = [...new Set(matches.map(({ start, end }) => paragraph.slice(start, end)))];
    const place = `${citation.article} ¶ ${citation.paragraph}, sentence ${citation.sentence}`;
    const marked = mark ? `; answer: ${paragraph.slice(mark.start, mark.end)}` : '';
    return `${index + 1}.  ${score.toFixed(2).padStart(6)}  ${place}: ${words.join(', ') || 'no word'}${marked}`;
  });
  const why = explanation ? explainRanking(explanation) : [];
  return [`${outcome}, confidence ${confidence.toFixed(2)}, ${ms.toFixed(1)} ms`, ...rows, ...why]
    .map((line) => colors.dim(printable(line)))
    .join('\n');
}

/** So many reasons tell why a passage stands where it does. */
const REASONS = 6;

function explainRanking({
  words,
  wish,
  hits,
  signals,
  related,
  confidence,
  isLacking,
  answeredFrom,
}: Explanation): string[] {
  const meant = words.map(({ text, weight, meanings, near }) => {
    const terms = meanings.map(({ term, likeness }) =>
      likeness === 1 ? term : `${term} (${likeness.toFixed(2)})`,
    );
    const like = near.length > 0 ? `; like ${near.join(', ')}` : '';
    return `${text.padEnd(16)} ${weight.toFixed(2).padStart(5)}  ${terms.join(', ') || 'unknown'}${like}`;
  });
  const reasons = hits
    .slice(0, 2)
    .flatMap(({ rank, reasons }, place) => [
      `why ${place + 1}., ${rank.toFixed(2)}:`,
      ...reasons
        .slice(0, REASONS)
        .map(
          ({ adds, value, weight, meaning }) =>
            `    ${signed(adds)} = ${value.toFixed(2)} × ${weight}: ${meaning}`,
        ),
    ]);
  const sureness = signals.map(
    ({ meaning, value, related, right }) =>
      `    ${signed(related)} ${signed(right)}  ${value.toFixed(2)}: ${meaning}`,
  );
  return [
    `wanted: ${wish}; words, their weight and what they may mean:`,
    ...meant.map((line) => `    ${line}`),
    ...reasons,
    `related to the stories: ${related.toFixed(3)}, answered from ${answeredFrom.related}`,
    `right: ${confidence.toFixed(3)}, answered from ${answeredFrom.confidence}; what adds to the one and the other:`,
    ...sureness,
    ...(isLacking
      ? ['the first hit lacks what no answer can do without, so it is a near miss']
      : []),
  ];
}

function signed(number: number): string {
  return `${number < 0 ? '' : '+'}${number.toFixed(2)}`.padStart(6);
}
