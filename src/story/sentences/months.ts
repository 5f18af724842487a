/** A month as news writes it, in full or cut short: `March`, `Sept.`. */
export const MONTH =
  '(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?|Aug(?:ust|\\.)|Sept?(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))';
/** The same where a day's number follows, which British news writes without the full stop: `Jan 1`. */
export const MONTH_OF_DAY = `(?:${MONTH}|(?:Jan|Feb|Apr|Aug|Sept?|Oct|Nov|Dec)(?=\\s+\\d))`;
