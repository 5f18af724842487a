import type { Event } from '../events/event.ts';
import { formatWhen } from '../events/formatWhen.ts';
import { rowText } from './drawRow.ts';
import { ENGLISH_PICTURE, type PictureWords } from './pictureWords.ts';

/** Discord's limit for the description of an attachment. */
export const LONGEST_ALT = 1024;
/** The longest and the shortest text an event gets; shorter says nothing, and dates alone say more. */
const LONGEST = 150;
const SHORTEST = 24;

/** What a picture of a timeline shows, in words: each event as fully as there is room, dates before texts. */
export function describeTimeline(
  events: readonly Event[],
  title: string,
  words: PictureWords = ENGLISH_PICTURE,
): string {
  const opening = `${cut(title, 200)}. ${words.count(events.length)}:`;
  const texts = new Map(events.map((event) => [event, rowText(event)]));
  for (let length = LONGEST; length >= SHORTEST; length--) {
    const told = tell(events, words, (event) => cut(texts.get(event) ?? '', length));
    const text = [opening, ...told].join('\n');
    if (text.length <= LONGEST_ALT) return text;
  }
  const heads: string[] = [];
  const all = tell(events, words, () => '');
  for (const head of all) {
    const rest = words.more(all.length - heads.length);
    if ([opening, ...heads, head, rest].join('\n').length > LONGEST_ALT)
      return [opening, ...heads, rest].join('\n');
    heads.push(head);
  }
  return [opening, ...heads].join('\n');
}

/** A line for each event; a day of publication is said once over what was reported on it. */
function tell(
  events: readonly Event[],
  words: PictureWords,
  textOf: (event: Event) => string,
): string[] {
  let said = '';
  return events.flatMap((event) => {
    const text = textOf(event);
    const aside = event.status === 'past' ? '' : ` (${words.status[event.status]})`;
    const when = formatWhen(event, words.dates);
    if (event.value !== null) return [`${when}${aside}${text && `: ${text}`}`];
    const heading = when === said ? [] : [`${when}:`];
    said = when;
    return text ? [...heading, `- ${text}${aside}`] : heading;
  });
}

/** A text cut between words where it is longer. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 2).replace(/\s+\S*$/, '')} …`;
}
