import { isPersonNoun } from '../words/gazetteer.ts';
import { nounIn } from '../words/inflected.ts';
import { singularOf } from '../words/singularOf.ts';
import type { Word } from '../words/tagWords.ts';
import { isTagged, lowerAt } from '../words/wordAt.ts';
import {
  DESCRIPTIONS,
  OFFICES,
  ORGANISATION_NOUNS,
  PLACE_NOUNS,
  VESSELS,
} from '../words/wordLists.ts';

/** What a thing is held to be, which does not say what it is: "a problem that", "a step that". */
const isJudgement = nounIn(`
  problem danger threat risk issue challenge question concern worry burden headache nightmare scandal crisis disaster blow
  boost sign signal reminder symbol test step move decision choice success failure victory defeat achievement milestone
  record rarity luxury necessity favourite favorite trend habit tradition rest result cause reason key way thing matter
  idea demand claim promise goal aim hope one first last story news subject topic home
  man woman men women people day year week month time`);

/** Nouns of people, bodies, places and ships. */
const OTHERS = [OFFICES, DESCRIPTIONS, ORGANISATION_NOUNS, PLACE_NOUNS, VESSELS];

/** Whether a noun is of a thing, and says of what kind: not of people, of a body or a place, and no judgement. */
export function isThingNoun(words: readonly Word[], at: number): boolean {
  const noun = singularOf(lowerAt(words, at));
  return (
    isTagged(words, at, 'NOUN', 'VERB') &&
    !OTHERS.some((nouns) => nouns.has(noun)) &&
    !isPersonNoun(noun) &&
    !isJudgement(lowerAt(words, at))
  );
}
