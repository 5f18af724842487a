import { PAST_OF_DOING } from './pastForms.ts';

/** What is told of somebody in the present tense that is past: `is accused of`, `is believed to`. */
const TOLD_OF =
  'accused|charged|suspected|alleged|believed|thought|reported|rumou?red|wanted|blamed|credited|survived|descended|based|located|called|named|used|considered|described|known|said|seen|expected';
/** Participles of what is done. */
const DONE = '(?:[a-z]+ed|held|shown|given|sung|laid|drawn|chosen|sworn|shut)';
/** The auxiliaries of what is done in the present, and with them on a day ahead: `is announced`, `are closed`. */
export const IS_SET = String.raw`\b(?:is|are)\s+(?:(?:not|also|now|\w+ly)\s+)?(?=(?!${TOLD_OF})${DONE}\b)`;
/** Behind a `have` that makes nothing past: `would have to close`, `would have scans`. */
export const NO_PARTICIPLE = String.raw`(?!\s+(?:to|an?|the|his|her|its|their|surgery|scans|tests|talks)\b)`;
/** What was seen or could not be found out, and what nobody would say: `could not be reached Tuesday`. */
export const LEFT_UNSAID = String.raw`(?:could\s+be\s+(?:seen|heard|felt)|(?:would|could)\s+(?:say|not\s+(?:immediately\s+)?(?:be\s+(?:reached|determined|learned|confirmed|verified|located|seen|heard)|say|comment|elaborate|speculate|confirm|discuss|disclose)))\b`;

/** Before a date that belongs to what is planned, and not to what becomes of the plan: `a plan to close it | by | June`. */
const WHEN_PLANNED = String.raw`\b(?:in|by|before|until|till|from|through|for|the|early|late|mid|end|of|next)\s+$`;
/** What something is like from its first day on, but not what is so from a day on: `launched a phone that | will cost | $199 on Tuesday`. */
export const IS_LIKE = String.raw`(?=[cw])(?:can|(?:will|would)\s+(?:cost|give|allow|let|enable|help|require|include|feature|offer|cover|pay|cut|raise|ban|force|create|save|add|limit|have|be\s+able))\b(?<=\b(?:that|which)\s+(?:can|(?:will|would)\s+(?:be\s+)?\w+))(?![^.;]*(?:${WHEN_PLANNED}|\b(?:from|beginning|starting)\s+on\s+$))`;
/** Right before a time, which a verb without an object belongs to: `closes | on Friday`, `closes | Friday`. */
const ON_TIME = String.raw`(?=\s+(?:(?:on|in|at|this|next)\b|$))`;
/** Nothing done behind it, which then tells of the day: `On Friday, his speech | ahead of | the meeting sent the dollar higher`. */
const NO_PAST_BEHIND = String.raw`(?![^,.;]*\s(?:${PAST_OF_DOING.join('|')}|[a-z]{2,}ed)\s(?!on\s+$)|[^,.;]*,[^,.;]*\stold\s)`;
/** No count, quantity or owner, which makes a noun of what follows: `three starts`, `its returns`. */
const NO_COUNT = String.raw`(?<!\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|by|of|than|its|their|his|her|no|all|some|many|most)\s)`;
/** No verb in the past, of which the word before is the subject: `starts fell`, `early returns favored`. */
const NO_SUBJECT = String.raw`(?!\s+(?:\w+ly\s+)?(?:rose|fell|grew|sank|slid|shot|lay|stood|sat|ran|went|came|left|lost|took|was|were|had|[a-z]+ed)\b)`;
/** No article, preposition or past verb, after which a word is a noun, an adjective or an infinitive. */
const NO_DETERMINER = String.raw`(?<!\b(?:[Aa]n?|[Tt]he|of|in|by|at|for|from|with|after|before|its|his|her|their|no|this|first|to|was|were|been|so|too|very|seem(?:ed|s)?|look(?:ed|s)?|appear(?:ed|s)?|came|got|stayed|remained|drew|did|did\s+not|didn[’\x27]t)\s)(?<!\b(?:an?\s(?:[\w-]+\s){1,2}|the\s(?:[\w-]*[^s\s]\s){1,2}))`;
/** Those who are told to do something: `told them`, `asked the jury`. */
const WHOM = '(?:them|him|her|us|both|all|(?:the\\s+)?[a-z]+(?:s|men|women|people|jury|staff))';
/** What is called for a day: `a rally on Sunday`. */
const CALLED =
  'rally|strike|march|protests?|vote|elections?|referendum|meeting|summit|demonstrations?|boycott|walkout|stoppage|hearing|session|debate|ballot|inquiry';
/**
 * What only says of something that it is planned, and not when: `halted its | planned | share sale on Monday`, but `the |
 * planned | strike on Monday`.
 */
const ATTRIBUTE = String.raw`(?<=\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|for|[’']s)\s\w+)(?!\s+(?:[\w-]+\s+)?(?:${CALLED})\s+(?:on\s+)?$)`;
/** No object, after which a `to` is a preposition: `agreed to the plan`. */
const NO_OBJECT = String.raw`(?!\s+(?:them|him|her|us|me|it|you|the|an?|its|their|his)\b)`;

/** Modals and what stands for them: `will`, `won’t`, `might`, `is to`, `can`. */
const MODALS = [
  'will',
  "won['’]t",
  "['’]ll",
  'shall',
  String.raw`(?:(?!${LEFT_UNSAID})(?:would|could)|may|might|should)(?!\s+(?:\w+\s+)?have\b${NO_PARTICIPLE})`,
  // should have finished by
  String.raw`should\s+have\s+[a-z]+(?=[^.;]*\bby\s+$)`,
  String.raw`must(?!\s+have\b)`,
  String.raw`can(?:not)?(?!\s+be\s+(?:seen|heard|felt)\b)(?=\s+[a-z])`,
  // I’d rather go, they’d like to meet
  String.raw`(?<=[’'])d\s+(?:(?:rather|better|like\s+to|love\s+to|prefer\s+to)\s+(?:\w+\s+)?)?(?:be|go|get|come|meet|play|see|do|make|take|leave|start|have\s+to)(?=\s)`,
  String.raw`going\s+to`,
  String.raw`(?:is|are|was|were)\s+to(?!\s+have\b)(?=\s+[a-z])`,
  // a vote to be held
  String.raw`(?<!(?:believed|considered|reported|alleged|found|thought|said|seem(?:ed|s)?|appear(?:ed|s)?|proved|needed|had)\s)to\s+be\s+(?:held|heard|made|built|sold|paid|sent|shown|given|taken|told|brought|laid|drawn|chosen|sworn|\w+ed)`,
];

/** What is foreseen, hoped for or likely: `forecasts a rise`, `is likely`, `are bracing for`. */
const FORESEEN = [
  String.raw`(?:predict(?:s|ed|ing)?|forecasts?(?!\s+for\b)|foresees?|foresaw|project(?:s|ed)|envisag(?:es|ed))(?=\s+(?!in\b|on\b|last\b)\w)`,
  // The outlook for the weekend is grim, not “cut its outlook for the year on Monday”
  String.raw`(?:outlook|forecast)\s+for(?<=^[\s"“‘(]*[A-Z][a-z]+\s+(?:[\w-]+\s+)?\w+\s+for)`,
  String.raw`(?:outlook|forecast)\s+for(?=\s+(?:the\s+)?$)`,
  String.raw`(?<!than[\s-]|\b[Aa]s\s|\bhad\s(?:been\s)?|analysts\s)[Ee]xpect(?:s|ed|ing)?`,
  String.raw`(?<!\b(?:was|were)\s)supposed\s+to`,
  String.raw`(?:looks?|seems?|appears?)\s+(?:un)?likely`,
  'unlikely',
  String.raw`(?:await(?:s|ing)?|(?<!\b(?:was|were)\s)waiting\s+for|brac(?:es?|ing)\s+for|prepar(?:es?|ing)\s+for|hop(?:es?|ing)\s+for|(?:hoped|aimed|planned|wished)\s+for(?=\s+(?:\w+\s+)?$))`,
  // sees a slowdown, not “when they see a target”
  String.raw`(?<!\b(?:when|if|as|where)\s(?:\w+\s)?)sees?(?=\s+(?:an?|no|little)\s)`,
];

/** What people gather or stop work for, on a day that is set: `to strike`. */
const ON_SET_DAY =
  '(?:strike|march|protest|rally|demonstrate|meet|return|vote|reopen|resume|walk\\s+out|stage|hold|present|unveil|appear|testify|debate)';
/** A plan for anything else, which the verb before it is told of: `dropped its plan to build a plant on Monday`. */
const PLAN_AS_NOUN = String.raw`plans?\s+to\s+(?<=\b(?:an?|the|its|their|his|her|[a-z]+ed)\s(?:[a-z]+\s)?plans?\s+to\s+)(?!${ON_SET_DAY}\b|[^.;]*${WHEN_PLANNED})`;

/** What is planned or promised: `plans to close`, `agreed to meet`, `planning`. */
const PLANNED = [
  `(?<!\\b[Aa]s\\s)[Pp]lanned(?!${ATTRIBUTE})`,
  String.raw`(?<!\bthe\s)planning(?!\s+(?:committees?|officers?|permission|applications?|boards?|officials?|department|inspector(?:ate|s)?|minister|authority|law|rules)\b)`,
  String.raw`(?!${PLAN_AS_NOUN})(?<!\bhad\s)(?:plan|hope|aim|intend|want|threaten|vow|pledge|promise|agree|need|expect|hoping|intending|hoped|about)s?\s+to${NO_OBJECT}`,
  // has agreed to meet, not “agreed to meet on Monday”, which may have been agreed then
  String.raw`(?:agreed|decided|voted|vowed|pledged|promised|threatened|offered|asked|ordered|told|invited|summoned)\s+to(?<=\b(?:has|have|[’']ve)\s+(?:\w+ly\s+|also\s+|now\s+)?(?:been\s+)?\w+\s+to)${NO_OBJECT}`,
  // urged him to leave this coming
  String.raw`(?:promis|vow|pledg|agree|threaten|refus|ask|urg|order|tell|told|invit)(?:ed|es|s)?\s+(?:[\w’'-]+\s+)?to\s+[\w’'-]+(?=[^.;]*\bthis\s+(?:coming\s+)?$)`,
  // voted late Monday to strike
  String.raw`(?:promis|vow|pledg|agre|threaten|decid|vot)ed(?:\s+(?:(?:on|late|early)\s+){0,2}(?:\w+day|yesterday))?\s+to\s+${ON_SET_DAY}(?=\s|$)`,
  String.raw`(?<![’'])lets(?=\s+[\w’'-]+\s+[a-z])`,
];

/** What somebody is told or asked to do: `ordering the firm to pay`, `told residents not to return`, `Call`. */
const ORDERED = [
  String.raw`(?:order|tell|ask|urg|requir|instruct|direct|allow|forc|giv)ing\s+(?:[\w’'-]+\s+){1,4}?to(?=\s+[a-z])`,
  String.raw`(?:told|asked|ordered|instructed|invited|summoned|warned)\s+${WHOM}\s+(?:not\s+)?to\s+(?:be\s+back|come\s+back|return|report|reappear|appear|attend|testify|reconvene)`,
  String.raw`(?:is|are|was|were)\s+being\s+(?:urged|asked|told|advised|warned|invited)\s+(?:not\s+)?to`,
  String.raw`(?:ordered|required|summoned|invited|told|asked|scheduled|expected|set|due)\s+to\s+(?:appear|be|return|meet|attend|report|testify|leave|start|begin)`,
  String.raw`invit(?:e|es|ed|ing|ations?)(?=[^.;]*\bto\s+(?:an?|the|its|their|his|her)\s+[^.;]*$)`,
  String.raw`(?<=^[\s"“‘(]*)(?:Ask|Call|Come|Watch|Vote|Wait|Check)`,
  String.raw`(?:[Jj]oin\s+us|[Ss]ee\s+you|[Tt]une\s+in)`,
];

/** What a day is set for: `is due`, `scheduled`, `put off until`, `deadline`. */
const SET = [
  String.raw`(?:is|are|was|were|been)\s+(?:due|set(?!\s+(?:up|off|out|alight|ablaze|aside|free|down)\b)|slated|likely|possible|forecast|on\s+track)`,
  String.raw`falls(?=\s+on\s+$)`,
  String.raw`(?:falls?|comes?)\s+due`,
  String.raw`(?<!\b(?:[Ff]ell|[Cc]ame|[Bb]ecame|[Ff]alls?|[Cc]omes?)\s)[Dd]ue(?!\s+(?:in\s+)?\d{4}\b)(?:\s+(?:out|to\s+be))?`,
  `(?<!\\b[Aa]s\\s)[Ss]chedul(?:ed|ing)(?!${ATTRIBUTE})`,
  String.raw`set\s+for(?=\s+(?:\w+\s+)?$)`,
  String.raw`(?:put\s+(?:\w+\s+){0,3}off|(?:pushed|moved|put)\s+back|delayed|postponed|extended|adjourned|deferred|rescheduled)(?=[^.;]*\b(?:until|till|to)\s+(?:at\s+least\s+)?$)`,
  String.raw`(?:until|pending|awaiting)\s+(?:\w+\s+)?(?:sentencing|trial|hearing|ruling)`,
  String.raw`deadlines?(?!\s+(?:had|has|passed|expired|ran|lapsed)\b)`,
  // has until Friday
  String.raw`(?:has|have|[’']ve)(?:\s+got)?(?=\s+until\s+$)`,
  `upcoming(?!${ATTRIBUTE})`,
  String.raw`[Nn]ext\s+up\s+(?:is|are)`,
  // the album, out on
  String.raw`,\s+out(?=\s+on\s+$)`,
  String.raw`(?<!\b(?:(?:was|were)(?:n[’\x27]t|\s+not)?|became)\s)(?:available|payable)`,
  String.raw`effective(?!\s+immediately)`,
  String.raw`[Aa]head\s+of(?<!\b(?:was|were|is|are|came|finished|moved|pulled|stayed|remained|edged|crept|narrowly|just|well|far|points?|percent)\s[Aa]head\s+of)${NO_PAST_BEHIND}`,
  String.raw`[Aa]s\s+(?:early|soon)\s+as`,
  String.raw`(?:expir|matur)ing(?=\s+(?:on\s+|in\s+)?$)`,
  String.raw`to\s+(?:begin|start|resume|take\s+place)`,
  String.raw`to\s+(?:keep|continue|last|stay|remain)(?=[^.;,]*\b(?:until|till|through)\s)`,
];

/** The present tense, where it tells of a day ahead: `is closed`, `are off on`, `opens`, `takes effect`. */
const PRESENT_OF_PLANS = [
  `${IS_SET}${DONE}`,
  String.raw`(?:is|are|[’'](?:m|re|s))(?=\s+(?:in|out|off|back)\s+on\s+$)`,
  // Friday | is the deadline
  String.raw`(?<=^\s+(?:also\s+)?)(?:is|marks)`,
  String.raw`(?:is|are)(?=\s+(?:on\s+|for\s+|in\s+)?$)`,
  String.raw`(?:is|are|[’']s|[’']re)\s+(?:leaving|coming|meeting|holding|opening|starting|beginning|returning|arriving|heading|flying|visiting|hosting|playing|travell?ing|voting|closing)`,
  String.raw`(?:going|heading|travell?ing|returning|flying|preparing|training|bound)(?:\s+[a-z]+){0,2}?\s+for\s+(?:the|an?|his|her|their|its)(?=\s[^.;]*$)`,
  String.raw`runs(?=\s+(?:(?:from|through|to|until|till)\s+)?(?:the\s+end\s+of\s+)?$)`,
  String.raw`(?<!\b(?:had|has|have)\s)runs?\s+out${ON_TIME}`,
  String.raw`hits?(?=\s+(?:stores|shelves|shops|screens|theat(?:er|re)s|newsstands|the\s+(?:market|shelves|streets))\b)`,
  `(?:land|launch|dock|close)(?:e?s)${ON_TIME}`,
  String.raw`(?:remains?|stays?)(?=\s+(?:\w+\s+){0,2}(?:until|till|through)\b)`,
  String.raw`continues(?=\s+(?:on|tomorrow|next)\b)`,
  String.raw`(?:steps|stands?)\s+down`,
  String.raw`(?:steps|tees|tips|blasts)\s+off|gets?\s+under\s?way`,
  String.raw`(?:goes|go)\s+(?:on\s+sale|on\s+trial|to\s+the\s+polls)`,
  String.raw`(?<!\b(?:had|has|have|having)\s(?:(?!to\s)\w+\s)?)(?:takes?|comes?|goes|kicks)\s+(?:place|effect|office|off|up|over|to|before|into\s+(?:force|effect))`,
  // who races in Harrow
  String.raw`(?<=\b(?:who|which)\s)(?:races|runs|fights|rides|swims|competes)(?=\s+(?:again\s+)?(?:in|at|on|for|against|over)\b)`,
  // the exhibition opens, not “three starts”, “early returns favored him”, “housing starts”
  String.raw`${NO_COUNT}(?:begin|start|open|reopen|arrive|ship|air|play|visit|debut|premiere|appear|return|meet|depart|resume|end|expire|decide|vote|face|leave|host|head|fl(?:y|ie)|travel|speak|convene|make|hold|join|sing|perform|compete|sit|publish|become|sail|turn|retire|mature)s(?!(?<!speaks)\s+of\b)${NO_SUBJECT}(?<!\b(?:[Hh]ousing|[Hh]ome)\s+starts)`,
  // schools reopen on Monday, not “the vote on Monday”
  String.raw`(?=[bsomvprflacde])${NO_DETERMINER}(?:begin|start|open|reopen|meet|vote|play|return|resume|face|leave|arrive|close|decide|mature|expire|polls|(?:end|finish|conclude)(?<=[a-z]s\s\w+))(?=\s+(?:again\s+)?(?:(?:on|in|at|by|this|next)\b|$))`,
];

/** A pattern for the words that look ahead to a date: modals, plans, what sets a day. */
export const LEADS_AHEAD = [
  ...MODALS,
  ...FORESEEN,
  ...ORDERED,
  ...SET,
  ...PLANNED,
  ...PRESENT_OF_PLANS,
].join('|');
