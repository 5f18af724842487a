import type { Parser } from 'chrono-node';
import type { Scene } from '../scene/scene.ts';
import { settleWeekday, weekdayOff } from '../scene/settleWeekday.ts';
import {
  addDays,
  isDate,
  shift,
  weekdayBeside,
  weekdayFrom,
  weekdayInWeek,
  weekdayNear,
  weekdayUpTo,
} from '../time/calendar.ts';
import { anyCase, pattern } from '../time/pattern.ts';
import { lastDayTold } from '../time/told.ts';
import { readUnit } from '../time/unitsFrom.ts';
import { readWeekday, WEEKDAY } from './names.ts';
import { NUMBER, readWhole } from './numbers.ts';
import { day, type Groups, phrase, type Reading } from './phrase.ts';
import { NOTHING_FOLLOWS, stepOf } from './units.ts';

/** Words before a `that` which leads on to what is said or so. */
const SAYS =
  /\b(?:said|says?|told|announced|agreed|warned|decided|insisted|confirmed|reported|claimed|know|knew|think|thought|believed?|hoped?|so|such|mean[st]?)\s+(?:(?!in\b|at\b|of\b|to\b|for\b|with\b)\w+\s+)?$/;
/** So many days or weeks from a weekday are still counted. */
const MOST_FROM = 100;
/** The day that a distance counts from: `ten days | from Friday`, `a week | on Monday`, `a fortnight | today`. */
const FROM_DAY = String.raw`(?:from\s+(?:(?<from>${WEEKDAY})|(?<day>today|tomorrow))|(?<=\ba\s(?:week|fortnight)\s+)on\s+(?<on>${WEEKDAY})|(?<!days?\s+)(?<near>today|tomorrow))`;

/** Weekdays by how they stand to the day told of, or to that of publication: `the Friday before`, `a week on Monday`. */
export const WEEKDAYS_TOLD: readonly Parser[] = [
  // on that Friday, That Friday they met
  phrase(
    pattern`(?:[Tt]he\s+)?(?<which>previous|preceding|(?<=\b[Tt]he\s)(?:following|same)|(?<=\b(?:on|by|until)\s)that|That)\s+(?<weekday>${WEEKDAY})`,
    besideTold,
  ),
  // wept that Saturday
  phrase(
    pattern`(?<=[a-z]\s)(?<which>that)\s+(?<weekday>${WEEKDAY})`,
    (groups, { before, after }) =>
      NOTHING_FOLLOWS.test(after) && !SAYS.test(before) ? besideTold(groups) : null,
  ),
  // on the Thursday
  phrase(
    pattern`(?<skip>\b(?:[Oo]n|[Bb]y|[Uu]ntil)\s+)the\s+(?<weekday>${WEEKDAY})(?!\s+(?:before|after|of|following|previous|[A-Z]|morning|afternoon|evening|night))`,
    ({ weekday = '' }) => day((scene) => weekdayFromTold(scene, readWeekday(weekday), 'following')),
  ),
  // the Friday before last
  phrase(
    pattern`(?:[Tt]he\s+)?(?<weekday>${WEEKDAY})\s+(?<which>before\s+last|after\s+next)(?!\s+(?:[A-Z]|(?:week|weekend|month|year|season|night|spring|summer|autumn|fall|winter)\b))`,
    ({ weekday = '', which = '' }) =>
      day(({ published }) => {
        const step = stepOf(which);
        return addDays(weekdayOff(published, readWeekday(weekday), step), 7 * step);
      }),
  ),
  // the Friday before
  phrase(
    pattern`[Tt]he\s+(?<weekday>${WEEKDAY})\s+(?<which>before|previous|after|following)`,
    ({ which = '', weekday = '' }, { after }) =>
      NOTHING_FOLLOWS.test(after)
        ? day(({ mentionedDay }) => weekdayBy(mentionedDay, readWeekday(weekday), which))
        : // "the Thursday after they had none", of a day that the text has told
          day((scene) => weekdayFromTold(scene, readWeekday(weekday), which)),
  ),
  // on Tuesday last
  phrase(
    pattern`(?<weekday>${WEEKDAY})\s+(?<which>last|next)`,
    ({ weekday = '', which = '' }, { after }) =>
      NOTHING_FOLLOWS.test(after)
        ? day(({ published }) => weekdayOff(published, readWeekday(weekday), stepOf(which)))
        : null,
  ),
  // Thursday week, a week on Monday, a fortnight today, ten days from Friday
  phrase(
    anyCase`(?<weekday>${WEEKDAY})\s+(?<of>week|fortnight)(?![\w’'-])|(?<count>${NUMBER})[-\s](?<unit>days?|weeks?|fortnights?)\s+${FROM_DAY}`,
    ({ weekday, of = '', count = 'a', unit = of, from, day: at, on, near }, { before }) => {
      const number = readWhole(count);
      if (number === null || number > MOST_FROM || /\b(?:less|more)\s+than\s+$/.test(before))
        return null;
      const named = weekday ?? from ?? on;
      const isTomorrow = (at ?? near) === 'tomorrow';
      const step = number * (unit.startsWith('fortnight') ? 2 : 1);
      return day(({ published }) => {
        const first = named
          ? weekdayFrom(published, readWeekday(named))
          : addDays(published, isTomorrow ? 1 : 0);
        return shift(first, step, readUnit(unit));
      });
    },
  ),
  // a week ago today, two weeks ago on Monday
  phrase(
    anyCase`(?<count>${NUMBER})\s+(?<unit>weeks?|months?)\s+ago\s+(?:(?<near>today|yesterday)|(?<on>on\s+)?(?<weekday>${WEEKDAY}))`,
    ({ count = '', unit = '', near, on, weekday }) => {
      const number = readWhole(count);
      if (number === null || number > MOST_FROM) return null;
      const back = (from: string): string => shift(from, -number, readUnit(unit));
      if (near) return day(({ published }) => back(addDays(published, /^y/i.test(near) ? -1 : 0)));
      const of = readWeekday(weekday ?? '');
      return day(({ published }) =>
        on ? weekdayNear(back(published), of) : back(weekdayUpTo(published, of)),
      );
    },
  ),
  // two Fridays ago
  phrase(
    pattern`(?<count>[Tt]wo|[Tt]hree|[Ff]our)\s+(?<weekday>${WEEKDAY})s\s+ago`,
    ({ count = '', weekday = '' }) =>
      day(({ published }) =>
        addDays(weekdayUpTo(published, readWeekday(weekday)), 7 * (1 - (readWhole(count) ?? 1))),
      ),
  ),
  // last week on Friday
  phrase(
    anyCase`(?<which>last|this|next)\s+week(?:,?\s+on)?\s+(?<weekday>${WEEKDAY})`,
    ({ which = '', weekday = '' }) =>
      day(({ published }) =>
        weekdayInWeek(addDays(published, 7 * stepOf(which)), readWeekday(weekday)),
      ),
  ),
];

/** The reading of a weekday by the day told: `that Friday`, `the previous Friday`. */
function besideTold({ which = '', weekday = '' }: Groups): Reading {
  const beside = (day: string): string => weekdayBy(day, readWeekday(weekday), which.toLowerCase());
  return day((scene) => {
    const told = beside(lastDayTold(scene));
    if (scene.tense !== 'past' || told <= scene.published) return told;
    // What has happened came after no day that is known but one that only bounded what was told.
    const bound = isDate(scene.mentioned) ? beside(scene.mentioned) : null;
    return bound && bound <= scene.published ? bound : 'PAST_REF';
  });
}

/** The `same` weekday as a day or `that` one near it, the first after (`following`) or the last before it. */
function weekdayBy(day: string, weekday: number, which: string): string {
  if (which === 'same') return weekdayUpTo(day, weekday);
  if (which === 'that') return weekdayNear(day, weekday);
  return weekdayBeside(day, weekday, stepOf(which));
}

/** The weekday so placed to the day that the text has told; where it has told of none, the one that the verbs lead to. */
function weekdayFromTold(scene: Scene, weekday: number, which: string): string {
  const told = lastDayTold(scene);
  return told === scene.published ? settleWeekday(scene, weekday) : weekdayBy(told, weekday, which);
}
