import { cutText } from '../../story/cutText.ts';
import { type Event, standingOf } from '../events/event.ts';
import { formatWhen } from '../events/formatWhen.ts';
import { ENGLISH_PICTURE, type PictureWords } from './pictureWords.ts';
import { rowText } from './rowText.ts';

/** Discord's limit for the description of an attachment. */
export const LONGEST_ALT = 1024;
/** The longest title it begins with. */
const LONGEST_TITLE = 200;
/** The longest and the shortest text an event gets; shorter says nothing, and dates alone say more. */
const LONGEST = 150;
const SHORTEST = 24;
/** More than so many events have no room, not even with their dates alone. */
const MOST_ENTRIES = 200;

/** What a picture of a timeline shows, in words: each event as fully as there is room, dates before texts. */
export function describeTimeline(
  events: readonly Event[],
  title: string,
  words: PictureWords = ENGLISH_PICTURE,
): string {
  const opening = `${cutText(title, LONGEST_TITLE)}. ${words.count(events.length)}:`;
  const entries = events.slice(0, MOST_ENTRIES).map((event) => entryOf(event, words));
  if (entries.length === events.length)
    for (let length = LONGEST; length >= SHORTEST; length--) {
      const text = [opening, ...tell(entries, length)].join('\n');
      if (text.length <= LONGEST_ALT) return text;
    }
  const lines = [opening];
  let left = events.length;
  for (const { head, count } of headsOf(entries)) {
    if ([...lines, head, words.more(left)].join('\n').length > LONGEST_ALT) break;
    lines.push(head);
    left -= count;
  }
  return [...lines, ...(left > 0 ? [words.more(left)] : [])].join('\n');
}

/** An event in words. */
interface Entry {
  readonly isDated: boolean;
  readonly when: string;
  readonly aside: string;
  readonly text: string;
}

const entryOf = (event: Event, words: PictureWords): Entry => ({
  isDated: event.value !== null,
  when: formatWhen(event, words.dates),
  aside: event.status === 'past' ? '' : ` (${words.status[standingOf(event)]})`,
  text: rowText(event),
});

/** A line for each event, its text cut; a day of publication is said once over what was reported on it. */
function tell(entries: readonly Entry[], length: number): string[] {
  let said = '';
  return entries.flatMap(({ isDated, when, aside, text }) => {
    if (isDated) return [`${when}${aside}: ${cutText(text, length)}`];
    const heading = when === said ? [] : [`${when}:`];
    said = when;
    return [...heading, `- ${cutText(text, length)}${aside}`];
  });
}

/** The dates alone, each with how many events it stands for. */
function headsOf(entries: readonly Entry[]): { readonly head: string; readonly count: number }[] {
  const heads: { head: string; count: number }[] = [];
  for (const { isDated, when, aside } of entries) {
    const last = heads.at(-1);
    if (isDated) heads.push({ head: `${when}${aside}`, count: 1 });
    else if (last?.head === when) last.count++;
    else heads.push({ head: when, count: 1 });
  }
  return heads;
}
