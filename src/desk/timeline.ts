import type { FactIndex } from '../facts/lookup/factIndex.ts';
import type { SuggestedTopic } from '../facts/lookup/offeredTopic.ts';
import { inTurns } from '../search/steps.ts';
import type { Article } from '../story/article.ts';
import { type Citation, cite } from '../story/citation.ts';
import type { Event, StoryEvents } from '../timeline/events/event.ts';
import type { EventIndex } from '../timeline/events/eventIndex.ts';
import type { DrawOptions, Picture } from '../timeline/picture/drawTimeline.ts';
import type { PictureWords } from '../timeline/picture/pictureWords.ts';
import { composeTimeline } from '../timeline/telling/composeTimeline.ts';
import type { Telling } from '../timeline/telling/timeline.ts';
import type { AskSources } from './ask.ts';
import { daysAsked } from './daysAsked.ts';
import { isSaidApart } from './isSaidApart.ts';
import { relevanceTo } from './relevanceTo.ts';
import { remember } from './remember.ts';
import { areUnread, type Source } from './sources.ts';
import { newestDay, scopeOf } from './stories.ts';
import { timeOfTopic } from './timeOfTopic.ts';

export { type Event, type Status, standingOf } from '../timeline/events/event.ts';

/** An event as a reader meets it. */
export interface CitedEvent
  extends Pick<
    Event,
    | 'when'
    | 'value'
    | 'from'
    | 'to'
    | 'precision'
    | 'part'
    | 'side'
    | 'status'
    | 'lapsed'
    | 'text'
    | 'cutBefore'
    | 'cutAfter'
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
  readonly outcome:
    | 'told'
    | 'no such topic'
    | 'no such story'
    | 'no such date'
    | 'ends before it begins'
    | 'nothing then';
  /** In the order of their dates. */
  readonly events: readonly CitedEvent[];
  /** What the stories report without a date, in the order in which it was reported. */
  readonly undated: readonly CitedEvent[];
  /** How many more dates the stories speak of, on the topic and in that time, than are told. */
  readonly left: number;
  /** The days that it was narrowed to, `YYYY-MM-DD`; null for no bound. */
  readonly from: string | null;
  readonly to: string | null;
  /** Draws it; `alt` tells in words what the picture shows. */
  draw(title: string, words?: PictureWords): Promise<Picture>;
  /** Topics there are, where there is no such topic; facts are drawn from the stories for them. */
  suggestTopics(): Promise<readonly SuggestedTopic[]>;
  /** Whether dates are read in none of the stories asked, for want of their language. */
  readonly unread: boolean;
  /** The words that are no date, where that is what is wrong. */
  readonly noDate: string | null;
  readonly story: Source | null;
}

/** What a reader asks a timeline for. */
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
/** So many pictures of one timeline are held: one for each language in which it is told. */
const PICTURES_HELD = 2;

/** What a timeline is told from. */
export interface TimelineSources extends AskSources {
  readonly events: EventIndex;
  /** Needed only for topics to offer. */
  readonly facts: () => Promise<FactIndex>;
}

/** Tells the course of events, of all that the stories hold or of one topic, or in a time that the topic asks for. */
export async function tellTimeline(
  sources: TimelineSources,
  { topic, from, to, story: narrowedTo, most }: TimelineOptions = {},
): Promise<TimelineAnswer> {
  const { stories, events } = sources;
  const story = narrowedTo === undefined ? null : stories.resolve(narrowedTo);
  const asked = topic?.trim() || null;
  const nothing: Told = {
    topic: asked,
    story,
    from: null,
    to: null,
    events: [],
    undated: [],
    left: 0,
    unread: areUnread(story ? [story] : stories.all),
  };
  if (narrowedTo !== undefined && !story) return answer(nothing, 'no such story');

  const today = story?.published ?? newestDay(stories);
  const typed = daysAsked(from, to, today);
  if ('noDate' in typed) return { ...answer(nothing, 'no such date'), noDate: typed.noDate };
  const isNarrowed = typed.from !== undefined || typed.to !== undefined;
  const time = asked !== null && !isNarrowed ? timeOfTopic(asked, today) : null;

  const known = new Set(stories.all.map(({ id }) => id));
  const told = events.stories.filter(({ article }) =>
    story ? article.id === story.id : known.has(article.id),
  );
  const isTimeAlone = time?.topic === null;
  const sought = time?.topic ?? (!time || time.mayBeTopic ? asked : null);
  const found = sought === null ? null : await onTopic(sought, sources, told);
  const relevance =
    found && (!isTimeAlone || isSaidApart(sought ?? '', found, told)) ? found : null;
  if (sought !== null && !relevance && !isTimeAlone) {
    const suggestTopics = () => topicsLike(sought, sources, story);
    return { ...answer(nothing, 'no such topic'), suggestTopics };
  }
  const days = time && !(isTimeAlone && relevance) ? time : typed;
  const narrowed = {
    ...nothing,
    topic: relevance && sought,
    from: days.from ?? null,
    to: days.to ?? null,
  };
  if (days.from && days.to && days.from > days.to) return answer(narrowed, 'ends before it begins');
  const timeline = await inTurns(
    composeTimeline(
      { ...events, stories: told },
      { relevance: relevance ?? undefined, from: days.from, to: days.to, most },
    ),
  );
  const isTold = timeline.events.length + timeline.undated.length > 0;
  return {
    ...answer(narrowed, isTold ? 'told' : 'nothing then'),
    left: timeline.left,
    draw: drawing([...timeline.events, ...timeline.undated].map(({ event }) => event)),
    events: timeline.events.map(citeEvent),
    undated: timeline.undated.map(citeEvent),
  };
}

type Told = Omit<TimelineAnswer, 'outcome' | 'draw' | 'suggestTopics' | 'noDate'>;

const answer = (told: Told, outcome: TimelineAnswer['outcome']): TimelineAnswer => ({
  ...told,
  outcome,
  draw: drawing([]),
  suggestTopics: async () => [],
  noDate: null,
});

/** Topics that may be meant, of the story that a timeline is narrowed to; the weightiest where none is like it. */
async function topicsLike(
  topic: string,
  { facts }: TimelineSources,
  story: Source | null,
): Promise<readonly SuggestedTopic[]> {
  const { suggest } = await facts();
  const scope = scopeOf(story);
  const like = suggest(topic, SUGGESTIONS, scope);
  return like.length > 0 ? like : suggest('', SUGGESTIONS, scope);
}

const onTopic = (topic: string, { index }: TimelineSources, stories: readonly StoryEvents[]) =>
  inTurns(
    relevanceTo(
      topic,
      index,
      stories.map(({ article }) => article),
    ),
  );

/** Loads what draws only where a picture is wanted, and draws it once for each title and language. */
function drawing(events: readonly Event[]): TimelineAnswer['draw'] {
  const draw = remember(async (options: DrawOptions) => {
    const { drawTimeline } = await import('../timeline/picture/drawTimeline.ts');
    return drawTimeline(events, options);
  }, PICTURES_HELD);
  return (title, words) => draw({ title, words });
}

const citeEvent = ({ event, also }: Telling): CitedEvent => ({
  ...event,
  citation: cite(event),
  also: also.map(cite),
});
