import type { Parser } from 'chrono-node';
import { MONTH } from '../../story/sentences/months.ts';
import { dayOfScene, theDay } from '../scene/dayTold.ts';
import { settleWeekday } from '../scene/settleWeekday.ts';
import { isJustOver, stretchTold } from '../scene/stretchTold.ts';
import { addDays, isDate, yearOf } from '../time/calendar.ts';
import { PAST_OF_DOING } from '../time/pastForms.ts';
import { anyCase, pattern } from '../time/pattern.ts';
import { readWeekday, WEEKDAY } from './names.ts';
import { ORDINAL } from './numbers.ts';
import { type Around, date, day, phrase, type Reading } from './phrase.ts';
import { MARKETS, PLAY } from './topics.ts';
import { LONG_UNIT, UNIT } from './units.ts';

/** What makes of `in the week` the start of something longer: `in the week | before the vote`, `the year | to March`. */
const GOES_ON =
  /^(?:[-–]|\s+\d|\s+to\s+(?:[A-Z\d]|come\b|(?:the\s+)?end(?:\s+of\s+|-)|mid-)|\s+(?:of|before|after|since|that|which|when|following|leading|ahead|end\w*|beg\w+|start\w*|earlier|ago|prior|previous|final|finals|until)\b)/;
/** Words before `of the year` that rank what they name among all of that year. */
const RANKED = String.raw`(?:first|second|third|fourth|fifth|last|final|latest|most|least|best|worst|\w+est|start|beginning|rest|half|part|course|most|much)\b(?:\s+[\w’-]+){0,4}\s+of`;
/** Verbs that tell of a stretch as a whole: `finished the year up`, `the quarter was weak`. */
const WHOLE = '(?:end|finish|clos|start|open)(?:e?s|e?d|ing|e)?|beg[aiu]n(?:s|ning)?';
/** What goes on through a day, ends it or is a part of it: `during | the day`, `finished | the day`, `the rest of | the day`. */
const THROUGH = String.raw`(?:for|in|during|on|over|through|throughout|late in|as|finish(?:ed|es|ing)?(?:\s+off)?|end(?:ed|ing|s)?|clos(?:ed|ing|es)(?:\s+out)?|settl(?:ed|ing|es)|wrapp?(?:ed|ing|s)(?:\s+up)?|open(?:ed|ing|s)?|start(?:ed|ing|s)?|began|(?:rest|course|most|much|part|close|high|low|middle|losses|gains|trades|events) of)`;
/** No words behind a day that tell which it is, or make a name of it: `the day | before`, `the day | he left`, `the day | trip`. */
const NO_DAY_OF = String.raw`(?!\s+(?:of|after|before|when|that|the|he|she|they|we|I|it|an?|his|her|their|its|shifts?|care|trip|jobs?|school)\b)`;
/** Verbs of which a stretch of time is the subject: `the quarter ended`. */
const IS = '(?:is|was|has|had|will|saw|ended|began|started|brought|got|closed|opened)';

/** Some people or somebody by name: `auditors`, `Diana`, `Anna Berg`. */
const SUBJECT = String.raw`(?:[a-z]+s|(?!${WEEKDAY}|${MONTH})[A-Z][\w’-]+(?:\s+[A-Z][\w’-]+)?)`;
/** What happened on the day, behind it, which alone tells which it is: `on the day | auditors were due`, `the day | Diana died`. */
const SUBJECT_FOLLOWS = pattern`^\s+${SUBJECT}\s+(?:was|were|is|are|had|has|have|will|would|did|${PAST_OF_DOING.join('|')}|[a-z]+ed)\b`;
/** Where a day has just been named. */
const BESIDE_DAY = /(?:day|\d)\s?,\s+$/;
/** The day last spoken of. */
const DAY_TOLD = day(dayOfScene);
/** The day that is named right behind: `for a fifth straight day | on Tuesday`, `yesterday`; else that of another reading. */
const dayNamedBehind = (after: string, otherwise: Reading = DAY_TOLD): Reading => {
  const { weekday, yesterday } = DAY_BEHIND.exec(after)?.groups ?? {};
  if (yesterday) return date(({ published }) => addDays(published, -1));
  return weekday ? date((scene) => settleWeekday(scene, readWeekday(weekday))) : otherwise;
};
const DAY_BEHIND = pattern`^\s+(?:(?:on\s+)?(?<weekday>${WEEKDAY})|(?<yesterday>yesterday))\b`;
/** What goes on from day to day: `the search goes on`, `shares fell`, `fought`. */
const WENT_ON = String.raw`(?:went|goe?s?|going|gone)\s+on|continu(?:e|es|ed|ing)|rag(?:es|ed|ing)|rose|fell|(?:gain|climb|dropp|slipp|declin|eas|advanc|slump|tumbl|ralli|march|protest|battl|search|struck|fought)(?:ed)?`;
/** Before a day so numbered that a weekday in the same breath names, or that something went on to: `fell on Tuesday for | a second day`. */
const DAY_BY_DAY = pattern`\b(?:${WEEKDAY}|${WENT_ON})(?:\s+[\w’.-]+){0,3}\s+for\s+$`;

/** The quarter or period of a game. */
const isOfPlay = (unit: string, { before, after }: Around): boolean =>
  /quarter|period/i.test(unit) && PLAY.test(before + after);

/** The reading of a stretch told of before; null for the quarter of a game. */
const told = (unit: string, around: Around): Reading | null =>
  isOfPlay(unit, around) ? null : date((scene) => stretchTold(scene, unit.toLowerCase()));

/** Days, weeks, months and years with `the`, which are those told of, or those of publication. */
export const DEFINITE_UNITS: readonly Parser[] = [
  // the day’s losses, day’s end, The day began with losses
  phrase(
    pattern`(?:[Tt]he\s+)?day(?:[’']s\s+end|(?<=[Tt]he\s+day)(?=\s?[’']s\s)|(?<=(?:\bThe|\b(?:[Bb]efore|[Aa]fter|[Aa]s|[Ww]hen)\s+the)\s+day)(?=\s+${IS}\b))`,
    DAY_TOLD,
  ),
  // for most of the day
  phrase(
    anyCase`(?<skip>${THROUGH}\s+)the\s+(?:trading\s+|business\s+)?day${NO_DAY_OF}`,
    (_, { after }) => (SUBJECT_FOLLOWS.test(after) ? null : dayNamedBehind(after, date(theDay))),
  ),
  // swung 500 points in the session, touched $69 earlier in the session
  phrase(
    /(?:(?<skip>\b(?:in|on|for|of)\s+)|(?:earlier|later)\s+in\s+)the\s+session(?!\s+of\b)/,
    (_, { before }) => (MARKETS.test(before) ? date(theDay) : null),
  ),
  // the biggest gainer of the day
  phrase(anyCase`(?<skip>\b${RANKED}\s+)the\s+day(?!\s+(?:of|after|before|when|that)\b)`, DAY_TOLD),
  // on Tuesday, the day before the announcement
  phrase(/the\s+day(?:\s+(?:before|after|of))?(?=\s+[\w“"])/i, (_, { before }) =>
    BESIDE_DAY.test(before)
      ? date(({ beside }) => (beside !== null && isDate(beside) ? beside : null))
      : null,
  ),
  // in the full year
  phrase(
    /(?<skip>(?:for|in|during|over|throughout)\s+)the\s+(?:(?:full|whole|entire)\s+)?(?<unit>week|month|quarter|period|year|decade|century)/i,
    ({ unit = '' }, around) => {
      if (GOES_ON.test(around.after) || isOfPlay(unit, around)) return null;
      const isFullYear = /(?:full|whole|entire)\s+year/i.test(around.words);
      return date((scene) =>
        isFullYear && isJustOver(scene)
          ? String(yearOf(scene.published) - 1)
          : stretchTold(scene, unit.toLowerCase()),
      );
    },
  ),
  // the worst week of the year, finished the year up
  phrase(
    anyCase`(?<skip>\b(?:${RANKED}|${WHOLE}|(?:start|beginning|opening|end|finish|close)\s+to|on|so\s+far)\s+)the\s+(?<unit>${LONG_UNIT})`,
    ({ unit = '' }, around) => (GOES_ON.test(around.after) ? null : told(unit, around)),
  ),
  // the week’s losses, The quarter was weak
  phrase(
    pattern`[Tt]he\s+(?<unit>${LONG_UNIT})(?=\s?[’']s\s)|The\s+(?<subject>week|month|quarter|year)(?=\s+${IS}\b)`,
    ({ subject = '', unit = subject }, around) => told(unit, around),
  ),
  // for the third straight day
  phrase(
    anyCase`(?:(?:the|an?|its|his|her|their)\s+)?(?:${ORDINAL})\s+(?:(?:straight|consecutive|successive)\s+(?<unit>${UNIT})|(?<row>${UNIT})\s+(?:in\s+a\s+row|running))`,
    ({ row = '', unit = row }, around) =>
      /day/i.test(unit) ? dayNamedBehind(around.after) : told(unit, around),
  ),
  // went into its second day, fell on Tuesday for a second day
  phrase(
    pattern`(?<skip>\b(?<verb>into|enter(?:s|ed|ing)?|for)\s+)(?:its|their|the|an?)\s+(?:${ORDINAL})(?:\s+full)?\s+day(?!\s+(?:off?|at|in|straight|running)\b|[-–])`,
    ({ verb }, { before, after }) =>
      verb === 'for' && !DAY_BEHIND.test(after) && !DAY_BY_DAY.test(before)
        ? null
        : dayNamedBehind(after),
  ),
];
