import { NO_PARTICIPLE } from '../time/leadsAhead.ts';
import { pattern } from '../time/pattern.ts';
import type { WordsAround } from '../time/wordsAround.ts';
import { OWNS } from '../time/wordsBehind.ts';

/** What ends a plan, or moves it. */
const END = String.raw`(?:called\s+off|cancell?ed|postponed|put\s+(?:off|back)|scrapped|abandoned|dropped|shelved|moved|brought\s+(?:\w+\s+)?forward|adjourned|delayed|rescheduled|extended|withdrawn|frozen|cut\s+short)`;
/** What somebody does who ends a plan that the sentence goes on to name: `cancelled a visit planned for Friday`. */
const ENDS = pattern`\b(?:${END}|cancels|cancelling|shelves|scraps)\s+(?:an?|the|its|his|her|their|all|plans)\b`;
/** What became of a plan, told after its date: `but was called off`, `has been moved`, `will now`. */
const ENDED = pattern`(?:\b(?:is|are|was|were|(?:has|have|had)(?:\s+been)?|but(?:\s+[\w’-]+){0,3}|and(?:\s+then)?)\s+(?:later\s+|twice\s+|since\s+)?${END}|\bwill\s+(?:now|stay|remain))\b`;
/** A clause that tells of something else, to its comma. */
const SUBCLAUSE = /\b(?:after|while|because|when|as|before|since)\b[^,;]*/g;
/** What plans something for a date that stands right behind it. */
const PLANNED =
  /\b(?:(?:planned|scheduled|set|called|booked|slated|expected|due)\s+(?:for|in|on|at|out|back)\b|(?:planned|scheduled|set|booked|slated|expected|due|supposed)\s+to\s+\w+|(?:was|were)\s+to\s+\w+|to\s+have\s+(?:been\s+)?\w+)(?:\s+[\w’-]+){0,6}\s*$/;
/** A plan that stands. */
const STANDS =
  /\b(?:(?:is|are)\s+(?:now\s+|also\s+)?(?:planned|scheduled|due|set|booked|slated|expected)|will)\b[^,;]*$/;
/** Before a date that a plan was moved to, and before one that it was moved from. */
const MOVED = String.raw`(?:postponed|put\s+(?:off|back)|moved|delayed|rescheduled|extended|changed|switched|shifted|forward)`;
const MOVED_TO = pattern`\b${MOVED}\s+(?:[\w’-]+\s+){0,6}?(?:until|till|to|for)\s+(?:[\w’-]+\s+){0,4}?$`;
const MOVED_FROM = pattern`\b${MOVED}\s+(?:[\w’-]+\s+){0,8}?from\s+(?:the\s+)?$`;

/** What will not be then: `cannot be held on November 10`, `would not restart on May 1`. */
const WILL_NOT =
  /\b(?:(?:will|would|can|could|shall|should|may|might)(?:\s+no\s+longer|\s+not|n[’']t)|(?:is|are|was|were)\s+not\s+to|cannot|won[’']t)\s+(?:be\s+)?[a-z]+(?:\s+[\w’-]+){0,4}\s+on\s+$/;
/** What is held on a day. */
const HELD =
  '(?:meeting|hearing|summit|vote|election|referendum|ballot|match|game|race|march|rally|protest|strike|session|sitting|talks|concert|visit|trial|ceremony|funeral|launch|conference|debate|show|deadline)';
/** What is held on a day, named by it: `the meeting of | 21 April`. */
const HELD_ON = String.raw`${HELD}\s+of\s+$`;
const IS_HELD_ON = pattern`\b${HELD_ON}`;
/** The same with its day, and what became of it right behind: `The summit of all leaders on | Sunday | was cancelled`. */
const HOLDS_ON = pattern`(?:^|[,;:]\s+|\b(?:that|and|but)\s+)(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s+(?:(?!(?:at|of|in|for|on)\b)[\w’'-]+\s+){0,2}?${HELD}(?:\s+(?:of|with|between|in|for|against)\s+(?:[\w’'-]+\s+){1,4}?)?\s*\bon\s+$`;
const ENDS_AT_ONCE =
  /^\s+(?:(?:was|were|(?:has|have|had)\s+been)\s+)(?:called\s+off|cancell?ed|postponed|put\s+(?:off|back)|scrapped|rescheduled)\b/;

/** Words before a date of which nothing came, whatever follows. */
const VAIN: readonly RegExp[] = [
  MOVED_FROM,
  // What never came: `would have turned 50 this May`.
  pattern`\b(?:would\s+(?:\w+ly\s+)?have${NO_PARTICIPLE}|(?:was|were)\s+(?:\w+ly\s+)?to\s+have(?:(?:\s+[\w’-]+){1,6}\s+and\s+to\s+have)?)\s+\w+(?:\s+[\w’-]+){0,5}\s*$`,
  // What was planned at first, and differently since: `was first planned for 6 May`, `was supposed to open in May`.
  /\b(?:(?:first|originally|initially)\s+(?:planned|scheduled|set|due|slated|expected|meant|promised(?=\s+(?:for|by|in)\b)|booked)\b(?:\s+[\w’-]+){0,6}|originally\s+to\s+\w+(?:\s+[\w’-]+){0,3}|(?:was|were)\s+supposed\s+to\s+\w+(?:\s+[\w’-]+){0,6}|had\s+(?:originally\s+|first\s+)?been\s+(?:planned|scheduled|set|due|slated|booked|expected)\s+(?:for|to|on|in|by)\b(?:\s+[\w’-]+){0,5})\s*$/,
  // The other date of a plan, which holds no longer: `on 5 September and not, as planned, on 30 August`.
  /(?:,|\b(?:and|but))\s+not(?:,\s+as\s+(?:first\s+|originally\s+)?[a-z]+,)?\s+(?:on|in|until|before)\s+$/,
  // A plan given up: `gave up its plan to reopen on 1 November`.
  /\b(?:g[ai]ve[ns]?\s+up|abandon(?:s|ed|ing)?|dropp?(?:s|ed|ing)?|scrapp?(?:s|ed|ing)?|shelv(?:es|ed|ing)|cancel(?:s|led|ed)?)\s+(?:an?|the|its|his|her|their|all)?\s*(?:[\w’-]+\s+)?(?:plans?|bid|attempt)\s+(?:to|for|of)\b(?:\s+[\w’-]+){0,7}\s*$/,
  // The other date of a choice: `on May 5 rather than | on April 14`.
  /\b(?:rather\s+than|instead\s+of)\s+(?:on\s+|in\s+)?$/,
  // What had been hoped for, and did not come: `had hoped for June 1`.
  /\bhad\s+(?:\w+ly\s+)?(?:hoped|aimed|wanted|wished|planned|bargained)\s+for\s+$/,
  // What was told before, and wrongly: `Earlier reports put the crash on`, `We wrongly reported that it would open
  // on`.
  /\b(?:(?:earlier|initial|previous)\s+(?:reports?|accounts?|versions?|articles?)\s+(?:had\s+)?(?:gave|given|said|put|dated|stated)|(?:wrongly|mistakenly|incorrectly|erroneously)\s+(?:reported|stated|said|gave|given|dated|put|announced|told))\b[^.;]*$/i,
  // What is put off, with its day: `postponed the meeting of | 21 April`.
  pattern`\b(?:call(?:s|ed|ing)\s+off|cancel(?:s|led|ed|ling)|postpon(?:es|ed|ing)|put(?:s|ting)?\s+(?:off|back)|scrap(?:s|ped)|delay(?:s|ed|ing)|resched\w+|moved)\s+(?:[\w’'-]+\s+){1,5}?${HELD_ON}`,
];
/** The same with the words behind it. */
const VAIN_WITH: readonly (readonly [before: RegExp, after: RegExp])[] = [
  // `not on | April 14 | but on May 5`
  [/\bnot\s+(?:on|in|until|before)\s+$/, /^,?\s+but\s+(?:on|in|until)\s/],
  // What is called off, named by its day: `called off Saturday’s match`.
  [pattern`\b(?:${END}|cancels|scraps)\s+(?:the\s+)?$`, OWNS],
  // What was planned, and what then came instead: `was due to open in March but the work overran`.
  [
    /\b(?:(?:was|were)\s+(?:due|scheduled|planned|set|expected|supposed|meant|to)|had\s+(?:aimed|hoped|planned|wanted|intended|expected)\s+to)\b(?:\s+[\w’-]+){0,7}\s*$/,
    /^[^.;,]*(?:,?\s+but\b(?!\s+(?:also|not\s+only)\b)|[;,]\s+(?:it|they|that|this)\s+(?:is|are)\s+now\b)/,
  ],
];

/** What might have been then: `lowering the lake on March 10 would have prevented it`. */
const HAD_IT_BEEN = /^[^,.;]*?\b(?:would|could|might)\s+(?:\w+\s+)?have\s+(?!to\b)\w+/;

/** Whether a date, by the words of its sentence before it, is one that a plan was moved from. */
export const isMovedFrom = (before: string): boolean => MOVED_FROM.test(before);

/**
 * Whether a date, by the words of its sentence before and after it, is that of a plan that came to nothing, or of what
 * might have been.
 *
 * @param isAhead whether it lies ahead of the day of publication
 */
export function isCalledOff({ before, after }: WordsAround, isAhead: boolean): boolean {
  if (VAIN.some((vain) => vain.test(before)) || HAD_IT_BEEN.test(after)) return true;
  // "could not be reached on Monday" is of a day that has been.
  if (isAhead && WILL_NOT.test(before)) return true;
  if (VAIN_WITH.some(([vain, behind]) => vain.test(before) && behind.test(after))) return true;
  if (MOVED_TO.test(before) || STANDS.test(before)) return false;
  if (IS_HELD_ON.test(before)) return ENDED.test(after.replace(SUBCLAUSE, ''));
  if (HOLDS_ON.test(before) && ENDS_AT_ONCE.test(after)) return true;
  return PLANNED.test(before) && (ENDED.test(after.replace(SUBCLAUSE, '')) || ENDS.test(before));
}
