import type { Span } from '../../story/article.ts';
import { MONTH } from '../../story/sentences/months.ts';
import { WEEKDAY } from '../phrases/names.ts';
import { ReadResult } from '../phrases/phrase.ts';
import { addDays, spanOf } from '../time/calendar.ts';
import type { Tense } from '../time/cues.ts';
import { isOfDateline } from '../time/isOfDateline.ts';
import { pattern } from '../time/pattern.ts';
import { type AroundDate, goOnFrom, tellOn } from '../time/tellOn.ts';
import { isDone, isFlashback, tenseAround, tenseInChronicle } from '../time/tense.ts';
import { isSpanned, type Timex } from '../time/timex.ts';
import { nothingTold, type Told } from '../time/told.ts';
import { wordsAround } from '../time/wordsAround.ts';
import { daysNear, type Meaning, meaningOf, type ReadSpan } from './daysNear.ts';
import { type Earlier, NOTHING_EARLIER, type TimexesTold, writtenBy } from './earlier.ts';
import { extentFrom } from './extentFrom.ts';
import { withApostrophes } from './lostApostrophes.ts';
import { parseNews } from './parseNews.ts';
import { countYears, tellsHistory } from './tellsHistory.ts';

/** Where a sentence ends between two expressions. */
const SENTENCE_END = /[.!?]["”’)]*\s+["“‘(]*[A-Z]/;
/** Where a sentence has ended right before an expression, and what begins one and no name does: `at $47. | A year ago`. */
const ENDED = /[.!?]["”’)]*\s+["“‘(]*$/;
const BEGINS = pattern`^(?!${WEEKDAY}|${MONTH})[A-Z]`;
/** Before a date that only bounds what is told: `for the first time since July 2008`. */
const SINCE = /\bsince\s+$/;
/** How many characters to either side of a date are looked at. */
const AROUND = 100;

/**
 * Finds the time expressions of a paragraph and resolves them against the day of publication (`YYYY-MM-DD`), or that
 * of its dateline: in order, never overlapping. What the text leaves vague stays vague.
 *
 * @param printed the day of publication
 * @param earlier what the paragraphs before this text have told, which `the next day` may count from
 */
export const findTimexes = (
  text: string,
  printed: string,
  earlier: Earlier = NOTHING_EARLIER,
): readonly Timex[] => readTimexes(text, printed, earlier).timexes;

/** The same, with what has been told once they are read, from which the text that follows goes on. */
export function readTimexes(written: string, printed: string, earlier: Earlier): TimexesTold {
  const text = withApostrophes(written);
  const published = writtenBy(earlier, text, printed) ?? printed;
  const read = readSpans(text, published);
  const near = daysNear(text, published, read);
  const years = countYears(read, published, earlier.years);
  const isHistory = tellsHistory(years);
  const staysBygone = isHistory || years.own === 0;
  const timexes: Timex[] = [];
  let told = goOnFrom(earlier.told ?? nothingTold(published), published, {
    isHistory,
    staysBygone,
  });
  let beside: Beside | null = null;
  /** The day that the text was on when a quotation began, to which it comes back after it. */
  let outside: string | null = null;
  for (const [place, { reading, ...span }] of read.entries()) {
    const opened = text.slice(read[place - 1]?.end ?? 0, span.start);
    if (SENTENCE_END.test(opened) || (ENDED.test(opened) && BEGINS.test(span.text))) beside = null;
    if (near.isQuoted(span)) outside ??= told.sceneDay;
    else {
      told = comeBack(told, outside);
      outside = null;
    }
    let tense: Tense | undefined;
    const isChronicle = told.isChronicle && tenseAround(text, span) !== 'past';
    const meant = meaningOf(reading, {
      ...told,
      isChronicle,
      published,
      beside: beside?.value ?? null,
      get isBesideOver() {
        return beside !== null && isOver(beside, text.slice(beside.end, span.start));
      },
      get tense() {
        tense ??= isChronicle ? tenseInChronicle(text, span) : tenseAround(text, span);
        return tense;
      },
      get aheadOf() {
        return (beside && aheadOf(beside, opened)) ?? published;
      },
      get isDone() {
        return isDone(text, span);
      },
      get isFlashback() {
        return isFlashback(text, span);
      },
      get isOfAnyDay() {
        return near.isOfAnyDay(place);
      },
      get dayAhead() {
        return near.ahead(place);
      },
      get daySpoken() {
        return near.ofSaying(span, eveOf(told, published));
      },
    });
    if (!meant) continue;
    const timex = timexFrom(text, timexes.at(-1)?.end ?? 0, span, meant);
    timexes.push(timex);
    if (!isSpanned(timex)) continue;
    const around = aroundOf(text, timex);
    told = tellOn(told, timex, around, published);
    beside = {
      value: told.mentioned,
      end: timex.end,
      isBound: SINCE.test(around.before),
      isAside: ASIDE.test(around.before),
    };
  }
  return { timexes, told: comeBack(told, outside) };
}

/** What is told after a quotation, which has led the text to no other day: `“Yesterday they cut rates,” he said. The index lost 2% on the day`. */
const comeBack = (told: Told, sceneDay: string | null): Told =>
  sceneDay === null ? told : { ...told, sceneDay };

/** The day before publication, where a paper of the next day has told of nothing since, so that its people spoke then; else null. */
function eveOf({ latest }: Told, published: string): string | null {
  const eve = addDays(published, -1);
  return latest === eve ? eve : null;
}

/** The date spoken of before an expression in its sentence. */
interface Beside {
  readonly value: string;
  /** Where its words end. */
  readonly end: number;
  /** Whether it only bounds what is told. */
  readonly isBound: boolean;
  /** Whether it is told of something aside. */
  readonly isAside: boolean;
}

/** Words before a date that is told aside, and where that ends: `which had risen on | Wednesday, | fell at 2:30 p.m.` */
const ASIDE =
  /(?:\b(?:who|which|whose)\b|,\s+(?:[a-z]+(?:ed|ing)|set|sold|cut|hit)\b)(?:[^,;.]|[.,](?=\d))*$/;
const ASIDE_ENDS = /^\s?[^,;]*,\s/;
const isOver = ({ isAside }: Beside, behind: string): boolean => isAside && ASIDE_ENDS.test(behind);

/** What was to come, seen from a time told of: `said in August that it would close on 1 September`, but not `the funeral of X, who died on Saturday, would be on Sunday`. */
const WAS_TO_COME = /(?<!^,\s+)\b(?:would|was\s+to|were\s+to)\b/;

/** The first day of a date from which the words behind it look ahead; null where they do not. */
const aheadOf = ({ value, isBound }: Beside, behind: string): string | null =>
  WAS_TO_COME.test(behind) && !isBound ? (spanOf(value)?.from ?? null) : null;

/** The time expression of a span that means something, with the words before it that are its own, after `floor`. */
function timexFrom(
  text: string,
  floor: number,
  { start, end }: Span,
  { type, value }: Meaning,
): Timex {
  const first = floor + extentFrom(text.slice(floor, start), text.slice(start, end), type);
  const spanned = type === 'DATE' || type === 'TIME' ? spanOf(value) : null;
  return {
    start: first,
    end,
    text: text.slice(first, end),
    type,
    value,
    from: spanned?.from ?? null,
    to: spanned?.to ?? null,
    precision: spanned?.precision ?? null,
  };
}

const aroundOf = (text: string, span: Span): AroundDate => ({
  ...wordsAround(text, span, AROUND),
  isOfDateline: isOfDateline(text, span),
  isAhead: () => tenseAround(text, span) === 'future',
});

/** The words of a paragraph that read as time expressions. */
function readSpans(text: string, published: string): ReadSpan[] {
  const reference = { instant: new Date(`${published}T12:00:00Z`), timezone: 0 };
  return parseNews(text, reference).flatMap((result) => {
    if (!(result instanceof ReadResult)) return [];
    const { index: start, text: words, reading } = result;
    return [{ start, end: start + words.length, text: words, reading }];
  });
}
