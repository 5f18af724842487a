/** What ends a plan. */
const ENDED =
  /\b(?:called\s+off|cancell?(?:ed|s|ing)|postponed|put\s+off|scrapped|abandoned|dropped|shelved|brought\s+(?:\w+\s+)?forward|rescheduled|extended|withdrawn)\b/;
/** What a date is planned by that stands behind it in the sentence. */
const PLANNED =
  /\b(?:planned|scheduled|due|set|called|booked|slated|expected|(?:was|were)\s+to(?:\s+have\s+been)?)\b[^.;]*$/;
/** Before a date that a plan was moved to. */
const MOVED_TO =
  /\b(?:postponed|put\s+off|moved|delayed|rescheduled|extended|forward)\s+(?:[\w’-]+\s+){0,4}?(?:until|till|to|for)\s+(?:[\w’-]+\s+){0,4}?$/;

/** Whether a date, by the words of its sentence before and after it, is that of a plan that came to nothing. */
export const isCalledOff = (before: string, after: string): boolean =>
  PLANNED.test(before) && ENDED.test(`${before} ${after}`) && !MOVED_TO.test(before);
