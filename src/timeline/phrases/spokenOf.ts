import type { Parser } from 'chrono-node';
import {
  addDays,
  addMinutes,
  isDate,
  spanOf,
  type Unit,
  unitValueOf,
  weekdayOf,
} from '../calendar.ts';
import { COUNTED_UNITS, readCounted } from './countedUnits.ts';
import { lengthOf } from './lengths.ts';
import { readWeekday, WEEKDAY } from './names.ts';
import { NUMBER, readNumber, readOrdinal, SOME } from './numbers.ts';
import { PLAY } from './partsOfYear.ts';
import { date, day, phrase, type Scene } from './phrase.ts';
import { mentionedStart, settlePart, shiftYears, unitFrom, unitsFrom } from './settle.ts';
import { NOTHING_FOLLOWS, UNIT, unitValue } from './units.ts';
import { YEAR } from './years.ts';

/** What makes of `in the week` the start of something longer: `in the week before the vote`. */
const GOES_ON =
  /^(?:[-–]|\s+\d|\s+(?:of|before|after|since|that|which|when|following|leading|ahead|end\w*|beg\w+|start\w*|earlier|ago|prior|previous|final|finals|until|to\s+come)\b|\s+to\s+[A-Z\d])/;

/** Words that make of `the next year` the twelve months to come. */
const THROUGH = /\b(?:over|within|throughout|for|during|in)\s+$/i;

/** The minutes of a unit by its first letters. */
const MINUTES: Readonly<Record<string, number>> = { hour: 60, minu: 1 };

/** Dates told by pointing at the one last spoken of. */
export const SPOKEN_OF: readonly Parser[] = [
  // the year-earlier period
  phrase(
    /(?:the\s+|its\s+)?(?:year[- ](?:earlier|ago)|prior[- ]year|previous[- ]year)\s+(?<unit>period|quarter|month|week|level)s?/i,
    ({ unit = '' }) => date((scene) => shiftYears(lastStretch(scene, unit), -1)),
  ),
  // the year-earlier third quarter
  phrase(
    /(?:the\s+)?year[- ](?:earlier|ago)\s+(?:fiscal\s+)?(?<which>first|second|third|fourth)[- ](?<part>quarter|half)/i,
    ({ which = '', part = '' }) =>
      date((scene) => {
        const sign = `${/half/i.test(part) ? 'H' : 'Q'}${readOrdinal(which)}`;
        return shiftYears(
          scene.mentioned.endsWith(sign) ? scene.mentioned : settlePart(scene, sign),
          -1,
        );
      }),
  ),
  // from a year-earlier $2 million
  phrase(
    /(?:an?\s+|the\s+)?year[- ](?:earlier|ago)(?=\s+(?:[$£€\d]|(?:loss|profit|net|results?|figures?|totals?|earnings|sales|revenues?)\b))/i,
    () => date((scene) => shiftYears(lastStretch(scene, 'period'), -1)),
  ),
  // the same month last year
  phrase(
    /(?:the\s+)?(?:same|this|like|comparable|corresponding)\s+(?<unit>period|time|quarter|month|week|day|point|span)s?\s+(?:(?:of|in)\s+)?(?<when>(?:the\s+)?(?:last|previous) year|a year (?:ago|earlier|before)|the year before|(?<year>(?:19|20)\d\d))/i,
    ({ unit = '', year }, { words }) =>
      date((scene) => {
        const stretch = /^this/i.test(words)
          ? unitValue(scene.published, 0, /day|week|month|quarter/.exec(unit)?.[0] ?? 'year')
          : lastStretch(scene, unit);
        return year ? stretch.replace(/^\d{4}/, year) : shiftYears(stretch, -1);
      }),
  ),
  // the next month
  phrase(
    new RegExp(
      `(?:the\\s+)?(?<which>previous|preceding|prior|following|same|very next|next)\\s+(?<unit>weekend|${UNIT})`,
      'i',
    ),
    ({ which = '', unit = '' }, { words, before }) => {
      const by = /previous|prec|prior/i.test(which) ? -1 : /same/i.test(which) ? 0 : 1;
      if (
        /next/i.test(which) &&
        !/^the/i.test(which) &&
        !/day/i.test(unit) &&
        /\bin$/i.test(before)
      )
        return null;
      const isStretch = /^the\s+next/i.test(words) && THROUGH.test(before) && !/day/i.test(unit);
      return {
        ...date((scene) =>
          isStretch && scene.tense === 'future'
            ? null
            : sensible(unitValue(anchor(scene, unit), by, unit), scene),
        ),
        otherwise: { type: 'DURATION', value: () => lengthOf(1, unit) },
      };
    },
  ),
  // that week
  phrase(
    /that(?:\s+very|\s+same)?\s+(?<unit>day|weekend|week|month|year|decade)/i,
    ({ unit = '' }) => date((scene) => unitValue(anchor(scene, unit), 0, unit)),
  ),
  // the year before
  phrase(
    new RegExp(
      `the\\s+(?<unit>${UNIT})\\s+(?<which>before|previous|earlier|prior|after|following)(?!\\s+(?:yesterday|tomorrow))`,
      'i',
    ),
    ({ unit = '', which = '' }, { after }) =>
      NOTHING_FOLLOWS.test(after)
        ? date((scene) =>
            unitValue(anchor(scene, unit), /after|following/i.test(which) ? 1 : -1, unit),
          )
        : null,
  ),
  // on that Friday
  phrase(
    new RegExp(
      `(?:the\\s+)?(?<which>previous|preceding|following|same|(?<=\\b(?:on|by|until)\\s)that)\\s+(?<weekday>${WEEKDAY})`,
    ),
    ({ which = '', weekday = '' }) =>
      day(({ mentionedDay }) => {
        const ahead = (readWeekday(weekday) - weekdayOf(mentionedDay) + 7) % 7;
        if (which === 'same') return addDays(mentionedDay, ahead === 0 ? 0 : ahead - 7);
        if (which === 'that') return addDays(mentionedDay, ahead > 3 ? ahead - 7 : ahead);
        return addDays(mentionedDay, which === 'following' ? ahead || 7 : ahead - 7);
      }),
  ),
  // the day’s losses
  phrase(/the\s+day(?=\s?[’']s\s)/i, () => day(({ mentionedDay }) => mentionedDay)),
  // for most of the day
  phrase(
    /(?<skip>(?:for|in|during|on|over|through|throughout|late in|end(?:ed|ing|s)?|clos(?:ed|ing|es)|start(?:ed|ing|s)?|(?:rest|course|most|much|part|close|high|low) of)\s+)the\s+day(?!\s+(?:of|after|before|when|that|the|he|she|they|we|I)\b)/i,
    () => date(({ mentionedDay }) => mentionedDay),
  ),
  // by that time
  phrase(/(?<skip>(?:at|by|since|until|before|after)\s+)that\s+time/i, () =>
    date(({ mentioned, published }) => (mentioned === published ? 'PAST_REF' : mentioned)),
  ),
  // later that year
  phrase(
    /(?:earlier|later)(?:\s+(?:in\s+)?(?:the|that))\s+(?<unit>day|week|month|year)/i,
    ({ unit = '' }) => date((scene) => unitValue(anchor(scene, unit), 0, unit)),
  ),
  // two weeks later
  phrase(
    new RegExp(
      `${COUNTED_UNITS}\\s+(?<which>earlier|later|before|after|beforehand|afterwards?|on|prior|previously)`,
      'i',
    ),
    (groups, { after }) => {
      const counted = readCounted(groups);
      if (!counted || /^\s+than\b/.test(after)) return null;
      const { which = '' } = groups;
      if (/^(?:before|after|prior|on)$/i.test(which) && !NOTHING_FOLLOWS.test(after)) return null;
      const { unit } = counted;
      const step = counted.number * (/earlier|before|prior|previously/i.test(which) ? -1 : 1);
      return date((scene) => {
        if (unit === 'year' && /^\d{4}-(?:\d\d$|Q)/.test(scene.mentioned))
          return shiftYears(scene.mentioned, Math.round(step));
        // Ten years on from a year is a year again, not a decade.
        const isYears = unit === 'decade' && /^\d{4}/.test(scene.mentioned);
        const value = isYears
          ? unitsFrom(anchor(scene, unit), 10 * step, 'year')
          : unitsFrom(anchor(scene, unit), step, unit);
        return sensible(value, scene);
      });
    },
  ),
  // ten minutes later
  phrase(
    new RegExp(
      `(?:(?<count>a\\s+half|${NUMBER}|${SOME})[\\s-]+)?(?<unit>hours?|minutes?|seconds?|moments?)\\s+(?<which>earlier|later|before|after|afterwards)`,
      'i',
    ),
    ({ count = '', unit = '', which = '' }, { after }) => {
      if (/^\s+than\b/.test(after)) return null;
      if (/^(?:before|after)$/i.test(which) && !NOTHING_FOLLOWS.test(after)) return null;
      const minutes = (readNumber(count) ?? 0) * (MINUTES[unit.toLowerCase().slice(0, 4)] ?? 0);
      const step = /earlier|before/i.test(which) ? -minutes : minutes;
      return {
        type: 'TIME',
        value: ({ mentionedTime }) =>
          step && mentionedTime ? addMinutes(mentionedTime, step) : 'PAST_REF',
      };
    },
  ),
  // a few days later
  phrase(
    new RegExp(
      `(?:(?:${SOME})\\s+)?(?:days|weeks|months|years|decades)\\s+(?:earlier|later|before|after|afterwards)`,
      'i',
    ),
    (_, { words, after }) =>
      /^\s+than\b/.test(after) || (/(?:before|after)$/i.test(words) && !NOTHING_FOLLOWS.test(after))
        ? null
        : date(({ tense }) => (tense === 'future' ? 'FUTURE_REF' : 'PAST_REF')),
  ),
  // the 1988 quarter
  phrase(
    new RegExp(
      `the\\s+(?:(?:comparable|corresponding|like|same)\\s+)?(?<year>${YEAR})\\s+(?<unit>quarter|period|month)`,
    ),
    ({ year = '', unit = '' }) =>
      date((scene) =>
        (unit === 'quarter' ? quarterTold(scene) : lastStretch(scene, unit)).replace(
          /^\d{4}/,
          year,
        ),
      ),
  ),
  // in that period
  phrase(/(?<skip>\b(?:in|at|during|on|by|since)\s+)that\s+(?:period|date)/i, () =>
    date(({ mentioned }) => mentioned),
  ),
  // in those days
  phrase(/(?<skip>\bin\s+)those\s+days/i, () =>
    date(({ mentioned }) => (isDate(mentioned) ? 'PAST_REF' : mentioned)),
  ),
  // in the full year
  phrase(
    /(?<skip>(?:for|in|during|over|within|throughout)\s+)the\s+(?:(?:full|whole|entire)\s+)?(?<unit>week|month|quarter|period|year|decade|century)/i,
    ({ unit = '' }, { before, after }) =>
      GOES_ON.test(after) || (/quarter|period/i.test(unit) && PLAY.test(before + after))
        ? null
        : date((scene) => stretchTold(scene, unit.toLowerCase())),
  ),
];

/** `The next day`, told in the past, of a day that the story has not named: no date can be given. */
function sensible(value: string, { published, mentioned, mentionedDay, tense }: Scene): string {
  const lies = spanOf(value);
  const isUnnamed = mentioned === published || mentionedDay === published;
  if (lies?.precision === 'decade' || lies?.precision === 'century') return value;
  return isUnnamed && lies && lies.from > published && tense === 'past' ? 'PAST_REF' : value;
}

/** What `the same period` is the same as: the date last spoken of, unless it is a day and the unit is not. */
function lastStretch({ mentioned }: Scene, unit: string): string {
  if (!isDate(mentioned) || unit === 'day') return mentioned;
  return /month|quarter/.test(unit) ? unitValueOf(mentioned, unit as Unit) : mentioned.slice(0, 4);
}

/** The day that `the next month` and its like count from: that of the date, or of the day, last spoken of. */
function anchor(scene: Scene, unit: string): string {
  if (!/day/i.test(unit)) return mentionedStart(scene);
  return scene.mentionedDay;
}

/** What `in the quarter`, `in the period` and `in the year` are of the date last spoken of. */
function stretchTold(scene: Scene, unit: string): string {
  if (unit === 'quarter') return quarterTold(scene);
  return unit === 'period' ? lastStretch(scene, unit) : unitValue(mentionedStart(scene), 0, unit);
}

/** The quarter last spoken of, or the last that was over when the story appeared. */
const quarterTold = ({ mentioned, published, tense }: Scene): string =>
  /-Q[1-4]$/.test(mentioned)
    ? mentioned
    : unitFrom(published, tense === 'future' ? 0 : -1, 'quarter');
