import { MAKES_ANOTHER } from '../words/wordLists.ts';
import type { LookedUpFact } from './lookedUpFact.ts';
import { tellingWords, wordsOf } from './topicWords.ts';

/** What several stories tell in the same words is told once, from the first of them: a quote, a figure; an office in the fullest words, "chief engineer of Metrolink" for "chief engineer". */
export function toldOnce(facts: readonly LookedUpFact[]): LookedUpFact[] {
  const told = new Set<string>();
  const different = facts.filter(({ kind, label, value, text, details }) => {
    const key = JSON.stringify([kind, label, (value ?? text).toLowerCase(), details]);
    return !told.has(key) && told.add(key);
  });
  const offices = different.filter(isRole);
  const isLess = (fact: LookedUpFact): boolean =>
    offices.some((other) => {
      if (other === fact || other.label !== fact.label) return false;
      // Of two that tell the same, the first stays.
      const isAgain = tellsAll(fact, other) && offices.indexOf(fact) < offices.indexOf(other);
      return tellsAll(other, fact) && !isAgain;
    });
  return different.filter((fact) => !isRole(fact) || !isLess(fact));
}

const isRole = ({ kind }: LookedUpFact): boolean => kind === 'office' || kind === 'description';

/** Whether an office is told in full by another's words, of which the rest only says whose or where it is. */
function tellsAll(other: LookedUpFact, fact: LookedUpFact): boolean {
  const [more, fewer] = [wordsOfRole(other), wordsOfRole(fact)];
  const rest = more.filter((word) => !fewer.includes(word));
  return (
    fewer.every((word) => more.includes(word)) && !rest.some((word) => MAKES_ANOTHER.has(word))
  );
}

const wordsOfRole = ({ value }: LookedUpFact): string[] =>
  tellingWords(wordsOf(value ?? '')).sought;
