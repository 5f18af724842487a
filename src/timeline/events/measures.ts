import { DELIVERED } from '../dates/namesMonth.ts';
import { UP_TO_99 } from '../phrases/numbers.ts';
import { anyCase, pattern } from '../time/pattern.ts';
import { WHEN_FOLLOWS } from '../time/wordsBehind.ts';

/** An amount on the other side of a comparison: `$1.2 million`, `48 seats`, `five`. */
const AMOUNT = String.raw`(?:about\s+|only\s+|just\s+)?(?:[$£€]?\d[\d.,]*(?:%|m|bn|tn|k|p)?(?:\s+[a-z]+){0,3}?|${UP_TO_99})`;
/** A word that does not make a clause of what is ranked: `the lowest it has been`, but not `the last factory has stood`. */
const NO_VERB = String.raw`(?:(?:it|that|they|he|she|we)\s+(?:has|have|had)(?:\s+been)?|(?!(?:has|have|had|is|are|was|were|will|would)\b)[\w’'-]+)`;
/** What only measures something by the date behind it. */
const MEASURES = [
  // compared with, more than in; not no later than
  String.raw`compared\s+(?:to|with)`,
  String.raw`(?<!\bno\s(?:earlier|later|sooner)\s)than(?:\s+in)?`,
  String.raw`than\s+(?:in|at)\s+any\s+[^,;]*\bsince`,
  // as many as in
  String.raw`as\s+(?!early|soon|late|recently|far)\w+\s+as(?:\s+in)?`,
  // up 3 percent from, not will raise taxes 3 percent from
  String.raw`(?<!\b(?:to|will|would)\s+(?:raise|increase|lift|cut|lower|reduce)\b[^,;]*)(?:up|down|percent|%|points?)\s+(?:\w+\s+){0,2}from`,
  // up from 48 in
  String.raw`(?:from|against|compared\s+(?:to|with))\s+${AMOUNT}\s+(?:in|on|for|at|late|early)`,
  // 5 points ahead of
  String.raw`(?:percent|per\s+cent|%|points?)\s+(?:ahead|above|below|behind|short)(?:\s+of)?`,
  // up 3 percent since, not has stood at 3 percent since
  String.raw`(?<!\b(?:stood|been|stayed|remained|held|kept)\s+at\s+[\d.]+\s*)(?:percent|per\s+cent|%)\s+since`,
  // fallen by a fifth since
  String.raw`(?:(?:by|almost|nearly|about|roughly|over|than)\s+(?:an?\s+|two[-\s]|three[-\s])?(?:half|thirds?|quarters?|fifths?|sixth|tenth)|doubled|halved|tripled|trebled|quadrupled)\s+since`,
  // the worst drought since, the last time it was seen since at least
  String.raw`(?:(?<!\ban?\s)(?:first|second|third|fourth|fifth)|\d(?:st|nd|rd|th)|last|lows?|highs?|levels?|seen|\w+est|most|worst|best)\b(?:\s+${NO_VERB}){0,10}\s+since(?:\s+at\s+least|\s+(?:the\s+)?[\w’'-]+\s+in)?`,
  // since records began in
  String.raw`since\s+\w+\s+(?:began|begun|started)\s+in`,
  // replaced by Dahl, who had led it since
  String.raw`(?:who|which)\s+had\s+[^,;]*\bsince`,
  // backdated to, the class of
  String.raw`backdated\s+to`,
  String.raw`class(?:es)?\s+of`,
  // usually spawn between
  String.raw`(?:normally|usually|typically|generally|traditionally|on\s+average)\b[^,;]{0,40}\b(?:in|between|from|during)`,
  // a dividend of 42 cents for
  String.raw`(?:dividends?|bonus(?:es)?|accounts)\b[^.;]{0,40}\bfor`,
  // its budget for
  String.raw`(?:needs|(?<!\b(?:is|are|was|were)\s)forecasts?|budgets?|targets?|estimates?|guidance|outlook|expectations|calendar)\s+for`,
].join('|');
/** Words before a date that only measures something: the other side of a comparison, the last time it was so. */
const MEASURED = anyCase`(?:\b|(?<=%))(?:${MEASURES})\s+(?:the\s+)?$`;
/** What stands before the time with which another is compared: `up 3 percent on last year`, but not `on Monday`. */
const PERCENT_ON = /(?:percent|per\s+cent|%|points?)\s+on\s+$/i;
/** A date that names a day. */
const NAMES_DAY = /day\b|\d\s+[A-Z]|[a-z.]\s+\d{1,2}\b/;
/** What stands before a time that is not over yet, in which something was new: `for the first time this century`. */
const FIRST_TIME = /\b(?:first|second|third|fourth|fifth|last|only)\s+time\s+$/i;
/** What was changed on a day, with what it came from before that: `cut its rate to 5% from 5.25% on`. */
const CHANGED_ON = pattern`\b(?:cut|rais(?:es|ed)|lift(?:s|ed)|lower(?:s|ed)|reduc(?:es|ed)|increas(?:es|ed))\b[^.;]*\bto\s+${AMOUNT}\s+from\s+${AMOUNT}\s+(?:in|on)\s+$`;
/** The amount that something came from: `rose to 4.51% from 4.38% late Thursday`. */
const OLD_AMOUNT = anyCase`\bfrom\s+${AMOUNT}\s+$`;
/** A time that needs no word between it and an amount: `up from £88 last year`. */
const BESIDE_AMOUNT =
  /^(?:late|early|last|yesterday|the\s+(?:previous|year|month|week|day)|an?\s|\w+\s+(?:years?|months?|weeks?|days?)\s+(?:ago|earlier|before))\b/i;
/** What stands after `from` in a comparison with the time before. */
const TIME_BEFORE =
  /^(?:(?:the\s+)?(?:previous|prior|preceding|last|same)\b|a\s+(?:year|month|quarter|week)\s+(?:ago|earlier|before))/i;
/** What stands before `of the year` where something is ranked among all of that year. */
const RANKED = /\b(?:first|last|most|least|best|worst|\w+est)\b(?:\s+[\w’'-]+){0,5}\s+of\s+$/i;
/** The same part of another year: `the same quarter last year`. */
const SAME_PERIOD =
  /^(?:the\s+)?(?:same\s+(?:period|time|quarter)\b|same\s+\w+\s+\w|comparable\b|corresponding\b|year-(?:earlier|ago)\b)/i;
/** A date told by a step back, and the number before it that is set beside one of then: `4 percent more than | a year earlier`. */
const YEAR_EARLIER = /\b(?:year|month|quarter)s?\s+(?:earlier|before)$/i;
const AMOUNT_BEFORE = /\d[^.;]{0,30}$/;
/** Words before a date that its sentence opens with, which are of what it tells. */
const OPENS = /^\s*(?:In|During|For)\s+$/;
/** So many characters before a date tell whether it only measures something. */
const NEAR = 120;

/** Whether a date, with the words of its sentence before and after it, only measures something. */
export function measures(before: string, date: string, after: string): boolean {
  if (WHEN_FOLLOWS.test(after)) return false;
  if (DELIVERED.test(after)) return true;
  const near = before.slice(-NEAR);
  if (CHANGED_ON.test(near)) return false;
  return (
    (SAME_PERIOD.test(date) && !OPENS.test(before)) ||
    (YEAR_EARLIER.test(date) && AMOUNT_BEFORE.test(near)) ||
    MEASURED.test(near) ||
    (PERCENT_ON.test(near) && !NAMES_DAY.test(date)) ||
    (FIRST_TIME.test(near) && /^this\b/i.test(date)) ||
    (OLD_AMOUNT.test(near) && BESIDE_AMOUNT.test(date)) ||
    (RANKED.test(near) && /^the\s+\w+$/i.test(date)) ||
    (/\bfrom\s+$/i.test(near) && TIME_BEFORE.test(date))
  );
}
