import { IS_LIKE, IS_SET, LEADS_AHEAD, LEFT_UNSAID } from './leadsAhead.ts';
import { PAST_OF_BEING, PAST_OF_DOING } from './pastForms.ts';
import { anyCase, pattern } from './pattern.ts';

/** What a speaker puts in, of what has been: `On Sunday, you’ll remember, the rebels let them go`. */
const AS_YOU_RECALL = String.raw`(?<=\b[Yy]ou[’']?\s?)(?:['’]?ll|will|may|might)\s+(?:\w+\s+)?(?:remember|recall)\b`;
/** A modal, a plan or a date set, with the two words after it, which are its own verb and not the past. */
export const AHEAD = new RegExp(
  String.raw`\b(?!${AS_YOU_RECALL}|${IS_LIKE})(?:${LEADS_AHEAD})(?![\w’'])(?:\s+(?:not|no\s+longer|also|again|soon|then|now|still|instead|first|only|to|need|be|been|have|get|\w+ly)(?![\w’'-]))*(?:\s+(?!(?:after|before|on|in|by|at)\b)[\w’'-]+){0,2}`,
  'g',
);
/** Before what is set for a day still to come: `is expected`. */
export const IS_NOW = /(?:\b(?:is|are|now|still)|[’'](?:s|re))\s+(?:\w+ly\s+)?$/;
/** Of these what tells of a day that was set, and may have come since. */
export const WAS_SET =
  /^(?!expected\s+(?:the|an?|his|her|its|their|both|all|them|him)\b)(?:was|were|been|invited|planned|scheduled|due|expected|proposed|postponed|delayed|extended|adjourned|deferred|rescheduled|pushed|moved|put)\b/i;
/** The end of something that lasts, or by which something is done: `until the end of`, `by mid-`, `are out past`. */
export const OPEN_END =
  /\b(?<until>[Bb]y|until|till|(?<!all\s)through|(?<=\b(?:out|on|up|open|stay|go|run|last|drag|stretch|slip)\s)past|to(?=\s+the\s+(?:start|beginning|middle|end|close)\s+of\s))\s+(?:at\s+(?:least|the\s+latest)\s+)?(?:the\s+)?(?:(?:start|beginning|middle|end|close)\s+of\s+)?(?:\w+\s+|(?:early|late|mid)[- ]?)?$/;
/** What looks like a verb in the past and sets a condition: `agreed to pay provided that the firm submits a plan by`. */
const ON_CONDITION = String.raw`provided\s+(?:that\s|(?:the\s+|its\s+|his\s+|her\s+|their\s+)?[\w’'-]+\s+(?!(?:his|its|this)\s)[a-z]+s\s+(?:an?|the|its|his|her|their|all|no)\s)`;
/** Verbs in the past, and what is reported from somewhere: `according to`, `in a statement`. */
const LOOKS_BACK = [
  ...PAST_OF_DOING,
  ...PAST_OF_BEING,
  "(?:was|were|had|did)n['’]t",
  AS_YOU_RECALL,
  'killed',
  String.raw`lay(?=\s+(?:at|in|on|off\s+(?:the\s+(?:coast|shore|island)|[A-Z])|under|dead|still|idle|along|between|around)\b)`,
  'since',
  String.raw`set(?!\s+(?:to|of|for)\b)`,
  String.raw`(?<!\b(?:an?|the|its|his|her|this|that(?!\s\w+\s+(?:the|an?|its|his|her|their|off|down)\b)|no|first|second|third|fourth|next|another|further|rate|tax|pay|price|job|spending|budget|to|will|would|could|can|may|might)\s)(?<!\b(?:will|would|could|may|might|to)\b[^.;]{0,80}\b(?:and|or|then)\s)(?:shot|hit|cut|shut|beat|quit|split|let(?![’\x27])|put|bid\s+up)`,
  LEFT_UNSAID,
  String.raw`forecast(?=\s+(?:in|on|last)\b)`,
  String.raw`according\s+to`,
  String.raw`(?:was|were)\s+to\s+have`,
  String.raw`(?<!\b(?:be|been|being|is|are)\s)seen`,
  String.raw`in\s+an?\s+(?:statement|report|interview|speech|release|filing|letter|memo|e-?mail|post)`,
  String.raw`(?:has|have)\s+(?:been|\w+(?:ed|en))`,
  String.raw`(?<!${IS_SET})(?<!\b(?:in|of|with|for|from|by|at|into|on|as|than)\s)(?!followed\s+by|${ON_CONDITION}|(?:based|headquartered|located|situated)\b)[a-z]{2,}(?<!ne|exc|proc|succ|ind|spe)ed`,
].join('|');
/** Verbs in the past, and what is reported from somewhere: `according to`, `in a statement`; no `an` ends a name: `Erdoğan told`. */
export const BEHIND = new RegExp(
  String.raw`\b(?<!(?<![^\s"'“‘(—–-])(?:an?|the|its|his|her|their|our|my)\s)(?:${LOOKS_BACK})\b`,
  'g',
);
/** Verbs of what is done on a set day. */
export const SET_FOR =
  'get|report|present|travel|play|host|visit|hold|release|unveil|publish|launch|vote|meet|leave|return|receive|deliver|decide|announce|elect|choose|take|go|come|make|give|move|join|start|begin|follow|face|open|close|sign|sail|fly|gather|convene|reconvene|enter|hear|inaugurate|celebrate|mark|ring|appear|debut|tour|resume|expire';
/** What is published on a set day. */
const RESULTS =
  'results|earnings|figures|data|growth|minutes|numbers|sales|statistics|forecasts?|estimates?';
/** Verbs that are the same in the past, words that are none. */
const MAYBE_PAST = String.raw`(?:let|put|quit|read|beat|cost|hurt|shut|split|spread|bid|burst|cast|shed|bet|set|hit|cut|lay|ground|wound|bound|also|all|both|have|had|are|were|do|did|can|could|may|might|never|always|often|only|usually)\b`;
/** What is told after a verb in the present that looks back. */
const BACKWARD = String.raw`after|following|since|from(?!\s+(?:\d|$))|over|despite|amid|in\s+connection`;
/** Verbs in the present of what is done on a set day. */
const DOES = [
  String.raw`(?:is|are)\s+(?!\w+ing\b|(?:up|down|higher|lower|flat|little\s+changed)\s)`,
  String.raw`(?!reports\s+an?\b)(?:${SET_FOR})(?:e?s)\s+(?:(?:its|their|his|her|the|an?)\b|[a-z]+-[a-z]+\s)`,
  String.raw`(?:report|update|publish|release|announce|present)s\s+(?:[\w-]+\s+){0,3}?(?:${RESULTS})\b`,
  String.raw`(?:lift|close|kick)s\s+`,
  String.raw`(?:follow|travel|go|come|present|meet|leave|begin|open|gather|convene|reconvene|sail)(?:e?s)\b`,
  String.raw`testifies\b`,
  String.raw`(?:argue|rule)s\s+(?:on\s+)?$`,
  String.raw`(?:they|we|[a-z]{2,}[^s\W]s)\s+(?:${SET_FOR})\b`,
  String.raw`(?:who|which)\s+(?:${SET_FOR})(?:e?s)?\b`,
  String.raw`(?:I|[Ww]e|[Tt]hey)\s+(?!${MAYBE_PAST})[a-z]{3,}(?<!ed)(?:\s+\w+){0,3}\s+(?:on\s+)?$`,
].join('|');
/**
 * Verbs in the present, which lead to a day ahead where the clause has no other: `presents its budget on Wednesday`,
 * `two chip makers report results on Tuesday`; those that are nouns too only with what they are done to.
 */
export const PRESENT = anyCase`\b(?:${DOES})(?!.*\b(?:${BACKWARD})\b)`;
/** A clause that tells more of something named, to the end. */
export const SUBCLAUSE = /\b(?:that|which|who|whose|where|because|after|when)\b.*$/s;
/** A clause about something named that a comma ends: `which reports on Friday, shipped 50 million phones`. */
export const SET_IN = /\b(?:who|which|whose)\b[^,;]*$/;
/** Who said it, to the end: `We find out Monday,” one said`. */
export const WHO_SAID = /,["”’]*\s+(?:[\w.’'-]+\s+){1,4}?(?:said|says|told|added)\b.*$/s;
/** What lasts into the present: `has banned`, `are cancelled`. */
export const LASTS_TILL_NOW =
  /\b(?:(?:has|have|is|are)\s+(?:not\s+|been\s+|now\s+|\w+ly\s+)*\w+(?:ed|en|ut|un)|(?:is|are)\s+(?:still\s+)?(?:in|on|out|off|under|away|back)\b[^,;]*)\b/i;
/** Words before `Tuesday's losses` that make of them what has been. */
export const FOLLOWS =
  /\b(?:after|following|despite|since|amid|(?:wake|light|because|result)\s+of|(?:response|due|thanks|reacts?|reacted)\s+to)\s+$/i;
/** What `Tuesday’s election` is named after before it comes, with words that look ahead to it. */
export const PLANNED =
  /^\s?['’]s\s+(?:[\w-]+\s+){0,3}?(?:elections?|votes?|ballot|referendum|primar(?:y|ies)|game|match|final|race|meeting|summit|hearing|debate|ceremony|funeral|launch|opening|deadline|flight|event|keynote|(?:\w+\s+)?(?:report|figures|data|results)|unveiling|premiere|concert|conference|auction|show|visit|action|strikes?|walkouts?|stoppages?|march|protests?|demonstration|tie|derby|parade|festival|wedding|talks|commute|forecast|weather|opener|fixtures?)\b/;
/** What becomes of something before its day: `Friday's match has been called off`, `Friday's planned march`. */
export const PUT_OFF =
  /^\s?['’]s\s+(?:(?:planned|scheduled|proposed)\s|(?:[\w–’'-]+\s+){1,5}?(?:(?:has|have)\s+been\s+(?:called\s+off|cancell?ed|postponed|put\s+(?:back|off)|rescheduled)|(?:is|are)\s+(?:off|in\s+doubt|at\s+risk))\b)/;
/** Words before what is called off, named by its day: `called off | Saturday’s match`. */
export const CALLS_OFF =
  /\b(?:call(?:s|ed|ing)?\s+off|cancel(?:s|led|ed|ling)?|postpon(?:es|ed|ing)|put(?:s|ting)?\s+(?:off|back)|scrap(?:s|ped|ping)?|delay(?:s|ed|ing)?)\s+(?:the\s+)?$/i;
/** What is still to come, told after its day. */
export const COMES =
  /^[^,;]*?\b(?:will|could|may|might|is\s+(?:still\s+|now\s+)?(?:expected|going\s+to|likely|set|due|scheduled))\b/;
/** Words before a day that something looks ahead to. */
export const LOOKS_TO = /\b(?:before|ahead\s+of|awaiting|prepar\w+\s+for)\s+$/i;
/** What opens a clause whose past tense tells of nothing past: `could move if the strike went on into November`. */
export const CONDITION =
  /(?<!\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|knows?|knew|sees?|sure)\s)\b(?:if|unless)\b(?!.*\b(?:that|which|who|what\s+\w+)\s+$)[^,;]*$/i;
/** What is told of by its name once it has happened. */
const HAPPENED =
  'win|loss|defeat|victory|draw|attack|crash|shooting|explosion|fire|blast|storm|(?:earth)?quake|raid|arrests?|death|killing|plunge|rally|drop|fall|rise|gains?|losses';
/** What has been, told as that of its day: `in Saturday's win`. */
export const OF_ITS_DAY = pattern`^\s?['’]s\s+(?:[\w-]+\s+){0,2}?(?:${HAPPENED}|close|closing\s+(?:price|level|bell)|session|trading)\b`;
/** A day right behind what has happened on it, told as something known: `The market’s fall on | Tuesday | may be only the start`, `Inflation, at 4 percent in | October |, will fall`. */
export const HAPPENED_ON = new RegExp(
  String.raw`,\s+at\s+[$£€]?\d[\d.,]*(?:%|\s+(?:percent|per\s+cent|million|billion))?\s+(?:on|in)\s+$|(?:^|[.,;]\s)\s*(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|(?:[Tt]he\s+)?[\p{L}-]+['’]s?)\s+(?:[\w-]+\s+){0,2}?(?:${HAPPENED})\s+(?:on\s+)?$`,
  'u',
);
/** Verbs that tell of plans: a date after `by` lies ahead of them. */
export const TELLS =
  /^(?:said|told|set|[a-z]*(?:announc|agre|propos|offer|order|ask|urg|demand|commit|vow|pledg|call|appeal|instruct|promis)ed)$/;
/** Verbs by which something is set for a day: `ordered mourning for Wednesday`, `was moved to Dec. 12`. */
export const SETS =
  /^(?:set|announced|ordered|declared|called|fixed|booked|planned|proposed|offered|agreed|asked|moved|shifted|rescheduled|adjourned|postponed|promised|pledged|vowed|decided|voted)$/;
/** Before the day that something is set for. */
export const SET_DAY = /\b(?:for|to|from|(?:starting|beginning)(?:\s+(?:on|from|in))?)\s+$/;
/** A day that is made something by being called so: `declared Friday a day of mourning`. */
export const DECLARES = /\b(?:declared|named|made)\s+$/;
/** What is stopped or allowed until a day: `closed the airport until Monday`, `approved the mission until 31 March`. */
export const STOPS =
  /^(?:closed|shut|suspended|banned|barred|halted|grounded|cancell?ed|adjourned|remanded|gave|given|granted|extended|postponed|delayed|declared|imposed|introduced|issued|approved|authori[sz]ed|renewed|prolonged)$/;
/** What was decided to be so until a day: `voted to put the closures on hold until September`. */
export const DECIDED_TO = /^(?:voted|decided|chose|opted|resolved)\b.*\bto\s+[a-z]/;
/** A date that opens a clause of its own within a sentence: `plans cuts, and in August it closed a mine`. */
export const OPENS_ANEW = /\b(?:and|but|then|while|whereas)\s+(?:(?:in|on)\s+)?$/;
/** A noun of which a date is told, at the head of a clause: `because tests in`, `, and a dry spell in`. */
export const SUBJECT_OF =
  /(?:\b(?:because|although|though|while|whereas)|,\s+(?:and|but)\s+(?:an?|the))\s+(?:[\w’'-]+\s+){1,5}?(?:in|on)\s+$/;
/** Behind a date by which something is to come: `in September at the latest`. */
export const AT_LATEST = /^\s+at\s+the\s+(?:very\s+)?(?:latest|earliest|soonest)\b/;
