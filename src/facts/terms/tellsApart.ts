import type { Word } from '../words/tagWords.ts';
import { isTagged, lowerAt } from '../words/wordAt.ts';
import { isDoneWithSubject, isGeneralClause, RELATIVE } from './generalClause.ts';
import { isOfCase } from './isOfCase.ts';
import { isSaying } from './termNouns.ts';

/** What is done to a kind of thing, in general, with what leads on: "a chemical | found in | crude oil". */
const IS_DONE =
  /^(?:found|used|made|caused|produced|spread|worn|eaten|grown|taken|given|issued|paid|formed|extracted|obtained|held|kept|meant|designed|intended)$/;
/** Auxiliaries of what is so in general: "held until a sale | is | complete", "meant to | be | replaced", against "found to | be | unsafe". */
const IN_GENERAL = /^(?:is|are)$/;
/** What a thing is there for. */
const IS_MEANT = /^(?:meant|designed|intended)$/;

/** Whether what follows a kind tells it apart in general: "that follows …", "in which …", "caused by …", "by an officer that it …". */
export function tellsApart(words: readonly Word[], head: number, end: number): boolean {
  let at = head + 1;
  // "a layer | of rock | that holds water"
  while (
    at < end &&
    !RELATIVE.test(lowerAt(words, at + 1)) &&
    isTagged(words, at, 'ADP', 'DET', 'NOUN', 'ADJ', 'CCONJ', 'PART') &&
    !RELATIVE.test(lowerAt(words, at)) &&
    doneInGeneral(words, at, end) === null
  )
    at++;
  if (isSaying(lowerAt(words, head)) && lowerAt(words, at + 1) === 'that')
    return isDoneWithSubject(words, at + 2, end);
  const relative = RELATIVE.test(lowerAt(words, at + 1)) ? at + 1 : at;
  return (
    doneInGeneral(words, at, end) === true ||
    isGeneralClause(words, at, end) ||
    isGeneralClause(words, relative, end)
  );
}

/** Whether what is done to a kind of thing at a word is told in general; null where nothing is done there. */
const doneInGeneral = (words: readonly Word[], at: number, end: number): boolean | null =>
  IS_DONE.test(lowerAt(words, at)) && isTagged(words, at + 1, 'ADP', 'PART')
    ? isDoneInGeneral(words, at, end)
    : null;

/** Whether what is done to a thing is told of no case: "found in crude oil", "caused by something with the bacterium Vibrio cholerae", against "found in the house". */
const isDoneInGeneral = (words: readonly Word[], from: number, end: number): boolean =>
  words.slice(from + 1, end).every(({ pos, lower }, place) => {
    const at = from + 1 + place;
    const isMeant = lower === 'be' && IS_MEANT.test(lowerAt(words, from));
    const isVerb = pos === 'AUX' && !IN_GENERAL.test(lower) && !isMeant;
    const isGeneral = !isOfCase(words, at, at + 1) && !isVerb && lower !== 'the';
    return isGeneral || lower === 'something' || isOfSpecies(words, at);
  });

/** What goes by a Latin name: "the | bacterium | Vibrio cholerae". */
const SPECIES = /^(?:bacterium|virus|parasite|fungus|mosquito|mite|tick|worm|species)$/;

/** Whether a word is in the name of a species, or the article before its kind. */
const isOfSpecies = (words: readonly Word[], at: number): boolean =>
  SPECIES.test(lowerAt(words, at - 1)) ||
  (lowerAt(words, at) === 'the' && SPECIES.test(lowerAt(words, at + 1)));
