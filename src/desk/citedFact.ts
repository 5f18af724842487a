import type { LookedUpFact } from '../facts/lookup/lookedUpFact.ts';
import { groupBy } from '../search/groupBy.ts';
import type { Citation } from '../story/citation.ts';

/** A fact as a reader meets it, with the sentence it stands in and its citation. */
export interface CitedFact extends Omit<LookedUpFact, 'passage'> {
  readonly citation: Citation;
}

/** Whether a quote is all that its passage says, so that the passage would only say it again. */
export const isWholePassage = ({ kind, value, text }: CitedFact): boolean =>
  kind === 'quote' && value !== null && withoutMarks(value) === withoutMarks(text);

const withoutMarks = (words: string): string => words.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');

/** Facts in the order of their sentences, those that one sentence tells together. */
export function groupBySentence(facts: readonly CitedFact[]): CitedFact[][] {
  const sentenceOf = ({ text, citation: { article, paragraph } }: CitedFact) =>
    `${article} ${paragraph} ${text}`;
  return [...groupBy(facts, sentenceOf).values()];
}
