import type { Article, Paragraph, Section, Sentence, Span } from '../../story/article.ts';
import type { Precision } from '../time/calendar.ts';
import type { DatePart } from '../time/partOfDate.ts';

/** Whether it is over, goes on, or is expected or possible, as the story tells it. */
export type Status = 'past' | 'ongoing' | 'expected';
/** The same, seen from the newest story: `lapsed` is what was expected of a day that has gone by, and nobody told what came of it. */
export type Standing = Status | 'lapsed';

/**
 * A passage of a story on its timeline: the slice of its paragraph from `start` to `end`, word for word.
 * It is the whole sentence, or the clauses about the date where the sentence is long.
 */
export interface Event extends Span {
  /** `paragraph.text.slice(start, end)`. */
  readonly text: string;
  /** Whether words of the sentence are left out before or after; shown as an ellipsis. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** The words that tell the time, as the text has them (`this fall`, `earlier`); null where there are none. */
  readonly when: string | null;
  /** Where in the paragraph they stand; null where they stand over it, as in a chronicle. */
  readonly whenAt: Span | null;
  /** The TIMEX3 value; null where the event is undated. */
  readonly value: string | null;
  /** The first and the last day, `YYYY-MM-DD`; what has gone on since a date runs to the day of publication. */
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: Precision | null;
  /** The part of the date that is meant, to which `from` and `to` are narrowed: `early 2025`. */
  readonly part: DatePart | null;
  /** On which side of the date it lies, or how far it goes: `before 2027`, `by the end of May`. */
  readonly side: Side | null;
  readonly status: Status;
  /** Whether it was expected of a day before the newest of the stories told of. */
  readonly lapsed: boolean;
  readonly article: Article;
  readonly section: Section;
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
}

/** On which side of its date an event lies or how near to it, or that it lasts or is awaited up to it. */
export type Side = 'before' | 'after' | 'about' | 'by' | 'until';

/** An event that the story dates. */
export interface DatedEvent extends Event {
  readonly when: string;
  readonly value: string;
  readonly from: string;
  readonly to: string;
  readonly precision: Precision;
}

/** Whether the story dates an event. */
export const isDated = (event: Event): event is DatedEvent => event.value !== null;

/** How an event stands, seen from the newest story. */
export const standingOf = ({ status, lapsed }: Pick<Event, 'status' | 'lapsed'>): Standing =>
  lapsed ? 'lapsed' : status;

/** Whether what an event expects was to be over by a day (`YYYY-MM-DD`). */
export const hasLapsed = ({ status, to }: Pick<Event, 'status' | 'to'>, by: string): boolean =>
  status === 'expected' && to !== null && to < by;

/** What happens in one story: what it dates, and what it only reports, each in the story's order. */
export interface StoryEvents {
  readonly article: Article;
  readonly dated: readonly DatedEvent[];
  /** To be shown under `reported on` the day of publication. */
  readonly undated: readonly Event[];
}

/** The day on which the newest of stories appeared; empty where there are none. */
export const newestOf = (stories: readonly StoryEvents[]): string =>
  stories.reduce(
    (newest, { article: { published } }) => (published > newest ? published : newest),
    '',
  );

/** The event's words with an ellipsis where its sentence goes on. */
export const shownText = ({
  text,
  cutBefore,
  cutAfter,
}: Pick<Event, 'text' | 'cutBefore' | 'cutAfter'>): string =>
  `${cutBefore ? '… ' : ''}${text}${cutAfter ? ' …' : ''}`;
