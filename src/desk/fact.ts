import type { FactIndex } from '../facts/lookup/factIndex.ts';
import type { LookedUpFact } from '../facts/lookup/lookedUpFact.ts';
import type { SuggestedTopic } from '../facts/lookup/offeredTopic.ts';
import { LONGEST_TOPIC } from '../facts/lookup/topicWords.ts';
import { groupBy } from '../search/groupBy.ts';
import type { Scope } from '../search/passageIndex.ts';
import { cite } from '../story/citation.ts';
import { datelineEnd } from '../story/sentences/datelineEnd.ts';
import type { CitedHit } from './answer.ts';
import { type AskSources, ask } from './ask.ts';
import type { CitedFact } from './citedFact.ts';
import { areUnread, type Source } from './sources.ts';
import { scopeOf } from './stories.ts';

/** What a desk says of a topic. */
export interface FactAnswer {
  /** The topic as the stories call it; as it was typed where they know none. */
  readonly topic: string;
  readonly outcome: 'found' | 'ambiguous' | 'not a topic' | 'no such story';
  /** The most useful first, of each kind at most so many. */
  readonly facts: readonly CitedFact[];
  /** How many more facts there are. */
  readonly more: number;
  /** Other topics: those that may be meant, else near ones, else those that the nearest passage’s paragraph names; the weightiest of all where there is none. */
  readonly suggestions: readonly SuggestedTopic[];
  /** Whether the suggestions have anything to do with the topic; else they only show what there is. */
  readonly related: boolean;
  /** Where there is no fact: the passage nearest to the topic, which may or may not speak of it. */
  readonly nearest: CitedHit | null;
  /** Whether facts are not read, for want of their language, in any of the stories asked, or in that of the nearest passage. */
  readonly unread: boolean;
  /** The story that the look-up was narrowed to. */
  readonly story: Source | null;
}

/** How a topic is to be looked up. */
export interface FactOptions {
  /** Narrows the look-up to one story: an id, a key or a title. */
  readonly story?: string | undefined;
}

/** So many facts of a kind on one topic are told: who reads on to here reads the story. */
const MOST_OF_A_KIND = 20;

/** Looks a topic up; what is no topic falls back to the best passage. */
export async function lookUpFact(
  topic: string,
  { facts, ...sources }: AskSources & { readonly facts: FactIndex },
  { story: narrowedTo }: FactOptions = {},
): Promise<FactAnswer> {
  const story = narrowedTo === undefined ? null : sources.stories.resolve(narrowedTo);
  const stories = story ? [story] : sources.stories.all;
  const unread = areUnread(stories);
  const none = { facts: [], more: 0, suggestions: [], related: false, nearest: null };
  const nothing = { topic, ...none, unread, story };
  if (narrowedTo !== undefined && !story) return { ...nothing, outcome: 'no such story' };

  const asked = topic.slice(0, LONGEST_TOPIC);
  const scope = scopeOf(story);
  const found = facts.lookUp(asked, scope);
  if (!found.found) {
    const { hits } = await ask(asked, sources, { story: story?.id, limit: 1 });
    const related = asked.trim() !== '' && found.suggestions.length > 0;
    const outcome = found.ambiguous ? 'ambiguous' : 'not a topic';
    const nearest = hits[0] ?? null;
    const stoodIn = nearest && sources.stories.resolve(nearest.citation.article);
    const { suggestions } = related ? found : whatThereIs(facts, nearest, scope);
    return {
      ...nothing,
      outcome,
      suggestions,
      related,
      nearest,
      unread: unread || (stoodIn !== null && areUnread([stoodIn])),
    };
  }
  const told = mostOfEachKind(found.facts);
  return {
    ...nothing,
    topic: found.topic,
    outcome: 'found',
    facts: told.map(citedFact),
    more: found.facts.length - told.length,
    suggestions: found.suggestions,
    related: true,
  };
}

/** So many of a story's topics are looked for in one of its paragraphs, and so many of what is found are told. */
const MOST_LOOKED_FOR = 100;
const MOST_NAMED = 5;

/** The topics that the paragraph of a passage names; without a passage the weightiest of the stories looked in. */
function whatThereIs(
  facts: FactIndex,
  nearest: CitedHit | null,
  scope: Scope,
): Pick<FactAnswer, 'suggestions'> {
  if (!nearest) return facts.lookUp('', scope);
  const { paragraph, citation } = nearest;
  const own = facts.suggest('', MOST_LOOKED_FOR, scopeOf({ id: citation.article }));
  const named = own.filter(({ label }) => paragraph.includes(label));
  return { suggestions: named.slice(0, MOST_NAMED) };
}

function citedFact({ passage, ...fact }: LookedUpFact): CitedFact {
  return { ...fact, text: withoutDateline(fact, passage), citation: cite(passage) };
}

/** The text of a fact behind the place and the agency before a report, where the fact is not told there. */
function withoutDateline(
  { text, value }: Omit<LookedUpFact, 'passage'>,
  { sentence }: LookedUpFact['passage'],
): string {
  const report = sentence.start === 0 ? text.slice(datelineEnd(text)) : text;
  return value === null || report.includes(value) ? report : text;
}

function mostOfEachKind(facts: readonly LookedUpFact[]): LookedUpFact[] {
  const first = [...groupBy(facts, ({ kind }) => kind).values()].flatMap((alike) =>
    alike.slice(0, MOST_OF_A_KIND),
  );
  const told = new Set(first);
  return facts.filter((fact) => told.has(fact));
}
