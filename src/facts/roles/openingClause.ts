import type { Name } from '../articleFacts.ts';
import type { Mention } from '../names/findNames.ts';
import { sentenceStart, type Word } from '../words/tagWords.ts';
import { isTagged, lowerAt, textAt } from '../words/wordAt.ts';
import { DETERMINERS } from '../words/wordLists.ts';
import { appositionBefore } from './apposition.ts';
import { phraseOf } from './phraseOf.ts';
import { subjectOf } from './subjectOf.ts';

/** What may stand before a participle that opens a sentence: "When asked". */
const LEADS_IN = /^(?:when|while|if|once|after|before|on|by|repeatedly|later|also)$/;

/** The word behind one that may lead in a participle: "When | asked"; the word itself where none does. */
export const behindLeadIn = (words: readonly Word[], at: number): number =>
  LEADS_IN.test(lowerAt(words, at)) ? at + 1 : at;

/**
 * Whom the words tell of that open a sentence and lead to a pronoun: "Asked whether Duarte would start,
 * | he | replied", "In a letter to Tautahi, | he | wrote". Who is asked or writes is the subject that
 * follows, and so is none of them.
 */
export function toldInOpening(
  words: readonly Word[],
  index: number,
  mentions: readonly Mention[],
): ReadonlySet<Name> {
  let opening = sentenceStart(words, index);
  while (words[opening]?.quoted || words[opening]?.pos === 'PUNCT') opening++;
  const participle = behindLeadIn(words, opening);
  const within = mentions.filter(({ from }) => from > opening && from < index);
  if (words[participle]?.pos !== 'VERB')
    return isOpeningPhrase(words, opening, index) ? namesOf(within.filter(isLedTo)) : new Set();
  const subject = within.findIndex((mention) => followsComma(mention) && subjectOf(mention));
  return namesOf(subject < 0 ? within : within.slice(0, subject));
}

const namesOf = (mentions: readonly Mention[]): ReadonlySet<Name> =>
  new Set(mentions.map(({ name }) => name));

/** "| In his letter to Tautahi, | he": whether a preposition opens a sentence, and a comma closes what it leads to right before a word. */
const isOpeningPhrase = (words: readonly Word[], opening: number, index: number): boolean =>
  isTagged(words, opening, 'ADP') &&
  textAt(words, index - 1) === ',' &&
  !words.slice(opening, index).some(({ pos }) => pos === 'VERB' || pos === 'AUX');

/** "to | Tautahi", "to the premier, | Tautahi |,", but not "in | Tautahi's | letter", which he may have written himself. */
function isLedTo(mention: Mention): boolean {
  const { words } = mention.source;
  const description = appositionBefore(mention);
  const start = description ? description[0] : phraseOf(mention);
  const small = DETERMINERS.has(lowerAt(words, start - 1)) ? start - 2 : start - 1;
  return isTagged(words, small, 'ADP', 'PART') && lowerAt(words, mention.to) !== "'s";
}

/** "Asked about the bridge, | Brandt | smiled": behind the clause's comma its subject stands. */
const followsComma = (mention: Mention): boolean =>
  mention.source.words[phraseOf(mention) - 1]?.text === ',';
