import type { Span } from '../story/article.ts';
import { spanOf } from './calendar.ts';
import { newsChrono } from './newsChrono.ts';
import { type Reading, ReadResult, type Scene } from './phrases/phrase.ts';
import { tenseAround } from './tense.ts';
import type { Timex, TimexType } from './timex.ts';

/** Words that belong to the expression after them without changing what it spans. */
const MODIFIER =
  /(?:\b(?:early|late|mid|earlier|later)(?:\s+in)?[\s-]+(?:the\s+)?|\b(?:the\s+)?(?:(?:start|beginning|middle|end|close|turn|rest)|(?:first|second|third|fourth|last|final)\s+(?:days?|weeks?|weekend|half|part))\s+of\s+(?:the\s+)?)$/i;
/** Words before a day that only measures from it and does not tell of it: `the lowest since October 15`. */
const BOUND = /\b(?:since|than(?:\s+on)?|until|till|anniversary\s+of(?:\s+the)?)\s+$/i;

/**
 * Finds the time expressions of a text and resolves them against the day of publication (`YYYY-MM-DD`):
 * in order, never overlapping. What the text leaves vague stays vague.
 *
 * @param earlier what was found in the text before this one, which `the next day` may count from
 */
export function findTimexes(
  text: string,
  published: string,
  earlier: readonly Timex[] = [],
): Timex[] {
  const timexes: Timex[] = [];
  const last = earlier.findLast(({ from }) => from !== null);
  let mentioned = last ? valueMentioned(last.value) : published;
  let mentionedDay = earlier.findLast(({ precision }) => precision === 'day')?.to ?? published;
  for (const { reading, ...span } of readLines(text, published)) {
    const { end } = span;
    const scene: Scene = {
      published,
      mentioned,
      mentionedDay,
      get tense() {
        return tenseAround(text, span);
      },
    };
    const read = readIn(scene, reading);
    if (!read) continue;
    const { type, value } = read;
    const spanned = type === 'DATE' || type === 'TIME' ? spanOf(value) : null;
    if (spanned) mentioned = valueMentioned(value);
    if (spanned?.precision === 'day' && !BOUND.test(text.slice(0, span.start)))
      mentionedDay = spanned.to;
    const widened =
      type === 'DATE' ? MODIFIER.exec(text.slice(timexes.at(-1)?.end ?? 0, span.start)) : null;
    const start = span.start - (widened?.[0].length ?? 0);
    timexes.push({
      start,
      end,
      text: text.slice(start, end),
      type,
      value,
      from: spanned?.from ?? null,
      to: spanned?.to ?? null,
      precision: spanned?.precision ?? null,
    });
  }
  return timexes;
}

/** What is read in each line by itself: a title that ends in a weekday is no part of the date under it. */
function readLines(text: string, published: string): (Span & { readonly reading: Reading })[] {
  const reference = { instant: new Date(`${published}T12:00:00Z`), timezone: 0 };
  return [...text.matchAll(/.+/g)].flatMap(({ index, 0: line }) =>
    newsChrono.parse(line, reference).flatMap((result) => {
      if (!(result instanceof ReadResult)) return [];
      const start = index + result.index;
      return [{ start, end: start + result.text.length, reading: result.reading }];
    }),
  );
}

/** Of a range its end, of a time its day. */
const valueMentioned = (value: string): string => value.replace(/^.*\/|T.*$/g, '');

function readIn(scene: Scene, reading: Reading): { type: TimexType; value: string } | null {
  const value = reading.value(scene);
  if (value !== null) return { type: reading.type, value };
  return reading.otherwise ? readIn(scene, reading.otherwise) : null;
}
