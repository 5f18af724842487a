import type { Inspection } from '../../desk/inspect.ts';
import type { Article } from '../../story/article.ts';
import { formatPublished } from '../../story/citation.ts';
import { sizeOf } from '../../story/sizeOf.ts';
import { printable } from '../printable.ts';
import type { Style } from '../screen.ts';
import { counted } from './counted.ts';
import { findingLists } from './findings.ts';
import { type Mark, runsOf } from './runs.ts';
import { fold, wrapParts, wrapRuns, wrapText } from './wrap.ts';

/** Columns for a paragraph's and a sentence's number. */
const MARGIN = 10;

const UNREAD = 'Names, figures, quotes, dates and events are read in English stories only.';

type Look = 'plain' | 'quote' | 'figure' | 'date' | 'name';

/** How one story is read: its front matter, every sentence under its numbers, then what is found in it. */
export function renderInspection(inspection: Inspection, style: Style): string {
  const { article } = inspection;
  const { paragraphs, sentences } = sizeOf(article);
  return [
    renderHead(article, style),
    ...renderBody(inspection, style),
    ...findingLists(inspection, style),
    ...(inspection.unread ? [style.colors.dim(fold(UNREAD, style.width))] : []),
    style.colors.dim(`${counted(paragraphs, 'paragraph')}, ${counted(sentences, 'sentence')}`),
  ].join('\n\n');
}

function renderHead(article: Article, { colors, width }: Style): string {
  const { title, published, publisher, author, url, language, id } = article;
  const facts = [formatPublished(published), publisher, author, language, id];
  return [
    ...wrapText(title, width).map(colors.bold),
    ...wrapParts(facts, width).map(colors.dim),
    ...(url ? [colors.cyan(printable(url))] : []),
  ].join('\n');
}

function renderBody({ article, facts, dates }: Inspection, { colors, width }: Style): string[] {
  const paint: Record<Look, (text: string) => string> = {
    plain: String,
    quote: colors.green,
    figure: colors.yellow,
    date: colors.magenta,
    name: colors.cyan,
  };
  const marks = [
    ...facts.quotes.map(({ words }) => ({ ...words, look: 'quote' as const })),
    ...facts.figures.map(({ number }) => ({ ...number, look: 'figure' as const })),
    ...dates.map((date) => ({ ...date, look: 'date' as const })),
    ...facts.names.flatMap(({ mentions }) =>
      mentions.map((mention) => ({ ...mention, look: 'name' as const })),
    ),
  ];
  const blocks: string[] = [];
  for (const { heading, paragraphs } of article.sections) {
    if (heading !== null)
      blocks.push(
        wrapText(heading, width)
          .map((line) => colors.bold(colors.underline(line)))
          .join('\n'),
      );
    for (const { number, text, sentences } of paragraphs) {
      const own: Mark<Look>[] = marks.filter(({ paragraph }) => paragraph === number);
      const lines = sentences.flatMap((sentence) => {
        const label = sentence.number === 1 ? `¶ ${number}` : '';
        const gutter = label.padEnd(MARGIN - 4) + String(sentence.number).padStart(2);
        const runs = runsOf(printable(text), sentence, own, 'plain');
        return wrapRuns(runs, width - MARGIN).map(
          (line, at) =>
            colors.dim((at === 0 ? gutter : '').padEnd(MARGIN)) +
            line.map((run) => paint[run.look](run.text)).join(''),
        );
      });
      blocks.push(lines.join('\n'));
    }
  }
  return blocks;
}
