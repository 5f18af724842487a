import { finish, inTurns } from '../../search/steps.ts';
import type { Library } from '../../story/library.ts';
import type { ArticleFacts } from '../articleFacts.ts';
import { collectTopics, type Topic } from './collectTopics.ts';
import type { LookedUpFact } from './lookedUpFact.ts';
import type { TopicKind } from './tellFacts.ts';
import { fileTopics, type Match, type TopicMatcher } from './topicMatcher.ts';

/** What is offered while a reader types. */
export interface SuggestedTopic {
  readonly kind: TopicKind;
  readonly label: string;
}

/** What a look-up finds. */
interface LookUp {
  /** The topic as the stories call it; as it was typed where none is found. */
  readonly topic: string;
  /** False where no topic is meant by what was typed; the suggestions are then the nearest. */
  readonly found: boolean;
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
/** So many figures, terms or quotes that fit equally well are told together. */
const MOST_TOGETHER = 5;

/** Files the facts of a library's stories for look-up, at once. */
export function createFactIndex(library: Library, stories: Iterable<ArticleFacts>): FactIndex {
  return indexOf(finish(makeMatcher(library, stories)));
}

/** Files the facts of a library's stories without keeping others waiting: between steps the event loop turns. */
export async function buildFactIndex(
  library: Library,
  stories: Iterable<ArticleFacts>,
): Promise<FactIndex> {
  return indexOf(await inTurns(makeMatcher(library, stories)));
}

function* makeMatcher(
  library: Library,
  stories: Iterable<ArticleFacts>,
): Generator<void, TopicMatcher> {
  return yield* fileTopics(yield* collectTopics(library, stories));
}

function indexOf(matcher: TopicMatcher): FactIndex {
  return {
    suggest: (typed, limit, { stories: among } = {}) =>
      matcher.match(typed, limit, among).map(({ topic }) => suggestion(topic)),
    lookUp(typed, { stories: among } = {}) {
      const found = typed.trim() ? matcher.match(typed, MOST_MATCHES, among) : [];
      const meant = meantBy(found);
      const [first] = meant;
      const others = (found.length ? found : matcher.match(typed, MOST_SUGGESTIONS, among)).map(
        ({ topic }) => topic,
      );
      const facts = meant.flatMap((topic) => topic.facts);
      const told = among ? facts.filter(({ passage }) => among.has(passage.article.id)) : facts;
      return {
        topic: first?.label ?? typed.trim(),
        found: first !== undefined,
        facts: toldOnce(told),
        suggestions: others
          .filter((topic) => !meant.includes(topic))
          .slice(0, MOST_SUGGESTIONS)
          .map(suggestion),
      };
    },
  };
}

/** What several stories tell in the same words is told once, from the first of them: an office, a quote, a figure. */
function toldOnce(facts: readonly LookedUpFact[]): LookedUpFact[] {
  const told = new Set<string>();
  return facts.filter(({ kind, label, value, text, details }) => {
    const key = JSON.stringify([kind, label, (value ?? text).toLowerCase(), details]);
    return !told.has(key) && told.add(key);
  });
}

const suggestion = ({ kind, label }: Topic): SuggestedTopic => ({ kind, label });

/**
 * The topics that what is typed means: those of that very name, else those that hold all its words,
 * else the only one that it begins. A name is meant only where one alone could be; figures, terms
 * and quotes that fit equally well are told together.
 */
function meantBy(matches: readonly Match[]): readonly Topic[] {
  const [best] = matches;
  if (!best || best.how === 'near') return [];
  // "profit" means "Net profit for the second quarter", too.
  const isWhole = ({ how, inLabel }: Match) => inLabel && (how === 'exact' || how === 'whole');
  const equals = matches.filter((match) =>
    best.topic.kind === 'figure' && isWhole(best)
      ? match.topic.kind === 'figure' && isWhole(match)
      : match.how === best.how && match.inLabel === best.inLabel,
  );
  if (best.how === 'beginning' && equals.length > 1) return [];
  const names = equals.filter(({ topic }) => isName(topic));
  if (names.length > 1) return [];
  if (isName(best.topic) && best.how !== 'exact') return [best.topic];
  return equals.slice(0, MOST_TOGETHER).map(({ topic }) => topic);
}

const isName = ({ kind }: Topic): boolean =>
  kind === 'person' || kind === 'organisation' || kind === 'place';
