/** An amount on the other side of a comparison: `$1.2 million`, `48 seats`. */
const AMOUNT = '(?:about\\s+|only\\s+|just\\s+)?[$£€]?\\d[\\d.,]*%?(?:\\s+[a-z]+){0,3}?';
/** Words before a date that only measures something: the other side of a comparison, the last time it was so. */
const MEASURED = new RegExp(
  `(?:\\b|(?<=%))(?:${[
    'compared\\s+(?:to|with)',
    'versus|vs\\.?',
    'than(?:\\s+in)?',
    '(?:up|down|percent|%|points?)\\s+(?:\\w+\\s+){0,2}from',
    // up from 48 in 2021
    `(?:from|against|compared\\s+(?:to|with))\\s+${AMOUNT}\\s+(?:in|on|for|at)`,
    '(?:percent|per\\s+cent|%)\\s+since',
    "(?:first|second|third|fourth|fifth|\\d(?:st|nd|rd|th)|last|lows?|highs?|levels?|seen|\\w+est|most|worst|best)\\b(?:\\s+[\\w’'-]+){0,5}\\s+since",
  ].join('|')})\\s+(?:the\\s+)?$`,
  'i',
);
/** What stands after `from` in a comparison with the time before. */
const TIME_BEFORE =
  /^(?:(?:the\s+)?(?:previous|prior|preceding|last|same)\b|a\s+(?:year|month|quarter|week)\s+(?:ago|earlier|before))/i;
/** What stands before `of the year` where something is ranked among all of that year. */
const RANKED = /\b(?:first|last|most|least|best|worst|\w+est)\b(?:\s+[\w’'-]+){0,5}\s+of\s+$/i;
/** So many characters before a date tell whether it only measures something. */
const NEAR = 120;

/** Whether a date, with the words of its sentence before it, only measures something. */
export function measures(before: string, date: string): boolean {
  const near = before.slice(-NEAR);
  return (
    MEASURED.test(near) ||
    (RANKED.test(near) && /^the\s+\w+$/i.test(date)) ||
    (/\bfrom\s+$/i.test(near) && TIME_BEFORE.test(date))
  );
}
