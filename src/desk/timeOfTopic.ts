import { parseTypedDate, parseTypedRange } from '../timeline/dates/parseTypedDate.ts';
import { addDays, type Interval } from '../timeline/time/calendar.ts';
import { HAPPENED } from './courseWords.ts';
import type { DaysAsked } from './daysAsked.ts';

/** The last day that is written in ten characters. */
const LAST_DAY = '9999-12-31';

const BOUNDS = 'in|on|during|since|from|after|until|till|before|by|up\\s+to';
/** A time, with the word that bounds it: `since May`, `before 2 March`. */
const TIME = new RegExp(`^(?:(?<which>${BOUNDS})\\s+)?(?<date>.+?)\\s*\\??$`, 'i');
const IS_BOUND = new RegExp(`^(?:what|between|${BOUNDS})\\s`, 'i');
/** Where in a topic a time may begin: `the dam | since May`, `the dam | last week`. */
const BEFORE_TIME = new RegExp(
  `\\s+(?=(?:between|this|last|next|yesterday|today|${BOUNDS})(?:\\s|$))`,
  'gi',
);
/** A time that is told from now or in part, and so is nobody’s name: `last spring`, `early June`. */
const FROM_NOW =
  /^(?:the\s+)?(?:this|last|next|past|coming|early|late|mid|first|second|yesterday|today|tomorrow|start|end)\b/i;
/** Days from one to another, which a word before them does not bound again: `from 1 to 7 June`. */
const RANGE = /^(?!\d{4}-).*\d\s*(?:[-–—]|(?:to|until|till|through|and)\s)\s*\d/i;

/** Words for all that a timeline tells: `events in May`. */
const AT_LARGE = /^(?:all\s+|the\s+)*(?:all|events|everything|news|things)$/i;

/** A time that a topic asks for. */
export interface TimeAsked extends DaysAsked {
  /** What is left of the topic: `the dam` of `the dam since May`; null where it is nothing but a time. */
  readonly topic: string | null;
  /** Whether a time alone may be a topic all the same, as `May` is somebody’s name. */
  readonly mayBeTopic: boolean;
}

/** The days that a topic asks for, by itself or at its end; null where it asks for none. */
export function timeOfTopic(topic: string, today: string): TimeAsked | null {
  const days = daysOf(topic.replace(HAPPENED, ''), today);
  if (days) {
    const mayBeTopic =
      !/\d|\s(?:and|to)\s/.test(topic) && !FROM_NOW.test(topic) && !IS_BOUND.test(topic);
    return { ...days, topic: null, mayBeTopic };
  }
  for (const { index, 0: space } of topic.matchAll(BEFORE_TIME)) {
    const atEnd = daysOf(topic.slice(index + space.length), today);
    if (!atEnd) continue;
    const rest = topic.slice(0, index);
    return { ...atEnd, topic: AT_LARGE.test(rest) ? null : rest, mayBeTopic: false };
  }
  return null;
}

/** The days that words name, from one to another or by one date and what bounds it; null where they name none. */
function daysOf(words: string, today: string): DaysAsked | null {
  const { which = '', date = '' } = TIME.exec(words)?.groups ?? {};
  const range = parseTypedRange(date, today);
  const days = range ?? parseTypedDate(date, today);
  return days && (range || RANGE.test(date) ? days : bounds(which.toLowerCase(), days));
}

/** The bounds that a preposition makes of a date. */
function bounds(which: string, { from, to }: Interval): DaysAsked {
  switch (which) {
    case 'since':
    case 'from':
      return { from };
    case 'after':
      return { from: to < LAST_DAY ? addDays(to, 1) : LAST_DAY };
    case 'before':
      return { to: addDays(from, -1) };
    case '':
    case 'in':
    case 'on':
    case 'during':
      return { from, to };
    default:
      return { to };
  }
}
