import type { Mention } from '../names/findNames.ts';
import { behindAge } from '../words/behindAge.ts';
import { CLOSE, headOf, phraseEnd } from '../words/nounPhrases.ts';
import type { Range } from '../words/range.ts';
import type { Word } from '../words/tagWords.ts';
import { isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { DETERMINERS, ORGANISATION_NOUNS, wordSet } from '../words/wordLists.ts';
import { appositionAfter } from './apposition.ts';
import { throughYears } from './tailOfOffice.ts';

/** Verbs of whoever is at the head of something. */
export const LEADS = /^(?:(?:co-)?chairs|(?:co-)?leads|heads)$/;
/** Verbs of whoever has been at the head of something, or was for some years. */
const LED_ONCE = /^(?:(?:co-)?chaired|(?:co-)?led|headed|ran)$/;
/** Verbs of whoever has a business. */
const RUNS = /^(?:runs|owns)$/;
/** What people run, beside bodies; a "race" is run in another way. */
const BUSINESSES = wordSet(`
  bakery shop bookshop café cafe restaurant pub bar hotel guesthouse hostel farm stall kiosk salon garage workshop
  nursery clinic pharmacy boatyard shipyard vineyard winery dairy business practice store market-garden`);
/** What is led by somebody, beside bodies: a "race" or a "poll" is led in another way. */
const LED = wordSet(`
  programme program project study investigation inquiry research survey excavation expedition mission delegation
  department division unit board panel campaign government expert-group taskforce`);

/** What somebody is at the head of, or has: "Jean Molloy, who | chairs Cork Business Alliance |.", "the Democrat who | chairs the Commerce Committee |,", "Jean Molloy, who | runs a bakery |,", "Jean Molloy, who | has led the Social Union | since 2021". */
export function leadsBody(mention: Mention, mentions: readonly Mention[]): Range | null {
  const { name, source, to } = mention;
  const { words } = source;
  if (name.kind !== 'person') return null;
  const told = appositionAfter(mention);
  const comma = textAt(words, to) === ',';
  const who = told?.[1] ?? (comma ? behindAge(words, to) : to);
  if (lowerAt(words, who) !== 'who') return null;
  const has = lowerAt(words, who + 1) === 'has';
  const verb = has ? who + 2 : who + 1;
  if (LED_ONCE.test(lowerAt(words, verb))) return ledForYears(words, who + 1, verb);
  const runs = RUNS.test(lowerAt(words, verb));
  if (has || !(runs || LEADS.test(lowerAt(words, verb)))) return null;
  const body = DETERMINERS.has(lowerAt(words, verb + 1)) ? verb + 2 : verb + 1;
  const named = mentions.find(({ source, from }) => source.words === words && from === body);
  if (named?.name.kind === 'organisation' && ends(words, named.to)) return [verb, named.to];
  const end = phraseEnd(words, body, false);
  const isLed = (noun: string) =>
    (runs ? BUSINESSES : LED).has(noun) || ORGANISATION_NOUNS.has(noun);
  const head = headOf(words, [body, end], isLed);
  return body > verb + 1 && head && isLed(head.lower) && ends(words, end) ? [verb, end] : null;
}

/** What is led for years is no march and no race: "| has led the Social Union | since 2021", "| ran the port from 2009 to 2020 |"; null where no years are told. */
function ledForYears(words: readonly Word[], start: number, verb: number): Range | null {
  const first = DETERMINERS.has(lowerAt(words, verb + 1)) ? verb + 2 : verb + 1;
  let end = first;
  while (isTagged(words, end, 'ADJ', 'NOUN', 'PROPN')) end++;
  if (end === first) return null;
  const isSince = start < verb && lowerAt(words, end) === 'since';
  if (isSince && /^\d{4}$/.test(textAt(words, end + 1)) && ends(words, end + 2))
    return [start, end];
  const years = throughYears(words, end);
  return start === verb && years > end && ends(words, years) ? [start, years] : null;
}

/** Whether a phrase is closed, or goes on with another verb: not in "leads the team | by two points". */
const ends = (words: readonly Word[], at: number): boolean =>
  CLOSE.test(textAt(words, at)) ||
  isTagged(words, at, 'VERB', 'AUX', 'PUNCT') ||
  (lowerAt(words, at) === 'and' && isTagged(words, at + 1, 'VERB'));
