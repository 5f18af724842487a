import type { Article, Paragraph } from '../../story/article.ts';
import { WEEKDAY } from '../phrases/names.ts';
import { addDays } from '../time/calendar.ts';
import { anyCase } from '../time/pattern.ts';

/** A time by a clock of twelve hours, `2 a.m.`, and by one of twenty-four, `22:04`. */
const TWELVE = String.raw`(?<hour>1[0-2]|[1-9])(?:[:.](?<minute>[0-5]\d))?\s?(?<half>[ap])\.?m\b`;
const TWENTY_FOUR = String.raw`(?<hours>[01]?\d|2[0-3])[:.](?<minutes>[0-5]\d)(?![\d.:%])`;
/** The time of day at the head of an entry: `22:04 Sterling drops`, `Just after 2 a.m. The recount ends`, `Midnight: Nothing much`. */
const HEAD = anyCase`^(?:${WEEKDAY},?\s+)?(?:(?:at|about|around|just|shortly|before|after)\s+)*(?:${TWELVE}|${TWENTY_FOUR}|(?<word>noon|midday|midnight)\b)`;
const HOURS: Readonly<Record<string, number>> = { noon: 12, midday: 12, midnight: 24 };
/** With fewer entries a text is no log. */
const LEAST_ENTRIES = 4;
/** A clock goes back by more than so many minutes where a day has ended. */
const TURN = 6 * 60;

/** The minutes from midnight that a paragraph's head tells; null where it tells none. */
function minutesAt({ text }: Paragraph): number | null {
  const { hour, minute = '0', half, hours, minutes, word } = HEAD.exec(text)?.groups ?? {};
  if (word) return 60 * (HOURS[word.toLowerCase()] ?? 0);
  if (hours) return 60 * Number(hours) + Number(minutes);
  if (!hour) return null;
  const late = half?.toLowerCase() === 'p' ? 12 : 0;
  return 60 * ((Number(hour) % 12) + late) + Number(minute);
}

/**
 * The day of each entry of a live log that runs past midnight, `22:04 … 00:47 …`, from its first to its last or back, the
 * latest on the day of publication. Empty where a story is no such log.
 */
export function daysOfLog({ sections, published }: Article): ReadonlyMap<Paragraph, string> {
  const entries = sections
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap((paragraph) => {
      const minutes = minutesAt(paragraph);
      return minutes === null ? [] : [{ paragraph, minutes }];
    });
  if (entries.length < LEAST_ENTRIES) return new Map();
  const isNewestFirst = !runsOn(entries);
  const inTurn = isNewestFirst ? entries.toReversed() : entries;
  if (!runsOn(inTurn)) return new Map();
  const nights = inTurn.map(({ minutes }, at) => minutes < (inTurn[at - 1]?.minutes ?? 0));
  let left = nights.filter(Boolean).length;
  if (left === 0) return new Map();
  return new Map(
    inTurn.map(({ paragraph }, at) => {
      if (nights[at]) left--;
      return [paragraph, addDays(published, -left)];
    }),
  );
}

/** Whether each entry is later than the one before it, or of the next day. */
const runsOn = (entries: readonly { readonly minutes: number }[]): boolean =>
  entries.every(({ minutes }, at) => {
    const before = entries[at - 1]?.minutes ?? 0;
    return minutes >= before || before - minutes > TURN;
  });
