import { nounIn, verbIn } from '../../words/inflected.ts';
import { isMoneyIn } from '../../words/money.ts';
import { singularOf } from '../../words/singularOf.ts';
import type { Word } from '../../words/tagWords.ts';
import {
  isTagged,
  lowerAt,
  sameSentence,
  taggedEnd,
  taggedStart,
  textAt,
} from '../../words/wordAt.ts';
import { VESSELS } from '../../words/wordLists.ts';

/** What somebody or something does that moves, and as well a quantity that changes: "| climbs | 311 steps", "Sales | climb | 30 percent". */
const moves = verbIn(
  'climb plunge slide tumble jump edge inch creep soar rocket plummet',
  `fall falls fell fallen falling rise rises rose risen rising drop drops dropped dropping
  sink sinks sank sunk sinking slip slips slipped slipping slid crept go goes going gone went`,
);
/** What a way is measured in, which may as well tell where something is: "fell 30 | feet | from a ladder". */
export const LENGTHS = /^(?:km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|m|feet|foot|ft|yards?)\.?$/;
/** What a way goes over: "climbs 311 | steps". */
const STEPS =
  /^(?:steps|stairs|stairways|staircases|floors|storeys|stories|rungs|ladders|terraces)$/;
/** What is done to ships: "| sank | 12 boats". */
const SINKS = /^(?:sinks?|sank|sunk|sinking)$/;
/** What may stand higher or lower, so that a length tells by how much it changed: "| Water levels | fell 3 metres". */
const isLevel = nounIn(`
  level river lake creek stream water floodwater flood tide sea ocean reservoir well table wave glacier
  ice snow snowpack ground land surface line ceiling visibility
  depth height altitude elevation distance length range width`);
/** What a change goes by or comes to: "drops | below | 20 miles". */
const REACHES = /^(?:by|to|below|above|from|at|between)$/;
/** Such a subject stands within so many words before its verb. */
const REACH = 14;

/** Whether a verb of change tells of a way that somebody or something went, or of what was done: "| climbs | 311 steps", "| sank | 12 boats", "| fell | 30 feet from a ladder", against "The river | rose | 4 feet" and "Sales | fell | 30 percent". */
export function isMotion(words: readonly Word[], verb: number): boolean {
  if (!moves(lowerAt(words, verb)) || REACHES.test(lowerAt(words, verb + 1))) return false;
  const way = behindNumber(words, verb + 1);
  if (way === null || isMoneyIn(words, verb, way)) return false;
  const unit = lowerAt(words, way);
  // "rose 4m | barrels", "rose 20 miles | an hour"
  const isLength = LENGTHS.test(unit) && !isTagged(words, way + 1, 'NOUN', 'DET');
  const isSunk = SINKS.test(lowerAt(words, verb)) && VESSELS.has(singularOf(unit));
  return isSunk || STEPS.test(unit) || (isLength && !isOfLevel(words, verb));
}

/** Whether the subject before a verb is a level, and not only where something is: "The | river | rose", against "A man at the | lake | fell". */
function isOfLevel(words: readonly Word[], verb: number): boolean {
  for (let at = verb - 1; at > verb - REACH && sameSentence(words, at, verb); at--) {
    if (/^[,;:]$/.test(textAt(words, at))) return false;
    if (!isLevel(lowerAt(words, at))) continue;
    const before = taggedStart(words, at, 'NOUN', 'PROPN', 'ADJ', 'DET', 'PRON') - 1;
    if (!isTagged(words, before, 'ADP')) return true;
  }
  return false;
}

/** A number begins within so many words: "closed down | more than $ | 40". */
const NUMBER_REACH = 4;

/** The word behind the number that begins close behind a word: "closed down | nearly 20 | stores |"; null where no number does. */
export function behindNumber(words: readonly Word[], from: number): number | null {
  let at = from;
  while (at < from + NUMBER_REACH && !isTagged(words, at, 'NUM', 'PUNCT', 'VERB')) at++;
  const end = taggedEnd(words, at, 'NUM');
  return end > at ? end : null;
}
