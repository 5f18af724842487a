import type { Term } from '../articleFacts.ts';
import type { Mention } from '../names/findNames.ts';
import type { Range } from '../words/range.ts';
import { singularOf } from '../words/singularOf.ts';
import type { WordedParagraph } from '../words/tagWords.ts';
import { acronymsIn, namedAcronyms } from './acronymTerms.ts';
import { explainedIn } from './explainedTerms.ts';
import { generalTermsIn } from './generalTerms.ts';
import { ruleTermsIn } from './ruleTerms.ts';

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

/** Tells whether a story uses words of one of its paragraphs in another sentence, too, in either number: "aftershocks" before "An aftershock is …". */
function usesIn(
  story: readonly WordedParagraph[],
): (source: WordedParagraph, range: Range) => boolean {
  const places = new Map<string, Set<string>>();
  for (const { paragraph, words } of story)
    for (const { lower, sentence } of words) {
      const word = singularOf(lower);
      const used = places.get(word) ?? new Set<string>();
      places.set(word, used.add(`${paragraph.number}:${sentence}`));
    }
  return ({ words }, [from, to]) =>
    words.slice(from, to).every(({ lower, pos }) => {
      const most = places.get(singularOf(lower))?.size ?? 0;
      return most > 1 || /^(?:ADP|PUNCT)$/.test(pos);
    });
}
