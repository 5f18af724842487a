import type { Source } from '../../desk/sources.ts';
import { shorten } from '../markdown.ts';
import type { Words } from '../words/en.ts';
import { type MessagePayload, message, STRIPE, text } from './payload.ts';

/** How many stories the help names, and how much of a title. */
const STORIES_NAMED = 3;
const TITLE_LENGTH = 100;

/** What Pilcrow can do, in one screen. */
export function helpMessage(sources: readonly Source[], words: Words): MessagePayload {
  const titles = sources
    .slice(0, STORIES_NAMED)
    .map(({ title }) => `*${shorten(title, TITLE_LENGTH)}*`)
    .join(', ');
  return message(STRIPE.plain, [
    text(`### ${words.help.title}`),
    text(...words.help.body.map((line) => `- ${line}`)),
    text(
      `-# ${titles ? words.help.stories(titles, sources.length - Math.min(STORIES_NAMED, sources.length)) : words.sources.none}`,
    ),
  ]);
}
