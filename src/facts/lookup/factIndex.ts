import type { Library } from '../../story/library.ts';
import type { ArticleFacts } from '../articleFacts.ts';
import { collectTopics } from './collectTopics.ts';
import { fileTopics } from './fileTopics.ts';
import { inContext } from './inContext.ts';
import { inUnitTyped } from './inUnitTyped.ts';
import type { LookedUpFact } from './lookedUpFact.ts';
import { type Meant, meantBy } from './meantBy.ts';
import { offer, type SuggestedTopic, withoutKind } from './offeredTopic.ts';
import { saidOtherwise } from './saidOtherwise.ts';
import { toldOnce } from './toldOnce.ts';
import { topicAsked } from './topicAsked.ts';
import { createMatcher, type Match, type TopicMatcher } from './topicMatcher.ts';
import { LONGEST_TOPIC, wordsOf } from './topicWords.ts';

/** What a look-up finds. */
interface LookUp {
  /** The topic as the stories call it; as it was typed where none is found. */
  readonly topic: string;
  /** False where no topic is meant by what was typed; the suggestions are then the nearest. */
  readonly found: boolean;
  /** Whether several names could be meant by it; the suggestions are these. */
  readonly ambiguous: boolean;
  /** In order of use: what a term means, a figure, who somebody is, what they did, what they said. */
  readonly facts: readonly LookedUpFact[];
  /** Other topics that may have been meant. */
  readonly suggestions: readonly SuggestedTopic[];
}

interface LookUpOptions {
  /** Only facts of the articles with these ids. */
  readonly stories?: ReadonlySet<string> | undefined;
}

/** The facts of a library, to be looked up from any spelling. */
export interface FactIndex {
  /** Topics that may be meant, best first; the weightiest where nothing is typed. */
  suggest(typed: string, limit: number, options?: LookUpOptions): readonly SuggestedTopic[];
  lookUp(topic: string, options?: LookUpOptions): LookUp;
}

const MOST_SUGGESTIONS = 5;
/** So many matches are looked at to find those of a few stories. */
const MOST_MATCHES = 200;

/** Files the facts of a library's stories for look-up, in steps. */
export function* indexFacts(
  library: Library,
  stories: Iterable<ArticleFacts>,
): Generator<void, FactIndex> {
  const topics = yield* collectTopics(library, stories);
  const told = yield* wordsTold(library);
  return indexOf(createMatcher(yield* fileTopics(topics, (word) => told.has(word))));
}

/** Every word of the stories, so that none of them is taken for another one misspelt; a step for each story. */
function* wordsTold({ articles }: Library): Generator<void, ReadonlySet<string>> {
  const told = new Set<string>();
  for (const { sections } of articles.values()) {
    for (const { text } of sections.flatMap(({ paragraphs }) => paragraphs))
      for (const word of wordsOf(text)) told.add(word);
    yield;
  }
  return told;
}

function indexOf(matcher: TopicMatcher): FactIndex {
  const match: TopicMatcher['match'] = (typed, limit, among) =>
    matcher.match(typed.slice(0, LONGEST_TOPIC), limit, among);
  return {
    suggest: (typed, limit, { stories: among } = {}) =>
      offer(match(withoutKind(typed), limit, among).map(({ topic }) => topic)),
    lookUp(typed, { stories: among } = {}) {
      const { found, meant, topic } = understand(typed, (topic) =>
        match(topic, MOST_MATCHES, among),
      );
      const inUnit = inUnitTyped(meant.facts, typed);
      const facts = among ? inUnit.filter(({ passage }) => among.has(passage.article.id)) : inUnit;
      const near = found.length ? found : match(typed, MOST_SUGGESTIONS, among);
      const others = meant.several.length ? meant.several : near.map(({ topic }) => topic);
      const offered = others.filter((topic) => !meant.told.includes(topic));
      return {
        topic: meant.label ?? topic.trim(),
        found: facts.length > 0,
        ambiguous: meant.several.length > 0,
        facts: toldOnce(facts),
        suggestions: offer(offered.slice(0, MOST_SUGGESTIONS), withoutKind(typed)),
      };
    },
  };
}

/** What is meant by what is typed, else by what it asks for where it is a question: "what is benzene". */
function understand(
  typed: string,
  match: (topic: string) => readonly Match[],
): { readonly topic: string; readonly found: readonly Match[]; readonly meant: Meant } {
  const read = (topic: string) => {
    const found = topic.trim() ? match(withoutKind(topic)) : [];
    return { topic, found, meant: meantBy(found, topic.slice(0, LONGEST_TOPIC)) };
  };
  const asTyped = read(typed);
  if (isUnderstood(asTyped.meant)) return asTyped;
  const asked = topicAsked(typed.slice(0, LONGEST_TOPIC));
  const asAsked = asked === null ? asTyped : read(asked);
  if (isUnderstood(asAsked.meant)) return asAsked;
  const nearest = asTyped.found.length ? asTyped : asAsked;
  const meant = figuresMeant(nearest.topic.slice(0, LONGEST_TOPIC), match);
  return meant ? { ...nearest, meant } : nearest;
}

/** The figures that are meant by what they count and of what, else by other words for what they count; null where none are. */
function figuresMeant(typed: string, match: (topic: string) => readonly Match[]): Meant | null {
  const own = inContext(typed, match);
  if (own) return own;
  for (const other of saidOtherwise(typed)) {
    const meant = meantBy(match(other), other);
    const facts = meant.facts.filter(({ kind }) => kind === 'figure');
    if (facts.length) return { ...meant, facts };
    const ofOther = inContext(other, match);
    if (ofOther) return ofOther;
  }
  return null;
}

const isUnderstood = ({ facts, several }: Meant): boolean => facts.length > 0 || several.length > 0;
