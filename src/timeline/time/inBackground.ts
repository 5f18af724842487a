/** The words next before and after a date. */
export interface WordsAround {
  readonly before: string;
  readonly after: string;
}

/** What had been before, or is told of somebody beside: `it had risen on`, `who resigned on`, `recovering from a fall on`. */
const IN_BACKGROUND =
  /\b(?:had\s+(?!to\b)|(?:who|which|whose)\s+|(?:recovering|rebounding|reversing|recouping|extending|erasing|trimming|paring|following)\s+|(?:against|from)\s+(?:(?:an?|the)\s+(?:close|open|high|low|finish|level)\s+of\s+)?[$£€¥]?\d)(?:[^.;!?,]|[.,](?=\d))*$/i;
/** A day at the head of a sentence that tells of what had been: `On Monday the index had closed at 90`. */
const LEADS = /(?:^|[.!?]["”’)]*\s+)on\s+$/i;
const HAD_FOLLOWS = /^[^.;,]*\shad\s+(?!to\b)\w/;
/** What came before, which is background beside a day told of, but news where it is the first: `killed after a dam burst on`. */
const CAME_BEFORE =
  /(?<!\b(?:minutes|hours|moments|shortly|soon)\s)\bafter\s+(?!(?:noon|midnight|midday|dawn|dusk|dark)\b)[a-z]\w*\s+(?:[^.;!?,]|[.,](?=\d))*$/i;
/** Words before the day on which a court heard what the text is on, however long ago it was. */
const TOLD_TO = /,\s+[^,.;]{2,40}\s(?:heard|(?:was|were)\s+told)\s+(?:on\s+)?$/;

/** Whether a day, by the words before it, is that on which a court heard what the text is on. */
export const wasHeardOn = (before: string): boolean => TOLD_TO.test(before);

/**
 * Whether a day, by the words around it, is but background to what a text is on.
 *
 * @param isOnADay whether the text has been on a day before
 */
export const isInBackground = ({ before, after }: WordsAround, isOnADay: boolean): boolean =>
  IN_BACKGROUND.test(before) ||
  wasHeardOn(before) ||
  (LEADS.test(before) && HAD_FOLLOWS.test(after)) ||
  (isOnADay && CAME_BEFORE.test(before));
