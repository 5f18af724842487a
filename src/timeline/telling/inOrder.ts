import type { DatedEvent, Event } from '../events/event.ts';
import type { Tellings } from './timeline.ts';

/** By date, or day of publication; events of one date in the order of their stories and of their places in them. */
export function inOrder({ events, undated }: Tellings): Tellings {
  return {
    events: events.toSorted(
      ({ event: a }, { event: b }) =>
        compare(placeOf(a), placeOf(b)) ||
        compare(a.to, b.to) ||
        compare(clockOf(a), clockOf(b)) ||
        comparePlaces(a, b),
    ),
    undated: undated.toSorted(
      ({ event: a }, { event: b }) =>
        compare(a.article.published, b.article.published) || comparePlaces(a, b),
    ),
  };
}

/** Words for the last part of a stretch. */
const AT_END = /^(?:the\s+)?(?:(?:very\s+)?(?:end|close)\b|late\b|later\b)/i;

/** The day at which an event stands: what is expected in a stretch comes after the story that expects it. */
function placeOf({ when, from, to, status, article }: DatedEvent): string {
  if (AT_END.test(when) && status !== 'ongoing') return to;
  return status === 'expected' && from < article.published ? article.published : from;
}

/** When a part of the day begins, by its sign; the small hours are of its first part. */
const BEGINS: Readonly<Record<string, string>> = {
  MO: 'T05:00',
  AF: 'T12:01',
  EV: 'T18:00',
  NI: 'T21:00',
};

/** The time of day at which it was, or at which its part of the day begins; nothing where that is not told. */
function clockOf({ value }: DatedEvent): string {
  const { time, part = '' } = /(?<time>T\d\d:\d\d)|T(?<part>[A-Z]{2})/.exec(value)?.groups ?? {};
  return time ?? BEGINS[part] ?? '';
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const comparePlaces = (a: Event, b: Event): number =>
  compare(a.article.published, b.article.published) ||
  compare(a.article.id, b.article.id) ||
  a.paragraph.number - b.paragraph.number ||
  a.start - b.start;
