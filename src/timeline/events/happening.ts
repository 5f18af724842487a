import type { Span } from '../../story/article.ts';
import { PARTICIPLES, PAST_LIKE_PRESENT, PAST_OF_DOING } from '../time/pastForms.ts';
import { anyCase, pattern } from '../time/pattern.ts';
import { blank } from './blank.ts';
import type { Status } from './event.ts';
import { LASTS } from './lasts.ts';

/** Past tenses and participles that do not end in -ed, of verbs that tell of something done. */
const IRREGULAR = [...PAST_OF_DOING, ...PAST_LIKE_PRESENT, ...PARTICIPLES].join('|');
/** Verbs of saying, holding and being named, which tell of no event by themselves. */
const STATIVE = String.raw`added|noted|stated|explained|argued|believed|called(?!\s+off)|named|based|located|considered|indicated|described|suggested|wanted|needed|used|looked|seemed|appeared|remained|involved|related|concerned|aged|supposed|expected|feared|limited|interested|armed|alleged`;
/** What ends in -ed and is no verb in the past. */
const NO_VERB =
  'need|feed|seed|speed|deed|indeed|breed|greed|heed|bleed|exceed|proceed|succeed|hundred|sacred|naked|wicked';
/** What makes somebody something: `named Anna Berg, its lawyer, as chief executive`. */
const NAMED_AS = String.raw`named(?=(?:\s+(?:her|him|them|[A-ZÀ-Þ][\wÀ-ÿ.’'-]+))+(?:,[^;.]*?,)?\s+(?:as|to\s+(?:lead|head|run|replace|succeed))\s)`;
/** A verb in the past, or its participle, that tells of something done: `recalled`, `took`, `broken`. */
const DONE = String.raw`(?:(?!(?:${STATIVE}|${NO_VERB})\b)[a-z]{2,}ed|${NAMED_AS}|${IRREGULAR})`;
/** What may stand between an auxiliary and its verb: `has also been`, `is in turn weighing`. */
const ADVERB = String.raw`(?:(?:\w+ly|already|also|now|then|not|since|just|long|once|still|so far|yet|in turn|even|both)\s+)*`;

/** Done and told of: `has recalled`, `have been killed`, `was defused`. */
const PERFECT = anyCase`\b(?:has|have|had|['’]ve)\s+${ADVERB}(?:been\s+${ADVERB})?${DONE}\b`;
/** Done to somebody or something: `was killed`. */
const PASSIVE = anyCase`\b(?:was|were)\s+${ADVERB}${DONE}\b`;
/** Done for some time and not over: `has been working`. */
const PROGRESSIVE = anyCase`\b(?:has|have|had)\s+been\s+${ADVERB}(?:busy\s+)?\w{2,}ing\b`;

/** No article, preposition or form of `be`, after which a participle is an adjective: `the banned book`, `of raised prices`. */
const NO_ADJECTIVE = String.raw`(?<!\b(?:[Aa]|[Aa]n|[Tt]he|[Tt]h(?:is|at|ese|ose)|[Ss]uch|[Hh]is|her|its|their|our|my|your|of|by|with|for|in|on|at|from|as|more|most|less|(?:is|are|be|was|were)(?:\s+not)?|being|been|to|than|[\w’']+[’']s|very|highly|well|newly|so|and)\s+)`;
/** What is told of something beside: `Acme, owned by Bell, closed`. */
const OWNED_BY = String.raw`(?:owned|led|founded|backed|headed|chaired|run)\s+by\b`;
/** Behind a participle by whom it was done, and not by how much: `talks brokered | by Norway`, but `rose by a third`. */
const BY_SOMEBODY = String.raw`\s+by\s+(?:[A-Z]|(?:the|an?|his|her|its|their)\s+(?!third|quarter|half|fifth|tenth|record|similar|further))`;
/** A verb in the past after its subject: `The firm closed its mine`. */
const SIMPLE = pattern`${NO_ADJECTIVE}\b(?!${OWNED_BY})${DONE}\b(?!-|${BY_SOMEBODY})`;

/** A happening told by a noun beside a word that dates it loosely: `the recent shooting`, `his earlier refusal`. */
const LOOSELY_DATED =
  /\b(?:recent|earlier|latest|previous)\s+(?:[\w’'-]+\s+){0,2}?[a-z]+(?:ing|tion|sion|al|ment|ure|ack|ath|ash|rest|eat|ike|est|ote|alk|lks|oup|out|age)s?\b/i;

/** Under way as the story is written: `is weighing`, `is under way`, `with the ministry considering`. */
const UNDER_WAY = anyCase`\b(?:(?:is|are)\s+${ADVERB}(?:(?!(?:go|be|includ|accord|regard|concern)ing\b)\w{2,}ing|under\s?way)|considering|weighing|negotiating|preparing)\b`;

/** A modal of what may or will come: `could give`; not `could not give`, `could find nothing`. */
const MAY = String.raw`(?:will|could(?!\s+(?:not|neither)\b|n[’']t|\s+\w+\s+(?:neither|nothing|no)\b)|may|might)`;
/** What may or will come: `could give`, `will watch`, `is expected to`. */
const TO_COME = pattern`\b(?:${MAY}|shall)\s+(?:\w+ly\s+|both\s+|also\s+|soon\s+|not\s+)*[a-z]{2,}|\b(?:is|are)\s+(?:expected|set|due|scheduled|likely|poised|planned)\s+to\b|\bplans?\s+to\b`;
/** Something said or known of what may come: `indicated that further steps could follow`. */
const TOLD_AHEAD = anyCase`\b(?:said|says|told|indicat\w+|announc\w+(?=\s+(?:that|it|he|she|they|plans)\b)|warn\w+|let it be known|hint\w+|signal\w+|suggest\w+|promis\w+|vow\w+|pledg\w+|predict\w+)\b(?:(?![.;]).)*?\b(?:${MAY}|would)\b`;
/** Something said to be going to be done: `said it would close the plant`. */
const SAID_TO_DO =
  /\b(?:said|told|announced|promised|vowed|pledged|warned)\b(?:(?![.;"“”]).)*?\bwould\s+(?:not\s+|also\s+|soon\s+|\w+ly\s+)?(?!be\b|have\b|like\b|not\b|never\b)[a-z]{3,}/i;

/** What depends on a verdict: `If convicted, he faces up to 25 years`. */
const IF_SO = /\b[Ii]f\s+(?:convicted|found\s+guilty)\b/;
/** What did not happen, or nobody knows: `I should have shut it down`. */
const MIGHT_HAVE =
  /\b(?:should|could|would|might)(?:n[’']t|\s+not|\s+\w+ly)?\s+have\s+(?:been\s+)?[a-z]+\b/g;
/** What is told of somebody aside, before what is to come of them: `The boy, | who was also beaten, | is expected to testify`. */
const ASIDE =
  /,\s+(?:who|which|whose)\s[^,;]*,(?=\s+(?:(?:is|are)\s+(?:expected|set|due|scheduled|likely|poised|planned)\s+to|will|may|might|plans?\s+to)\b)/g;
/** What something is, told in general: `A by-election is a vote held in one constituency`. */
const IS_A = /^[^,;]{2,60}\b(?:is|are)\s+an?\s+[^,;]*$/;
/** What joins what is said to what was done: `announced three days of mourning and | promised that aid would come`. */
const AND = /\b(?:and|but)\s+(?:\w+ly\s+|also\s+)?$/;

/** Something that a sentence tells of: where its words are, and how it stands at publication. */
export interface Happening extends Span {
  readonly status: Status;
}

/** What a sentence without a date reports to have happened, go on or come; null where it only says how things are. */
export function happeningIn(told: string): Happening | null {
  const sentence = told.replace(MIGHT_HAVE, blank).replace(ASIDE, blank);
  const found = (words: RegExp, status: Status): Happening | null => {
    const match = words.exec(sentence);
    return match && { start: match.index, end: match.index + match[0].length, status };
  };
  const goesOn =
    LASTS.test(sentence) ||
    UNDER_WAY.test(sentence) ||
    (PROGRESSIVE.test(sentence) && !/\bhad\s+been\b/.test(sentence));
  const toldAhead = TOLD_AHEAD.exec(sentence);
  const before = sentence.slice(0, toldAhead?.index ?? 0);
  const isAhead = toldAhead !== null && !(AND.test(before) && SIMPLE.test(before));
  const past: Status = isAhead || IF_SO.test(sentence) ? 'expected' : goesOn ? 'ongoing' : 'past';
  return (
    found(LOOSELY_DATED, past) ??
    found(PERFECT, past) ??
    found(PROGRESSIVE, past) ??
    found(PASSIVE, past) ??
    (IS_A.test(sentence) ? null : found(SIMPLE, past)) ??
    found(UNDER_WAY, 'ongoing') ??
    found(TO_COME, 'expected') ??
    found(SAID_TO_DO, 'expected')
  );
}
