import type { Word } from '../words/tagWords.ts';
import { isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { acts, before } from './besideName.ts';
import type { NameRun } from './splitNameRun.ts';

/** What somebody does with a firm, a band or a boat; behind such a noun and a name it is a clause without "that": "the band | Oliver Grant sings with", "the boat | Oliver Grant built". */
const DOES_WITH =
  /^(?:founded|founds|established|created|built|builds|owns?|owned|runs?|ran|leads|led|heads|headed|chairs|chaired|manages|managed|joined|left|bought|sold|sings|sang|plays|played|works|worked|studied|studies|attended|lived|died|sailed|sails|sailing|sail|steered|skippered|rowed|captained|piloted|boarded|took|caught|hired|chartered|restored|rode|rides|riding|trained|trains)$/;
/** What opens a sentence with where or when something happens. */
const PREPOSITION = /^(?:at|in|on|from|with|for|by|near|before|after|outside|inside|under)$/;
/** A noun has so many words before it in its phrase at most. */
const LONGEST_LEAD = 5;

/** Whether a noun right before a name may be what is called so: "the ferry | Oliver Grant", and neither "the ferry | Oliver Grant built" nor "On the ferry | Oliver Grant met". */
export const isCalled = (run: NameRun, nouns: ReadonlySet<string>): boolean =>
  nouns.has(before(run)) &&
  !opensClause(run) &&
  !(endsOpening(run) && isTagged(run.source.words, run.to, 'VERB'));

/** Whether somebody's name opens a clause that tells what they do with the thing before it. */
function opensClause(run: NameRun): boolean {
  const { words } = run.source;
  if (!acts(run)) return false;
  let verb = run.to;
  while (isTagged(words, verb, 'AUX', 'ADV')) verb++;
  const hasObject = isTagged(words, verb + 1, 'DET', 'NOUN', 'PROPN', 'NUM', 'PRON', 'ADJ');
  return DOES_WITH.test(lowerAt(words, verb)) && !hasObject;
}

/** "| On the ferry | Oliver Grant": whether the phrase that a name stands behind opens its sentence with a preposition. */
function endsOpening({ source: { words }, from }: NameRun): boolean {
  let start = from - 1;
  while (start > from - LONGEST_LEAD && isInPhrase(words, start - 1)) start--;
  return words[start - 1]?.opens === true && PREPOSITION.test(lowerAt(words, start - 1));
}

const isInPhrase = (words: readonly Word[], at: number): boolean =>
  isTagged(words, at, 'ADJ', 'NOUN', 'PROPN', 'DET') || textAt(words, at) === '-';
