/** A pattern for a unit of the calendar in the singular, and for one that is longer than a day. */
export const LONG_UNIT = 'week|month|quarter|year|decade|century';
export const UNIT = `day|${LONG_UNIT}`;
/** A pattern for units of the calendar in either number. */
export const UNITS = 'days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies)';
/** Where a phrase such as `two days before` ends, rather than going on to name an event. */
export const NOTHING_FOLLOWS =
  /^(?:["”’)]*\s*[,.;:!?)]|\s*$|\s+(?:when|in|at(?!\s+(?:least|most))|and|but|while|as)\b)/;

/**
 * What a stretch is a part of, behind it: `the last year of the war`, and not what was counted in it, `a profit for
 * the last year of $2 billion`.
 */
export const PART_OF = /^\s+of\b(?!\s+(?:[A-Z]{1,3})?[$£€¥]|\s+\d(?!\d{3}\b))/;

/** Words that step from a month or a season of this year. */
export const WHICH = '[Tt]his|[Ll]ast|[Nn]ext|[Tt]his past|[Tt]his coming';

/** Words that step back, and such as step on. */
const BACK = /last|past|latest|recent|prev|prec|prior|before|earlier|ago|back/i;
const ON = /next|coming|following|new|after|later|hence|from\s+now|^on$/i;

/** How far words step: -1 for `last`, `previous` or `ago`, 1 for `next`, `following` or `later`, 0 for `this` or `the same`. */
export const stepOf = (which: string): -1 | 0 | 1 =>
  BACK.test(which) ? -1 : ON.test(which) ? 1 : 0;

const STEPS = { [-1]: 'last', 0: 'this', 1: 'next' } as const;

/** The same as the word for it. */
export const readStep = (which: string): 'last' | 'this' | 'next' => STEPS[stepOf(which)];
