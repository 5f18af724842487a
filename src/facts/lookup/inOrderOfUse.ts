import { FACT_KINDS, type LookedUpFact } from './lookedUpFact.ts';

/** Facts by kind; of one kind those of the newest story first, each story's in its own order. */
export const inOrderOfUse = (facts: readonly LookedUpFact[]): LookedUpFact[] =>
  facts.toSorted(
    (a, b) => FACT_KINDS.indexOf(a.kind) - FACT_KINDS.indexOf(b.kind) || newerFirst(a, b),
  );

/** Facts of the newest story first. */
export const newestFirst = (facts: readonly LookedUpFact[]): LookedUpFact[] =>
  facts.toSorted(newerFirst);

function newerFirst(a: LookedUpFact, b: LookedUpFact): number {
  const [first, second] = [a.passage.article.published, b.passage.article.published];
  return Number(first < second) - Number(first > second);
}
