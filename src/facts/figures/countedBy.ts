import type { Slice } from '../articleFacts.ts';
import type { Range } from '../words/nounPhrases.ts';
import { sliceOfWords, type Word, type WordedParagraph } from '../words/tagWords.ts';
import { isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { CHANGE_NOUNS, UP } from './changeWords.ts';
import { measuredSubject } from './measuredSubject.ts';
import { nounsBefore } from './nounsBefore.ts';
import type { Quantity } from './quantity.ts';

/** What counts something, and is told in full by its number. */
const TALLIED = /^(?:number|total|toll|tally|count|population|membership|workforce)$/;
/** What only says that a number follows: "a total of 52". */
const SUMS =
  /^(?:total|average|number|maximum|minimum|excess|estimate|sum|rate|amount|record|score|worth|margin|out|most|all|half|some)$/;
/** What is an amount, so that one between commas or in brackets behind it is its own. */
const AMOUNTS =
  /^(?:rate|share|fee|cost|price|toll|turnout|budget|value|deficit|surplus|debt|revenue|turnover|income|salary|wage|fine|penalty|bill|rent|premium|yield|margin|majority|stake|population|fare|charge|inflation|unemployment)s?$/;
/** Verbs that put something at a number. */
const PUTS =
  /^(?:keep|keeps|kept|keeping|hold|holds|held|holding|leave|leaves|left|leaving|put|puts|putting|set|sets|setting|maintain(?:s|ed|ing)?|estimate[sd]?|estimating|value[sd]?|valuing|peg(?:s|ged|ging)?|cap(?:s|ped|ping)?|fix(?:es|ed|ing)?)$/;
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
        putAt(words, from) ??
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

/** "kept its | benchmark rate | at 5.25%", "set | bail | at $2 million" */
function putAt(words: readonly Word[], number: number): Range | null {
  if (lowerAt(words, number - 1) !== 'at') return null;
  let start = number - 1;
  while (isTagged(words, start - 1, 'NOUN', 'ADJ', 'PROPN')) start--;
  const isOwned = isTagged(words, start - 1, 'DET', 'PRON');
  const verb = isOwned ? start - 2 : start - 1;
  const isPut =
    PUTS.test(lowerAt(words, verb)) && words[verb]?.sentence === words[number]?.sentence;
  return isPut && start < number - 1 ? [start, number - 1] : null;
}

/** "The | fatality rate |, 2.6 percent, was …", "a | transfer fee | (€85m)" */
function amountBefore(words: readonly Word[], from: number, to: number): Range | null {
  const [open, close] = [textAt(words, from - 1), textAt(words, to)];
  const isAside = (open === ',' && /^[,.;]$/.test(close)) || (open === '(' && close === ')');
  if (!isAside || !AMOUNTS.test(lowerAt(words, from - 2))) return null;
  return words[from]?.sentence === words[from - 2]?.sentence ? nounsBefore(words, from - 1) : null;
}
