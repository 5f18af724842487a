import type { Parser } from 'chrono-node';
import { theDay } from '../scene/dayTold.ts';
import { countedFromTold, fromTold } from '../scene/fromTold.ts';
import type { Scene } from '../scene/scene.ts';
import { isLonger, stretchReported } from '../scene/stretchTold.ts';
import { addMinutes, isDate, isPartOfYear, spanOf } from '../time/calendar.ts';
import { anyCase, pattern } from '../time/pattern.ts';
import { shiftYears, unitValue } from '../time/unitsFrom.ts';
import { AND_A_HALF, COUNTED_UNITS, readCount, readCounted } from './countedUnits.ts';
import { lengthOf } from './lengthOf.ts';
import { NUMBER, SOME } from './numbers.ts';
import { date, dateTold, PAST_OR_FUTURE, phrase } from './phrase.ts';
import { NOTHING_FOLLOWS, stepOf, UNIT } from './units.ts';

/** Words that make of `the next year` the twelve months to come. */
const THROUGH = /\b(?:over|within|throughout|for|during|in)\s+$/i;

/** The same of a quarter, which is mostly one of the calendar: `a loss in the next quarter`. */
const THROUGH_QUARTER = /\b(?:over|within|throughout)\s+$/i;

/** What has been said of a stretch to come: `an earthquake predicted in the next week`. */
const FORETOLD =
  /\b(?:predicted|forecast|expected|anticipated|projected|likely|possible|due)\s+(?:\w+\s+)?$/i;

/** `That` which is a date told before: `a week before that he had left`, not `a week before that vote`. */
const THAT = String.raw`(?:\s+that(?=\s*(?:[^\s\w’-]|$)|\s+(?:he|she|it|they|we|I|you|the|an?|in|on|at|was|were|had|there|and|but|when)\b))?`;

/** A verb of which `the day before` ends the subject: `the storm of the day before | killed two`. */
const VERB =
  'was|were|had|has|is|are|did|went|came|fell|rose|ended|showed|left|brought|drew|saw|killed';
/** What had been on it, and no more: `the day before | it had lost 5 percent.`, not `the day before | it had closed, he left`. */
const HAD_BEEN = String.raw`(?:it|they)\s+had(?=\s+\w+(?:[^,;.]|[.,](?=\d))*(?:[;.]|$))`;
/** A figure of it: `fell 76.73, and the day before | 43.82.` */
const FIGURE_OF_DAY = String.raw`\d+(?:\.\d+)?(?:,\d{3})*[.,;]`;
/** Behind `the day before`, where that names no event: `the day before | was cold`. */
const VERB_FOLLOWS = pattern`^\s+(?:(?:${VERB}|that\s+(?:he|she|it|they|the)|${HAD_BEEN})\b|${FIGURE_OF_DAY})`;

/** A day right before what only says how far it lies from another: `on February 7, three weeks later`. */
const BESIDE_DAY =
  /(?:day|[a-z]\s\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]+|\d{4}),\s+$/;
/** Words before `a year earlier` that compare figures: `up 5% from`. */
const FIGURE = /[$£€¥%]|\b(?:percent|per\s+cent|cents|pence|million|billion)\b/;

/** The minutes of a unit by its first letters. */
const MINUTES: Readonly<Record<string, number>> = { hour: 60, minu: 1 };

/** Minutes that are counted from a time of day: those of a week. */
const MOST_MINUTES = 7 * 24 * 60;

/** Dates told by pointing at the one last spoken of. */
export const SPOKEN_OF: readonly Parser[] = [
  // the next month
  phrase(
    anyCase`(?:the\s+)?(?<which>previous|preceding|prior|following|same|very next|next)\s+(?<unit>weekend|${UNIT})(?![-–]\w)`,
    ({ which = '', unit = '' }, { words, before }) => {
      const step = stepOf(which);
      const through = /quarter/i.test(unit) ? THROUGH_QUARTER : THROUGH;
      const isStretch =
        /^the\s+next/i.test(words) && through.test(before) && !/day|century/i.test(unit);
      const isForetold = FORETOLD.test(before);
      return {
        ...dateTold(unit, (scene) =>
          isStretch && (isForetold || scene.tense !== 'past' || /decade/i.test(unit))
            ? null
            : fromTold(scene, unit, step),
        ),
        otherwise: { type: 'DURATION', value: () => lengthOf(1, unit) },
      };
    },
  ),
  // that week
  phrase(
    /that(?:\s+very|\s+same)?\s+(?<unit>day|weekend|week|month|year|decade)/i,
    ({ unit = '' }) =>
      date((scene) =>
        /day/i.test(unit) && isDayAhead(scene) ? scene.mentioned : fromTold(scene, unit, 0),
      ),
  ),
  // the year before
  phrase(
    anyCase`the\s+(?<unit>${UNIT})\s+(?<which>(?:before|after)${THAT}|previous|earlier|prior|following)(?!\s+(?:yesterday|tomorrow))`,
    ({ unit = '', which = '' }, { after }) =>
      NOTHING_FOLLOWS.test(after) || VERB_FOLLOWS.test(after)
        ? dateTold(unit, (scene) => fromTold(scene, unit, stepOf(which)))
        : null,
  ),
  // by that time
  phrase(
    /(?<skip>(?:at|by|since|until|before|after)\s+)that\s+(?:time|point|moment)/i,
    date(({ mentioned, published }) => (mentioned === published ? 'PAST_REF' : mentioned)),
  ),
  // later that year
  phrase(
    /(?:earlier|later)(?:\s+(?:in\s+)?(?<which>the|that))\s+(?<unit>day|week|month|year)/i,
    ({ which = '', unit = '' }) =>
      /the/i.test(which) && /day/i.test(unit)
        ? date(theDay)
        : date((scene) =>
            /the/i.test(which) && (scene.tense === 'future' || isWithinTold(scene, unit))
              ? unitValue(scene.published, 0, unit)
              : fromTold(scene, unit, 0),
          ),
  ),
  // two weeks later
  phrase(
    anyCase`${COUNTED_UNITS}\s+(?<which>earlier|later|(?:before|after)${THAT}|beforehand|afterwards?|on|prior|previously)`,
    (groups, { before, after }) => {
      const counted = readCounted(groups);
      if (!counted || /^\s+than\b/.test(after)) return null;
      const { which = '' } = groups;
      if (/^(?:before|after|prior|on)$/i.test(which) && !NOTHING_FOLLOWS.test(after)) return null;
      if (/^before/i.test(which) && /\bfor\s+(?:the\s+)?$/i.test(before)) return null;
      const isOfFigures = FIGURE.test(before);
      const restates = BESIDE_DAY.test(before) && NOTHING_FOLLOWS.test(after);
      const { unit } = counted;
      const step = counted.number * stepOf(which);
      return date((scene) => {
        if (restates && scene.beside !== null && isDate(scene.beside)) return scene.beside;
        const compared = isOfFigures ? stretchReported(scene) : scene.mentioned;
        return unit === 'year' && step === -1 && isPartOfYear(compared)
          ? shiftYears(compared, step)
          : countedFromTold(scene, unit, step);
      });
    },
  ),
  // ten minutes later
  phrase(
    anyCase`(?:(?<count>a\s+half|${NUMBER}|${SOME})(?<half>${AND_A_HALF})?[\s-]+)?(?<unit>hours?|minutes?|seconds?|moments?)(?<halfAfter>${AND_A_HALF})?\s+(?<which>earlier|later|before|after|afterwards)`,
    ({ unit = '', which = '', ...counted }, { after }) => {
      if (/^\s+than\b/.test(after)) return null;
      if (/^(?:before|after)$/i.test(which) && !NOTHING_FOLLOWS.test(after)) return null;
      const minutes = Math.floor(
        (readCount(counted) ?? 0) * (MINUTES[unit.toLowerCase().slice(0, 4)] ?? 0),
      );
      const step = minutes * stepOf(which);
      return {
        type: 'TIME',
        value: ({ mentionedTime }) =>
          step && Math.abs(step) < MOST_MINUTES && mentionedTime && /:/.test(mentionedTime)
            ? addMinutes(mentionedTime, step)
            : 'PAST_REF',
      };
    },
  ),
  // a few days later
  phrase(
    anyCase`(?:(?:${SOME})\s+)?(?:days|weeks|months|years|decades)\s+(?:earlier|later|before|after|afterwards)`,
    (_, { words, after }) =>
      /^\s+than\b/.test(after) || (/(?:before|after)$/i.test(words) && !NOTHING_FOLLOWS.test(after))
        ? null
        : PAST_OR_FUTURE,
  ),
  // in that period, during this period
  phrase(
    /(?<skip>\b(?:(?:in|at|on|by|since)\s+(?=that)|over\s+(?=this)|during\s+))(?:that\s+(?:period|date)|this\s+period)/i,
    date(({ mentioned }) => mentioned),
  ),
  // in those days
  phrase(
    /(?<skip>\b(?:in|during)\s+)those\s+(?:days|weeks|months|years)/i,
    date(({ mentioned }) => (isDate(mentioned) ? 'PAST_REF' : mentioned)),
  ),
];

/** Whether the verbs look ahead to a day told last, though it only bounded what was told: `put off until 2 October; they will vote that day`. */
const isDayAhead = ({ mentioned, published, tense }: Scene): boolean =>
  tense === 'future' && isDate(mentioned) && mentioned > published;

/** Whether news told last of something longer, in which nobody knows the unit: `of the third quarter, reported earlier in the week`. */
function isWithinTold({ mentioned, bygone }: Scene, unit: string): boolean {
  const told = spanOf(mentioned);
  return bygone === null && told !== null && isLonger(told, unit.toLowerCase());
}
