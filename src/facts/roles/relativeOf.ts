import type { Mention } from '../names/findNames.ts';
import { isTagged, lowerAt } from '../words/wordAt.ts';
import { wordSet } from '../words/wordLists.ts';
import { type Disagrees, pronounOf } from './disagreement.ts';
import { nounsBeside } from './nounsBeside.ts';

/** What somebody is to somebody else of their family, or by love. */
const RELATIVES = wordSet(`
  husband wife father mother brother sister son daughter grandfather grandmother grandson granddaughter
  grandchild child parent stepfather stepmother stepson stepdaughter stepbrother stepsister half-brother
  half-sister uncle aunt nephew niece cousin widower widow partner spouse fiancé fiancée boyfriend girlfriend
  twin dad mum mom godfather godmother`);

/** So many words stand between whose a relative is and the noun at most: "his | late younger | brother". */
const LONGEST_KINSHIP = 3;

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
  return nounsBeside(mention, (noun) => RELATIVES.has(noun)).some((at) => {
    let owner = at - 1;
    while (owner >= at - LONGEST_KINSHIP && isTagged(words, owner, 'ADJ', 'NOUN')) owner--;
    const word = lowerAt(words, owner);
    if (!/^'s?$/.test(word)) return POSSESSIVES.get(word) === pronoun;
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
