import type { Article } from '../../story/article.ts';
import { formatPublished } from '../../story/citation.ts';
import { printable } from '../printable.ts';
import type { Style } from '../screen.ts';
import { counted } from './counted.ts';
import { wrapText } from './wrap.ts';

/** Columns for a paragraph's and a sentence's number. */
const MARGIN = 10;

/** One article as it is read: its front matter, then every sentence under its paragraph's number. */
export function renderArticle(article: Article, { colors, width }: Style): string {
  const { title, published, publisher, author, url, language, sections } = article;
  const fold = (text: string) => wrapText(printable(text), width);
  const facts = [formatPublished(published), publisher, author, language, article.id];
  const lines = [
    ...fold(title).map(colors.bold),
    ...fold(facts.filter(Boolean).join(' · ')).map(colors.dim),
    ...(url ? [colors.cyan(printable(url))] : []),
  ];
  for (const { heading, paragraphs } of sections) {
    if (heading !== null)
      lines.push('', ...fold(heading).map((line) => colors.bold(colors.cyan(line))));
    for (const { number, sentences } of paragraphs) {
      lines.push('');
      for (const sentence of sentences) {
        const label = sentence.number === 1 ? `¶ ${number}`.padEnd(MARGIN - 4) : '';
        const gutter = label.padEnd(MARGIN - 4) + String(sentence.number).padStart(2);
        for (const [at, line] of wrapText(printable(sentence.text), width - MARGIN).entries())
          lines.push(`${colors.dim((at === 0 ? gutter : '').padEnd(MARGIN))}${line}`);
      }
    }
  }
  const all = sections.flatMap((section) => section.paragraphs);
  const sentences = all.reduce((sum, paragraph) => sum + paragraph.sentences.length, 0);
  lines.push(
    '',
    colors.dim(`${counted(all.length, 'paragraph')}, ${counted(sentences, 'sentence')}`),
  );
  return lines.join('\n');
}
