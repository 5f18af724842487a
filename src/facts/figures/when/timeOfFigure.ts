import type { Slice } from '../../articleFacts.ts';
import { isMoneyIn } from '../../words/money.ts';
import type { Range } from '../../words/range.ts';
import {
  sentenceStart,
  sliceOfWords,
  type Word,
  type WordedParagraph,
} from '../../words/tagWords.ts';
import { isTagged, lowerAt, sameSentence, someTagged, textAt } from '../../words/wordAt.ts';
import { DAY_WORDS, OWNERS, SPEECH } from '../../words/wordLists.ts';
import { oldNumberBefore } from '../change/oldNumber.ts';
import { isTaken } from '../change/takenTo.ts';
import { COMPARES } from '../clause/changeWords.ts';
import { CLAUSE_ENDS } from '../clause/clauseEnd.ts';
import { timeAt } from '../clause/timeAt.ts';
import { isWhole } from '../number/partOfWhole.ts';
import { isMeasured, type Quantity } from '../number/quantity.ts';
import { isOfOtherDoing } from './otherDoing.ts';
import { areParted, isOfDay } from './partedFrom.ts';
import { isSpanOf } from './spanOfFigure.ts';
import { isBarePart, type Times } from './timesIn.ts';

/** What is told of what has not come yet: "the | forecast | for 2009". */
const FORESEES = /^(?:forecast|expect|predict|project|estimate)(?:s|ed|ing|ions?|ation)?$/;
/** Verbs whose object is what somebody makes known: "| announced | on Monday a loss of £4m". */
const REPORTS = /^(?:reported|announced|posted|published|revealed|disclosed|unveiled)$/;
/** Such a verb stands within so many words before the number. */
const REPORT_REACH = 12;
/** What was, and is compared: "below its | peak | in 2019". */
const LEVELS = /^(?:levels?|figures?|peak|high|low|record|total)$/;
/** What points to such a time: "on the | same period | a year earlier". */
const SAME =
  /^(?:same|period|month|week|quarter|half|stage|point|time|its|their|all-time|of|in|for|at|levels?|figures?|peak|high|low|record|total)$/;
/** So many words may stand between what compares and the time. */
const COMPARED_REACH = 6;
/** Another amount stands within so many words before its time. */
const OTHER_REACH = 10;
/** A time further away, in words, is not asked about. */
const REACH = 60;

/** The time a quantity holds for, where its clause has exactly one and nothing parts the two. */
export function timeOfFigure(
  source: WordedParagraph,
  quantity: Quantity,
  times: Times,
  change: Slice | null,
): Slice | null {
  const { words } = source;
  // "11 of its | 34 | lorries broke down in March": what happened then, happened to the 11.
  if (isWhole(words, quantity.number)) return null;
  const ofSentence = times.get(words[quantity.number]?.sentence ?? 0);
  const isNear = ([from]: Range) => Math.abs(from - quantity.number) < REACH;
  const own = timeBehind(words, quantity);
  const [time, second] = (ofSentence?.times ?? [])
    .filter(isNear)
    .filter((one) => (own ?? one[0]) === one[0] && isTimeOf(words, one, quantity));
  if (second) return null;
  const span = (ofSentence?.spans ?? [])
    .filter(isNear)
    .find((one) => isSpanOf(words, one, quantity));
  const sure = time ?? span;
  // "1.7% below its high set in | February |"
  if (sure && change && isOfStandard(words, sure, quantity, change)) return null;
  return sure ? sliceOfWords(source, ...sure) : dayOfChange(source, quantity, change);
}

/** Where the time begins right behind a quantity, beside which no other is its: "2% from | July 2026 | and 1.5% in 2027"; null where none does. */
function timeBehind(words: readonly Word[], { to, counted }: Quantity): number | null {
  const end = counted && counted[0] >= to ? counted[1] : to;
  const at = isTagged(words, end, 'ADP') ? end + 1 : end;
  return timeAt(words, at)?.[0] ?? null;
}

/** Whether a time is of what a difference is reckoned from, against "14% below average in | May |", or of the clause before it. */
const isOfStandard = (
  words: readonly Word[],
  [start, end]: Range,
  { from, to }: Quantity,
  change: Slice,
): boolean =>
  COMPARES.has(lowerAt(words, to)) &&
  change.start === words[from]?.start &&
  !/^(?:average|normal|usual|trend|target|forecasts?|estimates?)$/.test(
    lowerAt(words, start - 2),
  ) &&
  (start > to ? (words[start]?.start ?? 0) < change.end : someTagged(words, [end, from], 'CCONJ'));

/** "fell 17.4% | on Thursday |": the day right behind a number that ends the words for a change. */
function dayOfChange(
  source: WordedParagraph,
  { to }: Quantity,
  change: Slice | null,
): Slice | null {
  const { words } = source;
  if (change?.end !== words[to - 1]?.end) return null;
  const day = lowerAt(words, to) === 'on' ? to + 1 : to;
  const isDay = DAY_WORDS.has(lowerAt(words, day)) && sameSentence(words, day, to - 1);
  return isDay && ends(words, day + 1) ? sliceOfWords(source, day, day + 1) : null;
}

/** Whether a time is told in full before a word: "on Thursday |", against "on Thursday | morning" and "on Thursday | 5 May". */
const ends = (words: readonly Word[], at: number): boolean =>
  !isTagged(words, at, 'NOUN', 'PROPN', 'NUM');

function isTimeOf(words: readonly Word[], time: Range, quantity: Quantity): boolean {
  const { from, to, counted } = quantity;
  // "£500 | a week before | tax"
  if (time[0] > from && time[0] < to) return false;
  // "The €9.5 million scheme | was on track for 2027", "stops shrinking | its | $6 trillion hoard in May": what it counts is of no time.
  const isOfVerb =
    counted?.[0] === to &&
    isMoneyIn(words, from, to) &&
    (OWNERS.has(lowerAt(words, from - 1)) ||
      someTagged(words, [to, Math.max(to, time[0])], 'VERB', 'AUX'));
  return (
    !isOfVerb &&
    !isOfOther(words, time, quantity) &&
    !isOfOtherDoing(words, time, quantity) &&
    !isCompared(words, time) &&
    !isOfSaying(words, time, quantity) &&
    !isOfForecast(words, time, quantity) &&
    // "brought on 12 reserves in the | second half |": only what is measured is told by half-years without a word of the year.
    (isMeasured(words, quantity) ||
      !isBarePart(words, time) ||
      lowerAt(words, time[0] + 1) !== 'half') &&
    !isOfOld(words, time, quantity) &&
    !areParted(words, time, quantity)
  );
}

/** "down 0.6 percent on | a year earlier |", "up 4% on the same month | last year |", "7% below the level of | 2019 |": what a change is reckoned from is not its time. */
function isCompared(words: readonly Word[], [start, end]: Range): boolean {
  let at = start - 1;
  while (
    at > start - COMPARED_REACH &&
    (isTagged(words, at, 'DET') || SAME.test(lowerAt(words, at)))
  )
    at--;
  // "30% more than | last year | 's harvest", "a drop from the same quarter of | last year |"
  if (/^(?:than|from)$/.test(lowerAt(words, at))) return true;
  if (/^(?:below|above|under|over|beneath|beyond)$/.test(lowerAt(words, at)))
    return words.slice(at, start).some(({ lower }) => LEVELS.test(lower));
  // "on | 31 December |" is a day.
  return lowerAt(words, at) === 'on' && !isOfDay(words, [start, end]);
}

/** "4.75 percent | this year | and 3 percent next", "a £2m win in | 2023 | and a £1m one": the time behind another amount is that amount's. */
function isOfOther(words: readonly Word[], [start, end]: Range, quantity: Quantity): boolean {
  const and = isTagged(words, quantity.from - 1, 'DET') ? quantity.from - 2 : quantity.from - 1;
  return (
    end === and &&
    lowerAt(words, end) === 'and' &&
    isMeasured(words, quantity) &&
    words
      .slice(Math.max(0, start - OTHER_REACH), start)
      .some(({ pos, sentence }) => /^(?:NUM|SYM)$/.test(pos) && sentence === words[end]?.sentence)
  );
}

/** "rose from 4.6 percent | a year earlier | to 4.9 percent": the time of the old quantity is not the new one's; nor is that of what was done the old one's, "was raised from £5 in | May |". */
function isOfOld(words: readonly Word[], [time, end]: Range, { from }: Quantity): boolean {
  const isRaised = lowerAt(words, from - 1) === 'from' && isTaken(words, from - 2);
  if (isRaised && time > from && lowerAt(words, end) !== 'to') return true;
  const old = oldNumberBefore(words, from);
  return old !== null && time > old.from && time < from;
}

/** "said | last week | sales had climbed", "told MPs | last year |", "reported a 5% rise in sales | last week |": the time of the saying is not the figure's. */
function isOfSaying(words: readonly Word[], time: Range, { number }: Quantity): boolean {
  const [start] = time;
  if (start > number) return isOfReport(words, time, number);
  let at = start - 1;
  while (/^(?:in|on|during|at)$/.test(lowerAt(words, at)) || isTagged(words, at, 'DET')) at--;
  // "was | estimated | in 2002 at £4m"
  return SPEECH.has(lowerAt(words, at)) && !isTagged(words, at - 1, 'AUX');
}

/** Whether a week or a day behind a number is when a firm reported it. */
function isOfReport(words: readonly Word[], time: Range, number: number): boolean {
  if (lowerAt(words, time[1] - 1) !== 'week' && !isOfDay(words, time)) return false;
  for (let at = number - 1; at > number - REPORT_REACH; at--) {
    if (CLAUSE_ENDS.test(textAt(words, at))) return false;
    if (REPORTS.test(lowerAt(words, at))) return isTagged(words, at, 'VERB');
  }
  return false;
}

/** "now forecast growth of 0.9%, versus 1.3% in | July |": when something else was forecast. */
const isOfForecast = (words: readonly Word[], [start]: Range, { from }: Quantity): boolean =>
  start > from &&
  /^(?:versus|against|from|with|to)$/.test(lowerAt(words, from - 1)) &&
  words.slice(sentenceStart(words, from), from).some(({ lower }) => FORESEES.test(lower));
