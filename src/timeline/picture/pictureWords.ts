import { type DateWords, ENGLISH } from '../events/dateWords.ts';
import type { Standing } from '../events/event.ts';

/** The words that a language captions a timeline's picture with. */
export interface PictureWords {
  readonly dates: DateWords;
  readonly status: Readonly<Record<Standing, string>>;
  /** At the line that marks the day of publication. */
  published(day: string): string;
  /** Over what a story reports without a date. */
  undated(day: string): string;
  /** At the head of the text that stands for the picture. */
  count(events: number): string;
  /** Where that text has no room for all. */
  more(events: number): string;
}

/** The captions in English. */
export const ENGLISH_PICTURE: PictureWords = {
  dates: ENGLISH,
  status: {
    past: 'past',
    ongoing: 'ongoing',
    expected: 'expected or possible',
    lapsed: 'was expected',
  },
  published: (day) => `published ${day}`,
  undated: (day) => `Reported on ${day}, with no date of its own`,
  count: (events) => (events === 1 ? 'One event' : `${events} events`),
  more: (events) => `and ${events} more`,
};
