import { DAY_AND_YEAR, readDayAndYear } from '../phrases/daysOfMonth.ts';
import { anyWeekday, PART_OF_DAY, readWeekday, WEEKDAY } from '../phrases/names.ts';
import { day } from '../phrases/phrase.ts';
import { NOTHING_FOLLOWS, stepOf } from '../phrases/units.ts';
import type { Scene } from '../scene/scene.ts';
import { settleWeekday, weekdayOff } from '../scene/settleWeekday.ts';
import { isBygone } from '../time/bygone.ts';
import {
  addDays,
  daysBetween,
  isDate,
  weekdayBeside,
  weekdayFrom,
  weekdayInWeek,
  weekdayOf,
} from '../time/calendar.ts';
import { anyCase, pattern } from '../time/pattern.ts';
import { lastDayTold } from '../time/told.ts';
import type { Read, Words } from './chronoWords.ts';

/** Days with a name of their own, which are not a day of this week. */
const NAMED_DAY =
  /\b(?:Black|Cyber|Good|Ash|Palm|Super|Bowl|Bloody|Easter|Holy|Giving|Fat|Shrove|Whit|Blue|Red|White|Big|Sheffield|Man)\s+$/;
/** What with a Sunday behind it is a newspaper: `told the Mail | on Sunday`, not `left Scotland | on Sunday`. */
const PAPER_ON = /(?:\b[Tt]he\s+(?:Mail|Independent)|\btold\s+(?:Scotland|Wales))\s+on\s+$/;
/** Abbreviations of weekdays, which count with their full stop only. */
const SHORT_WEEKDAY = /\b(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\b/;
/** Words before an abbreviated weekday. */
const LEADS_TO_DAY =
  /(?:^|[,—–(-]\s*|\b(?:on|by|until|since|last|next|this|and|or|early|late)\s+)$/i;
/** Words before it that leave little else. */
const ONLY_TO_DAY = /\b(?:on|until|since|last|next)\s+$/i;
/** A weekday before another one, which the other follows: `Tuesday and Wednesday`. */
const FOLLOWS_DAY = pattern`(?:${WEEKDAY}|tomorrow)\s*(?:,|and|or|to|through|until|till|[-–])\s*(?:on\s+)?$`;
/** Words before the end of a range: `took Monday through Wednesday off`. */
const ENDS_RANGE = /\b(?:to|through|until|till)\s+$/;
/** Behind a day that a weekday may name again: `two days later, | on Thursday`, `on 6 March (| Friday)`. */
const BESIDE_DAY = /,\s+(?:on\s+)?$|\s\($/;
/** The date that a weekday has in brackets or between dashes: `on Friday | (6 March)`, `Friday | night – March 6 –`. */
const DATE_BEHIND = pattern`^(?:\s+(?:${PART_OF_DAY}))?\s+[(–—]\s?(?:on\s+)?${DAY_AND_YEAR}`;
/** Words before a weekday that make it any one of them: `March 1, a Friday`. */
const ANY = /\b(?:a|any)\s+$/;
/** A part of the day behind it: `on a Friday | night`. */
const PART_FOLLOWS = pattern`^\s+(?:${PART_OF_DAY})\b`;
/** What follows any one of such days: `on a Friday night every week`, and not `at a Friday news conference`. */
const isAnyOne = (after: string): boolean => {
  const rest = after.replace(PART_FOLLOWS, '');
  return NOTHING_FOLLOWS.test(rest) || /^\s+(?:every|each)\b/.test(rest);
};
/** What is of any such day: `a Sunday newspaper`. */
const OF_ANY =
  /^\s+(?:(?:news)?papers?|supplement|magazine|columnist|league|school|roast|lunches)\b/;
/** What makes of a weekday the name of a newspaper, a show or a club. */
const NAME_GOES_ON =
  /^\s+(?:Times|Mirror|Mail|Telegraph|Express|Herald|Post|Sport|Tribune|World|Independent|Night\s+(?:Live|Football|Lights)|School|Club)\b/;

/** What is published on its day, and told of a little before, too: `described in Thursday’s issue of Nature`. */
const ISSUE = /^\s?[’']s\s+(?:[a-z]+\s+)?(?:issue|edition)s?\b/;
/** So many days before its day an issue is told of. */
const ISSUE_DAYS = 2;

const DAYS_OF_WEEK = 7;

/** Reads a weekday that chrono found; null where it is the name of something else. */
export function readDayOfWeek({ text, before, after }: Words): Read | null {
  const [name] = anyCase`${WEEKDAY}`.exec(text) ?? SHORT_WEEKDAY.exec(text) ?? [];
  if (
    !name ||
    NAMED_DAY.test(before) ||
    (name === 'Sunday' && PAPER_ON.test(before)) ||
    NAME_GOES_ON.test(after(text.length)) ||
    OF_ANY.test(after(text.length))
  )
    return null;
  const at = text.indexOf(name);
  if (!/day$/i.test(name) && !isAbbreviated(before + text.slice(0, at), after(at + name.length)))
    return null;
  const weekday = readWeekday(name);
  const dated = DATE_BEHIND.exec(after(text.length))?.groups;
  const dayNamed = dated && readDayAndYear({ ...dated, weekday: name });
  if (dayNamed) return { reading: dayNamed };
  const week = /(last|past|this|next)\s+week$/i.exec(text)?.[1];
  if (ANY.test(before) && isAnyOne(after(text.length)))
    return {
      // "on March 1, a Friday" is that day.
      reading: day(({ beside }) =>
        beside !== null && isDate(beside) && weekdayOf(beside) === weekday
          ? beside
          : anyWeekday(weekday),
      ),
    };
  const step = stepOf(text);
  const isOfIssue = ISSUE.test(after(text.length));
  const reading = day((scene) => {
    if (week) return weekdayInWeek(addDays(scene.published, 7 * stepOf(week)), weekday);
    if (step !== 0) return weekdayOff(scene.published, weekday, step);
    const coming = weekdayFrom(scene.published, weekday);
    if (/\bcoming\s+$/i.test(before)) return coming;
    if (/^this/i.test(text) && scene.tense === 'unsaid') return coming;
    const first = isDate(scene.mentioned) ? scene.mentioned : scene.mentionedDay;
    const next = FOLLOWS_DAY.test(before) ? weekdayBeside(first, weekday, 1) : null;
    // "ordered schools closed Thursday and Friday"
    const isOnRow = next !== null && isDate(first) && daysBetween(first, next) === 1;
    const isEnd = ENDS_RANGE.test(before);
    if (next && (scene.tense !== 'past' || next <= scene.published || isOnRow || isEnd))
      return next;
    if (restates(scene, weekday, before)) return scene.beside;
    if (goesOnFromBygoneDay(scene)) return weekdayBeside(lastDayTold(scene), weekday, 1);
    if (isOfIssue && daysBetween(scene.published, coming) <= ISSUE_DAYS) return coming;
    const settled = settleWeekday(scene, weekday);
    const { beside } = scene;
    // "It will start on Monday and end on Thursday" ends after it starts.
    const isBefore = scene.tense === 'future' && beside !== null && settled < beside;
    return isBefore && isDate(beside) && daysBetween(settled, beside) < DAYS_OF_WEEK
      ? weekdayBeside(beside, weekday, 1)
      : settled;
  });
  return { reading: { ...reading, weekday } };
}

/** Whether a weekday so short is one, by the words around it: `on Tues.`, and without its full stop `on Tues`. */
function isAbbreviated(behind: string, after: string): boolean {
  return after.startsWith('.')
    ? LEADS_TO_DAY.test(behind)
    : ONLY_TO_DAY.test(behind) && !/^[-’'\w]|^\s+[A-Z]/.test(after);
}

/** Whether a weekday only names the one of the day told before it: `two days later, on Thursday`. */
const restates = ({ beside }: Scene, weekday: number, before: string): boolean =>
  beside !== null && isDate(beside) && weekdayOf(beside) === weekday && BESIDE_DAY.test(before);

/** Whether a tale of bygone days goes on with the weekday: news that only names a year does not. */
const goesOnFromBygoneDay = (scene: Scene): boolean =>
  scene.bygone !== null &&
  !scene.isNews &&
  scene.tense !== 'future' &&
  isBygone({ to: scene.mentionedDay }, scene.published);
