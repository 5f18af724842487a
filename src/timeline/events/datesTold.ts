import type { Span } from '../../story/article.ts';
import type { SpannedTimex, Timex } from '../time/timex.ts';
import { countOffsets } from './countOffsets.ts';
import { joinRanges } from './joinRanges.ts';
import { measures } from './measures.ts';
import { isBackground, namesOnly } from './namesOnly.ts';

/** A stretch that a day beside it tells more closely. */
const THIS_UNIT = /^this\s+(?:week|month|quarter|year)$/i;
/** So many characters around a date tell what it does in its sentence. */
const AROUND = 40;

/**
 * The dates of what a sentence tells, from its time expressions: without those that only measure something, or name it
 * where others date it.
 */
export function datesTold(text: string, sentence: Span, timexes: readonly Timex[]): SpannedTimex[] {
  const before = ({ start }: Span): string => text.slice(sentence.start, start);
  const near = ({ start, end }: Span): [before: string, after: string] => [
    text.slice(Math.max(sentence.start, start - AROUND), start),
    text.slice(end, Math.min(sentence.end, end + AROUND)),
  ];
  const dates = joinRanges(text, countOffsets(text, timexes)).filter(
    (timex) =>
      !measures(before(timex), timex.text) &&
      !isToldCloser(timex, timexes) &&
      !(timex.precision === 'year' && isBackground(...near(timex))),
  );
  const telling = dates.filter((timex) => !namesOnly(...near(timex)));
  return telling.length > 0 ? telling : dates;
}

/** Whether the sentence names a day of `this month`: `on Monday, for the second time this month`. */
const isToldCloser = (timex: SpannedTimex, timexes: readonly Timex[]): boolean =>
  THIS_UNIT.test(timex.text) &&
  timexes.some(
    ({ precision, from }) =>
      precision === 'day' && from !== null && timex.from <= from && from <= timex.to,
  );
