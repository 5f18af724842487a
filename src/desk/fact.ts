import type { FactIndex, SuggestedTopic } from '../facts/lookup/factIndex.ts';
import type { LookedUpFact } from '../facts/lookup/lookedUpFact.ts';
import { groupBy } from '../search/groupBy.ts';
import { type Citation, cite } from '../story/citation.ts';
import type { CitedHit } from './answer.ts';
import { type AskSources, ask } from './ask.ts';
import type { Source } from './sources.ts';

/** A fact as a reader meets it, with the sentence it stands in and its citation. */
export interface CitedFact extends Omit<LookedUpFact, 'passage'> {
  readonly citation: Citation;
}

/** What a desk says of a topic. */
export interface FactAnswer {
  /** The topic as the stories call it; as it was typed where they know none. */
  readonly topic: string;
  readonly outcome: 'found' | 'not a topic' | 'no such story';
  readonly facts: readonly CitedFact[];
  /** Other topics: near ones, else the weightiest there are. */
  readonly suggestions: readonly SuggestedTopic[];
  /** Where there is no fact: the passage nearest to the topic, which may or may not speak of it. */
  readonly nearest: CitedHit | null;
  /** The story that the look-up was narrowed to. */
  readonly story: Source | null;
}

export interface FactOptions {
  /** Narrows the look-up to one story: an id, a key or a title. */
  readonly story?: string | undefined;
}

/** No topic has a longer name; every word more would cost time that others wait for. */
const LONGEST_TOPIC = 100;

/** Looks a topic up; what is no topic falls back to the best passage. */
export async function lookUpFact(
  topic: string,
  { facts, ...sources }: AskSources & { readonly facts: FactIndex },
  { story: narrowedTo }: FactOptions = {},
): Promise<FactAnswer> {
  const story = narrowedTo === undefined ? null : sources.stories.resolve(narrowedTo);
  const nothing = { topic, facts: [], suggestions: [], nearest: null, story };
  if (narrowedTo !== undefined && !story) return { ...nothing, outcome: 'no such story' };

  const scope = story ? { stories: new Set([story.id]) } : {};
  const found = facts.lookUp(topic.slice(0, LONGEST_TOPIC), scope);
  if (!found.found) {
    const { hits } = await ask(topic, sources, { story: story?.id, limit: 1 });
    const { suggestions } = found.suggestions.length > 0 ? found : facts.lookUp('', scope);
    return { ...nothing, outcome: 'not a topic', suggestions, nearest: hits[0] ?? null };
  }
  return {
    topic: found.topic,
    outcome: 'found',
    facts: found.facts.map(({ passage, ...fact }) => ({ ...fact, citation: cite(passage) })),
    suggestions: found.suggestions,
    nearest: null,
    story,
  };
}

/** Facts in the order of their sentences, those that one sentence tells together. */
export function groupBySentence(facts: readonly CitedFact[]): CitedFact[][] {
  const sentenceOf = ({ text, citation: { article, paragraph } }: CitedFact) =>
    `${article} ${paragraph} ${text}`;
  return [...groupBy(facts, sentenceOf).values()];
}
