import type { Span } from '../../story/article.ts';
import type { Precision } from '../time/calendar.ts';
import { isOfDateline } from '../time/isOfDateline.ts';
import { pattern } from '../time/pattern.ts';
import { BOUNDED_BY } from '../time/periodEnded.ts';
import type { SpannedTimex, Timex } from '../time/timex.ts';
import { wordsAround } from '../time/wordsAround.ts';
import { countBack, countOffsets } from './countOffsets.ts';
import { isOnlyOfSaying } from './isOnlyOfSaying.ts';
import { joinRanges } from './joinRanges.ts';
import { measures } from './measures.ts';
import { bearsDate, namesBackground, namesEvent, namesOnly, tellsApart } from './namesOnly.ts';
import { periodsEnded } from './periodsEnded.ts';

/** A stretch that a day beside it tells more closely. */
const THIS_UNIT = /^this\s+(?:week|month|quarter|year)$/i;
/** A time that says which results, or what old thing, is meant: `third-quarter sales`, `a 19th-century throne`. */
const COMPOUND = /^(?:(?:its|the)\s+)?\w+-(?:quarter|half|year|century)$/i;
/** So many characters around a date tell what it does in its sentence. */
const AROUND = 40;

/** What a report is of, whose own day is the news: `made a loss in the third quarter, it said on Wednesday`. */
const OF_A_REPORT: ReadonlySet<Precision> = new Set([
  'quarter',
  'season',
  'year',
  'decade',
  'century',
]);

/** So many before it tell what it measures, and who said it. */
const BEFORE = 250;

/** The dates of a sentence: of what it tells, and of what it only names by its day, such as `Sunday’s election`; where it tells of none, all are those. */
export interface DatesTold {
  readonly telling: readonly SpannedTimex[];
  readonly naming: readonly SpannedTimex[];
}

/**
 * The dates of what a sentence tells, from its time expressions, without those that only measure something, or on which
 * only was said what others are told of; and, where
 * it tells of some, those that name it.
 */
export function datesTold(text: string, sentence: Span, timexes: readonly Timex[]): DatesTold {
  const near = (timex: Span) => wordsAround(text, timex, AROUND, sentence);
  const before = (timex: Span) => wordsAround(text, timex, BEFORE, sentence).before;
  const dates = periodsEnded(text, joinRanges(text, countOffsets(text, timexes))).filter(
    (timex) => {
      const { before: behind, after } = near(timex);
      return (
        !measures(before(timex), timex.text, after) &&
        !COMPOUND.test(timex.text) &&
        !isToldCloser(text, timex, timexes) &&
        !tellsApart({ before: behind, after }, timex.precision === 'year') &&
        !(timex.precision === 'year' && namesBackground(behind, after)) &&
        !isAll(text, sentence, timex)
      );
    },
  );
  const isNaming = (timex: SpannedTimex): boolean =>
    namesOnly(near(timex), timex.precision === 'year');
  const telling = dates.filter((timex) => !isNaming(timex) && !isOfDateline(text, timex));
  if (telling.length === 0) return { telling, naming: dates };
  const happening = telling.filter((timex) => !isOnlyOfSaying(before(timex), near(timex).after));
  return {
    telling: happening.some(({ precision }) => !OF_A_REPORT.has(precision)) ? happening : telling,
    naming: [
      ...dates.filter((timex) => {
        const { before: behind, after } = near(timex);
        return namesEvent(after) || bearsDate(behind);
      }),
      ...countBack(text, timexes),
    ],
  };
}

/** Whether there is nothing but a date: `Monday, September 15, 2025`. */
const isAll = (text: string, { start, end }: Span, timex: Span): boolean =>
  !/\p{L}{2}/u.test(text.slice(start, timex.start) + text.slice(timex.end, end));

/** A step from a date told before, and what stands between it and the date that it comes to: `A week later, on 13 July`. */
const STEP = /\b(?:later|earlier|afterwards)$/i;
const COMES_TO = /^,\s+(?:on|in)\s+$/;

/** A stretch that a day right behind it bounds: `the week ended 4 October`. */
const STRETCH = /^(?:the\s+)?(?:week|weekend|month)$/i;
const BOUNDED = pattern`^${BOUNDED_BY}$`;

/**
 * Whether the sentence names a day of `this month`, as in `on Monday, for the second time this month`, or the date that
 * a step comes to, or a stretch begins or ends with, right behind it.
 */
const isToldCloser = (text: string, timex: SpannedTimex, timexes: readonly Timex[]): boolean =>
  (THIS_UNIT.test(timex.text) &&
    timexes.some(
      ({ precision, from }) =>
        precision === 'day' && from !== null && timex.from <= from && from <= timex.to,
    )) ||
  (STEP.test(timex.text) && leadToDate(COMES_TO, text, timex, timexes)) ||
  (STRETCH.test(timex.text) && leadToDate(BOUNDED, text, timex, timexes));

/** Whether such words lead from an expression to a date. */
const leadToDate = (words: RegExp, text: string, timex: Span, timexes: readonly Timex[]): boolean =>
  timexes.some(({ start, from }) => from !== null && words.test(text.slice(timex.end, start)));
