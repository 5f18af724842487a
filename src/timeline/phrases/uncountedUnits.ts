import type { Parser } from 'chrono-node';
import { FUTURE, PAST, PAST_OR_FUTURE, phrase } from './phrase.ts';

const UNITS = '(?:hours|days|weeks|months|quarters|years|decades|centuries)';
/** Words after which units last, and do not only lie ahead: `for the next months`. */
const LASTS = /\b(?:for|over|throughout)\s+$/i;
/** A count before units that lie ahead: `two weeks to come`. */
const COUNT = /(?:\d|\b(?:two|three|four|five|six))\s+$/i;

/** Units in the plural that nobody counted, which lie somewhere behind or ahead: `in previous years`. */
export const UNCOUNTED_UNITS: readonly Parser[] = [
  // in previous years, in recent times
  phrase(
    new RegExp(
      `(?:(?:the|all)\\s+)?(?:(?:previous|prior|earlier|preceding)\\s+${UNITS}|recent\\s+(?:${UNITS}|times))`,
      'i',
    ),
    PAST,
  ),
  // in past months, in years past, in the old days
  phrase(
    new RegExp(
      `(?<skip>\\b(?:in|from|of|during|for|than|over)\\s+)(?:past\\s+${UNITS}|${UNITS}\\s+past|the\\s+(?:old|olden|early|earlier)\\s+days(?!\\s+of\\b))`,
      'i',
    ),
    PAST,
  ),
  // the years that followed, in later years
  phrase(
    new RegExp(
      `(?:the\\s+)?(?:following|subsequent|ensuing|succeeding|intervening)\\s+${UNITS}|the\\s+${UNITS}\\s+(?:that\\s+followed|afterwards?)|(?<skip>\\bin\\s+)(?:the\\s+)?later\\s+${UNITS}(?!\\s+of\\b)`,
      'i',
    ),
    PAST_OR_FUTURE,
  ),
  // future years, the weeks to come, the year ahead
  phrase(
    new RegExp(
      `(?:the\\s+)?future\\s+${UNITS}|(?:the\\s+)?${UNITS}\\s+(?:ahead|to\\s+come)(?!\\s+of\\b)|the\\s+(?:week|month|year|decade)s?\\s+ahead`,
      'i',
    ),
    (_, { before }) => (COUNT.test(before) ? null : FUTURE),
  ),
  phrase(
    new RegExp(`(?:(?:the|these)\\s+)?(?:coming|next)\\s+(?:${UNITS}|times)`, 'i'),
    (_, { before }) => (LASTS.test(before) ? null : FUTURE),
  ),
];
