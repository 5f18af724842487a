import type { Source } from '../../desk/sources.ts';
import { formatPublished } from '../../story/citation.ts';
import { TEXT_BUDGET } from '../limits.ts';
import { link, shorten } from '../markdown.ts';
import type { Words } from '../words/en.ts';
import { type MessagePayload, message, STRIPE, text } from './payload.ts';

/** What a title may take of its line. */
const TITLE_LENGTH = 150;

/** The stories that answers come from, the newest first, as many as one message holds. */
export function sourcesMessage(
  sources: readonly Source[],
  words: Words,
  locale: string,
): MessagePayload {
  if (sources.length === 0) return message(STRIPE.plain, [text(words.sources.none)]);
  const lines: string[] = [];
  let room = TEXT_BUDGET;
  for (const source of sources) {
    const line = sourceLine(source, words, locale);
    room -= line.length + 1;
    if (room < 0) break;
    lines.push(line);
  }
  const left = sources.length - lines.length;
  return message(STRIPE.plain, [
    text(`### ${words.sources.title(sources.length)}`),
    text(...lines, ...(left > 0 ? [`-# ${words.sources.more(left)}`] : [])),
  ]);
}

function sourceLine(
  { title, published, publisher, paragraphs, url }: Source,
  words: Words,
  locale: string,
): string {
  const parts = [
    `**${shorten(title, TITLE_LENGTH)}**`,
    publisher === null ? null : shorten(publisher, TITLE_LENGTH),
    formatPublished(published, locale),
    words.sources.paragraphs(paragraphs),
    url === null ? null : link(words.answer.story, url),
  ];
  return `- ${parts.filter((part) => part !== null).join(' · ')}`;
}
