import type { Parser } from 'chrono-node';
import { anyCase, pattern } from '../time/pattern.ts';
import { anyWeekday, IS_PART_OF_DAY, PART_OF_DAY, readWeekday, WEEKDAY } from './names.ts';
import { date, FUTURE, PAST, PAST_OR_FUTURE, PRESENT, phrase } from './phrase.ts';
import { readPartOfDay } from './timeOfDay.ts';

/** Where such words end a clause, and belong to nothing behind them: `of late`, not `of late goals`. */
const ENDS = String.raw`(?=\s*(?:[,.;:!?)"”’]|$|and\b|but\b))`;

/** What has no day: `recently`, `now`, `soon`. */
export const VAGUE: readonly Parser[] = [
  // not long ago, back then, the other day
  phrase(
    /(?<!\bas\s)recently(?!\s+(?:as|on|in)\b)|lately|not long ago|long ago(?!\s+as\b)|back\s+then|the\s+other\s+day/i,
    PAST,
  ),
  // has been quiet of late
  phrase(anyCase`(?<skip>of\s+)late${ENDS}`, PAST),
  // since then, until then
  phrase(/(?<skip>\b(?:(?<since>since)|by|until|till)\s+)then(?![\w’'-])/i, ({ since }) =>
    date(({ beside, tense }) => beside ?? (since || tense === 'past' ? 'PAST_REF' : 'FUTURE_REF')),
  ),
  phrase(/recent/i, (_, { before }) => (/\b(?:most|more)\s+$/i.test(before) ? null : PAST)),
  // on a recent Thursday, one recent morning
  phrase(
    pattern`(?:[Aa]|[Oo]ne|[Aa]nother)\s+recent\s+(?:(?<weekday>${WEEKDAY})(?:\s+(?<part>${PART_OF_DAY}))?|(?<any>day|weekday|week|weekend|month|${PART_OF_DAY}))(?![’'-])`,
    ({ weekday, part, any = '' }) =>
      weekday
        ? {
            type: part ? 'TIME' : 'DATE',
            value: () => anyWeekday(readWeekday(weekday)) + (part ? readPartOfDay(part) : ''),
          }
        : { type: IS_PART_OF_DAY.test(any) ? 'TIME' : 'DATE', value: () => 'PAST_REF' },
  ),
  phrase(anyCase`the\s+past${ENDS}`, PAST),
  // in the past, not in the past few days
  phrase(
    /(?<skip>\b(?:in|of|from)\s+)the\s+(?:distant\s+)?past(?!\s+(?:few|several|two|hour|minute|half|[a-z]+s|year|month|week|day|decade|century|\d)\b)/i,
    PAST,
  ),
  // at the time, not at the time of the vote
  phrase(/(?<skip>at\s+)the\s+time(?!\s+(?:of|that|being|when|for|to)\b)/i, PAST),
  // some time ago, at one time he was
  phrase(
    /(?:(?:a|some|quite\s+some)\s+(?:(?:long|short|little)\s+)?(?:time|while)\s+(?:ago|back|earlier|later)|(?:at\s+)?one\s+time(?=,|\s+(?:was|were|had|he|she|they|it)\b))/i,
    PAST,
  ),
  phrase(/(?<skip>to\s+)this\s+day|the\s+present\s+day/i, PRESENT),
  // sales to date
  phrase(
    /(?<skip>\b(?:sales|results|work|progress|costs?|spending|losses|year|earnings|fighting|talks|season|career|largest|biggest|worst|deadliest)\s+)to\s+date(?!\s+(?:from|back)\b)/i,
    PRESENT,
  ),
  phrase(/now(?![-’'])/i, (_, { before }) => (/-$/.test(before) ? null : PRESENT)),
  // at present, at the moment
  phrase(
    /(?<skip>\bat\s+)(?:present|the\s+moment|this\s+(?:time|point|moment|hour)|the\s+present\s+time)(?!\s+(?:of|when|that|in)\b)/i,
    PRESENT,
  ),
  // nowadays, for the time being, these days
  phrase(
    /currently|presently|nowadays|the\s+(?:time\s+being|present)(?=\s*[,.;:]|\s+(?:as|and|at)\b|$)|these\s+days/i,
    PRESENT,
  ),
  // current events, not current account
  phrase(
    /current(?=\s+[\w“"‘(])(?!\s+(?:account|affairs|in|is|was|of|at|by|to|that|from|can|flow\w*|through|and|or|density|loops?)\b)/i,
    PRESENT,
  ),
  phrase(/soon(?!\s+(?:after|as|before|enough)\b)/i, (_, { before }) =>
    /\b(?:as|how|too)\s+$/i.test(before) ? null : FUTURE,
  ),
  // the foreseeable future, the long term
  phrase(
    /the\s+(?:very\s+)?(?:(?:near|foreseeable|immediate|distant|not[- ](?:too|so)[- ]distant)\s+future|(?:near|short|long|medium)\s+(?:term|run))/i,
    FUTURE,
  ),
  phrase(anyCase`the\s+future${ENDS}`, FUTURE),
  phrase(/(?<skip>\bin\s+)(?:the\s+)?future(?!\s+[a-z]{4,}s\b)/i, FUTURE),
  // at a later date
  phrase(
    /(?<skip>\b(?:at|until|on|to)\s+)(?:an?|some)\s+(?:later|future|unspecified|undisclosed)\s+(?:date|time|point|stage)/i,
    FUTURE,
  ),
  // the next day or two, someday
  phrase(
    /(?:the\s+)?next\s+(?:day|week|month|year)\s+or\s+(?:two|so)|some\s?day|one\s+of\s+these\s+days/i,
    FUTURE,
  ),
  // one day he was, not in one day
  phrase(
    /one\s+day(?=,|\s+(?:he|she|it|they|we|you|I|the|an?|in|last|when|be|become)\b)/i,
    (_, { before }) =>
      /\b(?:in|for|after|of|lasted|least|most|just|only|by|within|than|about|nearly|every|twenty|thirty)[\s-]+$/i.test(
        before,
      )
        ? null
        : PAST_OR_FUTURE,
  ),
];
