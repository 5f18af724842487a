import type { Term } from '../articleFacts.ts';
import type { Mention } from '../names/findNames.ts';
import type { WordedParagraph } from '../words/tagWords.ts';
import { acronymsIn, namedAcronyms } from './acronymTerms.ts';
import { explainedIn } from './explainedTerms.ts';
import { generalTermsIn } from './generalTerms.ts';
import { ruleTermsIn } from './ruleTerms.ts';
import { usesIn } from './usesIn.ts';

/** Finds the terms a story explains and the acronyms it spells out. */
export function findTerms(story: readonly WordedParagraph[], mentions: readonly Mention[]): Term[] {
  const isUsed = usesIn(story);
  const terms = [
    ...story.flatMap(acronymsIn),
    ...namedAcronyms(mentions),
    ...story.flatMap(ruleTermsIn),
    ...story.flatMap(explainedIn),
    ...story.flatMap((source) => generalTermsIn(source, isUsed)),
  ];
  const seen = new Set<string>();
  return terms.filter(({ term }) => {
    const key = term.text.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}
