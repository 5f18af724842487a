import type { Slice } from '../articleFacts.ts';
import type { Range } from '../words/nounPhrases.ts';
import { sliceOfWords, type Word, type WordedParagraph } from '../words/tagWords.ts';
import { isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { CHANGE_NOUNS, UP } from './changeWords.ts';
import { measuredSubject } from './measuredSubject.ts';
import { nounsBefore } from './nounsBefore.ts';
import type { Quantity } from './quantity.ts';
import { PERCENT } from './units.ts';

/** What counts something, and is told in full by its number. */
const TALLIED = /^(?:number|total|toll|tally|count|population|membership|workforce)$/;
/** What only says that a number follows: "a total of 52". */
const SUMS =
  /^(?:total|average|number|maximum|minimum|excess|estimate|sum|rate|amount|record|score|worth|margin|out|most|all|half|some)$/;
/** What is an amount, so that one between commas or in brackets behind it is its own. */
export const AMOUNTS =
  /^(?:rate|share|fee|cost|price|toll|turnout|budget|value|deficit|surplus|debt|revenue|turnover|income|salary|wage|fine|penalty|bill|rent|premium|yield|margin|majority|stake|population|fare|charge|inflation|unemployment)s?$/;
/** Verbs that put something at a number. */
const PUTS =
  /^(?:keep|keeps|kept|keeping|hold|holds|held|holding|leave|leaves|left|leaving|put|puts|putting|set|sets|setting|maintain(?:s|ed|ing)?|estimate[sd]?|estimating|value[sd]?|valuing|peg(?:s|ged|ging)?|cap(?:s|ped|ping)?|fix(?:es|ed|ing)?)$/; /** So many words may stand between such a verb and the number. */
const PUT_REACH = 10;
/** What a phrase between the two is made of; "cleaning the stream" holds a verb, too. */
const IN_PHRASE = ['NOUN', 'ADJ', 'PROPN', 'DET', 'PRON', 'ADP', 'VERB', 'PART'] as const;

/** What a quantity counts: the words after it, those before its "of", what is put at it, what it is told beside, or the subject of the verb that measures it. */
export function countedBy(source: WordedParagraph, quantity: Quantity): Slice | null {
  const { words } = source;
  const { from, to, counted } = quantity;
  const range =
    counted ??
    (lowerAt(words, from - 1) === 'of'
      ? totalBefore(words, from)
      : (changedBefore(words, from) ??
        tallyBefore(words, from) ??
        putAt(words, from, to) ??
        amountBefore(words, from, to) ??
        // "a 78 percent increase in profits": the verb before it says nothing of the quantity.
        (isTagged(words, to, 'NOUN') ? null : measuredSubject(words, from))));
  return range && sliceOfWords(source, ...range);
}

/** "a | fine | of $15 million" */
function totalBefore(words: readonly Word[], from: number): Range | null {
  const head = lowerAt(words, from - 2);
  return SUMS.test(head) || CHANGE_NOUNS.test(head) ? null : nounsBefore(words, from - 1);
}

/** "sending its | shares | down 14%" */
const changedBefore = (words: readonly Word[], from: number): Range | null =>
  UP.test(lowerAt(words, from - 1)) && isTagged(words, from - 2, 'NOUN')
    ? nounsBefore(words, from - 1)
    : null;

/** "raises the | number of inspections | to about 1,400", "bringing the | death toll | to 148". */
function tallyBefore(words: readonly Word[], number: number): Range | null {
  const end = number - 1;
  if (lowerAt(words, end) !== 'to') return null;
  for (let at = end - 1; at > end - 8; at--) {
    if (!isTagged(words, at, 'NOUN', 'PROPN', 'ADJ', 'ADP', 'DET', 'VERB')) return null;
    if (!TALLIED.test(lowerAt(words, at))) {
      if (isTagged(words, at, 'VERB')) return null;
      continue;
    }
    let from = at;
    while (isTagged(words, from - 1, 'NOUN', 'ADJ')) from--;
    // "prices rose in number to 40" is no tally.
    return isTagged(words, from - 1, 'DET', 'PRON') ? [from, end] : null;
  }
  return null;
}

/** "kept its | benchmark rate | at 5.25%", "set | bail | at $2 million", "put the | cost of cleaning | at $3 million" */
function putAt(words: readonly Word[], number: number, to: number): Range | null {
  const end = number - 1;
  // "held talks at 3,000 feet" says where.
  const isValue =
    AMOUNTS.test(lowerAt(words, end - 1)) ||
    TALLIED.test(lowerAt(words, end - 1)) ||
    words.slice(number, to).some(({ lower }) => PERCENT.test(lower) || /\p{Sc}/u.test(lower));
  if (lowerAt(words, end) !== 'at' || !isValue) return null;
  for (let at = end - 1; at > end - PUT_REACH && isTagged(words, at, ...IN_PHRASE); at--) {
    if (!PUTS.test(lowerAt(words, at)) || words[at]?.sentence !== words[end]?.sentence) continue;
    const from = isTagged(words, at + 1, 'DET', 'PRON') ? at + 2 : at + 1;
    return from < end && isTagged(words, from, 'NOUN', 'ADJ', 'PROPN') ? [from, end] : null;
  }
  return null;
}

/** "The | fatality rate |, 2.6 percent, was …", "a | transfer fee | (€85m)" */
function amountBefore(words: readonly Word[], from: number, to: number): Range | null {
  const [open, close] = [textAt(words, from - 1), textAt(words, to)];
  const isAside = (open === ',' && /^[,.;]$/.test(close)) || (open === '(' && close === ')');
  if (!isAside || !AMOUNTS.test(lowerAt(words, from - 2))) return null;
  return words[from]?.sentence === words[from - 2]?.sentence ? nounsBefore(words, from - 1) : null;
}
