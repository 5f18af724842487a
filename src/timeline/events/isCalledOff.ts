/** What ends a plan, or moves it. */
const ENDED =
  /\b(?:called\s+off|cancell?(?:ed|s|ing)|postponed|put\s+(?:off|back)|scrapped|abandoned|dropped|shelved|moved|brought\s+(?:\w+\s+)?forward|adjourned|delayed|rescheduled|extended|withdrawn|cut\s+short|will\s+now)\b/;
/** What a date is planned by that stands behind it in the sentence, and what else it may be planned for. */
const PLANNED =
  /\b(?:planned|scheduled|due|set|called|booked|slated|expected|originally|(?:was|were)\s+to|to\s+have)\b[^.;]*$/;
/** A plan that stands. */
const STANDS =
  /\b(?:(?:is|are)\s+(?:now\s+|also\s+)?(?:planned|scheduled|due|set|booked|slated|expected)|will)\b[^,;]*$/;
/** Before a date that a plan was moved to, and before one that it was moved from. */
const MOVED =
  '(?:postponed|put\\s+(?:off|back)|moved|delayed|rescheduled|extended|changed|switched|shifted|forward)';
const MOVED_TO = new RegExp(
  `\\b${MOVED}\\s+(?:[\\w’-]+\\s+){0,6}?(?:until|till|to|for)\\s+(?:[\\w’-]+\\s+){0,4}?$`,
);
const MOVED_FROM = new RegExp(`\\b${MOVED}\\s+(?:[\\w’-]+\\s+){0,3}?from\\s+(?:the\\s+)?$`);

/** Whether a date, by the words of its sentence before it, is one that a plan was moved from. */
export const isMovedFrom = (before: string): boolean => MOVED_FROM.test(before);

/** Whether a date, by the words of its sentence before and after it, is that of a plan that came to nothing. */
export function isCalledOff(before: string, after: string): boolean {
  if (isMovedFrom(before)) return true;
  if (MOVED_TO.test(before) || STANDS.test(before)) return false;
  return PLANNED.test(before) && ENDED.test(`${before} ${after}`);
}
