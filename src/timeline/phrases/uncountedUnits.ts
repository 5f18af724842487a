import type { Parser } from 'chrono-node';
import { anyCase } from '../time/pattern.ts';
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
    anyCase`(?:(?:the|all)\s+)?(?:(?:previous|prior|earlier|preceding)\s+${UNITS}|recent\s+(?:${UNITS}|times))`,
    PAST,
  ),
  // in past months, in years past, in the old days
  phrase(
    anyCase`(?<skip>\b(?:in|from|of|during|for|than|over)\s+)(?:past\s+${UNITS}|${UNITS}\s+past|the\s+(?:old|olden|early|earlier)\s+days(?!\s+of\b))`,
    PAST,
  ),
  // the years that followed, in later years
  phrase(
    anyCase`(?:the\s+)?(?:following|subsequent|ensuing|succeeding|intervening)\s+${UNITS}|the\s+${UNITS}\s+(?:that\s+followed|afterwards?)|(?<skip>\bin\s+)(?:the\s+)?later\s+${UNITS}(?!\s+of\b)`,
    PAST_OR_FUTURE,
  ),
  // future years, the weeks to come, the year ahead
  phrase(
    anyCase`(?:the\s+)?future\s+${UNITS}|(?:the\s+)?${UNITS}\s+(?:ahead|to\s+come)(?!\s+of\b)|the\s+(?:week|month|year|decade)s?\s+ahead`,
    (_, { before }) => (COUNT.test(before) ? null : FUTURE),
  ),
  // in coming months
  phrase(anyCase`(?:(?:the|these)\s+)?(?:coming|next)\s+(?:${UNITS}|times)`, (_, { before }) =>
    LASTS.test(before) ? null : FUTURE,
  ),
];
