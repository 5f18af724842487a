import type { Word } from '../../words/tagWords.ts';
import { isHyphen, isLarge, isTagged, lowerAt } from '../../words/wordAt.ts';
import { DAY_WORDS, MONTHS } from '../../words/wordLists.ts';
import { LENGTHS } from '../clause/motion.ts';

/** Where something lies from a place: "| north-east | of Bogo". */
const DIRECTIONS = /^(?:north|south|east|west|northeast|northwest|southeast|southwest)(?:ern)?$/;
/** What tells where something is from a place: "19 kilometres | off | Bogo". */
const WHERE = /^(?:above|below|beneath|from|off)$/;
/** No such place has more words. */
const LONGEST_PLACE = 6;

/** Where the words end from which a measure that ends at a word is reckoned; the word itself where none stand: "19 kilometres | north-east of Bogo |". Without them it is another measure. */
export function reckonedEnd(words: readonly Word[], to: number): number {
  if (!LENGTHS.test(lowerAt(words, to - 1))) return to;
  // "40 miles | away from Oslo |", "40 miles | away |"
  const away = lowerAt(words, to) === 'away' ? to + 1 : to;
  if (WHERE.test(lowerAt(words, away))) return placeEnd(words, away);
  if (away > to) return away;
  let at = to;
  while (DIRECTIONS.test(lowerAt(words, at)) || (at > to && isHyphen(words, at))) at++;
  if (at === to || lowerAt(words, at) !== 'of') return to;
  let end = lowerAt(words, at + 1) === 'the' ? at + 2 : at + 1;
  const first = end;
  while (isTagged(words, end, 'PROPN') || (end === first && isLarge(words, end))) end++;
  // "north of the capital"
  if (end === first && isTagged(words, end, 'NOUN')) end++;
  return end > first ? end : to;
}

/** "40 metres | above the road |", "12 miles | off Cape Wrath |", but neither "40 miles | from May" nor "40 miles | from Oslo to Bergen". */
function placeEnd(words: readonly Word[], to: number): number {
  let end = isTagged(words, to + 1, 'DET') ? to + 2 : to + 1;
  const first = end;
  while (end < first + LONGEST_PLACE && isTagged(words, end, 'ADJ', 'NOUN', 'PROPN')) end++;
  // "from the foot | of the rift", "from a children | 's hospice"
  const isPlace =
    isTagged(words, end - 1, 'NOUN', 'PROPN') &&
    !MONTHS.has(lowerAt(words, first)) &&
    !DAY_WORDS.has(lowerAt(words, first)) &&
    !/^(?:to|of|'s?|and|or|-)$/.test(lowerAt(words, end));
  return end > first && isPlace ? end : to;
}
