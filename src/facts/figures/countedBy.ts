import type { Slice } from '../articleFacts.ts';
import { isEveryday } from '../words/gazetteer.ts';
import { sliceOfWords, type Word, type WordedParagraph } from '../words/tagWords.ts';
import { CHANGES, MEASURES, SPEECH } from '../words/wordLists.ts';
import { CHANGE_NOUNS, CLAUSE_ENDS, UP } from './changeWords.ts';
import type { Quantity } from './quantity.ts';

/** What counts something, and is told in full by its number. */
const TALLIED = /^(?:number|total|toll|tally|count|population|membership|workforce)$/;
/** What opens words between a subject and its verb. */
const INSERTED = /^(?:which|who|whose|an?|the)$/;
/** What only says that a number follows: "a total of 52". */
const SUMS =
  /^(?:total|average|number|maximum|minimum|excess|estimate|sum|rate|amount|record|score|worth|average|margin|out|most|all|half|some)$/;

/** What a quantity counts: the words after it, those before its "of", or the subject of the verb that measures it. */
export function countedBy(source: WordedParagraph, { from, to, counted }: Quantity): Slice | null {
  if (counted) return sliceOfWords(source, ...counted);
  const { words } = source;
  // "a fine of | $15 million"
  if (words[from - 1]?.lower === 'of') {
    const head = words[from - 2]?.lower ?? '';
    return SUMS.test(head) || CHANGE_NOUNS.test(head) ? null : nounsBefore(source, from - 1);
  }
  // "sending its | shares | down 14%"
  if (UP.test(words[from - 1]?.lower ?? '') && words[from - 2]?.pos === 'NOUN')
    return nounsBefore(source, from - 1);
  if (words[from - 1]?.lower === 'to') {
    const tally = tallyBefore(words, from - 1);
    if (tally) return sliceOfWords(source, ...tally);
  }
  // "a 78 percent increase in profits": the verb before it says nothing of the quantity.
  if (words[to]?.pos === 'NOUN') return null;
  const verb = measuringVerb(words, from);
  if (verb === null) return null;
  const start = startOfSubject(words, verb);
  const relative = /^(?:which|that|who)$/.test(words[start]?.lower ?? '');
  if (relative) {
    const end = words[start - 1]?.text === ',' ? start - 1 : start;
    return nounsBefore(source, end);
  }
  let first = start;
  while (
    ['CCONJ', 'SCONJ', 'ADV', 'DET', 'PUNCT'].includes(words[first]?.pos ?? '') ||
    /^(?:its|their|his|her|our)$/.test(words[first]?.lower ?? '')
  )
    first++;
  let end = first;
  // The subject ends at its first measuring verb: "the area planted with coca | grew by 10% and reached".
  while (
    end < verb &&
    words[end]?.text !== ',' &&
    !CHANGES.has(words[end]?.lower ?? '') &&
    (!MEASURES.has(words[end]?.lower ?? '') ||
      isNumberOf(words, end) ||
      words[end - 1]?.pos === 'DET' ||
      words[end + 1]?.pos === 'AUX') &&
    words[end]?.pos !== 'AUX'
  )
    end++;
  // "The death toll | now stands at 31"
  while (end > first && words[end - 1]?.pos === 'ADV') end--;
  if (words[end - 1]?.lower === 'to' || words[verb - 1]?.lower === 'to') return null;
  // A verb further on is the subject's only where it is joined to the first.
  if (
    end < verb &&
    words[end]?.text !== ',' &&
    !['CCONJ', 'ADV', 'AUX'].includes(words[verb - 1]?.pos ?? '')
  )
    return null;
  const subject = words.slice(first, end);
  if (subject[0]?.pos === 'ADP') return null;
  const nominal =
    subject.some(
      ({ pos, opens, text }, at) =>
        pos === 'NOUN' ||
        (opens && isEveryday(text)) ||
        // "The | Nikkei | dropped 9.62%"
        (at === 0 && pos === 'PROPN' && words[first - 1]?.lower === 'the'),
    ) &&
    !subject.some(
      ({ pos, quoted, lower }) =>
        pos === 'PRON' || quoted || (pos === 'VERB' && SPEECH.has(lower) && !lower.endsWith('ed')),
    );
  // "A poll published last week showed …": what ends in a verb is no subject.
  const whole = /^(?:NOUN|PROPN)$/.test(subject.at(-1)?.pos ?? '');
  return nominal && whole && subject.length <= 12 ? sliceOfWords(source, first, end) : null;
}

/** "the | number | of ships", "passenger | numbers | on the route" */
const isNumberOf = (words: readonly Word[], at: number): boolean =>
  /^numbers?$/.test(words[at]?.lower ?? '') &&
  /^(?:of|on|in|at|for|from)$/.test(words[at + 1]?.lower ?? '');

/** The verb of change or measure that governs a number; null where another word does. */
function measuringVerb(words: readonly Word[], from: number): number | null {
  for (let at = from - 1; at >= 0 && at > from - 14; at--) {
    const word = words[at];
    if (!word || word.sentence !== words[from]?.sentence || /^[;:()]$/.test(word.text)) return null;
    // "is closed below 300 feet" measures nothing; "were down 11.8%" does.
    if (/^(?:is|are|was|were)$/.test(word.lower))
      return words.slice(at + 1, from).every(({ pos, lower }) => pos === 'ADV' || UP.test(lower))
        ? at
        : null;
    // "fallen 18 percent since the accident | , to 640,000"
    if (word.text === ',' && at === from - 2 && words[from - 1]?.lower === 'to') continue;
    // The tagger takes the "stands" of "stands at" and the "account" of "account for" for nouns.
    const isNoun = word.pos === 'NOUN' && !/^(?:at|for)$/.test(words[at + 1]?.lower ?? '');
    if (CHANGES.has(word.lower) || MEASURES.has(word.lower)) return isNoun ? null : at;
    if (word.pos === 'VERB' || word.text === ',') return null;
  }
  return null;
}

/** "raises the | number of inspections | to about 1,400", "bringing the | death toll | to 148". */
function tallyBefore(words: readonly Word[], end: number): [from: number, to: number] | null {
  for (let at = end - 1; at > end - 8; at--) {
    const word = words[at];
    if (!word || !['NOUN', 'PROPN', 'ADJ', 'ADP', 'DET', 'VERB'].includes(word.pos)) return null;
    if (!TALLIED.test(word.lower)) {
      if (word.pos === 'VERB') return null;
      continue;
    }
    let from = at;
    while (['NOUN', 'ADJ'].includes(words[from - 1]?.pos ?? '')) from--;
    // "prices rose in number to 40" is no tally.
    const isNamed = words[from - 1]?.pos === 'DET' || words[from - 1]?.pos === 'PRON';
    return isNamed ? [from, end] : null;
  }
  return null;
}

/** Where the clause of a verb begins; a clause within it is passed: "Online sales, which account for much, | rose". */
function startOfSubject(words: readonly Word[], verb: number): number {
  const start = clauseStart(words, verb);
  if (start !== verb || words[verb - 1]?.text !== ',') return start;
  for (let at = verb - 2; words[at]?.sentence === words[verb]?.sentence; at--)
    if (words[at]?.text === ',')
      return INSERTED.test(words[at + 1]?.lower ?? '') ? clauseStart(words, at) : start;
  return start;
}

function clauseStart(words: readonly Word[], at: number): number {
  let start = at;
  while (start > 0) {
    const before = words[start - 1];
    if (!before || before.sentence !== words[at]?.sentence || CLAUSE_ENDS.test(before.text))
      return start;
    // "noted that | net debt had fallen", against "cocaine that | cost"
    const leadsIn =
      before.lower === 'that' && !/^(?:NOUN|PROPN)$/.test(words[start - 2]?.pos ?? '');
    if (/^(?:which|that|who)$/.test(before.lower) && !leadsIn) return start - 1;
    if (leadsIn || /^(?:while|when|but|as|because|although|after)$/.test(before.lower))
      return start;
    start--;
  }
  return start;
}

function nounsBefore(source: WordedParagraph, end: number): Slice | null {
  const { words } = source;
  let start = end;
  while (
    ['NOUN', 'ADJ', 'PROPN'].includes(words[start - 1]?.pos ?? '') &&
    words[start - 1]?.sentence === words[end]?.sentence
  )
    start--;
  // The tagger takes the "fine" of "a fine of" for an adjective.
  const isNoun = words[end - 1]?.pos === 'NOUN' || words[start - 1]?.pos === 'DET';
  return isNoun ? sliceOfWords(source, start, end) : null;
}
