import { type Citation, formatPublished } from '../../story/citation.ts';
import { cutText } from '../../story/cutText.ts';
import { printable } from '../printable.ts';
import type { Style } from '../screen.ts';
import { wrapParts } from './wrap.ts';

const DASH = '— ';
/** What a title or a heading may take of the line. */
const NAME_LENGTH = 80;

/** Where a passage stands: article, date, section and paragraph, then the link if there is one. */
export function renderCitation(citation: Citation, { colors, width }: Style): string {
  const { title, published, section, paragraph, link } = citation;
  const place = [
    cutText(title, NAME_LENGTH),
    formatPublished(published),
    section && cutText(section, NAME_LENGTH),
    `¶ ${paragraph}`,
  ];
  const lines = wrapParts(place, width - DASH.length).map(
    (line, index) => (index === 0 ? DASH : ' '.repeat(DASH.length)) + line,
  );
  // A link is left whole whatever its width, so that a terminal can open it.
  if (link) lines.push(' '.repeat(DASH.length) + printable(link));
  return lines.map((line) => colors.cyan(line)).join('\n');
}
