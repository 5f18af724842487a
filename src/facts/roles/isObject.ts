import type { Mention } from '../names/findNames.ts';
import { isTagged, lowerAt, taggedStart } from '../words/wordAt.ts';
import { SPEECH } from '../words/wordLists.ts';
import { appositionBefore } from './apposition.ts';
import { pointsTo } from './saysWhat.ts';

/** Verbs whose object has something done to it: "| have | X jailed", "| saw | X arrested". */
const CAUSES =
  /^(?:ha(?:ve|s|d|ving)|gets?|got|getting|wants?|wanted|wanting|needs?|needed|sees?|saw|seen|seeing|finds?|found|keeps?|kept|leaves?|left)$/;
/** The first of two objects is told of in so many words at most. */
const LONGEST_FIRST = 6;

/** Whether a name between commas tells of an object, so that the verb behind it is not its own: "who had brought in his wife, | Mwanaisha |, said", "to have its chair and his deputy, | Ann Lowe |, jailed". */
export function isObject(mention: Mention, verb: number): boolean {
  const { words } = mention.source;
  const described = appositionBefore(mention, pointsTo(mention.name.kind));
  if (!described) return false;
  let before = described[0] - 1;
  if (isTagged(words, before, 'DET', 'PRON')) before--;
  const governs = taggedStart(words, before + 1, 'ADP', 'ADV') - 1;
  const isGoverned = isTagged(words, governs, 'VERB') && !SPEECH.has(lowerAt(words, governs));
  return isGoverned || (!isTagged(words, verb, 'AUX') && hasDone(mention, before));
}

/** "have | Mr Mutiso and | his deputy …, jailed" */
function hasDone({ source: { words } }: Mention, and: number): boolean {
  let at = and;
  while (
    at > and - LONGEST_FIRST &&
    isTagged(words, at, 'CCONJ', 'DET', 'PRON', 'ADJ', 'NOUN', 'PROPN')
  )
    at--;
  return CAUSES.test(lowerAt(words, at));
}
