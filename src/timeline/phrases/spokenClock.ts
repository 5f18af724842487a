import type { Parser } from 'chrono-node';
import { MONTH } from '../../story/sentences/months.ts';
import { dayTurning } from '../scene/dayOfClock.ts';
import { DAY } from '../scene/dayTold.ts';
import { pad } from '../time/calendar.ts';
import { anyCase, pattern } from '../time/pattern.ts';
import { PART_OF_DAY } from './names.ts';
import { readNumber } from './numbers.ts';
import { phrase, type Reading } from './phrase.ts';
import { clock, clockOr, HOUR, readPartOfDay, timeIn } from './timeOfDay.ts';

/** Minutes to or past the hour, by their name. */
const MINUTES: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  quarter: 15,
  twenty: 20,
  half: 30,
};

const readHour = (hour: string): number => readNumber(hour) ?? 0;

/** An hour of the clock that nobody calls one of the night or the morning is one of the afternoon up to this. */
const LAST_AFTERNOON = 6;
/** A time told before after which an hour is one of the night or the morning. */
const SMALL_HOURS = /T(?:NI|MO|0\d|2[0-4])/;
/** The first time of the afternoon. */
const NOON = 'T12';

/** The reading of an hour, told by the part of the day where words name one, and minutes past it. */
function clockAt(hour: number, named: string | undefined, minutes = 0): Reading | null {
  const all = 60 * hour + minutes;
  const [hours, rest] = [Math.floor(all / 60), pad(all % 60)];
  if (hours > 24) return null;
  if (named !== undefined) {
    const said = timeIn(hours, rest, readPartOfDay(named));
    return clock(said, dayTurning(said));
  }
  const time = `T${pad(hours)}:${rest}`;
  if (hours < 1 || hours > LAST_AFTERNOON) return clock(time);
  const late = clock(`T${pad(hours + 12)}:${rest}`);
  return clockOr(clock(time), late, ({ mentionedTime }) => !SMALL_HOURS.test(mentionedTime ?? ''));
}

/** The reading of a bare hour that goes on from the clock before it, in the same half of the day. */
function clockAfterAnother(hour: number): Reading {
  const inHalf = (begins: number) => clock(`T${pad((hour % 12) + begins)}:00`);
  return clockOr(
    inHalf(0),
    inHalf(12),
    ({ mentionedTime }) => (mentionedTime ?? '').slice(DAY) >= NOON,
  );
}
/** The part of the day of a clock of every day: `at 5 o’clock | every morning`. */
const OF_EVERY = pattern`^\s+(?:every|each)\s+(?:[a-z]+day\s+)?(${PART_OF_DAY})\b`;

/** What opens and closes by the clock. */
const OPENED = '(?:doors|polls|gates|booths|shops|schools)';
/** What people do by the clock, and no price, age or place does, before a bare hour. */
const BY_THE_CLOCK = [
  // got up at, was up at
  String.raw`(?<up>g[eo]ts?\s+up|getting\s+up|w[ao]kes?(?:\s+up)?|woken|waking|(?:was|were|am|is|are|been)\s+up)\s+at`,
  // went to bed at
  String.raw`(?<bed>to\s+bed)\s+at`,
  // arrived at, the alarm went off at, doors open at, be back here at
  String.raw`(?:arriv(?:e|es|ed|ing)|reconvened?|(?:phone|telephone|alarm|bell|siren)s?\s+(?:rang|went(?:\s+off)?)|${OPENED}\s+(?:will\s+)?open(?:ed)?|filed\s+in|set\s+off|knocked\s+off|(?:be|were|was|came|come)\s+back)\s+(?:again\s+|here\s+|there\s+)?at`,
  // polls close at, are open until
  String.raw`(?<end>(?:adjourned|${OPENED}\s+(?:will\s+)?(?:close|shut)d?)\s+at|(?:goe?s?|sits?|stays?|work(?:s|ed)?|wait(?:s|ed)?|(?:is|are|was|were|stays?|stayed)\s+(?:open|up|shut|closed))\s+until)`,
  // shortly after
  String.raw`(?:just|shortly)\s+(?:before|after)`,
].join('|');
/** What loosens an hour: `at | about | six`. */
const LOOSELY = String.raw`(?:about|around|exactly|(?:just|shortly)\s+(?:after|before))`;
/** What follows such an hour, and no noun that it counts. */
const HOUR_ENDS = String.raw`(?=["”’]?(?:[,;.!?](?!\d)|\s*$)|\s+(?:and|or|but|to|when|while|with|because|so|as)\b)`;
/** A time by the clock in the same breath, on which a bare hour goes on: `It rang at 5:30, and by | 6 | we had left`. */
const AFTER_CLOCK =
  /\bat\s+\d{1,2}[:.][0-5]\d\b(?:[^!?;]{0,60}(?:[,;]\s+(?:and\s+|but\s+|then\s+)?)|(?:\s*[ap]\.?m\.?)?\s+(?:and|but|then)\s+)(?:by|at|until)\s+$/i;

/** No plural, of which a number behind `to` is a count: `five to | ten people`. */
const NO_COUNT = String.raw`(?!\s+(?:(?!this\b)[a-z]+s|percent|million|billion|people)\b)`;
/** Words before a time that is told by the minutes to it: `at | ten to five`, not `won ten to five`. */
const LEADS_TO_CLOCK = /\b(?:at|by|until|from|since|around|about)\s+$/i;

/** Before the number of a day, which is no hour: `on March | 6 in the morning`. */
const DAY_OF_MONTH = pattern`\b${MONTH}\s+$`;

/** Times of day in words. */
export const SPOKEN_CLOCK: readonly Parser[] = [
  // five o’clock, five in the afternoon
  phrase(
    anyCase`(?<hour>${HOUR})(?:\s+o[’']clock(?:\s+(?:in\s+the|at)\s+(?<time>${PART_OF_DAY}))?|\s+(?:in\s+the|at)\s+(?<part>${PART_OF_DAY}))`,
    ({ hour = '', time, part = time }, { before, after }) => {
      if (DAY_OF_MONTH.test(before)) return null;
      const hours = readHour(hour);
      const named = part ?? OF_EVERY.exec(after)?.[1];
      const isLater = named === undefined && /\bby\s+$/i.test(before) && hours <= LAST_AFTERNOON;
      return clockAt(hours, isLater ? 'afternoon' : named);
    },
  ),
  // 2:15 in the morning, 9.30 at night
  phrase(
    /(?<hour>1[0-2]|[1-9])[:.](?<minutes>[0-5]\d)\s+(?:in\s+the\s+(?<part>morning|afternoon|evening)|at\s+(?<time>night))/i,
    ({ hour = '', minutes = '', part, time = part }, { before }) =>
      /[$£€]\s*$/.test(before) ? null : clockAt(readHour(hour), time, Number(minutes)),
  ),
  // got up at 5, are open until six
  phrase(
    anyCase`(?<skip>\b(?:${BY_THE_CLOCK})\s+(?:${LOOSELY}\s+)?)(?<hour>${HOUR})${HOUR_ENDS}`,
    ({ hour = '', up, bed, end }) => {
      const hours = readHour(hour);
      const ends = hours > LAST_AFTERNOON ? 'evening' : 'afternoon';
      return clockAt(hours, up ? 'morning' : bed ? 'night' : end ? ends : undefined);
    },
  ),
  // rang at 5:30, and by 6 we had left
  phrase(
    pattern`(?<hour>${HOUR})(?=\s+(?:the|he|she|it|they|we|I|an?|there|everyone)\b)`,
    ({ hour = '' }, { before }) =>
      AFTER_CLOCK.test(before) ? clockAfterAnother(readHour(hour)) : null,
  ),
  // half past five, ten to midnight
  phrase(
    anyCase`(?<minutes>half|(?:a\s+)?quarter|five|ten|twenty)\s+(?<which>past|to)\s+(?:(?<hour>${HOUR})${NO_COUNT}|(?<twelve>midnight|noon))(?:\s+in\s+the\s+(?<part>${PART_OF_DAY}))?`,
    ({ minutes = '', which = '', hour = '', twelve, part }, { before }) => {
      const isTo = which.toLowerCase() === 'to';
      const name = minutes.toLowerCase().replace(/^a\s+/, '');
      if (isTo && (name === 'half' || !(twelve || LEADS_TO_CLOCK.test(before)))) return null;
      const count = MINUTES[name] ?? 0;
      const hours = !twelve ? readHour(hour) : /noon/i.test(twelve) ? 12 : isTo ? 24 : 0;
      return clockAt(hours, part, isTo ? -count : count);
    },
  ),
  // the early hours of the morning
  phrase(
    /(?:the\s+)?(?:early|small|wee|predawn|pre-dawn)\s+(?:morning\s+)?hours(?:\s+of\s+(?:the|this)\s+morning)?/i,
    clock('TMO'),
  ),
];
