import type { Span } from '../../story/article.ts';
import type { Reading, Scene } from '../phrases/phrase.ts';
import { isDate } from '../time/calendar.ts';
import { clauseAround, tenseAround } from '../time/tense.ts';
import type { TimexType } from '../time/timex.ts';
import { toldBefore } from '../time/told.ts';
import { daySpoken } from './daySpoken.ts';
import { quotationAround } from './quotationAround.ts';

/** Words of a text that read as a time expression. */
export interface ReadSpan extends Span {
  readonly text: string;
  readonly reading: Reading;
}

/** The type and value of a reading in its scene; null where its words are no time expression there. */
export function meaningOf(
  reading: Reading,
  scene: Scene,
): { readonly type: TimexType; readonly value: string } | null {
  const value = reading.value(scene);
  if (value !== null) return { type: reading.type, value };
  return reading.otherwise ? meaningOf(reading.otherwise, scene) : null;
}

/** Words that lead to a day on which something else was: `at 4 a.m. after a debate that began on Wednesday`. */
const ANOTHER_CLAUSE = /\b(?:that|which|who|whose|after|before|when|following)\b/;

/** The day that a clause names after a time of day, where it names none before it: `at noon in Oslo on Friday`. */
export function dayAhead(
  text: string,
  published: string,
  read: readonly ReadSpan[],
  span: Span,
): string | null {
  const clause = clauseAround(text, span);
  const first = read.find(
    ({ start, end, reading }) => reading.day && clause.start <= start && end <= clause.end,
  );
  if (!first || first.start < span.start) return null;
  const between = text.slice(span.end, first.start);
  if (/\b(?:until|till|to|through|since|from)\s+$/.test(between) || ANOTHER_CLAUSE.test(between))
    return null;
  return dayOf(text, published, first);
}

/** The day on which the quotation around a span was spoken; null outside of quotations and where none is named. */
export function dayOfSaying(
  text: string,
  published: string,
  read: readonly ReadSpan[],
  span: Span,
): string | null {
  const quotation = quotationAround(text, span);
  const days = quotation ? read.filter(({ reading }) => reading.day) : [];
  const said = quotation && daySpoken(text, quotation, days);
  return said ? dayOf(text, published, said) : null;
}

/** The day that words name by themselves. */
function dayOf(text: string, published: string, { reading, ...span }: ReadSpan): string | null {
  const { value } =
    meaningOf(reading, {
      ...toldBefore(published),
      published,
      beside: null,
      tense: tenseAround(text, span),
      dayAhead: null,
      daySpoken: null,
    }) ?? {};
  return value && isDate(value.slice(0, 10)) ? value.slice(0, 10) : null;
}
