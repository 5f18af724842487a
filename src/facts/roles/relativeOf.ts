import type { Mention } from '../names/findNames.ts';
import { pronounOf } from '../words/pronounOf.ts';
import { isOwnerMark, isTagged, lowerAt } from '../words/wordAt.ts';
import { MAYBE_RELATIVES } from '../words/wordLists.ts';
import type { Disagrees } from './disagreement.ts';
import { nounsBeside } from './nounsBeside.ts';

/** So many words stand between whose a relative is and the noun at most: "his | late younger | brother". */
const LONGEST_KINSHIP = 3;

/** Whose a relative is, by the pronoun for them: "| her | husband". */
const POSSESSIVES: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
]);

/**
 * Whether a "he" or "she" behind a name that is told of as somebody's relative may as well mean whose
 * relative that is: "Jago's father, Digory, had died. … | he | says", but not "her husband, Marios, … | he |".
 */
export function mayMeanOwner(
  mention: Mention,
  pronoun: string,
  mentions: readonly Mention[],
  disagrees: Disagrees,
): boolean {
  const { words } = mention.source;
  return nounsBeside(mention, (noun) => MAYBE_RELATIVES.has(noun)).some((at) => {
    let owner = at - 1;
    while (owner >= at - LONGEST_KINSHIP && isTagged(words, owner, 'ADJ', 'NOUN')) owner--;
    if (!isOwnerMark(words, owner)) return POSSESSIVES.get(lowerAt(words, owner)) === pronoun;
    const named = mentions.find(({ source, to }) => source === mention.source && to === owner);
    if (named) return !disagrees(named.name, pronoun);
    const noun = pronounOf(lowerAt(words, owner - 1));
    return noun === null || noun === pronoun;
  });
}

/** The same for whatever pronoun may mean the relative. */
export const sharesPronoun = (
  mention: Mention,
  mentions: readonly Mention[],
  disagrees: Disagrees,
): boolean =>
  ['he', 'she'].some(
    (pronoun) =>
      !disagrees(mention.name, pronoun) && mayMeanOwner(mention, pronoun, mentions, disagrees),
  );
