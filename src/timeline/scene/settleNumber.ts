import { dayInMonth, isMonth, spanOf, weekdayOf } from '../time/calendar.ts';
import { unitFrom } from '../time/unitsFrom.ts';
import type { Scene } from './scene.ts';

/** Months from that of publication, the nearest first. */
const MONTHS_AROUND = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6];

/**
 * The day so numbered of the month told of; where the verbs look ahead and that is over, the next one from
 * publication on, and where they look back and it is still to come this month, that of the month before.
 */
export function settleNumber(
  { mentioned, mentionedDay, published, tense }: Scene,
  number: number,
): string | null {
  const month = monthMentioned(mentioned);
  const isAhead = tense === 'past' && month !== null && month > published.slice(0, 7);
  const told = dayInMonth(month === null || isAhead ? mentionedDay.slice(0, 7) : month, number);
  if (tense === 'past' && told && told > published && told.startsWith(published.slice(0, 7)))
    return dayInMonth(unitFrom(published, -1, 'month'), number);
  if (tense === 'past' || tense === 'unsaid' || !told || told >= published) return told;
  const next = [0, 1].map((by) => dayInMonth(unitFrom(published, by, 'month'), number));
  return next.find((date) => date !== null && date >= published) ?? told;
}

/** The month of a month or week last spoken of; null where that was something else. */
const monthMentioned = (mentioned: string): string | null =>
  isMonth(mentioned)
    ? mentioned
    : /^\d{4}-W\d\d$/.test(mentioned)
      ? (spanOf(mentioned)?.from.slice(0, 7) ?? null)
      : null;

/** The nearest day with a weekday and a number, `Friday the 13th`, on the side that the verbs look to. */
export function settleWeekdayNumber(scene: Scene, weekday: number, number: number): string | null {
  const days = MONTHS_AROUND.map((by) =>
    dayInMonth(unitFrom(scene.published, by, 'month'), number),
  );
  const fitting = days.filter(
    (date): date is string => date !== null && weekdayOf(date) === weekday,
  );
  const sided = fitting.filter((date) =>
    scene.tense === 'future' ? date >= scene.published : date <= scene.published,
  );
  return sided[0] ?? fitting[0] ?? null;
}
