import type { Parser } from 'chrono-node';
import { addDays, isDate, pad } from '../time/calendar.ts';
import {
  dayAfter,
  dayBeside,
  dayTold,
  dayTurning,
  isNightOver,
  nightTold,
  overnightTold,
} from './dayOfClock.ts';
import { WEEKDAY } from './names.ts';
import { readNumber, UP_TO_99 } from './numbers.ts';
import { phrase, type Reading, type Scene } from './phrase.ts';
import { NOTHING_FOLLOWS } from './units.ts';

/** TIMEX3 signs for the parts of a day. */
const PARTS: Readonly<Record<string, string>> = {
  morning: 'MO',
  midmorning: 'MO',
  firstlight: 'MO',
  dawn: 'MO',
  daybreak: 'MO',
  sunrise: 'MO',
  dusk: 'EV',
  sunset: 'EV',
  nightfall: 'NI',
  noon: '12:00',
  midday: '12:00',
  lunchtime: 'MI',
  midafternoon: 'AF',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
  overnight: 'NI',
  tonight: 'NI',
  midnight: '24:00',
};
/** A time zone by its offset, its letters or its name. */
const ZONE_NAME =
  '(?:(?:UTC|GMT)\\s?[+-]\\d{1,2}(?::\\d\\d)?|UTC|GMT|Z\\b|(?:[ECMPAN]|AK|H|NZ|AE|W|J|K|I|MY|SG|BR|AR|CL|CO)[SD]?T\\b|BST|CES?T|EES?T|WES?T|MSK|HKT|SGT|WIB|PKT|[Ll]ocal(?:\\s+time)?\\b|(?:Eastern|Central|Mountain|Pacific)(?:\\s+(?:Standard|Daylight))?(?:\\s+[Tt]ime)?\\b|[A-Z][a-z]+(?:\\s+[A-Z][a-z]+)?\\s+[Tt]ime\\b)';
/** A time zone behind a time of day, in brackets or not. */
const ZONE = `(?:\\s*\\(${ZONE_NAME}\\)|\\s*${ZONE_NAME})?`;
/** A time that is told in universal time: `14:05 UTC`. */
const UNIVERSAL = /(?:UTC|GMT|\dZ)\)?$/;

/** The hour of the clock's second half from which a part of the day is told by it: one in the night is 01:00. */
const FIRST_HOUR: Readonly<Record<string, number>> = { TAF: 1, TEV: 4, TNI: 6 };

/** The time, `T20:30`, that a clock of twelve hours tells in a part of the day, `TEV`; twelve at night is its end. */
export function timeIn(hour: number, minute: string, part: string): string {
  if (hour === 12 && part === 'TNI') return minute === '00' ? 'T24:00' : `T00:${minute}`;
  if (hour === 12 && part === 'TMO') return `T00:${minute}`;
  const isLate = hour < 12 && hour >= (FIRST_HOUR[part] ?? 12);
  return `T${pad(isLate ? hour + 12 : hour)}:${minute}`;
}

const zoneOf = (words: string): string => (UNIVERSAL.test(words) ? 'Z' : '');
/** The sign of a part of the day that a word names: `TEV` for an evening. */
export const part = (word: string): string =>
  `T${PARTS[word.toLowerCase().replace(/[-\s]/, '')] ?? 'MO'}`;
/** The reading of a time of day: that of the day told, or of the one given; of no day in a timetable. */
export const clock = (time: string, day: (scene: Scene) => string | null = dayTold): Reading => ({
  type: 'TIME',
  value: (scene) => (scene.isOfAnyDay ? time : (day(scene) ?? '') + time),
  clock: time,
});

/** The reading of a part of the day that is told by another day, which a clock may join: `the next morning at 9`. */
const partTold = (word: string, day: (scene: Scene) => string | null): Reading => ({
  ...clock(part(word), day),
  dayTold: true,
});

/** The reading of a time by the clock, in the zone that its words name. */
const clockAfter = (before: string, time: string, words: string): Reading =>
  clock(time + zoneOf(words), dayAfter(before, time));

/** The reading of a part of the day so many days from that of publication, which a clock may tell: `8:30 tonight`. */
const partOfDay = (word: string, days: number): Reading => ({
  type: 'TIME',
  value: ({ published, daySpoken }) => addDays(daySpoken ?? published, days) + part(word),
  clock: part(word),
  day: true,
});

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
/** So many hours on from the last time told a story goes on by the clock. */
const HOURS_ON = 4;

/** An hour of the clock, in figures or in words. */
const HOUR = `1[0-2]|[1-9]|(?:${UP_TO_99})`;
/** The hours that nobody calls ones of the morning or the afternoon are of the day: `until seven` is in the evening, `at ten` is not. */
const FIRST_MORNING = 8;

/** The reading of a bare hour beside its day, in the part of the day that its words name; null where it is none. */
function hourBeside({ hour = '', part: named }: Readonly<Record<string, string | undefined>>) {
  const number = readNumber(hour) ?? 0;
  if (number > 12) return null;
  if (named) return clock(timeIn(number, '00', part(named)));
  return clock(`T${pad(number < FIRST_MORNING ? number + 12 : number)}:00`);
}

/**
 * What makes of a part of the day the name of something (`evening dress`), or one that is told by what came in it: `the
 * night of her death`, `the morning of the fire`, not `the evening of the same day`.
 */
const PART_OF =
  /^\s+(?:shift|shifts|train|club|sky|school|bus|nurse|watch|manager|vision|dress|gowns?|wear|coats?|suits?|of\s+(?:her|his|their|its)|of\s+(?:the|that|an?)\s+(?=[a-z])(?!(?:same|next|following|previous|preceding|very|day|first|second|third|last|final|\w+th|\w+y-first)\b))\b/;
/** A pair that means any of them: `by day and by | night`. */
const BY_DAY = /\b(?:day|night)\s+(?:and|or|but)\s+(?:by\s+)?$/i;

/** What tells a part of the day by what came before or after it: `on the morning | after the election`. */
const BESIDE_EVENT = /^\s+(?:after|before)\s+(?:the|an?|his|her|their|its|this|that)\s+[a-z]/;

/** What makes of `Tonight` the end of a programme's name: `World News Tonight`. */
const NAME_BEFORE = /\p{Lu}[\p{L}’']*\s+$/u;
/** What is called after a part of the day and of no one day: `evening classes`, `the morning papers`. */
const OF_ANY_DAY =
  /^\s+(?:bulletins?|class(?:es)?|courses?|dresses|editions?|meals?|news(?:casts?|papers?)?|papers?|prayers|services|shows?|trains|flights|buses)\b/i;
/** What begins in the afternoon or evening: `Game time is 7:05`. */
const PLAYED_AT =
  /\b(?:game\s?time|kick-?off|tip-?off|face-?off|first\s+(?:pitch|ball|serve)|post\s+time|curtain)\s+(?:(?:is|was|will\s+be)\s+)?(?:(?:(?:set|scheduled)\s+for|moved\s+to|at)\s+)?$/i;

/** Times of the day, by the clock and by its parts. */
export const CLOCK: readonly Parser[] = [
  // 2025-07-06T09:30
  phrase(
    /(?<date>\d{4}-\d\d-\d\d)(?:T|\s+)(?<time>[0-2]\d:[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?<utc>Z)?/,
    ({ date = '', time, utc = '' }) => (isDate(date) ? clock(`T${time}${utc}`, () => date) : null),
  ),
  phrase(
    new RegExp(
      `(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d)(?::[0-5]\\d)?)?\\s*(?<half>[apAP])(?:\\.\\s?[mM]\\.?|\\s?[mM]\\b)${ZONE}`,
    ),
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
  // at 11 on Monday morning, after three this morning
  phrase(
    new RegExp(
      `(?<skip>\\b(?:[Aa]t(?:\\s+(?:about|around))?|[Uu]ntil|till|[Bb]y|[Bb]efore|[Aa]fter|past)\\s+)(?<hour>1[0-2]|[1-9]|${UP_TO_99})(?=\\s+(?:(?:this|tomorrow|yesterday|on\\s+${WEEKDAY})\\s+(?:morning|afternoon|evening|night)|tonight|last\\s+night)\\b)`,
    ),
    ({ hour = '' }) => {
      const number = readNumber(hour) ?? 0;
      return number > 12 ? null : clock(`T${pad(number)}:00`);
    },
  ),
  // until seven on Friday, at 3 on Tuesday
  phrase(
    new RegExp(
      `(?<skip>\\b(?:at|until|till|by|from|before|after)\\s+)(?<hour>${HOUR})(?=\\s+(?:tomorrow|yesterday|on\\s+(?:the\\s+)?${WEEKDAY})(?![\\w’'-]))`,
    ),
    hourBeside,
  ),
  // tomorrow at 6, the next morning at 9
  phrase(
    new RegExp(
      `(?<skip>\\b(?:${WEEKDAY}|tomorrow|yesterday|(?:next|following|${WEEKDAY})\\s+(?<part>morning|afternoon|evening|night))\\s+at\\s+)(?<hour>${HOUR})(?=\\s*[,.;](?!\\d)|\\s*$)`,
    ),
    hourBeside,
  ),
  // 7.30 this morning, 9.30 that morning
  phrase(
    new RegExp(
      `(?<hour>1[0-2]|[1-9])[.:](?<minute>[0-5]\\d)(?=\\s+(?:(?:this|that|tomorrow|yesterday|(?:the\\s+)?(?:same|next|following|previous)|(?:on\\s+)?${WEEKDAY})\\s+(?:morning|afternoon|evening|night)|tonight|last\\s+night)\\b)`,
    ),
    ({ hour = '', minute = '' }, { before }) =>
      /[\d$£€]\s*$/.test(before) ? null : clock(`T${pad(Number(hour))}:${minute}`),
  ),
  phrase(
    new RegExp(
      `(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?<second>:[0-5]\\d)?(?:\\s+hours)?${ZONE}`,
    ),
    ({ hour = '', minute = '', second = '' }, { words, before, after }) => {
      const said =
        /:/.test(before.slice(-1)) ||
        /(?:(?<!\b\d{3})[\d$€£]|\b(?:ran|runs|lasts|lasted|(?:time|score|record|average|length|ratio|result)\s+of))\s*$/.test(
          before,
        ) ||
        /^(?:[\d:%]|\.\d)|^\s*(?:minutes?|left|remaining|percent|million|billion|points?|seconds|to(?!\s+\d{1,2}(?:[:.]\d\d)?\s*[ap]\.?m)|per)\b/.test(
          after,
        );
      // "won in 1:02:35"
      const isLength =
        second !== '' && /^\d:/.test(words) && !/\bat\s+$/i.test(before) && /\d$/.test(words);
      if (said || isLength) return null;
      const time = `:${minute}${second}`;
      const early = clockAfter(before, `T${pad(Number(hour))}${time}`, words);
      if (!/^[1-9]:\d\d$/.test(words)) return early;
      const late = clockAfter(before, `T${Number(hour) + 12}${time}`, words);
      const half = SAME_HALF.exec(after)?.[1];
      if (half || PLAYED_AT.test(before)) return half === 'a' ? early : late;
      return {
        ...early,
        value: (scene) => (goesOnLate(scene, Number(hour), minute) ? late : early).value(scene),
      };
    },
  ),
  // at 11 local time
  phrase(
    /(?<skip>\b(?:at|around|about|by|since|until|before|after|from)\s+)(?<hour>1[0-2]|[1-9])\s+(?:local\s+time|GMT|UTC|(?:Eastern|Central|Mountain|Pacific)\s+time)(?!\w)/i,
    ({ hour = '' }, { words, before }) => clockAfter(before, `T${pad(Number(hour))}:00`, words),
  ),
  // at 0357, by 1400 on Wednesday
  phrase(
    new RegExp(
      `(?<skip>\\b(?:at|around|about|by|since|until|from|before|after)\\s+)(?<hour>0\\d|(?:1\\d|2[0-3])(?=\\d\\d\\s+on\\s+${WEEKDAY}))(?<minute>[0-5]\\d)(?![\\w,.]?\\d)`,
    ),
    ({ hour, minute }, { words, before }) => clockAfter(before, `T${hour}:${minute}`, words),
  ),
  phrase(
    /(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)\s*(?:UTC|GMT|Z|hours|hrs|[A-Z]{1,2}[SD]T|local\s+time)(?!\w)/,
    ({ hour, minute }, { words, before }) => clockAfter(before, `T${hour}:${minute}`, words),
  ),
  phrase(
    /the\s+(?<part>night|evening|morning)\s+(?<which>before|after)/i,
    ({ part: word = '', which }, { after }) =>
      NOTHING_FOLLOWS.test(after)
        ? clock(part(word), (scene) => dayBeside(scene, which === 'before' ? -1 : 1))
        : null,
  ),
  phrase(
    /(?:(?:early|late|mid)[- ])?this\s+(?<part>morning|afternoon|evening)/i,
    ({ part: word = '' }) => partOfDay(word, 0),
  ),
  phrase(/(?:late\s+|early\s+)?tonight(?!\s+show\b)/i, (_, { words, before }) =>
    /^T/.test(words) && NAME_BEFORE.test(before) ? null : partOfDay('tonight', 0),
  ),
  phrase(/(?:late\s+)?(?<last>last)\s+(?<part>night|evening)/i, ({ part: word = '' }) =>
    partOfDay(word, -1),
  ),
  // two nights ago, three nights later
  phrase(
    new RegExp(
      `(?<count>${UP_TO_99})\\s+(?<part>morning|afternoon|evening|night)s?\\s+(?<which>ago|later|earlier)`,
      'i',
    ),
    ({ count = '', part: word = '', which = '' }) => {
      const number = readNumber(count) ?? 0;
      return partTold(word, (scene) =>
        /ago/i.test(which)
          ? addDays(scene.published, -number)
          : dayBeside(scene, /later/i.test(which) ? number : -number),
      );
    },
  ),
  phrase(
    /(?:the\s+)?(?<which>next|following|previous)\s+(?<part>morning|afternoon|evening|night)/i,
    ({ which = '', part: word = '' }) =>
      partTold(word, (scene) => dayBeside(scene, /prev/i.test(which) ? -1 : 1)),
  ),
  phrase(
    /(?:that(?:\s+same)?|the\s+(?:very\s+)?same)\s+(?<part>morning|afternoon|evening|night)/i,
    ({ part: word = '' }) => partTold(word, (scene) => dayBeside(scene, 0)),
  ),
  phrase(/(?<skip>\bspen(?:t|d|ds|ding)\s+)the\s+(?<part>night)/i, ({ part: word = '' }) =>
    clock(part(word)),
  ),
  // all morning
  phrase(/all\s+(?<part>morning|afternoon|evening)/i, ({ part: word = '' }) => clock(part(word))),
  phrase(
    /(?<skip>(?:before|at|by|in|from|until|since|after|around)\s+)(?<part>dawn|daybreak|first\s+light|sunrise|midmorning|lunchtime|midafternoon|dusk|sunset|nightfall)(?!\s+(?:of|raid))/i,
    ({ part: word = '' }) => clock(part(word), dayTurning(part(word))),
  ),
  phrase(
    new RegExp(`(?:12\\s+)?(?<part>[Nn]oon|[Mm]id-?day|[Mm]idnight)${ZONE}`),
    ({ part: word = '' }, { words, before }) => {
      // After midnight a day has begun.
      const begins = /midnight/i.test(word) && /\b(?:after|past)\s+$/i.test(before);
      const time = begins ? 'T00:00' : part(word);
      const zoned = time + zoneOf(words);
      if (!/midnight/i.test(word) || begins) return clock(zoned, dayTurning(time));
      const end = clock(zoned);
      const start = clock(zoned.replace('24', '00'));
      return {
        ...end,
        value: (scene) => (isNightOver(scene, dayTold(scene)) ? start : end).value(scene),
      };
    },
  ),
  phrase(
    /(?<skip>(?:in|during|by|on|of|at|since|until|before|after|through|throughout)\s+)?(?:the\s+)?(?:(?:early|late|mid)[- ])?(?<part>morning|afternoon|evening|overnight|night)/i,
    ({ skip, part: word = '' }, { before, after }) => {
      if (PART_OF.test(after) || BY_DAY.test(before) || /\ball\s+$/i.test(before)) return null;
      if (/\bon\s+(?:the\s+)?$/i.test(before + (skip ?? '')) && BESIDE_EVENT.test(after))
        return null;
      if (/\bgood\s+$/i.test(before) || (/^[A-Z]/.test(word) && /^\s+[A-Z]/.test(after)))
        return null;
      if (/^-/.test(after) && !/^-\w+ed/.test(after)) return null;
      const isOfOneDay = /^(?:in|during)\s/i.test(skip ?? '') || /day\s+$/i.test(before);
      if (OF_ANY_DAY.test(after) && !isOfOneDay) return null;
      const isHow = /^overnight$/i.test(word) && NOTHING_FOLLOWS.test(after);
      if (!isHow && /\b(?:an?|one|single|another)\s+(?:\w+\s+)?$/i.test(before)) return null;
      // At night is in any night.
      if (/^at\s/i.test(skip ?? '')) return { ...clock(part(word)), value: () => part(word) };
      if (/^night$/i.test(word) && !skip) return { ...clock(part(word)), value: () => null };
      const wasNight =
        /^night$/i.test(word) && /^(?:in|during|through|throughout)\s/i.test(skip ?? '');
      if (/^overnight$/i.test(word)) return clock(part(word), overnightTold);
      if (/^morning$/i.test(word)) return clock(part(word), dayTurning(part(word)));
      return clock(part(word), wasNight ? nightTold : dayTold);
    },
  ),
];
