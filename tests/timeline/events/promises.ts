import type { StoryEvents } from '../../../src/timeline/events/event.ts';
import { eventsOf } from '../../../src/timeline/events/eventsOf.ts';
import { formatWhen } from '../../../src/timeline/events/formatWhen.ts';
import { promiseOf } from '../../promiseOf.ts';
import { tellStory } from '../../tellStory.ts';

/** The events of a story of 6 July 2025 whose paragraphs are parted by ¶. */
export const eventsIn = (text: string): StoryEvents => eventsOf(tellStory(text.split(' ¶ ')));

/** Promises when each dated event is, and whether it is over: "since 2022: ongoing; 1 August 2025: expected". */
export const promiseEvents = promiseOf((text) =>
  eventsIn(text)
    .dated.map((event) => `${formatWhen(event)}: ${event.status}`)
    .join('; '),
);

/** Promises the first and the last day of each dated event: "2025-08-17 – 2025-08-31". */
export const promiseSpans = promiseOf((text) =>
  eventsIn(text)
    .dated.map(({ from, to }) => `${from} – ${to}`)
    .join('; '),
);

/** Promises whether each report without a date is over: "past; expected". */
export const promiseReports = promiseOf((text) =>
  eventsIn(text)
    .undated.map(({ status }) => status)
    .join('; '),
);
