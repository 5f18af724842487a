import { type Citation, formatPublished } from '../../story/citation.ts';
import { LINK_LENGTH } from '../limits.ts';
import { link, shorten } from '../markdown.ts';
import { remark } from './payload.ts';

/** What a title or a heading may take of a citation's line, so that three fit into a message. */
const NAME_LENGTH = 80;

/** Where a passage stands, in small print: paragraph, title, section, day; linked where the story has a URL. */
export function citationLine(
  { citation }: { readonly citation: Citation },
  locale: string,
): string {
  const paragraph = `¶ ${citation.paragraph}`;
  const { link: url } = citation;
  const parts = [
    url !== null && url.length <= LINK_LENGTH ? link(paragraph, url) : paragraph,
    `**${shorten(citation.title, NAME_LENGTH)}**`,
    citation.section === null ? null : shorten(citation.section, NAME_LENGTH),
    formatPublished(citation.published, locale),
  ];
  return remark(parts.filter((part) => part !== null).join(' · '));
}
