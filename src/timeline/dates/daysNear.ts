import type { Span } from '../../story/article.ts';
import {
  findQuoteSpans,
  type QuoteSpan,
  quoteAround,
} from '../../story/sentences/findQuoteSpans.ts';
import type { Reading } from '../phrases/phrase.ts';
import type { Scene } from '../scene/scene.ts';
import { addDays, isDate } from '../time/calendar.ts';
import { clauseAround } from '../time/clauseAround.ts';
import { SET_IN } from '../time/presentTense.ts';
import { isDone, tenseAround } from '../time/tense.ts';
import type { TimexType } from '../time/timex.ts';
import { nothingTold } from '../time/told.ts';
import { OWNS } from '../time/wordsBehind.ts';
import { daySpoken } from './daySpoken.ts';

/** Words of a text that read as a time expression. */
export interface ReadSpan extends Span {
  readonly text: string;
  readonly reading: Reading;
}

/** What a time expression means. */
export interface Meaning {
  readonly type: TimexType;
  readonly value: string;
}

/** The type and value of a reading in its scene; null where its words are no time expression there. */
export function meaningOf(reading: Reading, scene: Scene): Meaning | null {
  const value = reading.value(scene);
  if (value !== null) return { type: reading.type, value };
  return reading.otherwise ? meaningOf(reading.otherwise, scene) : null;
}

/** What comes before a day that bounds what is told, or is told aside, and is not its own: `(19:41 UTC on Sunday)`. */
const BOUNDS = /\b(?:until|till|to|through|since|from)\s+$|\([^)]*$/;
/** Words that lead to a day on which something else was: `at 4 a.m. after a debate that began on Wednesday`. */
const ANOTHER_CLAUSE = new RegExp(
  [
    String.raw`\b(?:that|which|who|whose|after|before|when|following|against|compared|from\s+[$£€¥]?\d)\b`,
    // and reopened, but will return
    String.raw`\b(?:and|but)\s+(?:[a-z]+ed|(?:re)?(?:start|open|close|resume|return|meet|begin|come|go|play)s?|then|later|will|would|was|were|is|are|has|have|had)\b`,
    // , down from
    String.raw`,\s+(?:and|but|while|though|as|having|will|would|down\s+from|up\s+from|compared)\s`,
  ].join('|'),
);

/** Days that come again: `on Saturdays`, `every evening`, `daily`, `Monday to Friday`. */
const OF_ANY_WEEK =
  /day\b|days\b|weekends?\b|\b(?:morning|afternoon|evening|night)s?\b|\b(?:dai|night)ly\b|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b/i;

/** Before the hours of what is so every night, where no day is named: `imposed a curfew from 9 pm to`. */
const EVERY_NIGHT =
  /\bcurfew\b[^.;]{0,40}\b(?:from|between)\s+(?:[^;,]{1,20}\s(?:to|until|till|and)\s+)?$/i;

/** The days that the words around a time expression name for it. */
export interface DaysNear {
  /**
   * The day that its clause names after the expression at a place, where it names none before it:
   * `at noon in Oslo on Friday`.
   */
  ahead(place: number): string | null;
  /** Whether the days nearest in its clause are of any week, so that a time of day is of none: `on Saturdays until noon`. */
  isOfAnyDay(place: number): boolean;
  /** Whether a span stands in a quotation. */
  isQuoted(span: Span): boolean;
  /** The day on which the quotation around a span was spoken; null outside of quotations, `otherwise` where none is named. */
  ofSaying(span: Span, otherwise: string | null): string | null;
}

/** Whether a time of day is the start of a range that names its day at its end: `from 9 to 11 a.m. Saturday`. */
const isRange = (from: Reading, between: string, to: Reading): boolean =>
  from.clock !== undefined &&
  to.clock !== undefined &&
  /^\s*(?:to|until|till|through|and|-|–)\s*$/.test(between);

/** Looks for days around the expressions of a text; its quotations are found once, when one is first asked for. */
export function daysNear(text: string, published: string, read: readonly ReadSpan[]): DaysNear {
  let found: readonly QuoteSpan[] | undefined;
  let days: readonly ReadSpan[] | undefined;
  const quoteOf = (span: Span): QuoteSpan | null => {
    found ??= findQuoteSpans(text);
    return quoteAround(found, span) ?? null;
  };
  return {
    ahead(place) {
      const span = read[place];
      if (!span) return null;
      const clause = clauseAround(text, span);
      const { before, after } = readIn(clause, read, place);
      const first = before.some(({ reading }) => reading.day)
        ? null
        : [span, ...after].find(({ reading }) => reading.day);
      if (!first) return null;
      const between = text.slice(span.end, first.start);
      if (isRange(span.reading, between, first.reading)) {
        const day = dayOf(text, published, first);
        const isOvernight = (span.reading.clock ?? '') > (first.reading.clock ?? '');
        return day && isOvernight ? addDays(day, -1) : day;
      }
      if (OWNS.test(text.slice(first.end))) return null;
      // "Investigators, who arrived overnight, plan to lift it on Saturday"
      const isAside = between.startsWith(',') && SET_IN.test(text.slice(clause.start, span.start));
      if (isAside) return null;
      return BOUNDS.test(between) || ANOTHER_CLAUSE.test(between)
        ? null
        : dayOf(text, published, first);
    },
    isOfAnyDay(place) {
      const span = read[place];
      if (!span) return false;
      const clause = clauseAround(text, span);
      const { before, after } = readIn(clause, read, place);
      const nearest = before.findLast((each) => each.reading.day || isOfAnyWeek(each));
      if (nearest) return isOfAnyWeek(nearest);
      const next = after.find((each) => each.reading.day || isOfAnyWeek(each));
      if (!next) return EVERY_NIGHT.test(text.slice(clause.start, span.start));
      if (!isOfAnyWeek(next)) return false;
      return !ANOTHER_CLAUSE.test(text.slice(span.end, next.start));
    },
    isQuoted: (span) => quoteOf(span) !== null,
    ofSaying(span, otherwise) {
      const quote = quoteOf(span);
      days ??= read.filter(({ reading }) => reading.day);
      const said = quote && daySpoken(text, quote.marked, days);
      if (said) return dayOf(text, published, said);
      return quote ? otherwise : null;
    },
  };
}

/** What a clause holds before and after the expression at a place in it. */
function readIn({ start, end }: Span, read: readonly ReadSpan[], place: number) {
  let first = place;
  while ((read[first - 1]?.start ?? -1) >= start) first--;
  let last = place;
  while ((read[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) last++;
  return { before: read.slice(first, place), after: read.slice(place + 1, last + 1) };
}

const isOfAnyWeek = ({ text, reading }: ReadSpan): boolean =>
  reading.type === 'SET' && OF_ANY_WEEK.test(text);

/** The day that words name by themselves. */
function dayOf(text: string, published: string, { reading, ...span }: ReadSpan): string | null {
  const { value } =
    meaningOf(reading, {
      ...nothingTold(published),
      published,
      beside: null,
      isBesideOver: false,
      tense: tenseAround(text, span),
      aheadOf: published,
      isDone: isDone(text, span),
      isFlashback: false,
      isOfAnyDay: false,
      dayAhead: null,
      daySpoken: null,
    }) ?? {};
  return value && isDate(value.slice(0, 10)) ? value.slice(0, 10) : null;
}
