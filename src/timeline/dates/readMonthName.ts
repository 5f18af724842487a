import type { ParsingResult } from 'chrono-node';
import { MONTH } from '../../story/sentences/months.ts';
import { readMonth } from '../phrases/names.ts';
import { date } from '../phrases/phrase.ts';
import { readYear, YEAR } from '../phrases/readYear.ts';
import { REPORTED } from '../phrases/topics.ts';
import type { Scene } from '../scene/scene.ts';
import { settleMonth } from '../scene/settleMonth.ts';
import { isMonth, monthIn, monthOf, yearOf } from '../time/calendar.ts';
import type { Tense } from '../time/cues.ts';
import { HELD } from '../time/eventNouns.ts';
import { anyCase, pattern } from '../time/pattern.ts';
import { BALLOT } from '../time/tensePhrases.ts';
import type { Read, Words } from './chronoWords.ts';
import { BEFORE_MONTH, isDelivered, namesMonth } from './namesMonth.ts';

/** A month as news writes it, at the beginning of what chrono found, or in small letters before its year. */
const MONTH_FIRST = pattern`^(?:${MONTH}|[A-Z][a-z]{2,3}(?: \d{4})?$|[a-z]{4,9},?\s+(?:of\s+)?\d{4}$)`;
/** A month behind its year: `2014 August`, `2014/08`. */
const YEAR_FIRST = /^\d{4}(?!\.\s)\W+[A-Z\d]/;
/** What is bought for a month before it comes: `bookings for | April | were running below last year’s`. */
const BOOKED_FOR = /\b(?:bookings?|reservations?|(?:advance|ticket)\s+sales)\s+for\s+$/i;
/** What is told of a month that is over, once it is: `figures for | September | are due on Friday`. */
const REPORTED_FOR = anyCase`\b(?:${REPORTED}|indicators?|index|sales|orders|output)\s+(?:for|from)\s+$|(?:percent|per\s+cent|%)\s+on\s+$`;
/** The same of a stretch that it ends: `will publish figures for the three months to | June |`. */
const REPORTED_TO = anyCase`\b(?:publish|report|releas|announc|unveil|post|present)(?:es|e|s|ed|ing)?\s+(?:[\w’'-]+\s+){0,3}?(?:${REPORTED}|sales|accounts)\s+for\s+the\s+(?:\w+\s+)?(?:months?|quarter|half|year)\s+(?:to|ended|ending|through)\s+$`;

/** An occasion at which the verbs have something done: `will report at its | April | meeting`. */
const AT = /\b(?:at|in|for|during)\s+(?:an?|the|its|his|her|their)\s+$/i;
const OCCASION = pattern`^\s+(?:[a-z]+\s+)?${HELD}\b`;

/** The tense of a month that the words right around it tell; null where the verbs do. */
function tenseOf(before: string, rest: string, names: boolean): Tense | null {
  if (isDelivered(before, rest)) return 'future';
  if (BOOKED_FOR.test(before)) return 'set';
  if (REPORTED_FOR.test(before)) return 'past';
  if (AT.test(before) && OCCASION.test(rest)) return null;
  return names ? 'unsaid' : null;
}

/** The year of what is named after a month: `an | April | vote in 2016.`, not `an | April | cut in 2016 forecasts`. */
const NAMED_IN = pattern`^\s+[a-z]+\s+in\s+(?<year>${YEAR})(?=["”’)]*\s*(?:[,;:!?)]|\.(?!\d)|$)|\s+(?:when|and|but|while|as|that|which|was|were|had|has|is|[a-z]+ed)\b)`;
/** The month and year to which a range runs: `between | November | and March 2024`. */
const RANGE_END = pattern`^\s*(?:and|to|through|until|or|[-–])\s*(?<last>${MONTH})\s*(?:of\s+)?(?:(?<year>\d{4})|(?<which>(?:last|this|next)\s+year))`;
/** A month before another one, which the other follows: `between November and | February |`, `from April until the end of`. */
const AFTER_MONTH = pattern`${MONTH}[\s-]*(?:,|and|or|to|through|until|till|–)?[\s-]+(?:(?:the\s+)?(?:start|beginning|middle|end)\s+of\s+|(?:early|mid|late)[-\s])?$`;

/** Reads a month that chrono found; null where it is a word or the name of somebody. */
export function readMonthName(
  { start }: ParsingResult,
  { text, before, after }: Words,
): Read | null {
  if (!MONTH_FIRST.test(text) && !YEAR_FIRST.test(text)) return null;
  const month = start.get('month') ?? 0;
  if (start.isCertain('year') && /\d/.test(text)) {
    const value = monthIn(start.get('year') ?? 0, month);
    return /\d{4}/.test(text) ? { reading: date(() => value) } : null;
  }
  const words = text.replace(/(?:\s+of)?\W*$/, '') + (/^[A-Z][a-z]{2,3}\.$/.test(text) ? '.' : '');
  const rest = after(words.length);
  if (!namesMonth(words, before, rest)) return null;
  const names = !BEFORE_MONTH.test(before) && /^\s+[a-z]/.test(rest) && !BALLOT.test(rest);
  const named = names ? NAMED_IN.exec(rest)?.groups?.year : undefined;
  const tense = tenseOf(before, rest, names);
  const { last, year, which } = RANGE_END.exec(rest)?.groups ?? {};
  const goesOn = AFTER_MONTH.test(before);
  return {
    reading: date((scene) => {
      if (named) return monthIn(Number(named), month);
      const ofLast = last ? (readYear(year ?? which, scene) ?? 0) : 0;
      if (last) return monthIn(ofLast - (month > readMonth(last) ? 1 : 0), month);
      if (REPORTED_TO.test(before)) return monthReported(scene, month);
      if (goesOn && isMonth(scene.mentioned) && stepsOn(scene.mentioned, month) <= MOST_STEPS)
        return monthFrom(scene.mentioned, month);
      return settleMonth(tense ? { ...scene, tense } : scene, month);
    }),
    text: words,
  };
}

/** The month that figures run to, the last before the day they are due: `for the six months to September on Nov. 12`. */
const monthReported = ({ dayAhead, ...scene }: Scene, month: number): string =>
  settleMonth({ ...scene, dayAhead, published: dayAhead ?? scene.published, tense: 'past' }, month);

/** By how many months a month lies after another. */
const stepsOn = (first: string, month: number): number => (month - monthOf(first) + 12) % 12;
/** A month beside one that it follows after more than this goes back: `compared with April and March`. */
const MOST_STEPS = 9;

/** The first month so numbered from another on. */
const monthFrom = (first: string, month: number): string =>
  monthIn(yearOf(first) + (month < monthOf(first) ? 1 : 0), month);
