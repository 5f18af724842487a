import { HAPPENED, HELD } from './eventNouns.ts';
import { PARTICIPLES, PAST_OF_DOING } from './pastForms.ts';
import { anyCase, pattern } from './pattern.ts';
import { SET_FOR } from './presentTense.ts';

/** What was thought to come: `had been | forecast`. */
const FORESEEN =
  'planned|expected|forecast|predicted|projected|estimated|targeted|envisaged|foreseen';
/** What was said to come: `the $2 billion | promised`. */
const SAID = 'promised|announced|proposed|agreed';
/** What is set for a day, or another one: `was | postponed`. */
const SET =
  'set|due|scheduled|supposed|ordered|called|put|fixed|booked|moved|postponed|delayed|extended|adjourned';
/** The participle of a verb: `to have | risen`. */
const PARTICIPLE = `[a-z]+(?:ed|en|wn)|${PARTICIPLES.join('|')}`;
/** Whose: `its debts`, `the debts`. */
const WHOSE = '(?:an?|the|his|her|its|their)';
/** A figure with what it counts: `$3.5 billion`, `4%`. */
const FIGURE = String.raw`[$£€¥]?\d[\d.,]*(?:%|\s+(?:percent|per\s+cent|million|billion|trillion|[a-z]+s))*`;
/** What was not done, or only at last: `did not`, `wasn’t`, `waited`. */
const NOT_YET = String.raw`(?:(?:did|was|were|had)(?:\s+not|n[’']t)|said\s+nothing|never|waited|(?:for|after|by)\s+waiting)`;

/** A day that has been, whatever the verbs say: `available since | Friday`. */
const SINCE = /\bsince\s+(?:last\s+)?$/i;

/** Words before a date that has been, whatever the verbs say. */
export const LIES_BEHIND: readonly RegExp[] = [
  SINCE,
  // had already pledged their support by, had been recalled by; not had promised to step down by
  /\bhad\s+(?:already\s+|also\s+)?(?!(?:promis|pledg|agre|vow|plann|hop|threaten|want|ne)ed\s+to\b)(?:been\s+(?!(?:ask|order|urg|promis|invit|expect|schedul|plann|requir|instruct|propos|announc|agre)ed\b))?[a-z]+ed\b[^,;]*\bby\s+(?:(?:the|a)\s+deadline\s+(?:of\s+)?)?$/,
  // the closing price on
  /\b(?:(?:closing|opening)\s+(?:price|level|rate|value)s?|(?:high|low|peak)s?)\s+(?:on|of|set\s+on|reached\s+on)\s+$/,
  // will open lower on Friday after falling on
  /day\b[^.;]*\bafter\s+(?:falling|rising|gaining|losing|dropping|plunging|tumbling|sliding|slipping|slumping|climbing|jumping|soaring|surging|shedding|closing|ending|hitting|reaching|posting|reporting)\b[^,;]*$/,
  // It will be the third strike, after one in
  /,\s+(?:coming\s+|and\s+)?after\s+(?:an?|one|two|three|similar)\b[^,;]*$/,
  // is the second to go, after X in
  /\b(?:is|was|are|were|became|[’']s)\s+(?:only\s+)?the\s+(?:second|third|fourth|fifth|sixth|latest)\b[^,;]*,?\s+after\s+[^,;]*$/,
  // The move follows a warning in
  pattern`\b(?:follows|c(?:o|a)mes?\s+after|despite)\s+${WHOSE}\s+(?:[\w’'-]+\s+){1,4}(?:on|in)\s+$`,
  // are expected to have risen in
  pattern`\bto\s+have\s+(?:been\s+)?(?:${PARTICIPLE})\b[^,;]*\b(?:in|on|last)\s+$`,
  // said nothing until, did not open until; not was not expected to open until
  pattern`\b${NOT_YET}\b(?![^.;]*\b(?:expect|due|schedul|likely|to\s+be))[^.;]*\b(?:until|till)\s+(?:late\s+|early\s+)?$`,
  // down from the $3.5 billion planned in
  pattern`\b(?:from|than|against|with|of|above|below|to|beat|missed)\s+(?:the\s+|an?\s+)?${FIGURE}\s+(?:(?:it|they|he|she)\s+)?(?:${FORESEEN}|${SAID})\s+(?:back\s+)?(?:in|on)\s+$`,
  // warnings had been issued as early as, began as early as; not was expected as early as
  pattern`\b(?:(?:had|have|has|was|were)\s+(?:been\s+)?(?!(?:${FORESEEN}|scheduled|due|likely|possible)\b)[a-z]+(?:ed|en|wn|ght|nt|ld)|began|started|knew|arrived|appeared|came)\s+as\s+(?:early|long\s+ago|far\s+back)\s+as\s+$`,
];

/** Words right before a date on which something was done for sure. */
export const DONE: readonly RegExp[] = [
  SINCE,
  // died on, was closed on
  pattern`\b(?:(?:was|were)\s+(?:\w+ly\s+)?(?!(?:${FORESEEN}|${SAID}|${SET})\b)[a-z]+(?:ed|en)|died|fell|began|broke|struck|opened|ended|started|resigned|arrived|left|won|lost|married)\s+(?:[a-z]+\s+){0,2}(?:on|in)\s+$`,
  // met on, wrote again on
  anyCase`\b(?:he|she|it|they|we|I|who|and)\s+(?:\w+ly\s+)?(?:${PAST_OF_DOING.join('|')}|(?!(?:agreed|decided|settled|planned|scheduled|called|insisted|voted|focused|relied|based|counted)\b)[a-z]+ed)\s+(?:again\s+|back\s+)?(?:on|in)\s+$`,
  // It was on | 3 March | that they met
  /(?:^|[.!?;:]["”’)]*\s+|[,;]\s+(?:and\s+|but\s+)?)[Ii]t\s+was\s+(?:only\s+)?(?:on|in)\s+(?:the\s+(?:[\w-]+\s+){1,3}of\s+)?$/,
];

/** What is warned of for a day: `warned of frost from Wednesday`. */
const WEATHER =
  'rain|snow(?:fall)?|frost|ice|fog|heat|storms?|thunderstorms|winds?|gales|floods?|flooding|showers|delays|disruption|strikes?|cuts|shortages|blackouts';
/** Who calls for it: `called for`, `demanded`, `is seeking`. */
const CALLS = String.raw`(?:call(?:s|ed|ing)?(?:\s+for)?|(?:ask|push|appl|hop)(?:s|ed|ing|ies|ied|es)?\s+for|demand(?:s|ed|ing)?|want(?:s|ed)?|request(?:s|ed)?|s(?:eeks?|ought)|propos(?:es|ed)|favou?r(?:s|ed)?)`;

/** Words before a date that is to come, whatever the verbs say. */
export const LIES_AHEAD: readonly RegExp[] = [
  // warned of frost from
  pattern`\bwarn(?:s|ed|ing)?\s+of\s+(?:[a-z]+\s+){0,2}(?:${WEATHER})\b[^,;]*$`,
  // have called for a rally on
  pattern`\b${CALLS}\s+an?\s+(?:[\w-]+\s+){0,2}${HELD}\b[^,;]*$`,
  // promised a decision before
  /\b(?:promised|vowed|pledged|ruled\s+out|(?:asked|ordered|instructed|told|required)\b[^,;]*\bto|expected|agreed|announced|demanded|urged)\b[^,;]*(?<!\b(?:day|week|month|year|hour|minute)s?\s)\bbefore\s+(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?$/,
  // a motion of no confidence for
  /\b(?:motion|vote|hearing|debate|strike|march|rally|protest|summit|session|sentencing|funeral|appointment|tickets?|flights?)\b(?:\s+(?!(?:had|has|have|was|were|is|are|be|been)\b)[a-z]+){0,3}\s+for\s+$/,
];

/** The vote of a day or month right behind it: `the | November | ballot`. */
export const BALLOT =
  /^\s+(?:general\s+|primary\s+|statewide\s+|state\s+)?(?:ballot|election|referendum|primary)\b/;

/** The same with the words behind it. */
export const LIES_AHEAD_OF: readonly (readonly [before: RegExp, behind: RegExp])[] = [
  // was given until | Sunday | to pay, said that Greece had until | Friday; not `to pay, but refused`
  [
    /(?:(?<!\b(?:who|which)\s)\b(?:was|were|(?:has|have)\s+been)\s+given|\b(?:said|says|told|warned|ruled)\b[^.;]*\bhad)\s+until\s+(?:(?:noon|midnight|the\s+(?:end|close)\s+of)\s+(?:on\s+)?)?$/,
    /^(?:\s+to\b|\s*[.,;”"]|$)(?!.*,\s+(?:but|and)\s)/s,
  ],
  // to place the bond on the | Nov. 5 | ballot, will appear on the
  [
    /\b(?:to|will|would|could|may|might|can|must)\s+(?:[a-z]+ly\s+|not\s+)?(?:put|place|get|send|add|appear|be|go|qualify|run|move|advance)\b[^.;]*\b(?:on|to|for|onto|in)\s+(?:the|this)\s+$/,
    BALLOT,
  ],
  // If a | May | election is called
  [/\b[Ii]f\s+(?:an?|the)\s+$/, /^\s+[\w-]+\s+(?:is|are|were)\s/],
  // In Belgium, where 20 died, | Tuesday | will be a day of mourning
  [/(?:^|,\s+|\b(?:and|but|that)\s+)$/, /^\s+(?:will|is\s+to)\s/],
];

/** Words before a date that is to come where no verb tells when. */
export const AHEAD_UNLESS_SAID: readonly RegExp[] = [
  // announces event for
  /\b(?:announces|schedules|sets|calls|orders|plans|proposes|books)\b[^,;]*\bfor\s+$/,
  // Leaders to meet on
  pattern`^\s*(?:[\w’'.&-]+\s+){1,6}to\s+(?:be|have|get|file|address|rule|resign|appear|testify|speak|attend|discuss|strike|land|launch|ship|cut|sell|buy|pay|end|resume|reopen|step|stand|run|arrive|unveil|reveal|try|seek|consider|rise|fall|change|switch|air|${SET_FOR})\b`,
  // City travel to Harbour on
  /(?:^|[\s“"(])(?!The\b)\p{Lu}[\p{L}’'-]+\s+(?:travel|host|visit|play|face|meet|entertain|welcome|return|go|vote|choose|elect)\s+(?:to\s+)?(?:[\p{L}’'.-]+\s+){0,4}(?:on\s+)?$/u,
  // The law requires inspections from
  /\b(?:requires?|bans?|admits?|runs?|opens?|sells?|offers?|charges?|pays?|operates?|stays?|welcomes?|applies|apply|allows?|obliges?|limits?|covers?|raises?|cuts?|rises?|increases?|changes?)\b[^,;]*\bfrom\s+$/,
];

/** Behind a date by which something is to come: `in | September | at the latest`. */
export const AT_LATEST = /^\s+at\s+the\s+(?:very\s+)?(?:latest|earliest|soonest)\b/;

/** Words right before a day of what has happened on it, told as something known, where no verb tells when. */
export const HAPPENED_ON: readonly RegExp[] = [
  // The market’s fall on | Tuesday | may be only the start
  new RegExp(
    String.raw`(?:^|[.,;]\s)\s*(?:(?:[Bb]ut|[Aa]nd|[Yy]et)\s+)?(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|(?:[Tt]he\s+)?[\p{L}-]+['’]s?)\s+(?:[\w-]+\s+){0,2}?${HAPPENED}\s+(?:on\s+)?$`,
    'u',
  ),
];
