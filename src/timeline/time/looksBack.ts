import { IS_SET, LEFT_UNSAID } from './leadsAhead.ts';
import { PARTICIPLES, PAST_LIKE_PRESENT, PAST_OF_BEING, PAST_OF_DOING } from './pastForms.ts';

/** No word after which a verb is a noun: `that hit`, `the next cut`, `tax cut`; but `said that prices hit the firm`. */
const NO_NOUN = String.raw`(?<!\b(?:this|that(?!\s\w+\s+(?:the|an?|its|his|her|their|off|down)\b)|no|first|second|third|fourth|next|another|further|rate|tax|pay|price|job|spending|budget)\s)`;
/** No modal, after which a verb is an infinitive: `to cut`, `could close mines and cut`. */
const NO_INFINITIVE = String.raw`(?<!\b(?:to|will|would|could|can|may|might)\s)(?<!\b(?:will|would|could|may|might|to)\b[^.;]{0,80}\b(?:and|or|then)\s)`;
/** No auxiliary of what is set for a day, and no preposition, after which a participle is no verb: `is closed`, `of reduced`. */
const NO_ADJECTIVE = String.raw`(?<!${IS_SET})(?<!\b(?:in|of|with|for|from|by|at|into|on|as|than)\s)`;
/** What looks like a verb in the past and sets a condition: `agreed to pay provided that the firm submits a plan by`. */
const ON_CONDITION = String.raw`provided\s+(?:that\s|(?:the\s+|its\s+|his\s+|her\s+|their\s+)?[\w’'-]+\s+(?!(?:his|its|this)\s)[a-z]+s\s+(?:an?|the|its|his|her|their|all|no)\s)`;

/** Verbs in the past: `took`, `was`, `didn’t`, `closed`. */
const PAST = [
  ...PAST_OF_DOING,
  ...PAST_OF_BEING,
  "(?:was|were|had|did)n['’]t",
  String.raw`(?:has|have)\s+(?:(?:now|also|already|just|since|long)\s+)?(?:been|\w+(?:ed|en))`,
  String.raw`${NO_ADJECTIVE}(?!followed\s+by|${ON_CONDITION}|(?:based|headquartered|located|situated)\b)[a-z]{2,}(?<!ne|exc|proc|succ|ind|spe)ed`,
  String.raw`(?<!\b(?:be|been|being|is|are)\s)seen`,
  // The vote, taken on Monday
  String.raw`(?=(?:${PARTICIPLES.join('|')})\s)${NO_ADJECTIVE}(?<!\b(?:be|been|being)\s)[a-z]+(?=\s+(?:(?:late|early)\s+)?(?:(?:on|in|last)\b|$))`,
];

/** Those that may be a noun or the present, where they are not: `cut jobs`, `lay at anchor`. */
const PAST_OR_NOT = [
  `${NO_NOUN}${NO_INFINITIVE}(?!set\\b)(?:${PAST_LIKE_PRESENT.join('|')}|let(?![’'])|bid\\s+up)`,
  String.raw`${NO_INFINITIVE}set(?!\s+(?:to|of|for)\b)`,
  String.raw`lay(?=\s+(?:at|in|on|under|dead|still|idle|along|between|around)\b)`,
];

/** What is reported, and where: `according to`, `in a statement`, `could not be reached`. */
const REPORTED = [
  'since',
  LEFT_UNSAID,
  String.raw`according\s+to`,
  String.raw`in\s+an?\s+(?:statement|report|interview|speech|release|filing|letter|memo|e-?mail|post)`,
];

/** A pattern for the words that look back to a date. */
export const LOOKS_BACK = [...PAST, ...PAST_OR_NOT, ...REPORTED].join('|');
