import type { Source } from '../../desk/sources.ts';
import { shorten } from '../markdown.ts';
import type { Words } from '../words/en.ts';
import { heading, type MessagePayload, message, remark, STRIPE, text } from './payload.ts';

/** How many stories the help names, and how much of a title. */
const STORIES_NAMED = 3;
const TITLE_LENGTH = 100;

/** What Pilcrow can do, in one screen. */
export function helpMessage(sources: readonly Source[], words: Words): MessagePayload {
  const named = sources.slice(0, STORIES_NAMED);
  const titles = named.map(({ title }) => `*${shorten(title, TITLE_LENGTH)}*`).join(', ');
  const left = sources.length - named.length;
  return message(STRIPE.plain, [
    text(heading(words.help.title)),
    text(...words.help.body.map((line) => `- ${line}`)),
    text(remark(titles ? words.help.stories(titles, left) : words.sources.none)),
  ]);
}
