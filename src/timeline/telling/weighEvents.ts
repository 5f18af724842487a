import { MONTH_OF_DAY } from '../../story/sentences/months.ts';
import type { Event } from '../events/event.ts';
import { happeningIn } from '../events/happening.ts';
import { namesOnly, relatesTo } from '../events/namesOnly.ts';
import { WEEKDAY } from '../phrases/names.ts';
import { daysBetween } from '../time/calendar.ts';
import { pattern } from '../time/pattern.ts';
import { wordsAround } from '../time/wordsAround.ts';

/** What a story says at once tells it better than what it adds. */
const LEAD_PARAGRAPHS = 2;
/** So many days after a date its stories still report it; later ones look back. */
export const REPORTED_WITHIN = 2;

/** How much each of these makes a passage better or worse to tell an event by. */
const MANNERS = {
  /** it stands in the first paragraphs */
  lead: 1.5,
  /** the story came out on the date or right after it */
  report: 1.5,
  /** such a story begins with it */
  first: 2,
  /** it begins with a word that needs the sentence before, as `He` does */
  leaning: 0.6,
  /** it begins within a quotation */
  quoted: 0.6,
  /** words are left out before it */
  cut: 0.8,
  /** its date only names or bounds something else: `the 2 May attack`, `after Tuesday`, `Tuesday's vote` */
  named: 0.6,
  /** its sentence names another day before it: `was still burning on Wednesday, and the zone was widened overnight` */
  second: 0.5,
  /** it tells of what might have been: `lowering the lake would have prevented it` */
  unreal: 0.5,
  /** it says little: `The ship struck rocks on Friday evening.` */
  brief: 0.7,
  /** no verb in it tells of something done, as in `Last updated on 2 May` */
  still: 0.5,
} as const;

const LEANING =
  /^(?:He|She|It|They|We|I|You|His|Her|Its|Their|This|That|These|Those|Such|Both|But|And|So|Then|There|Here|However|Also|The\s+(?:first|second|third|latter|others?|two|three))\b/;
/** A time, and where: `Tuesday night`, `May 3 in Paris`. */
const WHEN = String.raw`[\w’'-]+(?:\s(?:morning|afternoon|evening|night|\d{1,4}|of\s[\w’'-]+))*(?:\s(?:in|at)\s(?:the\s)?[\w’'-]+)?`;
/** The same behind the time or place that a sentence opens with: `On Tuesday he had warned them`, `In Canada, it settled`. */
const LEANS_LATER = pattern`^(?:(?:On|In|At|By|From|Until|Since|Late|Early|Last)\s(?:[^,;:]{1,60},|${WHEN})|[\w’'-]+\s\w+\s(?:later|earlier|before|ago),?)\s(?:he|she|it|they|we)\b`;
/** A day, told before another one: `Monday`, `27 June`, `June 27`. */
const ANOTHER_DAY = pattern`\b(?:${WEEKDAY}|\d{1,2}\s+${MONTH_OF_DAY}|${MONTH_OF_DAY}\s+\d|today|yesterday)\b`;
const UNREAL = /\b(?:would|could|should|might)\s+(?:\w+\s+){0,2}?have\b/;
const QUOTED = /^["“‘«']/;
/** What only counts from what was on a date: `ten days after | the explosion`. */
const COUNTED_FROM = /\b(?:after|before)$/;

/** So many characters to either side of a date tell whether it stands in an aside. */
const AROUND = 250;
/** A clause that says beside of somebody what had been: `replaced the rebels who had voted no on | Wednesday`. */
const HAD_ASIDE = /^(?<main>.*)\b(?:who|whose|whom|which|that|where)\s(?:[^,;]*\s)?had\s[^,;]*$/;
/** One put in between commas: `Winterkorn, who resigned on | 23 September |, got seven million`; not `to the president, who signed it on | Friday`. */
const PUT_IN =
  /,\s+(?:(?:some|most|many|both|all)\s+of\s+)?(?:who|whose|whom|which|where)\s[^,;]*$/;
const GOES_ON = /^[^,;.]*,\s+(?!(?:and|but|or|which|who)\b)/;
/** What somebody said is no aside, whoever had done it: `said that the man had fled on Monday`. */
const SAID_THAT = /\b(?:said|says|told|added|announced|found|showed|learnt)\b[^,;]*\bthat\s[^,;]*$/;

/**
 * Whether a sentence tells of something else than what was on the date: that long after or before it, or with the date
 * in what it adds of somebody, or on what only bears it: `according to the agreement of 20 February`.
 */
export const tellsBeside = (event: Event): boolean =>
  COUNTED_FROM.test(event.when ?? '') || isAside(event);

function isAside({ whenAt, sentence, paragraph: { text } }: Event): boolean {
  if (whenAt === null) return false;
  const { before, after } = wordsAround(text, whenAt, AROUND, sentence);
  if (relatesTo(before) || (PUT_IN.test(before) && GOES_ON.test(after))) return true;
  const main = HAD_ASIDE.exec(before)?.groups?.main;
  return main !== undefined && happeningIn(main) !== null && !SAID_THAT.test(before);
}

/** Words before a date that only bounds something. */
const BOUNDS = /\b(?:since|until|till|before|after|following|than)\s+(?:the\s+)?(?:last\s+)?$/i;

/** A passage of at most so many characters is brief. */
const BRIEF = 50;

/** Whether a story tells it at once. */
export const isInLead = ({ paragraph }: Event): boolean => paragraph.number <= LEAD_PARAGRAPHS;

/** Whether a story begins with it. */
const isFirst = ({ paragraph, sentence }: Event): boolean =>
  paragraph.number === 1 && sentence === paragraph.sentences[0];

/** Whether an event's story came out on its date or right after it. */
function isReport({ to, article }: Event): boolean {
  const late = to === null ? 0 : daysBetween(to, article.published);
  return late >= 0 && late <= REPORTED_WITHIN;
}

/** Whether a story of the date begins with an event. */
export const isFirstReport = (event: Event): boolean => isFirst(event) && isReport(event);

/** How well a passage would tell what happened, by its place and its manner alone: 1 for most. */
export function weighManner(event: Event): number {
  const { sentence, cutBefore, text } = event;
  let weight = 1;
  if (isInLead(event)) weight *= MANNERS.lead;
  if (text.length <= BRIEF) weight *= MANNERS.brief;
  if (isReport(event)) weight *= MANNERS.report * (isFirst(event) ? MANNERS.first : 1);
  if (LEANING.test(text) || LEANS_LATER.test(text)) weight *= MANNERS.leaning;
  if (QUOTED.test(sentence.text)) weight *= MANNERS.quoted;
  if (UNREAL.test(text)) weight *= MANNERS.unreal;
  if (cutBefore) weight *= MANNERS.cut;
  if (isNamedBy(event)) weight *= MANNERS.named;
  if (isSecond(event)) weight *= MANNERS.second;
  if (!happeningIn(text)) weight *= MANNERS.still;
  return weight;
}

/** Whether the sentence of an event is on another day before it comes to this one. */
function isSecond({ whenAt, start, paragraph: { text } }: Event): boolean {
  return whenAt !== null && ANOTHER_DAY.test(text.slice(start, whenAt.start));
}

/** Whether the date of an event is there to name or to bound something else. */
function isNamedBy({ whenAt, value, precision, sentence, paragraph: { text } }: Event): boolean {
  if (whenAt === null || value === null) return false;
  const around = wordsAround(text, whenAt, text.length, sentence);
  return BOUNDS.test(around.before) || namesOnly(around, precision === 'year');
}
