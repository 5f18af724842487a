import { CALLED } from './leadsAhead.ts';
import { PAST_OF_DOING } from './pastForms.ts';
import { anyCase, pattern } from './pattern.ts';
import { SET_FOR } from './tenseWords.ts';

/** A day that has been, whatever the verbs say: `available since Friday`. */
const SINCE = /\bsince\s+(?:last\s+)?$/i;

/** Words before a date that has been, whatever the verbs say. */
export const LIES_BEHIND: readonly RegExp[] = [
  SINCE,
  // What had been done before something else, by then: `had already pledged their support by Monday`, `had been
  // recalled by July`, not `had promised to step down by Monday`.
  /\bhad\s+(?:already\s+|also\s+)?(?!(?:promis|pledg|agre|vow|plann|hop|threaten|want|ne)ed\s+to\b)(?:been\s+(?!(?:ask|order|urg|promis|invit|expect|schedul|plann|requir|instruct|propos|announc|agre)ed\b))?[a-z]+ed\b[^,;]*\bby\s+(?:(?:the|a)\s+deadline\s+(?:of\s+)?)?$/,
  // What something stood at on a day: `the closing price on 19 September`.
  /\b(?:(?:closing|opening)\s+(?:price|level|rate|value)s?|(?:high|low|peak)s?)\s+(?:on|of|set\s+on|reached\s+on)\s+$/,
  // What came before something that will come: `It will be the third strike, after one in January`, `is the second to
  // go, after X in May`, `The move follows a warning in May`.
  /(?:,\s+(?:coming\s+|and\s+)?after\s+(?:an?|one|two|three|similar)\b[^,;]*|\b(?:is|was|are|were|became|[’']s)\s+(?:only\s+)?the\s+(?:second|third|fourth|fifth|sixth|latest)\b[^,;]*,?\s+after\s+[^,;]*|\b(?:follows|c(?:o|a)mes?\s+after|despite)\s+(?:an?|the|his|her|its|their)\s+(?:[\w’'-]+\s+){1,4}(?:on|in)\s+)$/,
  // What came before a day told of: `will open lower on Friday after falling on Thursday`.
  /day\b[^.;]*\bafter\s+(?:falling|rising|gaining|losing|dropping|plunging|tumbling|sliding|slipping|slumping|climbing|jumping|soaring|surging|shedding|closing|ending|hitting|reaching|posting|reporting)\b[^,;]*$/,
  // What was not done before a day, when it was: `said nothing until Monday`, `did not open until 1 p.m.`
  /\b(?:did(?:\s+not|n[’']t)|was(?:\s+not|n[’']t)|were(?:\s+not|n[’']t)|had(?:\s+not|n[’']t)|said\s+nothing|never|waited|(?:for|after|by)\s+waiting)\b(?![^.;]*\b(?:expect|due|schedul|likely|to\s+be))[^.;]*\b(?:until|till)\s+(?:late\s+|early\s+)?$/,
  // What had been thought of beforehand, beside which figures are set: `down from the $3.5 billion planned in |
  // February |`.
  /\b(?:from|than|against|with|of|above|below|to|beat|missed)\s+(?:the\s+|an?\s+)?[$£€¥]?\d[\d.,]*(?:%|\s+(?:percent|per\s+cent|million|billion|trillion|jobs|[a-z]+s))*\s+(?:(?:it|they|he|she)\s+)?(?:planned|forecast|expected|projected|predicted|estimated|targeted|envisaged|foreseen|promised|announced|proposed|agreed)\s+(?:back\s+)?(?:in|on)\s+$/,
  // What had begun or been done so early: `warnings had been issued as early as | Monday`, not `was expected as early
  // as`.
  /\b(?:(?:had|have|has|was|were)\s+(?:been\s+)?(?!(?:expected|planned|scheduled|forecast|predicted|due|likely|possible)\b)[a-z]+(?:ed|en|wn|ght|nt|ld)|began|started|knew|arrived|appeared|came)\s+as\s+(?:early|long\s+ago|far\s+back)\s+as\s+$/,
];

/** Words right before a date on which something was done for sure. */
export const DONE: readonly RegExp[] = [
  SINCE,
  // What was done on a day or in a month, right before it: `died on 3 March`, `was closed on 25 February`.
  /\b(?:(?:was|were)\s+(?:\w+ly\s+)?(?!(?:set|due|scheduled|planned|expected|postponed|moved|delayed|supposed|announced|ordered|called|put|fixed|booked|extended|adjourned)\b)[a-z]+(?:ed|en)|died|fell|began|broke|struck|opened|ended|started|resigned|arrived|left|won|lost|married)\s+(?:[a-z]+\s+){0,2}(?:on|in)\s+$/,
  // Verbs in the past that have no object, right before a day: `met on`, `wrote again on`.
  anyCase`\b(?:he|she|it|they|we|I|who|and)\s+(?:\w+ly\s+)?(?:${PAST_OF_DOING.join('|')}|(?!(?:agreed|decided|settled|planned|scheduled|called|insisted|voted|focused|relied|based|counted)\b)[a-z]+ed)\s+(?:again\s+|back\s+)?(?:on|in)\s+$`,
  // A day told for its own sake, when it was: `It was on | 3 March | that they met`.
  /(?:^|[.!?;:]["”’)]*\s+|[,;]\s+(?:and\s+|but\s+)?)[Ii]t\s+was\s+(?:only\s+)?(?:on|in)\s+(?:the\s+(?:[\w-]+\s+){1,3}of\s+)?$/,
];

/** What is warned of for a day: `warned of frost from Wednesday`. */
const WEATHER =
  'rain|snow(?:fall)?|frost|ice|fog|heat|storms?|thunderstorms|winds?|gales|floods?|flooding|showers|delays|disruption|strikes?|cuts|shortages|blackouts';

/** Words before a date that is to come, whatever the verbs say. */
export const LIES_AHEAD: readonly RegExp[] = [
  // What is to come, by what is warned of or called: `warned of frost from Wednesday`, `have called for a rally on
  // Sunday`.
  pattern`\b(?:warn(?:s|ed|ing)?\s+of\s+(?:[a-z]+\s+){0,2}(?:${WEATHER})|(?:call(?:s|ed|ing)?(?:\s+for)?|(?:ask|push|appl|hop)(?:s|ed|ing|ies|ied|es)?\s+for|demand(?:s|ed|ing)?|want(?:s|ed)?|request(?:s|ed)?|s(?:eeks?|ought)|propos(?:es|ed)|favou?r(?:s|ed)?)\s+an?\s+(?:[\w-]+\s+){0,2}(?:${CALLED}))\b[^,;]*$`,
  // What was said would be before a time: `promised a decision before the summer`.
  /\b(?:promised|vowed|pledged|ruled\s+out|(?:asked|ordered|instructed|told|required)\b[^,;]*\bto|expected|agreed|announced|demanded|urged)\b[^,;]*(?<!\b(?:day|week|month|year|hour|minute)s?\s)\bbefore\s+(?:the\s+)?(?:end\s+of\s+)?(?:the\s+)?$/,
  // What is put down for a day: `a motion of no confidence for Thursday`.
  /\b(?:motion|vote|hearing|debate|strike|march|rally|protest|summit|session|sentencing|funeral|appointment|tickets?|flights?)\b(?:\s+(?!(?:had|has|have|was|were|is|are|be|been)\b)[a-z]+){0,3}\s+for\s+$/,
];

/** The vote of a day or month right behind it: `the | November | ballot`. */
export const BALLOT =
  /^\s+(?:general\s+|primary\s+|statewide\s+|state\s+)?(?:ballot|election|referendum|primary)\b/;

/** The same with the words behind it. */
export const LIES_AHEAD_OF: readonly (readonly [before: RegExp, behind: RegExp])[] = [
  // Somebody was given time until a day: `was given until | Sunday | to pay`, `said that Greece had until | Friday`, but not
  // `to pay, but refused`.
  [
    /(?:(?<!\b(?:who|which)\s)\b(?:was|were|(?:has|have)\s+been)\s+given|\b(?:said|says|told|warned|ruled)\b[^.;]*\bhad)\s+until\s+(?:(?:noon|midnight|the\s+(?:end|close)\s+of)\s+(?:on\s+)?)?$/,
    /^(?:\s+to\b|\s*[.,;”"]|$)(?!.*,\s+(?:but|and)\s)/s,
  ],
  // What is to be put to the vote: `to place the bond on the | Nov. 5 | ballot`, `will appear on the`.
  [
    /\b(?:to|will|would|could|may|might|can|must)\s+(?:[a-z]+ly\s+|not\s+)?(?:put|place|get|send|add|appear|be|go|qualify|run|move|advance)\b[^.;]*\b(?:on|to|for|onto|in)\s+(?:the|this)\s+$/,
    BALLOT,
  ],
  // A day that a clause opens with, as the subject of what is to come: `In Belgium, where 20 died, | Tuesday | will be a day of mourning`.
  [/(?:^|,\s+|\b(?:and|but|that)\s+)$/, /^\s+(?:will|is\s+to)\s/],
];

/** Words before a date that is to come where no verb tells when. */
export const AHEAD_UNLESS_SAID: readonly RegExp[] = [
  // What is set for a day, told in the present: `announces event for Tuesday`.
  /\b(?:announces|schedules|sets|calls|orders|plans|proposes|books)\b[^,;]*\bfor\s+$/,
  // What a headline says is to be done: `Leaders to meet on Monday`.
  pattern`^\s*(?:[\w’'.&-]+\s+){1,6}to\s+(?:be|have|get|file|address|rule|resign|appear|testify|speak|attend|discuss|strike|land|launch|ship|cut|sell|buy|pay|end|resume|reopen|step|stand|run|arrive|unveil|reveal|try|seek|consider|debate|${SET_FOR})\b`,
  // A club, which is many, and what it does on a set day: `City travel to Harbour on Wednesday`.
  /(?:^|[\s“"(])(?!The\b)\p{Lu}[\p{L}’'-]+\s+(?:travel|host|visit|play|face|meet|entertain|welcome|return|go|vote|choose|elect)\s+(?:to\s+)?(?:[\p{L}’'.-]+\s+){0,4}(?:on\s+)?$/u,
  // What a rule does from a date on, told in the present: `The law requires inspections from January`.
  /\b(?:requires?|bans?|admits?|runs?|opens?|sells?|offers?|charges?|pays?|operates?|stays?|welcomes?|applies|apply|allows?|obliges?|limits?|covers?|raises?|cuts?|rises?|increases?|changes?)\b[^,;]*\bfrom\s+$/,
];
