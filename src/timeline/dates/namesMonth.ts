import { MONTH } from '../../story/sentences/months.ts';
import { REPORTED } from '../phrases/topics.ts';
import { OPENS_SENTENCE } from '../time/atHead.ts';
import { pattern } from '../time/pattern.ts';

/** Months whose names are also words, and those that are also names of people. */
const MAYBE_WORD = /^(?:May|March|Mar)\b/;
const MAYBE_NAME = /^(?:April|June|August|Jan)\b/;
/** An abbreviation without its full stop, which may be a name or a word: `Jan`, `Sept`. */
const CLIPPED_MONTH = /^(?:Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/;

/** Words before a month that only a time follows: `since | March`, `as early as | May`, `it’s still | June`. */
export const BEFORE_MONTH =
  /\b(?:in|of|since|until|till|by|from|to|through|throughout|before|after|following|during|between|and|or|for|early|late|mid|last|next|this|each|every|came|[Ii]t(?:[’']s|\s+(?:is|was))(?:\s+(?:only|just|already|still|now))?|(?:early|late|soon|recently)\s+as)[\s-]+$/i;
/** Words that no person’s name follows: `in | June | Congress voted`, but `April Jones and | June | Carter`. */
const IN_MONTH =
  /\b(?:in|since|until|till|during|early|late|mid|last|next|this|each|every)[\s-]+$/i;
/** What a person’s name goes on with: `| June | Carter`, `| June | said`; and what it stands behind: `Mary | June |`. */
const NAME_GOES_ON = /^\s+(?:[A-Z]|\w+ed\b|has|had|was|is)/;
const BEHIND_NAME = /[A-Z]\w*\s+$/;
/** The month to which a range written with a dash runs: `| March |-June`. */
const MONTH_RANGE = pattern`^\s?[-–]\s?${MONTH}`;
/** Words before a month that no name and no verb has: `the | May | figures`, `on a | June | morning`. */
const DETERMINED =
  /\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ne|[Tt]hat|[Ll]atest|[Rr]evised|[Ff]inal)\s+(?:revised\s+|final\s+|preliminary\s+)?$/;
/** A noun behind it, and no verb or preposition: not `the | March | on Washington`. */
const NOUN_FOLLOWS =
  /^\s+(?!(?:on|in|of|to|for|against|through|by|from|with|at|and|or|was|is|are|were|had|has|will|would|\w+ed|famil(?:y|ies)|brothers|sisters|twins)\b)[a-z]/;
/** What is of a month and not of somebody called May: `a | May | poll`, not `the | May | government`. */
const NOUN_OF_MAY =
  /^\s+(?:[a-z]+\s+)?(?:polls?|surveys?|figures?|numbers?|elections?|vote|referendum|meeting|ruling|hearing|attacks?|bombing|issue|letter|interview|deadline|morning|afternoon|evening|night|day|weekend|sunshine)\b/;
/** What is counted month by month: `| May | sales`, `| June |’s jobless rate`, not `Theresa | May | reports`. */
const COUNTED_MONTHLY = pattern`^(?:[’']s)?\s+(?:[a-z]+\s+)?(?!reports\b)(?:${REPORTED}|sales|exports|imports|orders|output|production|inflation|unemployment|payrolls|prices|deficit|surplus|index|rate|shipments|reading|total|quarter)\b`;
/** What is said of a month as a whole: `| June | was the wettest month`. */
const WEATHER =
  /^\s+(?:was|is|has\s+been)\s+(?:the\s+(?:\w+est|\w+\s+(?:\w+\s+)?month)|wet|dry|hot|cold|warm|cool|mild)\b/;

/** Whether the name of a month is no word and not that of somebody, by the words around it. */
export function namesMonth(words: string, before: string, rest: string): boolean {
  const mayBeName = MAYBE_NAME.test(words);
  if (mayBeName && /^\s+[A-Z][a-z]/.test(rest) && !IN_MONTH.test(before)) return false;
  if (
    BEFORE_MONTH.test(before) ||
    isDelivered(before, rest) ||
    (DETERMINED.test(before) && (words === 'May' ? NOUN_OF_MAY : NOUN_FOLLOWS).test(rest)) ||
    COUNTED_MONTHLY.test(rest) ||
    (OPENS_SENTENCE.test(before) && WEATHER.test(rest))
  )
    return true;
  const mayBeWord = MAYBE_WORD.test(words) || CLIPPED_MONTH.test(words);
  if (mayBeWord && !MONTH_RANGE.test(rest)) return false;
  return !(mayBeName && (NAME_GOES_ON.test(rest) || BEHIND_NAME.test(before)));
}

/** What stands behind a month that markets trade for: `for | June | delivery`, `| March | crude oil futures`. */
export const DELIVERED =
  /^\s+(?:delivery|deliveries|contracts?|(?:[a-z]+\s+){0,2}futures|settlement|options|expiry)\b/;
/** The same before it: `crude for delivery in | September`. */
const FOR_DELIVERY = /\bfor\s+(?:delivery|settlement)\s+in\s+$/;
/** What is traded for a month to come, not where only figures are told of it: `Brent crude for | January | settled at $70`. */
const TRADED_FOR =
  /^(?!.*\b(?:imports?|exports?|output|production|sales|demand|stocks)\b).*\b(?:[Cc]rude|[Oo]il|[Bb]rent|[Gg]old|[Ss]ilver|[Cc]opper|[Ww]heat|[Cc]orn|[Ss]oybeans|[Cc]offee|[Cc]ocoa|[Ss]ugar|[Cc]otton|[Gg]asoline|[Ff]utures|[Cc]ontracts?)\s+for\s+$/s;
const TRADES =
  /^\s+(?:settled|rose|fell|was|were|traded|gained|lost|dropped|slipped|climbed|jumped|ended|closed|finished|stood|added|advanced|slid|declined|eased)\b/;

/** Whether something is to be delivered in a month, by the words around it. */
export const isDelivered = (before: string, rest: string): boolean =>
  DELIVERED.test(rest) ||
  FOR_DELIVERY.test(before) ||
  (TRADED_FOR.test(before) && TRADES.test(rest));
