import type { Parser } from 'chrono-node';
import { dayAfter } from '../scene/dayOfClock.ts';
import type { Scene } from '../scene/scene.ts';
import { isDate, pad } from '../time/calendar.ts';
import { pattern } from '../time/pattern.ts';
import { PART_OF_DAY, WEEKDAY } from './names.ts';
import { readNumber } from './numbers.ts';
import { type Around, type Groups, phrase, type Reading } from './phrase.ts';
import { clock, clockOr, HOUR, readPartOfDay, timeIn, ZONE, zoneOf } from './timeOfDay.ts';

/** The reading of a time by the clock, in the zone that its words name. */
const clockAfter = (before: string, time: string, words: string): Reading =>
  clock(time + zoneOf(words), dayAfter(before, time));

/** The reading of four figures: `1400 hours`, `at 0357`. */
const clockOf24 = ({ hour, minute }: Groups, { words, before }: Around): Reading =>
  clockAfter(before, `T${hour}:${minute}`, words);

/** So many hours on from the last time told a story goes on by the clock. */
const HOURS_ON = 4;

/** Whether a time without its half of the day goes on from one of the afternoon before it: `took off at 6:12 p.m. … a call at 6:49`. */
function goesOnLate({ mentionedTime }: Scene, hour: number, minute: string): boolean {
  const late = `T${pad(hour + 12)}:${minute}`;
  const told = mentionedTime?.slice(10) ?? '';
  return (
    told >= 'T13' && told < late && Number(late.slice(1, 3)) - Number(told.slice(1, 3)) < HOURS_ON
  );
}

/** The end of a range, whose half of the day is its beginning’s, too: `2:40 | and 3 p.m.` */
const SAME_HALF = /^\s*(?:and|to|until|-|–)\s*\d{1,2}(?:[:.]\d\d)?\s*([ap])\.?m\b/;
/** The hours that nobody calls ones of the morning or the afternoon are of the day: `until seven` is in the evening, `at ten` is not. */
const FIRST_MORNING = 8;

/** The reading of a bare hour beside its day, in the part of the day that its words name. */
function hourBeside({ hour = '', part }: Groups): Reading {
  const number = readNumber(hour) ?? 0;
  if (part) return clock(timeIn(number, '00', readPartOfDay(part)));
  return clock(`T${pad(number < FIRST_MORNING ? number + 12 : number)}:00`);
}

/** A day with its part, which tells of which half of it an hour before it is: `11 | on Monday morning`. */
const PARTED_DAY = String.raw`(?:(?:this|that|tomorrow|yesterday|(?:the\s+)?(?:same|next|following|previous)|(?:on\s+)?${WEEKDAY})\s+(?:${PART_OF_DAY})|tonight|last\s+night)\b`;

/** What begins in the afternoon or evening: `Game time is 7:05`. */
const PLAYED_AT =
  /\b(?:game\s?time|kick-?off|tip-?off|face-?off|first\s+(?:pitch|ball|serve)|post\s+time|curtain)\s+(?:(?:is|was|will\s+be)\s+)?(?:(?:(?:set|scheduled)\s+for|moved\s+to|at)\s+)?$/i;

/** What makes of figures a part of a number, a sum or how long something took: `3:|10:00`, `ran | 2:05`, `a record of | 9:58`. */
const NO_TIME =
  /:$|(?:(?<!\b\d{3})[\d$€£]|\b(?:ran|runs|lasts|lasted|(?:time|score|record|average|length|ratio|result)\s+of))\s*$/;
/** The same behind it: `2:05 | minutes`, `4:30 | left`, `3:1 | to`. */
const MEASURED =
  /^(?:[\d:%]|\.\d)|^\s*(?:minutes?|left|remaining|percent|million|billion|points?|seconds|to(?!\s+\d{1,2}(?:[:.]\d\d)?\s*[ap]\.?m)|per)\b/;

/** Times of the day by the clock. */
export const CLOCK: readonly Parser[] = [
  // 2025-07-06T09:30
  phrase(
    /(?<date>\d{4}-\d\d-\d\d)(?:T|\s+)(?<time>[0-2]\d:[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?<utc>Z)?/,
    ({ date = '', time, utc = '' }) => (isDate(date) ? clock(`T${time}${utc}`, () => date) : null),
  ),
  // 4:05 p.m., 9am EST
  phrase(
    pattern`(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d)(?::[0-5]\d)?)?\s*(?<half>[apAP])(?:\.\s?[mM]\.?|\s?[mM]\b)${ZONE}`,
    ({ hour = '', minute = '00', half = '' }, { words, before }) => {
      const number = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
      return Number(hour) > 12 ? null : clockAfter(before, `T${pad(number)}:${minute}`, words);
    },
  ),
  // from 4 to 6 p.m.
  phrase(
    /(?<skip>\b(?:from|between)\s+)(?<hour>1[0-2]|[1-9])(?=\s*(?:and|to|until|till|-|–)\s*(?<last>\d{1,2})(?:[:.][0-5]\d)?\s*(?<half>[ap])\.?m\b)/i,
    ({ hour = '', last = '', half = '' }, { words, before }) => {
      const [from, to] = [Number(hour) % 12, Number(last) % 12];
      // From 9 to 1 p.m. begins in the morning.
      const isLate = from < to === /p/i.test(half);
      return clockAfter(before, `T${pad(from + (isLate ? 12 : 0))}:00`, words);
    },
  ),
  // at 11 on Monday morning, after three this morning, 7.30 that morning
  phrase(
    pattern`(?:(?<skip>\b(?:[Aa]t(?:\s+(?:about|around))?|[Uu]ntil|till|[Bb]y|[Bb]efore|[Aa]fter|past)\s+)(?<hour>${HOUR})|(?<hours>1[0-2]|[1-9])[.:](?<minute>[0-5]\d))(?=\s+${PARTED_DAY})`,
    ({ hours = '', hour = hours, minute = '00' }, { before }) =>
      hours && /[\d$£€]\s*$/.test(before)
        ? null
        : clock(`T${pad(readNumber(hour) ?? 0)}:${minute}`),
  ),
  // until seven on Friday, at 3 on Tuesday
  phrase(
    pattern`(?<skip>\b(?:at|until|till|by|from|before|after)\s+)(?<hour>${HOUR})(?=\s+(?:tomorrow|yesterday|on\s+(?:the\s+)?${WEEKDAY})(?![\w’'-]))`,
    hourBeside,
  ),
  // tomorrow at 6, the next morning at 9
  phrase(
    pattern`(?<skip>\b(?:${WEEKDAY}|tomorrow|yesterday|(?:next|following|${WEEKDAY})\s+(?<part>${PART_OF_DAY}))\s+at\s+)(?<hour>${HOUR})(?=\s*[,.;](?!\d)|\s*$)`,
    hourBeside,
  ),
  // 14:05 UTC, 6:49
  phrase(
    pattern`(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?<second>:[0-5]\d)?(?:\s?(?:hours|hrs)\b)?${ZONE}`,
    ({ hour = '', minute = '', second = '' }, { words, before, after }) => {
      // "won in 1:02:35"
      const isLength =
        second !== '' && /^\d:/.test(words) && !/\bat\s+$/i.test(before) && /\d$/.test(words);
      if (NO_TIME.test(before) || MEASURED.test(after) || isLength) return null;
      const time = `:${minute}${second}`;
      const early = clockAfter(before, `T${pad(Number(hour))}${time}`, words);
      if (!/^[1-9]:\d\d$/.test(words)) return early;
      const late = clockAfter(before, `T${Number(hour) + 12}${time}`, words);
      const half = SAME_HALF.exec(after)?.[1];
      if (half || PLAYED_AT.test(before)) return half === 'a' ? early : late;
      return clockOr(early, late, (scene) => goesOnLate(scene, Number(hour), minute));
    },
  ),
  // at 11 local time
  phrase(
    /(?<skip>\b(?:at|around|about|by|since|until|before|after|from)\s+)(?<hour>1[0-2]|[1-9])\s+(?:local\s+time|GMT|UTC|(?:Eastern|Central|Mountain|Pacific)\s+time)(?!\w)/i,
    ({ hour = '' }, { words, before }) => clockAfter(before, `T${pad(Number(hour))}:00`, words),
  ),
  // at 0357, by 1400 on Wednesday
  phrase(
    pattern`(?<skip>\b(?:at|around|about|by|since|until|from|before|after)\s+)(?<hour>0\d|(?:1\d|2[0-3])(?=\d\d\s+on\s+${WEEKDAY}))(?<minute>[0-5]\d)(?![\w,.]?\d)`,
    clockOf24,
  ),
  // 0630 GMT, 21.00 UTC, 1400 hours
  phrase(
    /(?<hour>[01]\d|2[0-3])\.?(?<minute>[0-5]\d)\s*(?:UTC|GMT|Z|hours|hrs|[A-Z]{1,2}[SD]T|local\s+time)(?!\w)/,
    clockOf24,
  ),
];
