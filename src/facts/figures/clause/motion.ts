import { isMoneyIn } from '../../words/money.ts';
import type { Word } from '../../words/tagWords.ts';
import { isTagged, lowerAt, sameSentence, taggedStart, textAt } from '../../words/wordAt.ts';
import { behindNumber } from './behindNumber.ts';

/** What somebody or something does that moves, and as well a quantity that changes. */
const MOVES =
  /^(?:climb|fall|drop|rise|plunge|slide|tumble|jump|sink|slip|edge|inch|creep|soar|rocket|plummet)(?:p?ed|[sd]|p?ing)?$|^(?:fell|fallen|rose|risen|rising|plunging|slid|sliding|tumbling|sank|sunk|crept|go|goes|going|gone|went)$/;
/** What a way is measured in. */
const LENGTHS = /^(?:km|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|m|feet|foot|ft|yards?)\.?$/;
/** What a way goes over. */
const STEPS =
  /^(?:steps|stairs|stairways|staircases|floors|storeys|stories|rungs|ladders|terraces)$/;
/** What may stand higher or lower, so that a length tells by how much it changed: "| Water levels | fell 3 metres". */
const LEVELS =
  /^(?:levels?|rivers?|lakes?|creeks?|streams?|waters?|floodwaters?|floods?|tides?|seas?|oceans?|reservoirs?|wells?|tables?|lines?|depths?|heights?|altitudes?|elevations?|ceilings?|glaciers?|ice|snow|snowpack|waves?|ground|land|surface|visibility|distances?|lengths?|ranges?|widths?)$/;
/** What a change goes by or comes to: "drops | below | 20 miles". */
const REACHES = /^(?:by|to|below|above|from|at|between)$/;
/** Such a subject stands within so many words before its verb. */
const REACH = 14;

/** Whether a verb of change tells of a way that somebody or something went: "| climbs | 311 steps", "| fell | 30 feet from a ladder", against "The river | rose | 4 feet" and "Sales | fell | 30 percent". */
export function isMotion(words: readonly Word[], verb: number): boolean {
  if (!MOVES.test(lowerAt(words, verb)) || REACHES.test(lowerAt(words, verb + 1))) return false;
  const way = behindNumber(words, verb + 1);
  if (way === null || isMoneyIn(words, verb, way)) return false;
  const unit = lowerAt(words, way);
  // "rose 4m | barrels", "rose 20 miles | an hour"
  const isLength = LENGTHS.test(unit) && !isTagged(words, way + 1, 'NOUN', 'DET');
  return STEPS.test(unit) || (isLength && !isOfLevel(words, verb));
}

/** Whether the subject before a verb is a level, and not only where something is: "The | river | rose", against "A man at the | lake | fell". */
function isOfLevel(words: readonly Word[], verb: number): boolean {
  for (let at = verb - 1; at > verb - REACH && sameSentence(words, at, verb); at--) {
    if (/^[,;:]$/.test(textAt(words, at))) return false;
    if (!LEVELS.test(lowerAt(words, at))) continue;
    const before = taggedStart(words, at, 'NOUN', 'PROPN', 'ADJ', 'DET', 'PRON') - 1;
    if (!isTagged(words, before, 'ADP')) return true;
  }
  return false;
}
