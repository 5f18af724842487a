import { type Cue, nearestCue, type TenseRule } from './cues.ts';
import { pattern } from './pattern.ts';

/** What part of a date: `the end` of May. */
const PART = '(?:start|beginning|middle|end|close)';
/** Up to when: `until`, `by`, `stay open past`, `to the end of`, not `all through`. */
const UNTIL = String.raw`(?<until>[Bb]y|until|till|(?<!all\s)through|(?<=\b(?:out|on|up|open|stay|go|run|last|drag|stretch|slip)\s)past|to(?=\s+the\s+${PART}\s+of\s))`;
/** The end of something that lasts, or by which something is done: `until the end of`, `by mid-`, `are out past`. */
const OPEN_END = pattern`\b${UNTIL}\s+(?:at\s+(?:least|the\s+latest)\s+)?(?:the\s+)?(?:${PART}\s+of\s+)?(?:\w+\s+|(?:early|late|mid)[- ]?)?$`;
/** What lasts into the present: `has banned`, `are cancelled`, `is still out`. */
const LASTS_TILL_NOW =
  /\b(?:(?:has|have|is|are)\s+(?:not\s+|been\s+|now\s+|\w+ly\s+)*\w+(?:ed|en|ut|un)|(?:is|are)\s+(?:still\s+)?(?:in|on|out|off|under|away|back)\b[^,;]*)\b/i;
/** What is stopped or allowed until a day: `closed the airport until Monday`, `approved the mission until 31 March`. */
const STOPS =
  /^(?:closed|shut|suspended|banned|barred|halted|grounded|cancell?ed|adjourned|remanded|gave|given|granted|extended|postponed|delayed|declared|imposed|introduced|issued|approved|authori[sz]ed|renewed|prolonged)$/;
/** What was decided to be so until a day: `voted to put the closures on hold until September`. */
const DECIDED_TO = /^(?:voted|decided|chose|opted|resolved)\b.*\bto\s+[a-z]/;
/** Verbs that tell of plans: a date after `by` lies ahead of them. */
const TELLS =
  /^(?:said|told|set|[a-z]*(?:announc|agre|propos|offer|order|ask|urg|demand|commit|vow|pledg|call|appeal|instruct|promis)ed)$/;

/** Of a date that ends something: ahead where that lasts till now, is to last, or only a plan is told: `said the port would reopen by`. */
export const byWhatItEnds: TenseRule = ({ before, after, cue }) => {
  const end = OPEN_END.exec(before)?.groups?.until;
  if (end === undefined) return null;
  const isOpen = !/^by$/i.test(end);
  if (isOpen && cue?.verb !== 'had' && (LASTS_TILL_NOW.test(before) || isToLast(before, cue)))
    return 'future';
  if (cue) return TELLS.test(cue.verb) ? 'future' : null;
  const later = nearestCue(after, 'first');
  return later && !(isOpen && TELLS.test(later.verb)) ? later.tense : 'future';
};

/** Whether a verb tells what is to be so until a day: `closed the airport until`, `voted to keep it open until`. */
const isToLast = (before: string, cue: Cue | null): boolean =>
  cue !== null && (STOPS.test(cue.verb) || DECIDED_TO.test(before.slice(cue.index)));
