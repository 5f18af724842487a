import type { Mention } from '../names/findNames.ts';
import { behindAge } from '../words/behindAge.ts';
import { CLOSE, headOf, phraseEnd } from '../words/nounPhrases.ts';
import type { Range } from '../words/range.ts';
import type { Word } from '../words/tagWords.ts';
import { isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { DETERMINERS, ORGANISATION_NOUNS, wordSet } from '../words/wordLists.ts';
import { appositionAfter } from './apposition.ts';

/** Verbs of whoever is at the head of something: "who | chairs | the board". */
export const LEADS = /^(?:(?:co-)?chairs|(?:co-)?leads|heads)$/;
/** Verbs of whoever has a business: "who | owns | a bakery". */
const RUNS = /^(?:runs|owns)$/;
/** What people run, beside bodies; a "race" is run in another way. */
const BUSINESSES = wordSet(`
  bakery shop bookshop café cafe restaurant pub bar hotel guesthouse hostel farm stall kiosk salon garage workshop
  nursery clinic pharmacy boatyard shipyard vineyard winery dairy business practice store market-garden`);
/** What is led by somebody, beside bodies: a "race" or a "poll" is led in another way. */
const LED = wordSet(`
  programme program project study investigation inquiry research survey excavation expedition mission delegation
  department division unit board panel campaign government expert-group taskforce office branch faculty
  directorate`);

/** What somebody is at the head of, or has: "Jean Molloy, who | chairs Cork Business Alliance |.", "the Democrat who | chairs the Commerce Committee |,", "Jean Molloy, who | runs a bakery |,". */
export function leadsBody(mention: Mention, mentions: readonly Mention[]): Range | null {
  const { name, source, to } = mention;
  const { words } = source;
  if (name.kind !== 'person') return null;
  const told = appositionAfter(mention);
  const comma = textAt(words, to) === ',';
  const who = told?.[1] ?? (comma ? behindAge(words, to) : to);
  if (lowerAt(words, who) !== 'who') return null;
  const verb = who + 1;
  const runs = RUNS.test(lowerAt(words, verb));
  if (!runs && !LEADS.test(lowerAt(words, verb))) return null;
  const body = DETERMINERS.has(lowerAt(words, verb + 1)) ? verb + 2 : verb + 1;
  const named = mentions.find(({ source, from }) => source.words === words && from === body);
  if (named?.name.kind === 'organisation' && ends(words, named.to)) return [verb, named.to];
  const end = phraseEnd(words, body, false);
  const isLed = (noun: string) =>
    (runs ? BUSINESSES : LED).has(noun) || ORGANISATION_NOUNS.has(noun);
  const head = headOf(words, [body, end], isLed);
  return body > verb + 1 && head && isLed(head.lower) && ends(words, end) ? [verb, end] : null;
}

/** Whether a phrase is closed, or goes on with another verb: not in "leads the team | by two points". */
const ends = (words: readonly Word[], at: number): boolean =>
  CLOSE.test(textAt(words, at)) ||
  isTagged(words, at, 'VERB', 'AUX', 'PUNCT') ||
  (lowerAt(words, at) === 'and' && isTagged(words, at + 1, 'VERB'));
