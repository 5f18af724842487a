import { CALLED_OFF, CALLS_OFF } from '../time/callingOff.ts';
import { HELD } from '../time/eventNouns.ts';
import { NO_PARTICIPLE } from '../time/leadsAhead.ts';
import { pattern } from '../time/pattern.ts';
import type { WordsAround } from '../time/wordsAround.ts';
import { OWNS } from '../time/wordsBehind.ts';

/** Up to so many words, to the end. */
const words = (most: number): string => String.raw`(?:\s+[\w’-]+){0,${most}}\s*$`;
/** What is held on a day, named by it: `the meeting of | 21 April`. */
const HELD_OF = String.raw`(?:${HELD})\s+of\s+$`;
const IS_HELD_OF = pattern`\b${HELD_OF}`;
/** What is meant to be: `was | due`. */
const MEANT = '(?:planned|scheduled|set|due|slated|booked|expected|meant|supposed)';

/** What plans something for a date right behind it: `was called for`, `was to open in`, `was to have opened`. */
const PLANNED = pattern`\b(?:(?:${MEANT}|called)\s+(?:for|in|on|at|out|back)\b|(?:${MEANT}|was|were)\s+to\s+\w+|to\s+have\s+(?:been\s+)?\w+)${words(6)}`;
/** Who ends a plan that the sentence goes on to name: `cancelled a visit planned for`. */
const ENDS = pattern`\b(?:${CALLED_OFF}|${CALLS_OFF})\s+(?:an?|the|its|his|her|their|all|plans)\b`;
/** What became of a plan, told after its date: `but was called off`, `has been moved`, `will now`. */
const ENDED = pattern`(?:\b(?:is|are|was|were|(?:has|have|had)(?:\s+been)?|but(?:\s+[\w’-]+){0,3}|and(?:\s+then)?)\s+(?:later\s+|twice\s+|since\s+)?${CALLED_OFF}|\bwill\s+(?:now|stay|remain))\b`;
/** A clause that tells of something else, to its comma: `after the storm was put off`. */
const SUBCLAUSE = /\b(?:after|while|because|when|as|before|since)\b[^,;]*/g;
/** A plan that stands: `is now planned for`, `will meet on`. */
const STANDS = pattern`\b(?:(?:is|are)\s+(?:now\s+|also\s+)?${MEANT}|will)\b[^,;]*$`;

/** What moves a plan to a date, or from one. */
const MOVED =
  '(?:postponed|put\\s+(?:off|back)|moved|delayed|rescheduled|extended|changed|switched|shifted|forward)';
/** Before the date that a plan was moved to: `put off until`. */
const MOVED_TO = pattern`\b${MOVED}\s+(?:[\w’-]+\s+){0,6}?(?:until|till|to|for)\s+(?:[\w’-]+\s+){0,4}?$`;
/** Before the date that it was moved from: `was moved from`. */
const MOVED_FROM = pattern`\b${MOVED}\s+(?:[\w’-]+\s+){0,8}?from\s+(?:the\s+)?$`;

/** What will not be then: `cannot be held on | November 10`, `would not restart on | May 1`. */
const WILL_NOT =
  /\b(?:(?:will|would|can|could|shall|should|may|might)(?:\s+no\s+longer|\s+not|n[’']t)|(?:is|are|was|were)\s+not\s+to|cannot|won[’']t)\s+(?:be\s+)?[a-z]+(?:\s+[\w’-]+){0,4}\s+on\s+$/;
/** What might have been then: `lowering the lake on | March 10 | would have prevented it`. */
const HAD_IT_BEEN = /^[^,.;]*?\b(?:would|could|might)\s+(?:\w+\s+)?have\s+(?!to\b)\w+/;

/** Words before a date of which nothing came, whatever follows. */
const VAIN: readonly RegExp[] = [
  MOVED_FROM,
  // would have turned 50 this
  pattern`\b(?:would\s+(?:\w+ly\s+)?have${NO_PARTICIPLE}|(?:was|were)\s+(?:\w+ly\s+)?to\s+have(?:(?:\s+[\w’-]+){1,6}\s+and\s+to\s+have)?)\s+\w+${words(5)}`,
  // was first planned for
  pattern`\b(?:(?:first|originally|initially)\s+(?:${MEANT}|promised(?=\s+(?:for|by|in)\b))|originally\s+to\s+\w+)\b${words(6)}`,
  // was supposed to open in
  pattern`\b(?:was|were)\s+supposed\s+to\s+\w+${words(6)}`,
  // had hoped for
  /\bhad\s+(?:\w+ly\s+)?(?:hoped|aimed|wanted|wished|planned|bargained)\s+for\s+$/,
  // postponed the meeting of
  pattern`\b(?:${CALLS_OFF}|moved)\s+(?:[\w’'-]+\s+){1,5}?${HELD_OF}`,
  // had originally been scheduled for
  pattern`\bhad\s+(?:originally\s+|first\s+)?been\s+${MEANT}\s+(?:for|to|on|in|by)\b${words(5)}`,
  // on 5 September and not, as planned, on
  /(?:,|\b(?:and|but))\s+not(?:,\s+as\s+(?:first\s+|originally\s+)?[a-z]+,)?\s+(?:on|in|until|before)\s+$/,
  // gave up its plan to reopen on
  pattern`\b(?:g[ai]ve[ns]?\s+up|abandon(?:s|ed|ing)?|dropp?(?:s|ed|ing)?|${CALLS_OFF})\s+(?:an?|the|its|his|her|their|all)?\s*(?:[\w’-]+\s+)?(?:plans?|bid|attempt)\s+(?:to|for|of)\b${words(7)}`,
  // on May 5 rather than
  /\b(?:rather\s+than|instead\s+of)\s+(?:on\s+|in\s+)?$/,
];
/** The same with the words behind it. */
const VAIN_WITH: readonly (readonly [before: RegExp, after: RegExp])[] = [
  // not on | April 14 | but on May 5
  [/\bnot\s+(?:on|in|until|before)\s+$/, /^,?\s+but\s+(?:on|in|until)\s/],
  // called off | Saturday |’s match
  [pattern`\b(?:${CALLS_OFF}|abandoned|moved)\s+(?:the\s+)?$`, OWNS],
  // was due to open in | March | but the work overran
  [
    pattern`\b(?:(?:was|were)\s+(?:${MEANT}|to)|had\s+(?:aimed|hoped|planned|wanted|intended|expected)\s+to)\b${words(7)}`,
    /^[^.;,]*(?:,?\s+but\b(?!\s+(?:also|not\s+only)\b)|[;,]\s+(?:it|they|that|this)\s+(?:is|are)\s+now\b)/,
  ],
  // The summit of all leaders on | Sunday | was cancelled
  [
    pattern`(?:^|[,;:]\s+|\b(?:that|and|but)\s+)(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s+(?:(?!(?:at|of|in|for|on)\b)[\w’'-]+\s+){0,2}?${HELD}(?:\s+(?:of|with|between|in|for|against)\s+(?:[\w’'-]+\s+){1,4}?)?\s*\bon\s+$`,
    pattern`^\s+(?:was|were|(?:has|have|had)\s+been)\s+${CALLS_OFF}\b`,
  ],
];

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
  const isEnded = ENDED.test(after.replace(SUBCLAUSE, ''));
  if (IS_HELD_OF.test(before)) return isEnded;
  return PLANNED.test(before) && (isEnded || ENDS.test(before));
}
