import { singularOf } from './singularOf.ts';
import { wordSet } from './wordLists.ts';

/** Tells some words from others. */
export type IsOne = (word: string) => boolean;

/** Tells some nouns from others, in either number: "river" and "rivers". */
export function nounIn(nouns: string): IsOne {
  const listed = wordSet(nouns);
  return (word) => listed.has(word) || listed.has(singularOf(word));
}

/** Tells some verbs from others, in all their forms: "raise", "raises", "raised", "raising"; the forms of irregular verbs are listed behind the regular ones. */
export function verbIn(regular: string, irregular = ''): IsOne {
  const forms = new Set(wordSet(irregular));
  for (const verb of wordSet(regular)) {
    const stem = verb.replace(/e$/, '');
    for (const form of [verb, thirdPersonOf(verb), `${stem.replace(Y, 'i')}ed`, `${stem}ing`])
      forms.add(form);
  }
  return (word) => forms.has(word);
}

/** Tells some verbs from others, in the present: "represents", "represent". */
export function presentIn(verbs: string): IsOne {
  const forms = new Set([...wordSet(verbs)].flatMap((verb) => [verb, thirdPersonOf(verb)]));
  return (word) => forms.has(word);
}

/** The end of "carry", which becomes "carries", and not of "say". */
const Y = /(?<=[^aeiou])y$/;

/** The s-form of a verb: "says", "carries", "catches". */
export const thirdPersonOf = (verb: string): string =>
  verb
    .replace(Y, 'ie')
    .replace(/(?<=s|x|z|ch|sh)$/, 'e')
    .concat('s');
