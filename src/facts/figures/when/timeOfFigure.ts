import type { Slice } from '../../articleFacts.ts';
import { isPresent } from '../../words/isPresent.ts';
import { isMoneyIn } from '../../words/money.ts';
import type { Range } from '../../words/range.ts';
import {
  sentenceStart,
  sliceOfWords,
  type Word,
  type WordedParagraph,
} from '../../words/tagWords.ts';
import { isTagged, lowerAt, sameSentence, someTagged, textAt, touch } from '../../words/wordAt.ts';
import { CHANGES, DAY_WORDS, MEASURES, wordSet } from '../../words/wordLists.ts';
import { oldNumberBefore } from '../change/oldNumber.ts';
import { CLAUSE_ENDS } from '../clause/clauseEnd.ts';
import { leadsIn } from '../clause/clauseStart.ts';
import { PART_OF_YEAR, PERIOD, timeAt } from '../clause/timeAt.ts';
import { isWhole } from '../number/partOfWhole.ts';
import { isMeasured, type Quantity } from '../number/quantity.ts';
import { unitEnd } from '../number/units.ts';
import { isOfOtherDoing } from './otherDoing.ts';
import { spanAt } from './spanAt.ts';
import { isSpanOf } from './spanOfFigure.ts';

/** What is told of in a story of a game, whose halves and quarters are no times of a figure. */
const OF_GAMES = wordSet(`
  goal goals tries touchdown touchdowns wicket wickets rebound rebounds score scored scorer scorers scoring possession
  equaliser equalised equalizer equalized match matches fixture kick-off kickoff half-time halftime
  striker midfielder goalkeeper referee crowd fans spectators`);
/** A time behind these begins or ends something else: "| until | 2009". */
const BORDERS = /^(?:by|until|since|before|after|from|to|end|beginning|till)$/;
/** What parts a time from a quantity, the next clause or a comparison: "rose 4%, | compared | with 3% in May". */
const PARTS = /^(?:while|but|whereas|compare[sd]?|since|until|after|following|before|whose|;|:)$/;
/** What tells on of the last thing named: "its plant, | which | opened in May". */
const RELATIVE = /^(?:which|who|whose|where)$/;
/** Verbs of a clause that tells of something else. */
const CLAUSE_VERBS = /^(?:is|are|has|have|will|shows?|showed|found|finds)$/;
/** What is told of what has not come yet: "the | forecast | for 2009". */
const FORESEES = /^(?:forecast|expect|predict|project|estimate)(?:s|ed|ing|ions?|ation)?$/;
/** Verbs that say what is so, whose time is theirs: "| said | on Monday that". */
const SAYS = /^(?:said|says|say|added|told|warned|noted)$/;
/** Verbs whose object is what somebody makes known: "| announced | on Monday a loss of £4m". */
const REPORTS = /^(?:reported|announced|posted|published|revealed|disclosed|unveiled)$/;
/** Such a verb stands within so many words before the number. */
const REPORT_REACH = 12;
/** What was, and is compared: "below its | peak | in 2019". */
const LEVELS = /^(?:levels?|figures?|peak|high|low|record|total)$/;
/** What points to such a time: "on the | same period | a year earlier". */
const SAME =
  /^(?:same|period|month|week|quarter|half|stage|point|time|its|their|all-time|of|in|for|from|at)$/;
/** So many words may stand between what compares and the time. */
const COMPARED_REACH = 6;
/** A time within so many words of its sentence's beginning holds for all of it: "In 2009, …". */
const LEAD = 3;

/** A time further away, in words, is not asked about. */
const REACH = 60;
/** The times of a sentence. */
interface TimesOfSentence {
  /** Those that begin or end nothing else: "last year". */
  readonly times: readonly Range[];
  /** Those with a border: "by the end of June". */
  readonly spans: readonly Range[];
}

/** The times of each sentence, by its number. */
export type Times = ReadonlyMap<number, TimesOfSentence>;

/** The times that a paragraph names. */
export function timesIn({ words }: WordedParagraph): Times {
  const all = new Map<number, { times: Range[]; spans: Range[] }>();
  const ofGame = words.some(({ lower }) => OF_GAMES.has(lower));
  for (let at = 0; at < words.length; at++) {
    const span = spanAt(words, at);
    const time = span ?? timeAt(words, at);
    if (!time) continue;
    const sentence = words[at]?.sentence ?? 0;
    const { times, spans } = all.get(sentence) ?? { times: [], spans: [] };
    if (span) spans.push(span);
    else if (!isBorder(words, time[0]) && !(ofGame && isBarePart(words, time))) times.push(time);
    all.set(sentence, { times, spans });
    at = time[1] - 1;
  }
  return all;
}

/** Whether a time is a part of a year that is not named: "the | second half | in front of a crowd", against "the | second half of 2009 |". */
const isBarePart = (words: readonly Word[], [from, to]: Range): boolean =>
  to === from + 2 && PART_OF_YEAR.test(lowerAt(words, from + 1));

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
  const [time, second] = (ofSentence?.times ?? [])
    .filter(isNear)
    .filter((one) => isTimeOf(words, one, quantity));
  if (second) return null;
  const span = (ofSentence?.spans ?? [])
    .filter(isNear)
    .find((one) => isSpanOf(words, one, quantity));
  const sure = time ?? span;
  return sure ? sliceOfWords(source, ...sure) : dayOfChange(source, quantity, change);
}

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
  // "The €9.5 million scheme | was on track for 2027": what it counts is of no time.
  const isOfVerb = counted?.[0] === to && isMoneyIn(words, from, to) && hasVerb(words, to, time[0]);
  return (
    !isOfVerb &&
    !isOfOther(words, time, quantity) &&
    !isOfOtherDoing(words, time, quantity) &&
    !isCompared(words, time) &&
    !isOfSaying(words, time, quantity) &&
    !isOfForecast(words, time, quantity) &&
    // "brought on 12 reserves in the | second half |": only what is measured is told by half-years without a word of the year.
    (isMeasured(words, quantity) || !isBareHalf(words, time)) &&
    !isOfOld(words, time, quantity) &&
    !areParted(words, time, quantity)
  );
}

/** "down 0.6 percent on | a year earlier |", "up 4% on the same month | last year |", "7% below the level of | 2019 |": what a change is reckoned from is not its time. */
function isCompared(words: readonly Word[], [start, end]: Range): boolean {
  let at = start - 1;
  while (at > start - COMPARED_REACH && (isTagged(words, at, 'DET') || isOfLevel(words, at))) at--;
  if (/^(?:below|above|under|over|beneath|beyond)$/.test(lowerAt(words, at)))
    return words.slice(at, start).some(({ lower }) => LEVELS.test(lower));
  // "on | 31 December |" is a day.
  return lowerAt(words, at) === 'on' && !isOfDay(words, [start, end]);
}

const isOfLevel = (words: readonly Word[], at: number): boolean =>
  LEVELS.test(lowerAt(words, at)) || SAME.test(lowerAt(words, at));

const isOfDay = (words: readonly Word[], [start, end]: Range): boolean =>
  words.slice(start, end).some(({ text }) => /^\d{1,2}$/.test(text));

/** "4.75 percent | this year | and 3 percent next": the time right behind another amount is that amount's. */
const isOfOther = (words: readonly Word[], [start, end]: Range, { from }: Quantity): boolean =>
  end === from - 1 &&
  lowerAt(words, end) === 'and' &&
  (isAmount(words, start - 1) ||
    unitEnd(words, start - 1) > start - 1 ||
    lowerAt(words, start - 1) === 'cent');

/** "rose from 4.6 percent | a year earlier | to 4.9 percent": the time of the old quantity is not the new one's. */
function isOfOld(words: readonly Word[], [time]: Range, { from }: Quantity): boolean {
  const old = oldNumberBefore(words, from);
  return old !== null && time > old.from && time < from;
}

const isBareHalf = (words: readonly Word[], time: Range): boolean =>
  isBarePart(words, time) && lowerAt(words, time[0] + 1) === 'half';

const isAmount = (words: readonly Word[], at: number): boolean => isTagged(words, at, 'NUM', 'SYM');

const hasVerb = (words: readonly Word[], from: number, to: number): boolean =>
  someTagged(words, [from, Math.max(from, to)], 'VERB', 'AUX');

/** "by the end of | 2025", "since | 2003", "bonds due | August 2020", "crude for delivery in | September". */
function isBorder(words: readonly Word[], from: number): boolean {
  const before = /^(?:in|on)$/.test(lowerAt(words, from - 1)) ? from - 2 : from - 1;
  if (/^(?:due|delivery)$/.test(lowerAt(words, before))) return true;
  return [1, 2, 3, 4].some((steps) => {
    const word = words[from - steps];
    const between = words.slice(from - steps + 1, from);
    return (
      word !== undefined &&
      BORDERS.test(word.lower) &&
      between.every(
        ({ lower, pos }) => pos === 'DET' || /^(?:of|the|early|late|mid|end|-)$/.test(lower),
      )
    );
  });
}

/** Whether another clause, another doing or another quantity stands between a time and a quantity. */
function areParted(words: readonly Word[], time: Range, { number, from }: Quantity): boolean {
  const isBefore = time[0] < number;
  const [first, end] = isBefore ? [time[1], number] : [number, time[0]];
  // What leads a sentence holds for all of it.
  const leads = isBefore && isLead(words, time[0]);
  const isOld = lowerAt(words, from - 1) === 'from';
  // "cut rates to 5% from 5.25% | on 1 August |" is when they were cut.
  const isOfDoing = !isBefore && lowerAt(words, time[0] - 1) === 'on' && isOfDay(words, time);
  if (isOld && isOfDoing) return true;
  for (let at = first; at < end; at++) {
    if (isBefore && beginsAnew(words, at)) return true;
    // "500 tons more | than in 2009"
    if (!isBefore && lowerAt(words, at) === 'than') return true;
    // "In 2021 it was sold to a firm |, which planned 64 flats"
    if (leads && textAt(words, at) === ',' && RELATIVE.test(lowerAt(words, at + 1))) return true;
    if (isOtherClause(words, at)) return true;
    if (!isOfDoing && isOtherQuantity(words, at, isOld && !isBefore)) return true;
    if (!leads && isOtherPart(words, at, isBefore)) return true;
  }
  return false;
}

/** Whether a time leads its sentence; in "Born on | April 7, 1937 |, she was one of nine children" it is of what it stands behind. */
const isLead = (words: readonly Word[], time: number): boolean =>
  !sameSentence(words, time - LEAD, time) &&
  !words
    .slice(sentenceStart(words, time), time)
    .some(
      ({ pos, lower }) =>
        pos === 'VERB' || (pos !== 'PROPN' && /^(?:born|\p{L}{2,}ed)$/u.test(lower)),
    );

/** What stands behind the end of a dateline, or behind "A report last year estimated | that", is of another time. */
const beginsAnew = (words: readonly Word[], at: number): boolean =>
  leadsIn(words, at) || (/^(?:\(|-|--|–|—)$/.test(textAt(words, at)) && !touch(words, at - 1));

/** "said | last week | sales had climbed", "told MPs | last year |", "reported a 5% rise in sales | last week |": the time of the saying is not the figure's. */
function isOfSaying(words: readonly Word[], time: Range, { number }: Quantity): boolean {
  const [start] = time;
  if (start > number) return isOfReport(words, time, number);
  let at = start - 1;
  while (/^(?:in|on|during|at)$/.test(lowerAt(words, at)) || isTagged(words, at, 'DET')) at--;
  return SAYS.test(lowerAt(words, at));
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

function isOtherClause(words: readonly Word[], at: number): boolean {
  const word = lowerAt(words, at);
  // "fined over the | grounding in February"
  const isReason =
    word === 'over' && isTagged(words, at + 1, 'DET') && !PERIOD.test(lowerAt(words, at + 2));
  return isReason || PARTS.test(word) || CLAUSE_VERBS.test(word);
}

/** "rose to 4.9 percent | from 4.6 percent", and behind the old quantity "from 4.6 percent | to 4.9 percent". */
function isOtherQuantity(words: readonly Word[], at: number, isOld: boolean): boolean {
  const word = lowerAt(words, at);
  return (word === 'from' || (isOld && word === 'to')) && isAmount(words, at + 1);
}

function isOtherPart(words: readonly Word[], at: number, isBefore: boolean): boolean {
  // What follows a "which" tells on of what the time is said of, unless it tells what is so: "Ghana, which | grows | 60%".
  const tellsOn =
    isBefore &&
    /^(?:which|who)$/.test(lowerAt(words, at + 1)) &&
    !isPresent(lowerAt(words, at + 2));
  if (textAt(words, at) === ',' && !tellsOn) return true;
  // "went there in 2026 by boat, which | can | carry three people"
  if (lowerAt(words, at) === 'can') return true;
  if (isTagged(words, at, 'VERB') && lowerAt(words, at).endsWith('ing')) return true;
  return isTagged(words, at, 'CCONJ') && isOtherDoing(words[at + 1]);
}

const isOtherDoing = (word: Word | undefined): boolean =>
  word?.pos === 'AUX' ||
  (word?.pos === 'VERB' && !CHANGES.has(word.lower) && !MEASURES.has(word.lower));
