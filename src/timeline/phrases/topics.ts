/** Words of a game, whose halves and quarters are no dates. */
export const PLAY =
  /\b(?:game(?!s?\s+(?:unit|division|business|maker|company|console))|match|ball|goal|touchdown|scor|halftime|half-time|quarterback|coach|rebound|basket|yards|(?:minutes?|seconds?) (?:left|remaining|into)|kick|tackle|lead|points? (?:ahead|up|down)|penalt)/i;
/** Words of business, whose halves are of a year. */
export const MONEY =
  /\b(?:profits?|sales|sold|shares|units|deliveries|earnings|revenues?|results|net|loss(?:es)?|growth|economy|output|exports|imports|budget|dividends?|percent|per cent|GDP|forecasts?|inflation|demand)\b|[$£€%]/i;
/** Words of a market, whose sessions are days. */
export const MARKETS =
  /\b(?:points?|percent|per\s+cent|cents|index|shares|stocks|average|barrel|futures|traders|trading|gains|losses|crude|settled)\b|%/;
/** A pattern for what is reported of a month, a quarter or a half once it is over: `figures`, `earnings`. */
export const REPORTED = '(?:results?|earnings|profits?|figures?|reports?|numbers|data)';
