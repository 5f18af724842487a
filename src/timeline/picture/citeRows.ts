import { cutText } from '../../story/cutText.ts';
import type { Event } from '../events/event.ts';

/** A title is cut between words from here on: with its ¶ it fits on one line of a column. */
const LONGEST_TITLE = 50;

/** What a row of the list is cited by, and whether it stands under the text or, being short, at its end. */
export interface RowCitation {
  readonly words: string;
  readonly isBelow: boolean;
}

/** Cites each row by its ¶, and where several stories tell the timeline by the story's title. */
export function citeRows(events: readonly Event[]): (event: Event) => RowCitation {
  const isBelow = new Set(events.map(({ article }) => article)).size > 1;
  return ({ article, paragraph }) => {
    const place = `¶\u00a0${paragraph.number}`;
    return { words: isBelow ? `${shortTitle(article.title)}, ${place}` : place, isBelow };
  };
}

/** A small word that would hang at the end of a cut title. */
const SMALL_WORD = /\s+["“(]?\w{1,3}(?=…$)/;

const shortTitle = (title: string): string =>
  cutText(title, LONGEST_TITLE).replace(SMALL_WORD, '').replace(/…$/, '\u00a0…');
