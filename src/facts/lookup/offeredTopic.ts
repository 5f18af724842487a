import { foldWord } from '../../search/words/foldWord.ts';
import { isName, type Topic } from './collectTopics.ts';
import type { TopicKind } from './tellFacts.ts';
import { plainOf, wordsOf } from './topicWords.ts';

/** What is offered to be looked up; its label, typed, means it alone. */
export interface SuggestedTopic {
  readonly kind: TopicKind;
  readonly label: string;
}

/** The kind behind a name that is not the only one: "Brannock (organisation)". */
const WITH_KIND = /^(.+) \((person|organisation|place)\)$/i;

/** Offers topics by their labels; a name that another is called by, too, or that was typed and means several, with its kind. */
export function offer(topics: readonly Topic[], ambiguous: string | null = null): SuggestedTopic[] {
  const plain = ambiguous === null ? null : plainOf(wordsOf(ambiguous));
  const isNotAlone = (topic: Topic): boolean =>
    isName(topic) &&
    (plainOf(wordsOf(topic.label)) === plain ||
      topics.some((other) => other !== topic && isName(other) && isSameLabel(other, topic)));
  return topics.map((topic) => {
    const { kind, label } = topic;
    return { kind, label: isNotAlone(topic) ? `${label} (${kind})` : label };
  });
}

const isSameLabel = (one: Topic, other: Topic): boolean =>
  foldWord(one.label) === foldWord(other.label);

/** What is typed, without the kind that it may have been offered with. */
export const withoutKind = (typed: string): string => WITH_KIND.exec(typed.trim())?.[1] ?? typed;

/** Whether a topic is the one that was offered with its kind, and is typed so. */
export function isOfferedAs({ kind, label }: Topic, typed: string): boolean {
  const [, name = '', as] = WITH_KIND.exec(typed.trim()) ?? [];
  return as?.toLowerCase() === kind && foldWord(name) === foldWord(label);
}
