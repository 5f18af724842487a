import type { Parser } from 'chrono-node';
import { lengthOf } from './lengthOf.ts';
import { date, duration, phrase } from './phrase.ts';

const UNITS = 'hours|days|weeks|months|quarters|years|decades|centuries';
/** Words after which units last, and do not only lie ahead: `for the next months`. */
const LASTS = /\b(?:for|over|throughout)\s+$/i;
/** A count before units that lie ahead: `two weeks to come`. */
const COUNT = /(?:\d|\b(?:two|three|four|five|six))\s+$/i;

const past = date(() => 'PAST_REF');
const future = date(() => 'FUTURE_REF');
/** What the verbs look ahead to, or back on. */
const either = date(({ tense }) => (tense === 'future' ? 'FUTURE_REF' : 'PAST_REF'));

/** Units in the plural that nobody counted, which lie somewhere behind or ahead: `in previous years`. */
export const UNCOUNTED_UNITS: readonly Parser[] = [
  phrase(new RegExp(`(?:the\\s+)?recent\\s+(?:${UNITS}|times)`, 'i'), () => past),
  phrase(
    new RegExp(`(?:(?:the|all)\\s+)?(?:previous|prior|earlier|preceding)\\s+(?:${UNITS})`, 'i'),
    () => past,
  ),
  // in past months, in years past
  phrase(
    new RegExp(
      `(?<skip>\\b(?:in|from|of|during|for|than|over)\\s+)(?:past\\s+(?:${UNITS})|(?:${UNITS})\\s+past)`,
      'i',
    ),
    () => past,
  ),
  phrase(/(?<skip>\bin\s+)the\s+(?:old|olden|early|earlier)\s+days(?!\s+of\b)/i, () => past),
  // the years that followed
  phrase(
    new RegExp(
      `(?:the\\s+)?(?:following|subsequent|ensuing|succeeding|intervening)\\s+(?:${UNITS})|the\\s+(?:${UNITS})\\s+(?:that\\s+followed|afterwards?)`,
      'i',
    ),
    () => either,
  ),
  phrase(
    new RegExp(`(?<skip>\\bin\\s+)(?:the\\s+)?later\\s+(?:${UNITS})(?!\\s+of\\b)`, 'i'),
    () => either,
  ),
  // in the weeks since
  phrase(
    new RegExp(`(?<skip>\\b(?:in|over|during)\\s+)the\\s+(?<unit>${UNITS})(?=\\s+since\\b)`, 'i'),
    ({ unit = '' }) => duration(lengthOf(null, unit)),
  ),
  phrase(new RegExp(`(?:the\\s+)?future\\s+(?:${UNITS})`, 'i'), () => future),
  phrase(
    new RegExp(
      `(?:the\\s+)?(?:${UNITS})\\s+(?:ahead|to\\s+come)(?!\\s+of\\b)|the\\s+(?:week|month|year|decade)s?\\s+ahead`,
      'i',
    ),
    (_, { before }) => (COUNT.test(before) ? null : future),
  ),
  phrase(
    new RegExp(`(?:(?:the|these)\\s+)?(?:coming|next)\\s+(?:${UNITS}|times)`, 'i'),
    (_, { before }) => (LASTS.test(before) ? null : future),
  ),
];
