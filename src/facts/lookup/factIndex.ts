import { finish, inTurns } from '../../search/steps.ts';
import type { Library } from '../../story/library.ts';
import type { ArticleFacts } from '../articleFacts.ts';
import { collectTopics, type Topic } from './collectTopics.ts';
import { doingOf } from './doingOf.ts';
import { fileTopics } from './fileTopics.ts';
import { LONGEST_TOPIC } from './longestTopic.ts';
import type { LookedUpFact } from './lookedUpFact.ts';
import type { TopicKind } from './tellFacts.ts';
import { createMatcher, type Match, type TopicMatcher } from './topicMatcher.ts';
import { holdsAll, isLike, tellingWords, wordsOf } from './topicWords.ts';

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
  const topics = yield* collectTopics(library, stories);
  const told = yield* wordsTold(library);
  return createMatcher(yield* fileTopics(topics, (word) => told.has(word)));
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
      match(typed, limit, among).map(({ topic }) => suggestion(topic)),
    lookUp(typed, { stories: among } = {}) {
      const found = typed.trim() ? match(typed, MOST_MATCHES, among) : [];
      const meant = meantBy(found, tellingWords(wordsOf(typed)).sought);
      const facts = among
        ? meant.facts.filter(({ passage }) => among.has(passage.article.id))
        : meant.facts;
      const others = (found.length ? found : match(typed, MOST_SUGGESTIONS, among)).map(
        ({ topic }) => topic,
      );
      return {
        topic: meant.label ?? typed.trim(),
        found: facts.length > 0,
        facts: toldOnce(facts),
        suggestions: others
          .filter((topic) => !meant.told.includes(topic))
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

/** What is meant by what is typed. */
interface Meant {
  /** What the stories call it; null where they call it as it was typed, or not at all. */
  readonly label: string | null;
  /** The topics that are told in full. */
  readonly told: readonly Topic[];
  readonly facts: readonly LookedUpFact[];
}

const NOTHING: Meant = { label: null, told: [], facts: [] };

/**
 * What is meant by what is typed: the topics of that very name, else those that hold all its words,
 * else the only one that it begins. A name is meant only where one alone could be; figures, terms
 * and quotes that fit equally well are told together, and so is everybody who holds an office.
 */
function meantBy(matches: readonly Match[], sought: readonly string[]): Meant {
  const [best] = matches;
  if (!best || best.how === 'near') return NOTHING;
  const holders = matches.filter((match) => match.by === 'role' && isWhole(match));
  if (best.by === 'role' && holders.length > 1)
    return {
      ...NOTHING,
      facts: holders.flatMap(({ topic }) => rolesHeld(topic, sought)),
    };
  const equals = matches.filter((match) => fitsAsWell(match, best));
  if (best.how === 'beginning' && equals.length > 1) return NOTHING;
  if (equals.filter(({ topic }) => isName(topic)).length > 1) return NOTHING;
  if (isName(best.topic) && best.how !== 'exact') return tellInFull([best.topic]);
  const together = equals.slice(0, MOST_TOGETHER).map(({ topic }) => topic);
  return best.by === 'label' ? tellInFull(together) : tellOf(together, sought);
}

const tellInFull = (topics: readonly Topic[]): Meant => ({
  label: topics[0]?.label ?? null,
  told: topics,
  facts: topics.flatMap(({ facts }) => facts),
});

/** "killed" means "killing 318 people", and no other people that are counted. */
function tellOf(topics: readonly Topic[], sought: readonly string[]): Meant {
  const all = tellInFull(topics);
  const facts = all.facts.filter(speaksOf(sought));
  return {
    told: topics,
    label: topics.length > 1 ? null : all.label,
    facts: facts.length > 0 ? facts : all.facts,
  };
}

/** Keeps those figures that hold all the words sought, with what was done to so many. */
const speaksOf =
  (sought: readonly string[]) =>
  ({ kind, label, value, text }: LookedUpFact): boolean => {
    if (kind !== 'figure' || value === null) return true;
    const start = text.indexOf(value);
    const doing = doingOf(text, { start, end: start + value.length });
    return holdsAll([label, value, ...doing].flatMap(wordsOf), sought);
  };

const isWhole = ({ how }: Match): boolean => how === 'exact' || how === 'whole';

/** "profit" means "Net profit for the second quarter", too. */
const fitsAsWell = (match: Match, best: Match): boolean =>
  best.topic.kind === 'figure' && best.by === 'label' && isWhole(best)
    ? match.topic.kind === 'figure' && match.by === 'label' && isWhole(match)
    : match.how === best.how && match.by === best.by;

/** Those offices of somebody that hold the most of the words sought. */
function rolesHeld({ facts }: Topic, sought: readonly string[]): LookedUpFact[] {
  const shares = facts.flatMap((fact) => {
    if (fact.kind !== 'office' && fact.kind !== 'description') return [];
    const words = wordsOf(fact.value ?? '');
    const share = sought.filter((typed) => words.some((word) => isLike(word, typed))).length;
    return share > 0 ? [{ fact, share }] : [];
  });
  const most = Math.max(...shares.map(({ share }) => share));
  return shares.filter(({ share }) => share === most).map(({ fact }) => fact);
}

const isName = ({ kind }: Topic): boolean =>
  kind === 'person' || kind === 'organisation' || kind === 'place';
