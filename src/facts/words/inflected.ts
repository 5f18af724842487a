import { singularOf } from './singularOf.ts';

/** Tells some words from others. */
export type IsOne = (word: string) => boolean;

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Tells some nouns from others, in either number: "river" and "rivers". */
export function nounIn(nouns: string): IsOne {
  const listed = new Set(wordsOf(nouns));
  return (word) => listed.has(word) || listed.has(singularOf(word));
}

/** Tells some verbs from others, in all their forms; those of irregular verbs are listed behind the regular ones. */
export function verbIn(regular: string, irregular = ''): IsOne {
  const forms = formsOf(regular, irregular);
  return (word) => forms.has(word);
}

/** Tells some verbs from others, in the present: "represents", "represent". */
export function presentIn(verbs: string): IsOne {
  const forms = new Set(wordsOf(verbs).flatMap((verb) => [verb, thirdPersonOf(verb)]));
  return (word) => forms.has(word);
}

/** Regular verbs in all their forms, "raise", "raises", "raised", "raising", with those of irregular ones. */
export const formsOf = (regular: string, irregular: string): ReadonlySet<string> =>
  new Set([...wordsOf(irregular), ...wordsOf(regular).flatMap(regularForms)]);

function regularForms(verb: string): string[] {
  const stem = verb.replace(/e$/, '');
  return [verb, thirdPersonOf(verb), `${stem.replace(Y, 'i')}ed`, `${stem}ing`];
}

/** The end of "carry", which becomes "carries", and not of "say". */
const Y = /(?<=[^aeiou])y$/;

/** The s-form of a verb: "says", "carries", "catches". */
export const thirdPersonOf = (verb: string): string =>
  verb
    .replace(Y, 'ie')
    .replace(/(?<=s|x|z|ch|sh)$/, 'e')
    .concat('s');
