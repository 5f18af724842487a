import type { Timex } from '../../src/timeline/time/timex.ts';
import { portion } from '../percent.ts';
import type { DatedText, GoldTimex } from './datedText.ts';
import { findInText } from './findInText.ts';

/** How the time expressions found in some texts stand to those that they hold. DATE and TIME are counted, but for `lengths`. */
export interface DateScore {
  gold: number;
  found: number;
  /** How many of the gold ones are met by one found. */
  overlap: number;
  /** How many of those with the right value. */
  right: number;
  /** How many of the gold ones name a day, and how many of them are met by the right day. */
  days: number;
  daysRight: number;
  /** DURATION and SET: how many there are, are found, and are found with the right type and value. */
  lengths: { gold: number; found: number; right: number };
}

const isPoint = ({ type }: { readonly type: string }): boolean => /^(?:date|time)$/i.test(type);
const isDay = ({ value }: GoldTimex): boolean => /^\d{4}-\d\d-\d\d/.test(value);
const dayOf = ({ value }: { readonly value: string }): string => value.slice(0, 10);

/**
 * Scores the date finder on texts.
 *
 * @param misses told of everything that goes wrong
 */
export function scoreDates(
  texts: readonly DatedText[],
  misses?: (miss: string) => void,
): DateScore {
  const score: DateScore = {
    ...{ gold: 0, found: 0, overlap: 0, right: 0, days: 0, daysRight: 0 },
    lengths: { gold: 0, found: 0, right: 0 },
  };
  for (const { id, published, text, timexes } of texts) {
    const found = findInText(text, published);
    const points = found.filter(isPoint);
    score.found += points.length;
    score.lengths.found += found.length - points.length;
    const taken = new Set<Timex>();
    const report = (said: string): void => misses?.(`${id} ${published} ${said}`);
    for (const gold of timexes) {
      const meets = ({ start, end }: Timex): boolean =>
        start < gold.start + gold.text.length && gold.start < end;
      const any = found.find((timex) => meets(timex) && !taken.has(timex));
      if (any) taken.add(any);
      const match = isPoint(gold) ? points.find((timex) => timex === any) : undefined;
      const isRight = any?.value === gold.value;
      if (!isPoint(gold)) {
        score.lengths.gold++;
        if (isRight && any.type === gold.type) score.lengths.right++;
        else report(missed(gold, any));
        continue;
      }
      score.gold++;
      if (isDay(gold)) score.days++;
      if (match) {
        score.overlap++;
        if (isDay(gold) && dayOf(match) === dayOf(gold)) score.daysRight++;
      }
      if (match && isRight) score.right++;
      else report(missed(gold, any));
    }
    for (const timex of found)
      if (!taken.has(timex)) report(`not gold ${said(timex)}: …${around(text, timex)}…`);
  }
  return score;
}

const said = ({ text, type, value }: Pick<Timex, 'text' | 'type' | 'value'>): string =>
  `[${text}] ${type} ${value}`;

const missed = ({ text, type, value }: GoldTimex, found: Timex | undefined): string =>
  `gold [${text}] ${type} ${value}: ${found ? said(found) : 'not found'}`;

const around = (text: string, { start, end }: Timex): string =>
  text.slice(Math.max(0, start - 40), end + 20).replaceAll('\n', ' / ');

/** F1, from 0 to 1, of the DATE and TIME expressions that are met. */
export const overlapF1 = ({ overlap, gold, found }: DateScore): number =>
  (2 * overlap) / (gold + found);
/** The same for those met with the right value. */
export const rightF1 = ({ right, gold, found }: DateScore): number => (2 * right) / (gold + found);

/** A score in a line. */
export function dateRow(name: string, score: DateScore): string {
  const { gold, found, overlap, days, daysRight, lengths } = score;
  return [
    name.padEnd(14),
    `gold ${String(gold).padStart(4)}`,
    `found ${String(found).padStart(4)}`,
    `overlap P ${portion(overlap, found)} R ${portion(overlap, gold)} F1 ${portion(overlapF1(score), 1)}`,
    `right value F1 ${portion(rightF1(score), 1)}`,
    `days right ${portion(daysRight, days)} of ${days}`,
    `durations and sets right F1 ${portion(2 * lengths.right, lengths.gold + lengths.found)} of ${lengths.gold}`,
  ].join('  ');
}
