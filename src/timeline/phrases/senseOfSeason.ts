import { OPENS_SENTENCE } from '../time/atHead.ts';
import { pattern } from '../time/pattern.ts';
import { SEASON } from './names.ts';
import { NOTHING_FOLLOWS } from './units.ts';

/** What is set for a season it is named after, and told of once: `a spring launch`. */
const OCCASION =
  /^\s+(?:launch|release|debut|opening|reopening|premiere|unveiling|election|referendum|vote|campaign|offensive|delivery|start|return|tour|summit|conference|convention|term|semester|collection)\b/;
/** Words before what bears the name of its season. */
const DETERMINER = /\b(?:an?|the|its|his|her|their|this|planned|\w+[’']s)\s+(?:early |late )?$/i;
/** What may stand behind a season that bears no name of anything: `the summer | in France`, `winter | and`, `spring | brought`. */
const PREPOSITION = 'in|at|on|to|for|from|with|without|by|as|after|before|until|since|off|through';
const JOINS = 'and|or|but|when|while|because|that|which|who';
const VERB = String.raw`is|are|was|were|will|would|has|had|have|can|could|may|might|should|comes?|came|begins?|began|ends?|ended|brings?|brought|saw|sees|arrives?|arrived|\w+ed`;
/** These and others: `the summer | there`. */
const GOES_ON = pattern`^\s+(?:${PREPOSITION}|${JOINS}|${VERB}|there|here|it|he|she|they|we|you|I|the|an?|his|her|their|its|this|abroad|again|alone|too|months)\b`;
/** Whether nothing follows that bears a season’s name: `in | spring | they came`. */
export const ENDS = (after: string): boolean => NOTHING_FOLLOWS.test(after) || GOES_ON.test(after);
/** What a season only names: `his summer home`. */
const HAS_NAME =
  /^\s+(?:homes?|houses?|camps?|schools?|palace|residence|cottage|jobs?|interns?|squash|wheat|sports)\b/;
/** Another season beside: `in spring or summer`. */
const OTHER_AFTER = pattern`^\s+(?:and|or|to)\s+(?:early |late )?(?:${SEASON})\b`;
const OTHER_BEFORE = pattern`(?:${SEASON})\s+(?:and|or|to)\s+(?:early |late )?$`;
/** Words of time before a season with its article: `in the | spring`. */
const IN_THE =
  /\b(?:in|into|during|until|till|since|through|throughout|over|for|before|by)\s+the\s+(?:early |late )?$/i;
/** The same without it: `by early | summer`. */
const BY =
  /\b(?:in|by|before|until|till|come|since|from|after|through)\s+(?:early |late |mid-?)?$/i;
/** A part of it alone: `late | fall`. */
const PART = /\b(?:early|late|mid)[\s-]+$/i;
/** What a season does: `Winter | came`. */
const COMES =
  /^\s+(?:is|was|may|might|could|should|can|came|comes|began|begins|ended|ends|brought|brings|will|has|had)\b/;
/** Somebody came to harm, by a fall: `died in the | fall`. */
const HARM =
  /\b(?:hurt|injur\w+|died|dies|killed|surviv\w+|broken?|fractur\w+|damag\w+|knocked)\b/i;

/**
 * What a season's name alone stands for: `one` that the text tells of, `any` such one (`winter storms`), or null, for
 * a drop, a jump, a source of water or a part of a name.
 */
export function senseOf(season: string, before: string, after: string): 'one' | 'any' | null {
  if (/^(?:-|\s+of\b)/.test(after) || HAS_NAME.test(after)) return null;
  const isAmbiguous = /fall|spring/i.test(season);
  if (/^[A-Z]/.test(season)) return senseOfCapital(before, after, isAmbiguous);
  if (OCCASION.test(after) && DETERMINER.test(before)) return 'one';
  if (OTHER_AFTER.test(after) || OTHER_BEFORE.test(before)) return 'one';
  return isAmbiguous ? senseOfFall(season, before, after) : senseOfSummer(before, after);
}

/** At the head of a sentence `Winter came`; within one only with words of time, `in late Spring`: others are names. */
function senseOfCapital(before: string, after: string, isAmbiguous: boolean): 'one' | 'any' | null {
  if (OPENS_SENTENCE.test(before)) {
    if (COMES.test(after)) return 'one';
    return isAmbiguous || !/^\s+[a-z]/.test(after) || GOES_ON.test(after) ? null : 'any';
  }
  const isTime = IN_THE.test(before) || PART.test(before) || (BY.test(before) && ENDS(after));
  return isTime && !/^,?\s+(?:[A-Z]|who\b)/.test(after) ? 'one' : null;
}

/** Spring and fall are much else: they need words of time before them. */
function senseOfFall(season: string, before: string, after: string): 'one' | null {
  if (season === 'fall' && HARM.test(before)) return null;
  if (IN_THE.test(before) || PART.test(before) || /\ball\s+$/i.test(before)) return 'one';
  if (season === 'spring' && /\b(?:after|from)\s+the\s+$/i.test(before)) return 'one';
  return BY.test(before) && NOTHING_FOLLOWS.test(after) ? 'one' : null;
}

function senseOfSummer(before: string, after: string): 'one' | 'any' {
  const isTold =
    IN_THE.test(before) ||
    PART.test(before) ||
    /\b(?:after|of|for|all|spent|entire|whole)\s+(?:the\s+)?$/i.test(before);
  if (isTold && !/\b(?:of|for)\s+$/i.test(before)) return 'one';
  if (!ENDS(after)) return 'any';
  return BY.test(before) || /\b(?:the|for)\s+$/i.test(before) ? 'one' : 'any';
}
