import type { Parser } from 'chrono-node';
import { dayTurning } from '../scene/dayOfClock.ts';
import { dayBeside, dayTold, isNightOver, nightTold, overnightTold } from '../scene/dayTold.ts';
import type { Scene } from '../scene/scene.ts';
import { addDays } from '../time/calendar.ts';
import { anyCase, pattern } from '../time/pattern.ts';
import { PART_OF_DAY } from './names.ts';
import { readNumber, UP_TO_99 } from './numbers.ts';
import { phrase, type Reading } from './phrase.ts';
import { clock, clockOr, readPartOfDay, ZONE, zoneOf } from './timeOfDay.ts';
import { NOTHING_FOLLOWS, stepOf } from './units.ts';

/** The reading of a part of the day that is told by another day, which a clock may join: `the next morning at 9`. */
const partTold = (part: string, day: (scene: Scene) => string | null): Reading => ({
  ...clock(readPartOfDay(part), day),
  dayTold: true,
});

/** The reading of a part of the day so many days from that of publication, which a clock may tell: `8:30 tonight`. */
const partFromNow = (part: string, days: number): Reading => ({
  type: 'TIME',
  value: ({ published, daySpoken }) => addDays(daySpoken ?? published, days) + readPartOfDay(part),
  clock: readPartOfDay(part),
  day: true,
});

/**
 * What makes of a part of the day the name of something (`evening dress`), or one that is told by what came in it: `the
 * night of her death`, `the morning of the fire`, not `the evening of the same day`.
 */
const PART_OF =
  /^\s+(?:shift|shifts|train|club|sky|school|bus|nurse|watch|manager|vision|dress|gowns?|wear|coats?|suits?|of\s+(?:her|his|their|its)|of\s+(?:the|that|an?)\s+(?=[a-z])(?!(?:same|next|following|previous|preceding|very|day|first|second|third|last|final|\w+th|\w+y-first)\b))\b/;
/** What people do on any day: `wake up in | the morning`. */
const EVERY_DAY = /\b(?:wak(?:e|es|ing)|gets?|getting)\s+up\s+(?:\w+\s+)?(?:in\s+(?:the\s+)?)?$/i;
/** A pair that means any of them: `by day and by | night`. */
const BY_DAY = /\b(?:day|night)\s+(?:and|or|but)\s+(?:by\s+)?$/i;

/** What tells a part of the day by what came before or after it: `on the morning | after the election`. */
const BESIDE_EVENT = /^\s+(?:after|before)\s+(?:the|an?|his|her|their|its|this|that)\s+[a-z]/;

/** What makes of `Tonight` the end of a programme's name: `World News Tonight`. */
const NAME_BEFORE = /\p{Lu}[\p{L}’']*\s+$/u;
/** What is called after a part of the day and of no one day: `evening classes`, `the morning papers`. */
const OF_ANY_DAY =
  /^\s+(?:bulletins?|class(?:es)?|courses?|dresses|editions?|meals?|news(?:casts?|papers?)?|papers?|prayers|services|shows?|trains|flights|buses)\b/i;

/** Times of the day by its parts. */
export const PARTS_OF_DAY: readonly Parser[] = [
  // early this morning
  phrase(/(?:(?:early|late|mid)[- ])?this\s+(?<part>morning|afternoon|evening)/i, ({ part = '' }) =>
    partFromNow(part, 0),
  ),
  // late tonight, not World News Tonight
  phrase(/(?:late\s+|early\s+)?tonight(?!\s+show\b)/i, (_, { words, before }) =>
    /^T/.test(words) && NAME_BEFORE.test(before) ? null : partFromNow('tonight', 0),
  ),
  // late last night
  phrase(/(?:late\s+)?last\s+(?<part>night|evening)/i, ({ part = '' }) => partFromNow(part, -1)),
  // two nights ago, three nights later
  phrase(
    anyCase`(?<count>${UP_TO_99})\s+(?<part>${PART_OF_DAY})s?\s+(?<which>ago|later|earlier)`,
    ({ count = '', part = '', which = '' }) => {
      const days = (readNumber(count) ?? 0) * stepOf(which);
      return partTold(part, (scene) =>
        /ago/i.test(which) ? addDays(scene.published, days) : dayBeside(scene, days),
      );
    },
  ),
  // the next morning, that night
  phrase(
    anyCase`(?:(?:the\s+)?(?<which>next|following|previous)|that(?:\s+same)?|the\s+(?:very\s+)?same)\s+(?<part>${PART_OF_DAY})`,
    ({ which = '', part = '' }) => partTold(part, (scene) => dayBeside(scene, stepOf(which))),
  ),
  // the night before, the morning after
  phrase(
    /the\s+(?<part>night|evening|morning)\s+(?<which>before|after)/i,
    ({ part = '', which = '' }, { after }) =>
      NOTHING_FOLLOWS.test(after)
        ? partTold(part, (scene) => dayBeside(scene, stepOf(which)))
        : null,
  ),
  // spent the night
  phrase(/(?<skip>\bspen(?:t|d|ds|ding)\s+)the\s+night/i, clock(readPartOfDay('night'))),
  // all morning
  phrase(/all\s+(?<part>morning|afternoon|evening)/i, ({ part = '' }) =>
    clock(readPartOfDay(part)),
  ),
  // before dawn, at lunchtime
  phrase(
    /(?<skip>(?:before|at|by|in|from|until|since|after|around)\s+)(?<part>dawn|daybreak|first\s+light|sunrise|midmorning|lunchtime|midafternoon|dusk|sunset|nightfall)(?!\s+(?:of|raid))/i,
    ({ part = '' }) => clock(readPartOfDay(part), dayTurning(readPartOfDay(part))),
  ),
  // noon, after midnight, 12 midnight GMT
  phrase(
    pattern`(?:12\s+)?(?<part>[Nn]oon|[Mm]id-?day|[Mm]idnight)${ZONE}`,
    ({ part = '' }, { words, before }) => {
      // After midnight a day has begun.
      const begins = /midnight/i.test(part) && /\b(?:after|past)\s+$/i.test(before);
      const time = begins ? 'T00:00' : readPartOfDay(part);
      const zoned = time + zoneOf(words);
      if (!/midnight/i.test(part) || begins) return clock(zoned, dayTurning(time));
      const end = clock(zoned);
      const start = clock(zoned.replace('24', '00'));
      return clockOr(end, start, (scene) => isNightOver(scene, dayTold(scene)));
    },
  ),
  // in the afternoon, late morning, overnight
  phrase(
    /(?<skip>(?:in|during|by|on|of|at|since|until|before|after|through|throughout)\s+)?(?:the\s+)?(?:(?:early|late|mid)[- ])?(?<part>morning|afternoon|evening|overnight|night)/i,
    ({ skip = '', part = '' }, { before, after }) => {
      if (isName(part, before + skip, after) || isOfAnyDay(part, skip, before, after)) return null;
      const time = readPartOfDay(part);
      const isNight = /^night$/i.test(part);
      // At night is in any night.
      if (/^at\s/i.test(skip)) return { ...clock(time), value: () => time };
      if (isNight && !skip) return { ...clock(time), value: () => null };
      if (isNight && /^(?:in|during|through|throughout)\s/i.test(skip))
        return clock(time, nightTold);
      if (/^overnight$/i.test(part)) return clock(time, overnightTold);
      return clock(time, /^morning$/i.test(part) ? dayTurning(time) : dayTold);
    },
  ),
];

/** Whether a part of the day names something, greets, or is told by what came in it, before or after it. */
const isName = (word: string, before: string, after: string): boolean =>
  PART_OF.test(after) ||
  (/\bon\s+(?:the\s+)?$/i.test(before) && BESIDE_EVENT.test(after)) ||
  /\bgood\s+$/i.test(before) ||
  (/^[A-Z]/.test(word) && /^\s+[A-Z]/.test(after)) ||
  (/^-/.test(after) && !/^-\w+ed/.test(after));

/** Whether it is that of no one day: `an evening`, `evening classes`, `by day and by | night`. */
function isOfAnyDay(word: string, skip: string, before: string, after: string): boolean {
  if (BY_DAY.test(before) || EVERY_DAY.test(before) || /\ball\s+$/i.test(before)) return true;
  const isOfOneDay = /^(?:in|during)\s/i.test(skip) || /day\s+$/i.test(before);
  if (OF_ANY_DAY.test(after) && !isOfOneDay) return true;
  const isHow = /^overnight$/i.test(word) && NOTHING_FOLLOWS.test(after);
  return !isHow && /\b(?:an?|one|single|another)\s+(?:\w+\s+)?$/i.test(before);
}
