import { type Parser, type ParsingContext, ParsingResult } from 'chrono-node';
import type { Scene } from '../scene/scene.ts';
import type { TimexType } from '../time/timex.ts';
import { type WordsAround, wordsAround } from '../time/wordsAround.ts';

/** How a time expression reads once its scene is known. */
export interface Reading {
  readonly type: TimexType;
  /** The TIMEX3 value; null where these words are no time expression after all. */
  readonly value: (scene: Scene) => string | null;
  /** Whether it names a day, which a time of day beside it may join: `Monday` with `at 9:30`. */
  readonly day?: true;
  /** The weekday, 0 for Sunday, that alone tells its day, so that a date beside it tells which: `Friday at 9 p.m., 6 March`. */
  readonly weekday?: number;
  /** Whether it tells a day by one told before, which a time of day beside it may join, too: `the next day`. */
  readonly dayTold?: true;
  /** The time of day, `T09:30` or `TMO`, that may join a day beside it. */
  readonly clock?: string;
  /** What the words are where `value` finds no date in them. */
  readonly otherwise?: Reading;
}

/** A chrono result that holds a Reading. */
export class ReadResult extends ParsingResult {
  readonly reading: Reading;

  constructor(context: ParsingContext, index: number, text: string, reading: Reading) {
    super(context.reference, index, text);
    this.reading = reading;
  }
}

/** What the named groups of a phrase hold. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** How many characters before and after a phrase are looked at. */
const AROUND = 80;

/**
 * A chrono parser for one kind of phrase: words that match `pattern`, not inside a word, and how they read.
 * Named groups hold what is read; a group named `skip` at the start stands before the expression.
 */
export function phrase(
  pattern: RegExp,
  read: Reading | ((groups: Groups, around: Around) => Reading | null),
): Parser {
  return {
    pattern: () => pattern,
    extract(context, match) {
      const index = match.index ?? 0;
      const groups = match.groups ?? {};
      const start = index + (groups.skip?.length ?? 0);
      const end = index + match[0].length;
      if (isInWord(context.text, index - 1) || isInWord(context.text, end)) return null;
      if (
        /^\d/.test(match[0]) &&
        /\d[.,/]$/.test(context.text.slice(Math.max(0, index - 2), index))
      )
        return null;
      const words = context.text.slice(start, end);
      const around = wordsAround(context.text, { start, end }, AROUND);
      const reading = typeof read === 'function' ? read(groups, { words, ...around }) : read;
      return reading && new ReadResult(context, start, words, reading);
    },
  };
}

/** Whether a letter or a figure stands at a place of a text. */
const isInWord = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? '');

/** The words of a phrase, and the text next before and after it. */
export interface Around extends WordsAround {
  readonly words: string;
}

/** The reading of a DATE. */
export const date = (value: Reading['value']): Reading => ({ type: 'DATE', value });
/** The reading of a DATE that names a day. */
export const day = (value: Reading['value']): Reading => ({ type: 'DATE', value, day: true });
/** What is vague in the text stays vague: `recently`, `now`, `soon`. */
export const PAST = date(() => 'PAST_REF');
export const PRESENT = date(() => 'PRESENT_REF');
export const FUTURE = date(() => 'FUTURE_REF');
/** What the verbs look ahead to, or back on: `the years that followed`. */
export const PAST_OR_FUTURE = date(({ tense }) => (tense === 'future' ? 'FUTURE_REF' : 'PAST_REF'));
/** The reading of a DATE that tells a unit from what was told before. */
export const dateTold = (unit: string, value: Reading['value']): Reading => ({
  ...date(value),
  ...(/^day$/i.test(unit) && { dayTold: true }),
});
/** The reading of a DURATION. */
export const duration = (value: string): Reading => ({ type: 'DURATION', value: () => value });
/** The reading of a SET. */
export const set = (value: string): Reading => ({ type: 'SET', value: () => value });
