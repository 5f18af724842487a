import type { Range } from '../../words/range.ts';
import type { Word } from '../../words/tagWords.ts';
import { isHyphen, isTagged, lowerAt, reads, textAt } from '../../words/wordAt.ts';
import { MONTHS } from '../../words/wordLists.ts';
import { PERIOD, timeAt, YEAR } from '../clause/timeAt.ts';

/** What a time begins or ends at: "| since | May". */
const BORDERS = /^(?:since|by)$/;
/** Parts of a time that are a moment: "the | end | of June", "the | start | of 2024". */
const MOMENTS = /^(?:end|start|beginning)$/;
/** What tells of a part of a year or a month: "| early | 2024", "| end | -June". */
const PARTS = /^(?:early|late|end)$/;
/** What leads from a period to the time it ends at: "the year | to | March", "the year | ended | 31 March". */
const LEADS = /^(?:to|ended|ending)$/;
/** What such a period is counted in: "the nine | weeks | to 31 December". */
const PERIODS = /^(?:years?|months|weeks|quarter|half|season|period)$/;
/** What may stand before it: "the | financial | year to March". */
const WHICH = /^(?:financial|fiscal|full|first|second|third|fourth|final)$/;
/** What a time between two others is told with, and by what the two are joined. */
const JOINTS: ReadonlyMap<string, string> = new Map([
  ['between', 'and'],
  ['from', 'to'],
]);

/** The time with a border that begins at a word, told with the word that makes the border where it is one: "| since 2019 |", "| by the end of June |", "| between January and March |", "at the | end of March |", "in the | year to 31 March |"; null where none does. */
export function spanAt(words: readonly Word[], at: number): Range | null {
  const end = spanEnd(words, at);
  // "since May | 's vote"
  return end !== null && !isTagged(words, end, 'PART') ? [at, end] : null;
}

function spanEnd(words: readonly Word[], at: number): number | null {
  const word = lowerAt(words, at);
  if (BORDERS.test(word)) return momentEnd(words, at + 1);
  const joint = JOINTS.get(word);
  return joint
    ? (pairEnd(words, at + 1, joint) ?? beginningEnd(words, at))
    : (levelEnd(words, at) ?? periodEnd(words, at));
}

/** "| from April |": what will be so from then on, against "from | last year |", which may be what it is compared with. */
function beginningEnd(words: readonly Word[], at: number): number | null {
  const month = isTagged(words, at + 1, 'NUM') ? at + 2 : at + 1;
  const end = lowerAt(words, at) === 'from' ? dateEnd(words, at + 1) : null;
  // "from May | levels"
  const isWhole = end !== null && !isTagged(words, end, 'NOUN', 'ADJ', 'PROPN');
  return isWhole && MONTHS.has(lowerAt(words, month)) ? end : null;
}

/** "at the | end of March |": what was so then. */
const levelEnd = (words: readonly Word[], at: number): number | null =>
  reads(words, at - 2, 'at', 'the') ? momentOfEnd(words, at) : null;

/** "in the | nine weeks to 31 December |", "for the | year ended March 2024 |" */
function periodEnd(words: readonly Word[], at: number): number | null {
  if (lowerAt(words, at - 1) !== 'the') return null;
  let to = at;
  while (isTagged(words, to, 'NUM') || WHICH.test(lowerAt(words, to))) to++;
  const isPeriod = PERIODS.test(lowerAt(words, to)) && LEADS.test(lowerAt(words, to + 1));
  return isPeriod ? momentEnd(words, to + 2) : null;
}

/** "between | January and March |", "from | 2019 to 2023 |", but not "from | 2,019 to 2,023 |": both are told alike. */
function pairEnd(words: readonly Word[], from: number, joint: string): number | null {
  const first = dateEnd(words, from);
  if (first === null || lowerAt(words, first) !== joint) return null;
  // "between September 7 | and 8"
  const isDay = /^\d{1,2}$/.test(textAt(words, first + 1)) && isTagged(words, first - 1, 'NUM');
  if (isDay && MONTHS.has(lowerAt(words, from)) && !isTagged(words, first + 2, 'NOUN', 'PROPN'))
    return first + 2;
  const areYears = YEAR.test(textAt(words, from));
  const isLater = Number(textAt(words, first + 1)) > Number(textAt(words, from));
  const isYear = YEAR.test(textAt(words, first + 1));
  if (areYears !== isYear || (areYears && !isLater)) return null;
  return dateEnd(words, first + 1);
}

/** Where a moment ends that begins at a word: "the end of the decade |", "early 2024 |", "last year |", "31 December |". */
const momentEnd = (words: readonly Word[], from: number): number | null =>
  lowerAt(words, from) === 'the' && MOMENTS.test(lowerAt(words, from + 1))
    ? momentOfEnd(words, from + 1)
    : dateEnd(words, from);

/** "end of the year |", "start of 2024 |" */
function momentOfEnd(words: readonly Word[], at: number): number | null {
  if (!MOMENTS.test(lowerAt(words, at)) || lowerAt(words, at + 1) !== 'of') return null;
  const isPeriod = lowerAt(words, at + 2) === 'the' && PERIOD.test(lowerAt(words, at + 3));
  return isPeriod ? at + 4 : dateEnd(words, at + 2);
}

/** Where a date ends that begins at a word: "2019 |", "March 2024 |", "31 December |", "mid-May |", "last year |"; a season is none: "2019-20". */
function dateEnd(words: readonly Word[], from: number): number | null {
  // "end | - | June"
  if (PARTS.test(lowerAt(words, from)))
    return dateEnd(words, isHyphen(words, from + 1) ? from + 2 : from + 1);
  if (YEAR.test(textAt(words, from)))
    return /^[-–/]$/.test(textAt(words, from + 1)) || isTagged(words, from + 1, 'NOUN')
      ? null
      : from + 1;
  const isDay = /^\d{1,2}$/.test(textAt(words, from)) && MONTHS.has(lowerAt(words, from + 1));
  const time = timeAt(words, isDay ? from + 1 : from);
  return time?.[0] === from ? time[1] : null;
}
