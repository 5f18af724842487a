import { PAST_OF_BEING, PAST_OF_DOING } from './pastForms.ts';
import { anyCase, pattern } from './pattern.ts';

/** What is told of somebody in the present tense that is past: `is accused of`, `is believed to`. */
const TOLD_OF =
  'accused|charged|suspected|alleged|believed|thought|reported|rumou?red|wanted|blamed|credited|survived|descended|based|located|called|named|used|considered|described|known|said|seen|expected';
/** The auxiliaries of what is done in the present, and with them on a day ahead: `is announced`, `are closed`. */
const IS_SET = String.raw`\b(?:is|are)\s+(?:(?:not|also|now|\w+ly)\s+)?(?=(?!${TOLD_OF})(?:[a-z]+ed|held|shown|given|sung|laid|drawn|chosen|sworn|shut)\b)`;
/** Behind a `have` that makes nothing past: `would have to close`, `would have scans`. */
export const NO_PARTICIPLE = String.raw`(?!\s+(?:to|an?|the|his|her|its|their|surgery|scans|tests|talks)\b)`;
/** What a speaker puts in, of what has been: `On Sunday, you’ll remember, the rebels let them go`. */
const AS_YOU_RECALL = String.raw`(?<=\b[Yy]ou[’']?\s?)(?:['’]?ll|will|may|might)\s+(?:\w+\s+)?(?:remember|recall)\b`;
/** What was seen or could not be found out, and what nobody would say: `could not be reached Tuesday`. */
const LEFT_UNSAID = String.raw`(?:could\s+be\s+(?:seen|heard|felt)|(?:would|could)\s+(?:say|not\s+(?:immediately\s+)?(?:be\s+(?:reached|determined|learned|confirmed|verified|located|seen|heard)|say|comment|elaborate|speculate|confirm|discuss|disclose)))\b`;
/** Modals, plans and what sets a date. */
const LEADS_AHEAD = [
  'will',
  "won['’]t",
  "['’]ll",
  'shall',
  String.raw`(?:(?!${LEFT_UNSAID})(?:would|could)|may|might|should)(?!\s+(?:\w+\s+)?have\b${NO_PARTICIPLE})`,
  String.raw`(?:predict(?:s|ed|ing)?|forecasts?|foresees?|foresaw|project(?:s|ed)|envisag(?:es|ed))(?=\s+(?!in\b|on\b|last\b)\w)`,
  String.raw`falls(?=\s+on\s+$)`,
  String.raw`(?:falls?|comes?)\s+due`,
  String.raw`(?:order|tell|ask|urg|requir|instruct|direct|allow|forc|giv)ing\s+(?:[\w’'-]+\s+){1,4}?to(?=\s+[a-z])`,
  String.raw`(?:told|asked|ordered|instructed|invited|summoned|warned)\s+(?:them|him|her|us|both|all|(?:the\s+)?[a-z]+(?:s|men|women|people|jury|staff))\s+(?:not\s+)?to\s+(?:be\s+back|come\s+back|return|report|reappear|appear|attend|testify|reconvene)`,
  String.raw`(?:is|are|was|were)\s+being\s+(?:urged|asked|told|advised|warned|invited)\s+(?:not\s+)?to`,
  String.raw`[Nn]ext\s+up\s+(?:is|are)`,
  String.raw`(?:going|heading|travell?ing|returning|flying|preparing|training|bound)(?:\s+[a-z]+){0,2}?\s+for\s+(?:the|an?|his|her|their|its)(?=\s[^.;]*$)`,
  String.raw`(?<=^[\s"“‘(]*)(?:Ask|Call|Come|Watch|Vote|Wait|Check)`,
  String.raw`should\s+have\s+[a-z]+(?=[^.;]*\bby\s+$)`,
  String.raw`(?:is|are|[’'](?:m|re|s))(?=\s+(?:in|out|off|back)\s+on\s+$)`,
  String.raw`(?<=[’'])d\s+(?:(?:rather|better|like\s+to|love\s+to|prefer\s+to)\s+(?:\w+\s+)?)?(?:be|go|get|come|meet|play|see|do|make|take|leave|start|have\s+to)(?=\s)`,
  String.raw`(?:outlook|forecast)\s+for\s+the`,
  String.raw`(?:has|have|[’']ve)(?:\s+got)?(?=\s+until\s+$)`,
  String.raw`(?:is|are|was|were|been)\s+(?:due|set(?!\s+(?:up|off|out|alight|ablaze|aside|free|down)\b)|slated|likely|possible|forecast|on\s+track)`,
  String.raw`(?<!(?:believed|considered|reported|alleged|found|thought|said|seem(?:ed|s)?|appear(?:ed|s)?|proved|needed|had)\s)to\s+be\s+(?:held|heard|made|built|sold|paid|sent|shown|given|taken|told|brought|laid|drawn|chosen|sworn|\w+ed)`,
  String.raw`,\s+out(?=\s+on\s+$)`,
  String.raw`must(?!\s+have\b)`,
  String.raw`can(?:not)?(?!\s+be\s+(?:seen|heard|felt)\b)(?=\s+[a-z])`,
  String.raw`runs(?=\s+(?:(?:from|through|to|until|till)\s+)?(?:the\s+end\s+of\s+)?$)`,
  String.raw`(?<!\b(?:had|has|have)\s)runs?\s+out(?=\s+(?:(?:on|in|at|this|next)\b|$))`,
  String.raw`set\s+for(?=\s+(?:\w+\s+)?$)`,
  String.raw`invit(?:e|es|ed|ing|ations?)(?=[^.;]*\bto\s+(?:an?|the|its|their|his|her)\s+[^.;]*$)`,
  String.raw`hits?(?=\s+(?:stores|shelves|shops|screens|theat(?:er|re)s|newsstands|the\s+(?:market|shelves|streets))\b)`,
  String.raw`(?:land|launch|dock|close)(?:e?s)(?=\s+(?:(?:on|in|at|this|next)\b|$))`,
  String.raw`(?:until|pending|awaiting)\s+(?:\w+\s+)?(?:sentencing|trial|hearing|ruling)`,
  String.raw`going\s+to`,
  String.raw`(?:put\s+(?:\w+\s+){0,3}off|(?:pushed|moved|put)\s+back|delayed|postponed|extended|adjourned|deferred|rescheduled)(?=[^.;]*\b(?:until|till|to)\s+(?:at\s+least\s+)?$)`,
  String.raw`(?:await(?:s|ing)?|(?<!\b(?:was|were)\s)waiting\s+for|brac(?:es?|ing)\s+for|prepar(?:es?|ing)\s+for|hop(?:es?|ing)\s+for|(?:hoped|aimed|planned|wished)\s+for(?=\s+(?:\w+\s+)?$))`,
  String.raw`(?:[Jj]oin\s+us|[Ss]ee\s+you|[Tt]une\s+in)`,
  String.raw`(?<=^\s+(?:also\s+)?)(?:is|marks)`,
  String.raw`sees?(?=\s+(?:an?|no|little)\s)`,
  String.raw`(?<!\b(?:was|were)\s)supposed\s+to`,
  String.raw`(?:is|are|was|were)\s+to(?!\s+have\b)(?=\s+[a-z])`,
  String.raw`(?:is|are)(?=\s+(?:on\s+|for\s+|in\s+)?$)`,
  String.raw`(?<!than[\s-]|\bhad\s(?:been\s)?|analysts\s)[Ee]xpect(?:s|ed|ing)?`,
  '[Ss]chedul(?:ed|ing)',
  String.raw`(?<!\b(?:[Ff]ell|[Cc]ame|[Bb]ecame|[Ff]alls?|[Cc]omes?)\s)[Dd]ue(?!\s+(?:in\s+)?\d{4}\b)(?:\s+(?:out|to\s+be))?`,
  String.raw`(?:ordered|required|summoned|invited|told|asked|scheduled|expected|set|due)\s+to\s+(?:appear|be|return|meet|attend|report|testify|leave|start|begin)`,
  '[Pp]lanned',
  String.raw`(?<!\bthe\s)planning(?!\s+(?:committees?|officers?|permission|applications?|boards?|officials?|department|inspector(?:ate|s)?|minister|authority|law|rules)\b)`,
  String.raw`(?<!\bhad\s)(?:plan|hope|aim|intend|want|threaten|vow|pledge|promise|agree|need|expect|hoping|intending|hoped|about)s?\s+to(?!\s+(?:them|him|her|us|me|it|you|the|an?|its|their|his)\b)`,
  String.raw`(?<![’'])lets(?=\s+[\w’'-]+\s+[a-z])`,
  String.raw`deadlines?(?!\s+(?:had|has|passed|expired|ran|lapsed)\b)`,
  String.raw`(?:remains?|stays?)(?=\s+(?:\w+\s+){0,2}(?:until|till|through)\b)`,
  String.raw`(?:is|are|[’']s|[’']re)\s+(?:leaving|coming|meeting|holding|opening|starting|beginning|returning|arriving|heading|flying|visiting|hosting|playing|travell?ing|voting|closing)`,
  String.raw`(?:expir|matur)ing(?=\s+(?:on\s+|in\s+)?$)`,
  'upcoming',
  String.raw`(?:looks?|seems?|appears?)\s+(?:un)?likely`,
  String.raw`(?:steps|stands?)\s+down`,
  'unlikely',
  `${IS_SET}(?:[a-z]+ed|held|shown|given|sung|laid|drawn|chosen|sworn|shut)`,
  String.raw`[Aa]head\s+of(?<!\b(?:was|were|is|are|came|finished|moved|pulled|stayed|remained|edged|crept|narrowly|just|well|far|points?|percent)\s[Aa]head\s+of)`,
  String.raw`[Aa]s\s+(?:early|soon)\s+as`,
  String.raw`(?<!\b(?:(?:was|were)(?:n[’\x27]t|\s+not)?|became)\s)(?:available|payable)`,
  String.raw`effective(?!\s+immediately)`,
  String.raw`(?<!\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty|by|of|than|its|their|his|her|no|all|some|many|most)\s)(?:begin|start|open|reopen|arrive|ship|air|play|visit|debut|premiere|appear|return|meet|depart|resume|end|expire|decide|vote|face|leave|host|head|fl(?:y|ie)|travel|speak|convene|make|hold|join|sing|perform|compete|sit|publish|become|sail|turn|retire|mature)s(?!(?<!speaks)\s+of\b)(?!\s+(?:\w+ly\s+)?(?:rose|fell|grew|sank|slid|shot|lay|stood|sat|ran|went|came|left|lost|took|was|were|had|[a-z]+ed)\b)(?<!\b(?:[Hh]ousing|[Hh]ome)\s+starts)`,
  String.raw`(?=[bsomvprflacde])(?<!\b(?:[Aa]n?|[Tt]he|of|in|by|at|for|from|with|after|before|its|his|her|their|no|this|first|to|was|were|been|so|too|very|seem(?:ed|s)?|look(?:ed|s)?|appear(?:ed|s)?|came|got|stayed|remained|drew|did|did\s+not|didn[’\x27]t)\s)(?<!\b(?:an?\s(?:[\w-]+\s){1,2}|the\s(?:[\w-]*[^s\s]\s){1,2}))(?:begin|start|open|reopen|meet|vote|play|return|resume|face|leave|arrive|close|decide|mature|expire|polls)(?=\s+(?:again\s+)?(?:(?:on|in|at|this|next)\b|$))`,
  String.raw`continues(?=\s+(?:on|tomorrow|next)\b)`,
  String.raw`(?:promis|vow|pledg|agree|threaten|refus|ask|urg|order|tell|told|invit)(?:ed|es|s)?\s+(?:[\w’'-]+\s+)?to\s+[\w’'-]+(?=[^.;]*\bthis\s+(?:coming\s+)?$)`,
  String.raw`(?:promis|vow|pledg|agre|threaten|decid|vot)ed(?:\s+(?:(?:on|late|early)\s+){0,2}(?:\w+day|yesterday))?\s+to\s+(?:strike|march|protest|rally|demonstrate|meet|return|vote|reopen|resume|walk\s+out|stage|hold|present|unveil|appear|testify|debate)(?=\s|$)`,
  String.raw`to\s+(?:begin|start|resume|take\s+place)`,
  String.raw`to\s+(?:keep|continue|last|stay|remain)(?=[^.;,]*\b(?:until|till|through)\s)`,
  String.raw`(?:goes|go)\s+(?:on\s+sale|on\s+trial|to\s+the\s+polls)`,
  String.raw`(?<!\b(?:had|has|have|having)\s(?:(?!to\s)\w+\s)?)(?:takes?|comes?|goes|kicks)\s+(?:place|effect|office|off|up|over|to|before|into\s+(?:force|effect))`,
  String.raw`(?:steps|tees|tips|blasts)\s+off|gets?\s+under\s?way`,
].join('|');
/** A modal, a plan or a date set, with the two words after it, which are its own verb and not the past. */
export const AHEAD = new RegExp(
  String.raw`\b(?!${AS_YOU_RECALL})(?:${LEADS_AHEAD})(?![\w’'])(?:\s+(?:not|no\s+longer|also|again|soon|then|now|still|instead|first|only|to|need|be|been|have|get|\w+ly)(?![\w’'-]))*(?:\s+(?!(?:after|before|on|in|by|at)\b)[\w’'-]+){0,2}`,
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
  'get|report|present|travel|play|host|visit|hold|release|unveil|publish|launch|vote|meet|leave|return|receive|deliver|decide|announce|elect|choose|take|go|come|make|give|move|join|start|begin|follow|face|open|close|sign|sail|fly|gather|convene|reconvene|enter|hear|inaugurate|celebrate|ring|appear|debut|tour|resume|expire';
/** What is published on a set day. */
const RESULTS =
  'results|earnings|figures|data|growth|minutes|numbers|sales|statistics|forecasts?|estimates?';
/** Verbs that are the same in the past, words that are none. */
const MAYBE_PAST = String.raw`(?:let|put|quit|read|beat|cost|hurt|shut|split|spread|bid|burst|cast|shed|bet|set|hit|cut|lay|ground|wound|bound|also|all|both|have|had|are|were|do|did|can|could|may|might|never|always|often|only|usually)\b`;
/** What is told after a verb in the present that looks back. */
const BACKWARD = String.raw`after|following|since|from(?!\s+(?:\d|$))|over|despite|amid|in\s+connection`;
/** Verbs in the present of what is done on a set day. */
const DOES = [
  String.raw`(?:is|are)\s+(?!\w+ing\b)`,
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
