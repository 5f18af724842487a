import type { FactIndex, SuggestedTopic } from '../facts/lookup/factIndex.ts';
import { inTurns } from '../search/steps.ts';
import type { Article } from '../story/article.ts';
import { type Citation, cite } from '../story/citation.ts';
import { parseTypedDate } from '../timeline/dates/parseTypedDate.ts';
import type { Event, Status } from '../timeline/events/event.ts';
import type { EventIndex } from '../timeline/events/eventIndex.ts';
import type { Picture } from '../timeline/picture/drawTimeline.ts';
import type { PictureWords } from '../timeline/picture/pictureWords.ts';
import { composeTimeline } from '../timeline/telling/composeTimeline.ts';
import type { Telling } from '../timeline/telling/timeline.ts';
import type { Interval } from '../timeline/time/calendar.ts';
import type { AskSources } from './ask.ts';
import { relevanceTo } from './relevanceTo.ts';
import type { Source } from './sources.ts';

export type { Event, Status };

/** An event as a reader meets it. */
export interface CitedEvent
  extends Pick<
    Event,
    'when' | 'value' | 'from' | 'to' | 'precision' | 'status' | 'text' | 'cutBefore' | 'cutAfter'
  > {
  /** The story that tells it, for what is only reported. */
  readonly article: Pick<Article, 'published'>;
  readonly citation: Citation;
  /** Where else it is told. */
  readonly also: readonly Citation[];
}

/** What a desk says to the question what happened when. */
export interface TimelineAnswer {
  readonly topic: string | null;
  readonly outcome: 'told' | 'no such topic' | 'no such story' | 'no such date' | 'nothing then';
  /** In the order of their dates. */
  readonly events: readonly CitedEvent[];
  /** What the stories report without a date, in the order in which it was reported. */
  readonly undated: readonly CitedEvent[];
  /** The days that it was narrowed to, `YYYY-MM-DD`; null for no bound. */
  readonly from: string | null;
  readonly to: string | null;
  /** Draws it; `alt` tells in words what the picture shows. */
  draw(title: string, words?: PictureWords): Promise<Picture>;
  /** Topics there are, where there is no such topic. */
  readonly suggestions: readonly SuggestedTopic[];
  /** The words that are no date, where that is what is wrong. */
  readonly noDate: string | null;
  readonly story: Source | null;
}

export interface TimelineOptions {
  readonly topic?: string | undefined;
  /** What a reader types: "March", "2024", "last spring". */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Narrows it to one story: an id, a key or a title. */
  readonly story?: string | undefined;
  /** At most so many events: those of the dates that matter most. */
  readonly most?: number | undefined;
}

const SUGGESTIONS = 5;

/** What a timeline is told from. */
export interface TimelineSources extends AskSources {
  readonly events: EventIndex;
  /** Needed only for topics to offer. */
  readonly facts: () => Promise<FactIndex>;
}

/** Tells the course of events, of all that the stories hold or of one topic. */
export async function tellTimeline(
  { index, stories, events, facts }: TimelineSources,
  { topic, from, to, story: narrowedTo, most }: TimelineOptions = {},
): Promise<TimelineAnswer> {
  const story = narrowedTo === undefined ? null : stories.resolve(narrowedTo);
  const asked = topic?.trim() || null;
  const nothing = {
    topic: asked,
    ...{ events: [], undated: [], suggestions: [], noDate: null, from: null, to: null, story },
    draw: drawing([]),
  };
  if (narrowedTo !== undefined && !story) return { ...nothing, outcome: 'no such story' };

  // Typed dates are seen from the newest story: what a reader calls "March" is the March it speaks of.
  const today = story?.published ?? stories.all[0]?.published ?? '';
  const days = { from: typedDate(from, today), to: typedDate(to, today) };
  // "March" to "May 2011" is of one year, whichever is newest.
  if (days.from && days.to && days.from.from > days.to.to) days.from = typedDate(from, days.to.to);
  if (days.from === null) return { ...nothing, outcome: 'no such date', noDate: from ?? '' };
  if (days.to === null) return { ...nothing, outcome: 'no such date', noDate: to ?? '' };

  const known = new Set(stories.all.map(({ id }) => id));
  const told = events.stories.filter(({ article }) =>
    story ? article.id === story.id : known.has(article.id),
  );
  const articles = told.map(({ article }) => article);
  const relevance = asked === null ? undefined : await inTurns(relevanceTo(asked, index, articles));
  if (relevance === null) {
    const { suggest } = await facts();
    const suggestions = suggest(asked ?? '', SUGGESTIONS);
    return {
      ...nothing,
      outcome: 'no such topic',
      suggestions: suggestions.length > 0 ? suggestions : suggest('', SUGGESTIONS),
    };
  }
  const timeline = await inTurns(
    composeTimeline(
      { ...events, stories: told },
      { relevance, from: days.from?.from, to: days.to?.to, most },
    ),
  );
  const outcome = timeline.events.length + timeline.undated.length > 0 ? 'told' : 'nothing then';
  return {
    ...nothing,
    outcome,
    from: days.from?.from ?? null,
    to: days.to?.to ?? null,
    draw: drawing([...timeline.events, ...timeline.undated].map(({ event }) => event)),
    events: timeline.events.map(citeEvent),
    undated: timeline.undated.map(citeEvent),
  };
}

/** Loads what draws only where a picture is wanted, and draws it once for each title and language. */
function drawing(events: readonly Event[]): TimelineAnswer['draw'] {
  const drawn = new Map<string, Promise<Picture>>();
  return (title, words) => {
    const key = `${words?.dates.locale}\n${title}`;
    const picture =
      drawn.get(key) ??
      import('../timeline/picture/drawTimeline.ts').then(({ drawTimeline }) =>
        drawTimeline(events, { title, words }),
      );
    drawn.set(key, picture);
    return picture;
  };
}

/** Undefined where nothing was typed, null where what was typed is no date. */
function typedDate(typed: string | undefined, today: string): Interval | null | undefined {
  return typed?.trim() ? parseTypedDate(typed, today) : undefined;
}

function citeEvent({ event, also }: Telling): CitedEvent {
  const { when, value, from, to, precision, status, text, cutBefore, cutAfter } = event;
  return {
    ...{ when, value, from, to, precision, status, text, cutBefore, cutAfter },
    article: event.article,
    citation: cite(event),
    also: also.map(cite),
  };
}
