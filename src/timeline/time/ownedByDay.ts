import { CALLS_OFF } from './callingOff.ts';
import type { TenseRule } from './cues.ts';
import { HAPPENED, HELD } from './eventNouns.ts';
import { anyCase, pattern } from './pattern.ts';
import { OWNS } from './wordsBehind.ts';

/** Behind a day what is named by it, and up to three words before its noun: `| Friday |’s general election`. */
const OWNED = String.raw`^\s?['’]s\s+(?:[\w-]+\s+){0,3}?`;

/** What is named after its day before it comes, where words look ahead to it: `ahead of | Tuesday |’s election`. */
const PLANNED = pattern`${OWNED}(?:${HELD}|(?:\w+\s+)?(?:report|figures|data|results)|flight|event|keynote|action|tie|fixtures?|opener|commute|forecast|weather)\b`;
/** Words before a day that something looks ahead to. */
const LOOKS_TO = /\b(?:before|ahead\s+of|awaiting|prepar\w+\s+for)\s+$/i;
/** What is still to come, told after its day: `| Tuesday |’s election could decide it`. */
const COMES =
  /^[^,;]*?\b(?:will|could|may|might|is\s+(?:still\s+|now\s+)?(?:expected|going\s+to|likely|set|due|scheduled))\b/;

/** What becomes of something before its day: `| Friday |’s match has been called off`, `| Friday |’s planned march`. */
const PUT_OFF = pattern`^\s?['’]s\s+(?:(?:planned|scheduled|proposed)\s|(?:[\w–’'-]+\s+){1,5}?(?:(?:has|have)\s+been\s+${CALLS_OFF}|(?:is|are)\s+(?:off|in\s+doubt|at\s+risk))\b)`;
/** Words before what is called off, named by its day: `called off | Saturday |’s match`. */
const CALLS_IT_OFF = anyCase`\b${CALLS_OFF}\s+(?:the\s+)?$`;

/** Words before what has been: `after | Tuesday |’s losses`. */
const FOLLOWS =
  /\b(?:after|following|despite|since|amid|(?:wake|light|because|result)\s+of|(?:response|due|thanks|reacts?|reacted)\s+to)\s+$/i;
/** What has been, told as that of its day: `in | Saturday |’s win`. */
const OF_ITS_DAY = pattern`${OWNED}(?:${HAPPENED}|close|closing\s+(?:price|level|bell)|session|trading)\b`;

/** Of a day that something is named by: its own where verbs or what it is let it come, else behind. */
export const byWhatItOwns: TenseRule = ({ before, after, cue }) => {
  if (!OWNS.test(after)) return null;
  if (PUT_OFF.test(after) || CALLS_IT_OFF.test(before)) return 'future';
  const isAwaited = LOOKS_TO.test(before) || (!cue && COMES.test(after));
  if (isAwaited && PLANNED.test(after)) return 'future';
  return !cue || FOLLOWS.test(before) || OF_ITS_DAY.test(after) ? 'past' : null;
};
