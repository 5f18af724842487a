import type { Range } from '../words/nounPhrases.ts';
import type { Word } from '../words/tagWords.ts';
import { auxiliaryBefore, isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { CHANGES, MEASURES, SPEECH } from '../words/wordLists.ts';
import { CLAUSE_ENDS, isChangeVerb, UP } from './changeWords.ts';
import { clauseStart, RELATIVE } from './clauseStart.ts';
import { named, OWNERS } from './namedSubject.ts';
import { nounsBefore } from './nounsBefore.ts';
import { beforeTaken, endsAsPrice, isCosts, isMoneyOrShare, isPrice } from './priceVerbs.ts';
import { qualifiedFrom } from './qualifiedFrom.ts';
import { startOfList } from './startOfList.ts';
import { timePhraseEnd, timePhraseStart } from './timePhrase.ts';

/** What opens words between a subject and its verb. */
const INSERTED =
  /^(?:which|who|whose|an?|the|its|including|based|founded|led|owned|made|set|built|launched|introduced|published)$/;
/** What stays as it was. */
const STEADY = /^(?:little|changed|unchanged|flat|steady|stable|at)$/;
/** What is done to what is put at a number: "Borrowing is | put | at £137bn". */
const PUT = /^(?:put|estimated|valued|priced|projected|forecast|assessed)$/;
/** The same, said as well of what stands somewhere: "Bail was | set | at $2 million", against "The camp is | set | at 4,000 metres". */
const SET = /^(?:set|fixed|capped|pegged|kept|held|left|maintained)$/;
/** Verbs that say how much something is with the words between them and an amount of money or a share. */
const COMES: Readonly<Record<string, RegExp>> = {
  came: /^(?:(?:in|out) at|to)$/,
  comes: /^(?:(?:in|out) at|to)$/,
  peaked: /^at$/,
  remained: /^(?:(?:unchanged|steady|stable|flat) )?(?:at)?$/,
  remains: /^(?:(?:unchanged|steady|stable|flat) )?(?:at)?$/,
  stayed: /^(?:unchanged |steady |stable |flat )?at$/,
  sold: /^(?:to [\p{L} ]{1,40} )?(?:at auction )?for$/u,
  bought: /^(?:by [\p{L} ]{1,40} )?for$/u,
  acquired: /^(?:by [\p{L} ]{1,40} )?for$/u,
  fetched: /^$/,
};
/** Of those, what its subject does where no "was" stands before it: "The council | sold | for £4m a hall". */
const TRADED = /^(?:bought|acquired|sold)$/;
/** What is said of what has not come yet: "is | forecast | to peak at 4.5 per cent". */
const FORESEEN = /^(?:forecast|expected|projected|predicted)$/;
/** Verbs whose object is a clause: "a bank that | thinks | sales rose". */
const THINKS =
  /^(?:think|hope|expect|show|mean|know|see|find|prove|hear|feel|ensure)s?$|^(?:thought|hoped|expected|showed|meant|knew|saw|found|heard|felt)$/;
/** Nouns that hold what is said. */
const CONTENTS =
  /^(?:statement|interview|report|letter|note|news|evidence|fact|claim|sign|signs|fears?|hopes?|belief|warning|announcement|confirmation|suggestions?)$/;
/** Verbs that say, where a phrase stands between them and their "that". */
const SAYS =
  /^(?:said|says|say|told|warned|reported|announced|noted|added|revealed|confirmed|showed|estimated)$/;
/** No such phrase has more words. */
const SAYING_REACH = 12;
/** The verb of a relative clause stands within so many words of its beginning. */
const OWN_VERB_REACH = 5;
/** A verb stands within so many words before the number that it governs. */
const VERB_REACH = 14;
/** Nothing between a subject and its verb has more words. */
const LONGEST_INSERTED = 40;

/** The subject of the verb that measures a number: "| Passenger numbers on the route | have fallen 18 percent". */
export function measuredSubject(words: readonly Word[], number: number): Range | null {
  const verb = measuringVerb(words, number);
  if (verb === null) return null;
  const start = startOfSubject(words, verb);
  if (RELATIVE.test(lowerAt(words, start))) return toldByRelative(words, start, verb);
  const from = pastSmallWords(words, startOfList(words, start, verb));
  const to = endOfSubject(words, Math.max(from, start), verb);
  return isSubjectOf(words, [from, to], verb) ? named(words, [from, to]) : null;
}

/** The subject of a verb behind a relative: what the relative tells more of, where the verb is in its clause, or else the whole subject before it. */
function toldByRelative(words: readonly Word[], relative: number, verb: number): Range | null {
  const end = textAt(words, relative - 1) === ',' ? relative - 1 : relative;
  const between = words.slice(relative + 1, isTagged(words, verb - 1, 'AUX') ? verb - 1 : verb);
  // "a bank that | thinks | sales rose"
  if (between.some(({ lower }) => SPEECH.has(lower) || THINKS.test(lower))) return null;
  if (hasOwnVerb(between)) return subjectBefore(words, end);
  if (!isContent(words, relative)) return antecedent(words, timePhraseStart(words, end));
  // "said in a statement that | sales | had risen"
  const from = pastSmallWords(words, relative + 1);
  return from < verb ? named(words, [from, endOfSubject(words, from, verb)]) : null;
}

/** Whether what was said follows a "that" behind a noun: "said in a statement | that | sales had risen", "the news | that | sales rose", against "the price | that | shops charge". */
function isContent(words: readonly Word[], that: number): boolean {
  if (lowerAt(words, that) !== 'that') return false;
  if (CONTENTS.test(lowerAt(words, timePhraseStart(words, that) - 1))) return true;
  for (let at = that - 1; at > that - SAYING_REACH && !CLAUSE_ENDS.test(textAt(words, at)); at--)
    if (SAYS.test(lowerAt(words, at)))
      // "said | in a statement | that", against "said | the price | that shops charge"
      return isTagged(words, at + 1, 'ADP', 'ADV') && sharesSentence(words, at, that);
  return false;
}

const sharesSentence = (words: readonly Word[], at: number, other: number): boolean =>
  words[at]?.sentence === words[other]?.sentence;

/** What a relative behind a word tells more of: "| Ticket prices |, which fell", "| exports from Germany |, which fell". */
function antecedent(words: readonly Word[], end: number): Range | null {
  let name = end;
  while (isTagged(words, name - 1, 'PROPN')) name--;
  const isTrade = name < end && /^(?:from|to)$/.test(lowerAt(words, name - 1));
  const nouns = isTrade ? nounsBefore(words, name - 1) : null;
  return nouns ? [nouns[0], end] : nounsBefore(words, end);
}

/** Whether words behind a relative hold its verb, so that the one further on is not its: "that | buried a village | has risen", against "that | cost" and "that | was seized and | cost". */
function hasOwnVerb(between: readonly Word[]): boolean {
  const own = between.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const isJoined = between.some(({ lower }) => /^(?:and|but|to)$/.test(lower));
  return own >= 0 && own < OWN_VERB_REACH && own < between.length - 1 && !isJoined;
}

/** "The | toll from a landslide | that buried a village has risen" */
function subjectBefore(words: readonly Word[], end: number): Range | null {
  const start = clauseStart(words, end);
  return RELATIVE.test(lowerAt(words, start)) || start === end
    ? null
    : named(words, [pastSmallWords(words, start), end]);
}

/** The verb of change or measure that governs a number; null where another word does. */
function measuringVerb(words: readonly Word[], number: number): number | null {
  for (let at = number - 1; at >= 0 && at > number - VERB_REACH; at--) {
    const word = words[at];
    if (!word || word.sentence !== words[number]?.sentence || /^[;:()]$/.test(word.text))
      return null;
    if (isOfNext(words, at, number)) return null;
    // "is closed below 300 feet" measures nothing; "were down 11.8%" does.
    if (/^(?:is|are|was|were)$/.test(word.lower)) return isMeasure(words, at, number) ? at : null;
    if (/^(?:be|been)$/.test(word.lower)) return beginningOfBe(words, at, number);
    // "fallen 18 percent since the accident | , to 640,000"
    if (word.text === ',' && at === number - 2 && lowerAt(words, number - 1) === 'to') continue;
    // "has doubled | , from £14m | to £28m", "rose 88 cents | , or 1.2%, | to $74.51"
    if (word.text === ',' && leadsOn(words, at + 1, number)) continue;
    const be = beforeParticiple(words, at, number) ?? beforeTaken(words, at, number);
    if (be !== null) return be;
    if (isCosts(words, at, number)) return at;
    if (isChangeVerb(words, at) || isPricedBy(words, at, number) || comesTo(words, at, number))
      return at;
    // The tagger takes the "stands" of "stands at" and the "account" of "account for" for nouns.
    const isNoun = word.pos === 'NOUN' && !/^(?:at|for)$/.test(lowerAt(words, at + 1));
    if (CHANGES.has(word.lower) || MEASURES.has(word.lower)) return isNoun ? null : at;
    if (STEADY.test(word.lower)) continue;
    if (word.pos === 'VERB' || word.text === ',') return null;
  }
  return null;
}

/** "doubled, | from £14m to | £28m", "rose 88 cents, | or 1.2%, to | $74.51": whether words between a verb and the number it came to begin at a word. */
const leadsOn = (words: readonly Word[], at: number, number: number): boolean =>
  lowerAt(words, at) === 'from' || (lowerAt(words, at) === 'or' && at < number - 1);

/** "Sales fell 5 per cent | and | profits 8 per cent": a subject without its verb stands between. */
const isOfNext = (words: readonly Word[], at: number, number: number): boolean =>
  isTagged(words, at, 'CCONJ') &&
  at < number - 1 &&
  words.slice(at + 1, number).every(({ pos }) => /^(?:DET|PRON|ADJ|NOUN|PROPN)$/.test(pos)) &&
  words.slice(Math.max(0, at - VERB_REACH), at).some(({ pos }) => pos === 'NUM');

/** Where "will be" or "has been" begins that says how much its subject is; null where it says something else, or "would be". */
function beginningOfBe(words: readonly Word[], be: number, number: number): number | null {
  const auxiliary = auxiliaryBefore(words, be);
  const isSo = auxiliary !== null && /^(?:will|has|have|had)$/.test(lowerAt(words, auxiliary));
  return isSo && isMeasure(words, be, number) ? auxiliary : null;
}

/** The "is" of a verb that puts its subject at a number, or foresees it there: "| is | now put at", "| is | forecast to rise"; null where none does. */
function beforeParticiple(words: readonly Word[], at: number, number: number): number | null {
  // "was left | unchanged | at"
  const behind = isTagged(words, at + 1, 'ADJ', 'ADV') ? at + 2 : at + 1;
  const isSet = SET.test(lowerAt(words, at)) && isMoneyOrShare(words, number);
  const isPut = (isSet || PUT.test(lowerAt(words, at))) && lowerAt(words, behind) === 'at';
  const isForeseen =
    (isChangeVerb(words, at) ||
      MEASURES.has(lowerAt(words, at)) ||
      lowerAt(words, at) === 'peak') &&
    lowerAt(words, at - 1) === 'to' &&
    FORESEEN.test(lowerAt(words, at - 2));
  if (!isPut && !isForeseen) return null;
  return auxiliaryBefore(words, isPut ? at : at - 2);
}

/** "Shares | closed | at 266p": nothing else closes at a price. */
const isPricedBy = (words: readonly Word[], at: number, number: number): boolean =>
  at === number - 2 &&
  lowerAt(words, at + 1) === 'at' &&
  /^(?:closed?|closes|ended|finished|opened|settled|traded)$/.test(lowerAt(words, at)) &&
  isPrice(words, number);

/** "Inflation | peaked | at 8.4%", "The rate | remains | 4%", "Inflation | came | in at 7.2%", "The bill | came | to £4m", "The house was | sold | for £4m". */
const comesTo = (words: readonly Word[], at: number, number: number): boolean =>
  !isDoneBySubject(words, at, number) &&
  COMES[lowerAt(words, at)]?.test(
    words
      .slice(at + 1, number)
      .map(({ lower }) => lower)
      .join(' '),
  ) === true &&
  isMoneyOrShare(words, number);

/** "The club | bought | for £4m", "The council | sold | for £4m a hall", against "The painting | sold | for £4m". */
const isDoneBySubject = (words: readonly Word[], at: number, number: number): boolean =>
  TRADED.test(lowerAt(words, at)) &&
  auxiliaryBefore(words, at) === null &&
  !(lowerAt(words, at) === 'sold' && endsAsPrice(words, number));

/** Whether "is" says of its subject how much it is: "was | now worth | $14 billion", "are | up from 900 a day to | 1,100". */
function isMeasure(words: readonly Word[], is: number, number: number): boolean {
  const next = words[is + 2];
  // "was up | 3p at | 41p"
  const isTotal = lowerAt(words, number - 1) === 'at' && /^(?:NUM|SYM)$/.test(next?.pos ?? '');
  const isUp = UP.test(lowerAt(words, is + 1)) && (next?.lower === 'from' || isTotal);
  return isUp || words.slice(is + 1, number).every(isBetween);
}

/** What may stand between "is" and what something is: "was | now worth | $14 billion", "was | little changed at | 5%". */
const isBetween = ({ pos, lower }: Word): boolean =>
  pos === 'ADV' || UP.test(lower) || STEADY.test(lower) || lower === 'worth';

/** Where the clause of a verb begins; a clause within it is passed: "Online sales, which account for much, | rose". */
function startOfSubject(words: readonly Word[], verb: number): number {
  const start = clauseStart(words, verb);
  // "EBITDA — earnings before interest and tax — | slipped"
  if (!isVerbAlone(words, start, verb)) return start;
  const dash = openingDash(words, start - 1);
  if (dash !== null) return clauseStart(words, dash);
  if (textAt(words, start - 1) !== ',') return start;
  // "which was hit by a landslide, a flood and a fire, | rose"
  for (
    let at = start - 2;
    at > start - LONGEST_INSERTED && words[at]?.sentence === words[verb]?.sentence;
    at--
  ) {
    if (textAt(words, at) !== ',') continue;
    if (isInserted(words, at + 1)) return pastWhich(words, clauseStart(words, at));
    if (words.slice(at, start).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return start;
  }
  return start;
}

/** Where the dash stands that opens what another closes: "EBITDA | — | earnings before interest and tax —"; null where none does. */
function openingDash(words: readonly Word[], close: number): number | null {
  if (!/^(?:--|—|–)$/.test(textAt(words, close))) return null;
  for (let at = close - 1; at > close - LONGEST_INSERTED; at--) {
    if (words[at]?.sentence !== words[close]?.sentence) return null;
    if (textAt(words, at) === textAt(words, close)) return at;
  }
  return null;
}

/** Where the clause begins that a "which" between commas tells more of; the word itself where none stands there. */
const pastWhich = (words: readonly Word[], start: number): number =>
  RELATIVE.test(lowerAt(words, start)) && textAt(words, start - 1) === ','
    ? clauseStart(words, start - 1)
    : start;

/** Whether nothing but the verb itself stands before it in its clause: "| had | dropped". */
const isVerbAlone = (words: readonly Word[], start: number, verb: number): boolean =>
  words.slice(start, verb).every(({ pos }) => pos === 'AUX' || pos === 'ADV');

/** Whether words tell more of the noun before their comma: "| which account for much", "| Italy's largest lender". */
const isInserted = (words: readonly Word[], at: number): boolean =>
  INSERTED.test(lowerAt(words, at)) ||
  (isTagged(words, at, 'PROPN') && lowerAt(words, at + 1) === "'s");

/** Where the subject itself begins: "but its | death toll", "In 2019 | sales", "Last year its | income". */
function pastSmallWords(words: readonly Word[], start: number): number {
  let from = timePhraseEnd(words, start);
  while (
    isTagged(words, from, 'CCONJ', 'SCONJ', 'ADV', 'DET', 'PUNCT') ||
    OWNERS.test(lowerAt(words, from))
  )
    // "Later | that day | shares"
    from = Math.max(from + 1, timePhraseEnd(words, from));
  return from;
}

/** The subject ends at its first measuring verb: "the area planted with coca | grew by 10% and reached". */
function endOfSubject(words: readonly Word[], from: number, verb: number): number {
  let end = from;
  while (end < verb && !/^(?:,|--|—|–)$/.test(textAt(words, end)) && !isFirstVerb(words, end))
    end++;
  // "The death toll | now stands at 31"
  while (end > from && isTagged(words, end - 1, 'ADV')) end--;
  return end;
}

function isFirstVerb(words: readonly Word[], at: number): boolean {
  const word = lowerAt(words, at);
  if (isTagged(words, at, 'AUX') || CHANGES.has(word) || isChangeVerb(words, at)) return true;
  const isNoun =
    // "| average | crowds have dropped"
    isTagged(words, at, 'ADJ', 'PROPN') ||
    isNumberOf(words, at) ||
    isTagged(words, at - 1, 'DET') ||
    isTagged(words, at + 1, 'AUX') ||
    // "labour | costs | rose"
    isChangeVerb(words, at + 1);
  return MEASURES.has(word) && !isNoun;
}

/** "the | number | of ships", "passenger | numbers | on the route" */
const isNumberOf = (words: readonly Word[], at: number): boolean =>
  /^numbers?$/.test(lowerAt(words, at)) &&
  /^(?:of|on|in|at|for|from)$/.test(lowerAt(words, at + 1));

/** Whether the verb that governs the number is the subject's own; one further on is only where it is joined to the first. */
function isSubjectOf(words: readonly Word[], [, end]: Range, verb: number): boolean {
  if (lowerAt(words, end - 1) === 'to' || lowerAt(words, verb - 1) === 'to') return false;
  return (
    end >= verb ||
    /^(?:,|--|—|–)$/.test(textAt(words, end)) ||
    // "has | more than | halved"
    isTagged(words, qualifiedFrom(words, verb) - 1, 'CCONJ', 'ADV', 'AUX') ||
    isTagged(words, verb - 1, 'ADV')
  );
}
