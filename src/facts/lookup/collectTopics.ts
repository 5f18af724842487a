import { foldWord } from '../../search/words/foldWord.ts';
import type { Library } from '../../story/library.ts';
import type { ArticleFacts } from '../articleFacts.ts';
import { callInFull } from './callInFull.ts';
import type { LookedUpFact } from './lookedUpFact.ts';
import { filePassages, type TopicKind, tellFacts } from './tellFacts.ts';
import { findWholeNames } from './wholeNames.ts';

/** Something that can be looked up, in all the stories that tell of it. */
export interface Topic {
  readonly kind: TopicKind;
  readonly label: string;
  /** Other words it is found by. */
  readonly aliases: ReadonlySet<string>;
  /** What the stories say it is, with whose: "finance minister", "Malin’s lawyer". */
  readonly roles: ReadonlySet<string>;
  /** How much the stories make of it; comparable among topics. */
  readonly weight: number;
  /** The ids of the stories that hold it. */
  readonly stories: ReadonlySet<string>;
  /** What there is to tell, story by story. */
  readonly facts: readonly LookedUpFact[];
}

/** Whether a topic is somebody or something named. */
export const isName = ({ kind }: Pick<Topic, 'kind'>): boolean =>
  kind === 'person' || kind === 'organisation' || kind === 'place';

/** A topic while the stories are gathered. */
interface Draft extends Topic {
  readonly aliases: Set<string>;
  readonly roles: Set<string>;
  weight: number;
  readonly stories: Set<string>;
  readonly facts: LookedUpFact[];
}

/** Gathers what can be looked up in a library's stories, the weightiest first, a step for each story. One name in two stories is one topic, and so is a surname with the whole name that it is short for. */
export function* collectTopics(
  library: Library,
  stories: Iterable<ArticleFacts>,
): Generator<void, Topic[]> {
  const drafts = new Map<string, Draft>();
  const filed = filePassages(library.passages);
  const read = [...stories].flatMap((facts) => {
    const article = library.articles.get(facts.article);
    return article ? [{ article, facts }] : [];
  });
  const wholeNames = yield* findWholeNames(read);
  for (const { article, facts } of read) {
    const passages = filed.get(article);
    if (!passages) continue;
    yield;
    const called = callInFull(facts, wholeNames);
    for (const part of tellFacts(called, (paragraph) => passages.get(paragraph) ?? [])) {
      const key = `${part.kind}|${foldWord(part.label)}`;
      const draft = drafts.get(key) ?? {
        ...part,
        aliases: new Set<string>(),
        roles: new Set<string>(),
        weight: 0,
        stories: new Set<string>(),
        facts: [],
      };
      drafts.set(key, draft);
      for (const alias of part.aliases) if (alias !== draft.label) draft.aliases.add(alias);
      for (const role of part.roles) draft.roles.add(role);
      // What two stories count by one word is not one thing: "people" is no weighty topic.
      draft.weight =
        part.kind === 'figure' ? Math.max(draft.weight, part.weight) : draft.weight + part.weight;
      draft.stories.add(facts.article);
      draft.facts.push(...part.facts);
    }
  }
  return [...drafts.values()].sort((a, b) => b.weight - a.weight);
}
