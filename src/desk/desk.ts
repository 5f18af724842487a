import type { FactIndex } from '../facts/lookup/factIndex.ts';
import type { SuggestedTopic } from '../facts/lookup/offeredTopic.ts';
import type { PassageIndex } from '../search/passageIndex.ts';
import { withoutManners } from '../search/question/withoutManners.ts';
import type { Library, Passage } from '../story/library.ts';
import type { EventIndex } from '../timeline/events/eventIndex.ts';
import type { Answer, CitedHit } from './answer.ts';
import { type AskOptions, ask } from './ask.ts';
import { type Checked, check } from './check.ts';
import { citeHit } from './citeHit.ts';
import { HAPPENED, timelineNamed } from './courseWords.ts';
import type { FactAnswer, FactOptions } from './fact.ts';
import { passageKey } from './keys.ts';
import { loadGleanFacts } from './loadGleanFacts.ts';
import { remember } from './remember.ts';
import { listSources } from './sources.ts';
import { indexStories, type Stories, scopeOf } from './stories.ts';
import type { TimelineAnswer, TimelineOptions } from './timeline.ts';

/** So many timelines are held for whoever turns their pages or shares them, with their pictures of half a megabyte. */
const TIMELINES_HELD = 20;

/** What a desk answers from. */
export interface DeskSources {
  readonly library: Library;
  /** What finds the library's passages. */
  readonly index: PassageIndex;
  readonly stories: Stories;
  /** The events of the stories, drawn from them when first asked for. */
  events(): Promise<EventIndex>;
  /** The facts of the stories, drawn from them when first asked for. */
  facts(): Promise<FactIndex>;
  /** The passage that a key names, as it stands today; null where the wording has changed or is gone. */
  recall(key: string): CitedHit | null;
}

/** Where readers ask: one function for each thing that they can ask of a Library. Knows no platform. */
export interface Desk extends DeskSources {
  ask(question: string, options?: AskOptions): Promise<Answer>;
  /** The topic of the timeline that a question asks for, of one story where it is named; null where a passage answers. */
  courseAsked(question: string, story?: string): Promise<string | null>;
  /** What the stories say on each sentence of a text. */
  check(text: string, options?: AskOptions): Promise<readonly Checked[]>;
  /** What the stories hold on a person, an organisation, a place, a figure, a quote or a term. */
  fact(topic: string, options?: FactOptions): Promise<FactAnswer>;
  /** Topics for what is being typed, of one story where it is named, best first; the weightiest where nothing is typed. */
  suggestTopics(
    typed: string,
    limit: number,
    options?: FactOptions,
  ): Promise<readonly SuggestedTopic[]>;
  /** What happened when. */
  timeline(options?: TimelineOptions): Promise<TimelineAnswer>;
}

/** Opens a desk on a library; the index is whatever engine finds that library's passages. */
export function openDesk(library: Library, index: PassageIndex): Desk {
  let events: Promise<EventIndex> | undefined;
  let facts: Promise<FactIndex> | undefined;
  let passages: ReadonlyMap<string, Passage> | undefined;
  return deskOn({
    library,
    index,
    stories: indexStories(listSources(library)),
    events() {
      events ??= import('./gleanEvents.ts').then(({ gleanEvents }) => gleanEvents(library));
      return events;
    },
    facts() {
      facts ??= loadGleanFacts().then(({ gleanFacts }) => gleanFacts(library));
      return facts;
    },
    recall(key) {
      passages ??= new Map(library.passages.map((passage) => [passageKey(passage), passage]));
      const passage = passages.get(key);
      return passage ? citeHit({ passage, score: 0, matches: [], answer: null }) : null;
    },
  });
}

/** The same desk with only the stories of these ids on it: the others are neither found nor named. */
export function narrowDesk(desk: Desk, ids: ReadonlySet<string>): Desk {
  return deskOn({
    library: desk.library,
    index: {
      find: (question, options) =>
        desk.index.find(question, { ...options, stories: within(ids, options?.stories) }),
    },
    stories: indexStories(desk.stories.all.filter(({ id }) => ids.has(id))),
    async events() {
      const { stories, terms } = await desk.events();
      return { stories: stories.filter(({ article }) => ids.has(article.id)), terms };
    },
    async facts() {
      const facts = await desk.facts();
      return {
        suggest: (typed, limit, options) =>
          facts.suggest(typed, limit, { stories: ids, ...options }),
        lookUp: (topic, options) => facts.lookUp(topic, { stories: ids, ...options }),
      };
    },
    recall(key) {
      const hit = desk.recall(key);
      return hit && ids.has(hit.citation.article) ? hit : null;
    },
  });
}

/** The stories of these that are wanted; all of them where nothing is said. */
const within = (
  ids: ReadonlySet<string>,
  wanted: ReadonlySet<string> | undefined,
): ReadonlySet<string> => (wanted ? new Set([...wanted].filter((id) => ids.has(id))) : ids);

/** What reads dates, and what reads facts, is large: it is loaded for those who ask for it. */
function deskOn(sources: DeskSources): Desk {
  return {
    ...sources,
    ask: (question, options) => ask(question, sources, options),
    async courseAsked(question, story) {
      const asked = withoutManners(question);
      const named = timelineNamed(asked);
      if (named !== null || !HAPPENED.test(asked)) return named;
      const { courseAsked } = await import('./courseAsked.ts');
      return courseAsked(asked, sources, story);
    },
    check: (text, options) => check(text, sources, options),
    async fact(topic, options) {
      const { lookUpFact } = await import('./fact.ts');
      return lookUpFact(topic, { ...sources, facts: await sources.facts() }, options);
    },
    async suggestTopics(typed, limit, { story = '' } = {}) {
      const { suggest } = await sources.facts();
      return suggest(typed, limit, scopeOf(sources.stories.resolve(story)));
    },
    timeline: remember(async (options: TimelineOptions) => {
      const { tellTimeline } = await import('./timeline.ts');
      return tellTimeline({ ...sources, events: await sources.events() }, options);
    }, TIMELINES_HELD),
  };
}
