import { sentenceStart, type Word } from '../words/tagWords.ts';
import { beforeThe, isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { pointsTo } from './saysWhat.ts';

/** No words for a relative, an aide or a friend are more: "estranged younger half-sister". */
const LONGEST_RELATION = 8;

const isSomebody = pointsTo('person');

/** The "of", "for" or "to" right before words for an office, which then belong to a longer phrase: "sister | of | the mayor"; null where none stands there. */
export function whoseBefore(words: readonly Word[], office: number): number | null {
  const at = beforeThe(words, office);
  return /^(?:of|for|to)$/.test(lowerAt(words, at)) ? at : null;
}

/**
 * Whether an office behind "of" is told of the name behind it, and not of whom somebody else is:
 * "the arrest of the mayor, | Ann Lowe |", "Ben Hale, son of the mayor, | Ann Lowe |." The name behind
 * "a friend of the mayor, Ann Lowe," may be the friend's as well. `end` is the sign behind the name.
 */
export function isOwnOffice(
  words: readonly Word[],
  { whose, end }: { readonly whose: number; readonly end: number },
): boolean {
  if (isRelation(words, whose)) return isOfNamed(words, whose) && !goesOnAsList(words, end);
  if (lowerAt(words, whose) !== 'of') return true;
  // "At the request of the mayor, | Ann Lowe |, 34, resigned."
  return !isTagged(words, sentenceStart(words, whose), 'ADP', 'SCONJ', 'ADV');
}

/** Whether who somebody is ends before a word: "sister", "sister-in-law", "chief of staff". */
const isRelation = (words: readonly Word[], end: number): boolean =>
  isSomebody(lowerAt(words, end - 1)) ||
  (lowerAt(words, end - 1) === 'law' && lowerAt(words, end - 3) === 'in') ||
  (lowerAt(words, end - 1) === 'staff' && lowerAt(words, end - 3) === 'chief');

/** "Ben Hale, | son of": whether who somebody is stands behind a name of their own. */
function isOfNamed(words: readonly Word[], whose: number): boolean {
  for (let at = whose - 1; at >= whose - LONGEST_RELATION; at--) {
    if (textAt(words, at) === ',') return isTagged(words, at - 1, 'PROPN', 'NUM');
    if (!isTagged(words, at, 'NOUN', 'ADJ', 'DET', 'PUNCT', 'ADP', 'PROPN')) return false;
  }
  return false;
}

/** "…, Ann Lowe|, a driver, and Tim Lund": whether others may be named behind a comma. */
const goesOnAsList = (words: readonly Word[], comma: number): boolean =>
  textAt(words, comma) === ',' &&
  !isTagged(words, comma + 1, 'VERB', 'AUX') &&
  !/^(?:who|whose)$/.test(lowerAt(words, comma + 1));
