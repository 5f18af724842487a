/** Who said what stands before, up to when: `…, Metrolink, the builder, said on`. */
const SAID =
  /(?<!["”’]),\s+(?:[^,.;]{2,80}|[^,.;]{2,60},[^,.;]{2,80},)\s(?:said|confirmed|announced|reported|added|told\s+\w+)\s+(?:on\s+)?$/;
const ENDS = /^\s?(?:[.,;]|$)/;

/** Whether a date, by the words of its sentence before and after it, is only that on which the rest of it was said. */
export const isOnlyOfSaying = (before: string, after: string): boolean =>
  SAID.test(before) && ENDS.test(after);
