import type { Parser } from 'chrono-node';
import { part as signOf } from './clock.ts';
import { readWeekday, WEEKDAY } from './names.ts';
import { date, phrase } from './phrase.ts';

const past = () => date(() => 'PAST_REF');
const present = () => date(() => 'PRESENT_REF');
const future = () => date(() => 'FUTURE_REF');

const PARTS = 'morning|afternoon|evening|night';
const IS_PART = new RegExp(`^(?:${PARTS})$`);

/** What is vague in the text stays vague: `recently`, `now`, `soon` have no day. */
export const VAGUE: readonly Parser[] = [
  phrase(/(?<!\bas\s)recently(?!\s+(?:as|on|in)\b)|lately|not long ago|long ago(?!\s+as\b)/i, past),
  phrase(/the\s+(?:not[- ]too[- ])?(?:distant|recent)\s+past|recent\s+past/i, past),
  phrase(/back\s+then|the\s+other\s+day/i, past),
  // since then, until then
  phrase(/(?<skip>\b(?:(?<since>since)|by|until|till)\s+)then(?![\w’'-])/i, ({ since }) =>
    date(({ beside, tense }) => beside ?? (since || tense === 'past' ? 'PAST_REF' : 'FUTURE_REF')),
  ),
  phrase(/recent/i, (_, { before }) => (/\b(?:most|more)\s+$/i.test(before) ? null : past())),
  // on a recent Thursday, one recent morning
  phrase(
    new RegExp(
      `(?:[Aa]|[Oo]ne|[Aa]nother)\\s+recent\\s+(?:(?<weekday>${WEEKDAY})(?:\\s+(?<part>${PARTS}))?|(?<any>day|weekday|week|weekend|month|${PARTS}))(?![’'-])`,
    ),
    ({ weekday, part, any = '' }) =>
      weekday
        ? {
            type: part ? 'TIME' : 'DATE',
            value: () => `XXXX-WXX-${readWeekday(weekday) || 7}${part ? signOf(part) : ''}`,
          }
        : { type: IS_PART.test(any) ? 'TIME' : 'DATE', value: () => 'PAST_REF' },
  ),
  phrase(/the\s+past(?=\s*(?:[,.;:!?)"”’]|$|and\b|but\b))/i, past),
  phrase(
    /(?<skip>\b(?:in|of|from)\s+)the\s+(?:distant\s+)?past(?!\s+(?:few|several|two|hour|minute|half|[a-z]+s|year|month|week|day|decade|century|\d)\b)/i,
    past,
  ),
  phrase(
    /(?:(?:a|some|quite\s+some)\s+(?:(?:long|short|little)\s+)?(?:time|while)\s+(?:ago|back|earlier|later)|(?:at\s+)?one\s+time(?=,|\s+(?:was|were|had|he|she|they|it)\b))/i,
    past,
  ),
  phrase(/(?<skip>to\s+)this\s+day|the\s+present\s+day/i, present),
  phrase(/(?<skip>of\s+)late(?=\s*(?:[,.;:!?)"”’]|$|and\b|but\b))/i, past),
  phrase(
    /(?<skip>\b(?:sales|results|work|progress|costs?|spending|losses|year|earnings|fighting|talks|season|career|largest|biggest|worst|deadliest)\s+)to\s+date(?!\s+(?:from|back)\b)/i,
    present,
  ),
  phrase(/now(?![-’'])/i, (_, { before }) => (/-$/.test(before) ? null : present())),
  phrase(
    /(?<skip>\bat\s+)(?:present|the\s+moment|this\s+(?:time|point|moment|hour)|the\s+present\s+time)(?!\s+(?:of|when|that|in)\b)/i,
    present,
  ),
  phrase(
    /currently|presently|nowadays|the\s+(?:time\s+being|present)(?=\s*[,.;:]|\s+(?:as|and|at)\b|$)|these\s+days/i,
    present,
  ),
  phrase(
    /current(?=\s+[\w“"‘(])(?!\s+(?:account|affairs|in|is|was|of|at|by|to|that|from|can|flow\w*|through|and|or|density|loops?)\b)/i,
    present,
  ),
  phrase(/soon(?!\s+(?:after|as|before|enough)\b)/i, (_, { before }) =>
    /\b(?:as|how|too)\s+$/i.test(before) ? null : future(),
  ),
  phrase(
    /the\s+(?:very\s+)?(?:(?:near|foreseeable|immediate|distant|not[- ](?:too|so)[- ]distant)\s+future|(?:near|short|long|medium)\s+(?:term|run))/i,
    future,
  ),
  phrase(/(?<skip>\bin\s+)(?:the\s+)?future(?!\s+[a-z]{4,}s\b)/i, future),
  phrase(
    /(?<skip>\b(?:at|until|on|to)\s+)(?:an?|some)\s+(?:later|future|unspecified|undisclosed)\s+(?:date|time|point|stage)/i,
    future,
  ),
  phrase(
    /(?:the\s+)?next\s+(?:day|week|month|year)\s+or\s+(?:two|so)|some\s?day|one\s+of\s+these\s+days/i,
    future,
  ),
  phrase(
    /one\s+day(?=,|\s+(?:he|she|it|they|we|you|I|the|an?|in|last|when|be|become)\b)/i,
    (_, { before }) =>
      /\b(?:in|for|after|of|lasted|least|most|just|only|by|within|than|about|nearly|every|twenty|thirty)[\s-]+$/i.test(
        before,
      )
        ? null
        : date(({ tense }) => (tense === 'future' ? 'FUTURE_REF' : 'PAST_REF')),
  ),
  phrase(/the\s+future(?=\s*[,.;:!?)])/i, future),
];
