import type { Mention } from '../names/findNames.ts';
import { verbIn } from '../words/inflected.ts';
import type { Word } from '../words/tagWords.ts';
import { isTagged, lowerAt, taggedStart } from '../words/wordAt.ts';
import { SPEECH } from '../words/wordLists.ts';
import { appositionBefore } from './apposition.ts';
import { pointsTo } from './saysWhat.ts';

/** Verbs whose object has something done to it: "| have | X jailed", "| saw | X arrested". */
const causes = verbIn(
  'want need',
  `have has had having get gets got getting see sees saw seen seeing find finds found keep keeps kept
  leave leaves left`,
);
/** The first of two objects is told of in so many words at most. */
const LONGEST_FIRST = 6;

/** Whether a name between commas tells of an object, so that the verb behind it is not its own: "who had brought in his wife, | Mwanaisha |, said", "to have its chair and his deputy, | Ann Lowe |, jailed". */
export function isObject(mention: Mention, verb: number): boolean {
  const { words } = mention.source;
  if (mention.name.kind === 'organisation' && namesOwner(words, mention.from)) return true;
  const described = appositionBefore(mention, pointsTo(mention.name.kind));
  if (!described) return false;
  let before = described[0] - 1;
  if (isTagged(words, before, 'DET', 'PRON')) before--;
  const governs = taggedStart(words, before + 1, 'ADP', 'ADV') - 1;
  const isGoverned = isTagged(words, governs, 'VERB') && !SPEECH.has(lowerAt(words, governs));
  return isGoverned || (!isTagged(words, verb, 'AUX') && hasDone(mention, before));
}

/** "Two directors of the dredging firm, | Norquay |, were cleared": whether a name between commas is that of a body which others belong to, who are the subject. */
function namesOwner(words: readonly Word[], from: number): boolean {
  const noun = from - 2;
  let start = noun;
  while (
    isTagged(words, start - 1, 'ADJ', 'NOUN', 'PROPN') ||
    lowerAt(words, start - 1).endsWith('ing')
  )
    start--;
  const of = isTagged(words, start - 1, 'DET') ? start - 2 : start - 1;
  return (
    isTagged(words, noun, 'NOUN') && lowerAt(words, of) === 'of' && isTagged(words, of - 1, 'NOUN')
  );
}

/** "have | Mr Mutiso and | his deputy …, jailed" */
function hasDone({ source: { words } }: Mention, and: number): boolean {
  let at = and;
  while (
    at > and - LONGEST_FIRST &&
    isTagged(words, at, 'CCONJ', 'DET', 'PRON', 'ADJ', 'NOUN', 'PROPN')
  )
    at--;
  return causes(lowerAt(words, at));
}
