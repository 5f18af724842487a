import type { Article } from '../../story/article.ts';
import { type Problem, placeOfProblem } from '../../story/problem.ts';
import { sizeOf } from '../../story/sizeOf.ts';
import { printable } from '../printable.ts';
import type { Style } from '../screen.ts';
import { counted } from './counted.ts';
import { wrapText } from './wrap.ts';

interface Checked {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** What loads, then what does not: `file:line`, what is wrong there, and how to mend it. */
export function renderCheck({ articles, problems }: Checked, { colors, width }: Style): string {
  const indented = (text: string) => wrapText(text, width - 2).map((line) => `  ${line}`);
  const loaded = articles.map((article) => {
    const { id, title, published } = article;
    const { paragraphs, sentences } = sizeOf(article);
    const size = `${counted(paragraphs, 'paragraph')}, ${counted(sentences, 'sentence')}`;
    return [
      `${colors.green('✓')} ${colors.bold(printable(id))}`,
      ...indented(`${title}, ${published}: ${size}`).map(colors.dim),
    ].join('\n');
  });
  const wrong = problems.map((problem) =>
    [
      `${colors.red('✗')} ${colors.bold(printable(placeOfProblem(problem)))}`,
      ...indented(problem.what),
      ...indented(problem.mend).map(colors.cyan),
    ].join('\n'),
  );
  return [...loaded, ...wrong].join('\n');
}
