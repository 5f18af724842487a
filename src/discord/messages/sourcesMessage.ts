import type { Source } from '../../desk/sources.ts';
import { formatPublished } from '../../story/citation.ts';
import { LINK_LENGTH } from '../limits.ts';
import { link, shorten } from '../markdown.ts';
import type { Words } from '../words/en.ts';
import { fitting, heading, type MessagePayload, message, remark, STRIPE, text } from './payload.ts';

/** What a title may take of its line. */
const TITLE_LENGTH = 150;

/** The stories that answers come from, the newest first, as many as one message holds. */
export function sourcesMessage(
  sources: readonly Source[],
  words: Words,
  locale: string,
): MessagePayload {
  if (sources.length === 0) return message(STRIPE.plain, [text(words.sources.none)]);
  const lines = fitting(sourceLines(sources, words, locale));
  const left = sources.length - lines.length;
  return message(STRIPE.plain, [
    text(heading(words.sources.title(sources.length))),
    text(...lines, ...(left > 0 ? [remark(words.sources.more(left))] : [])),
  ]);
}

/** A line for each story, made as it is asked for: a message holds few of many. */
function* sourceLines(sources: readonly Source[], words: Words, locale: string) {
  for (const { title, published, publisher, paragraphs, url } of sources) {
    const parts = [
      `**${shorten(title, TITLE_LENGTH)}**`,
      publisher === null ? null : shorten(publisher, TITLE_LENGTH),
      formatPublished(published, locale),
      words.sources.paragraphs(paragraphs),
      url !== null && url.length <= LINK_LENGTH ? link(words.answer.story, url) : null,
    ];
    yield `- ${parts.filter((part) => part !== null).join(' · ')}`;
  }
}
