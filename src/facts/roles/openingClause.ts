import type { Name } from '../articleFacts.ts';
import type { Mention } from '../names/findNames.ts';
import { sentenceStart, type Word } from '../words/tagWords.ts';
import { lowerAt } from '../words/wordAt.ts';
import { phraseOf } from './phraseOf.ts';
import { subjectOf } from './subjectOf.ts';

/** What may stand before a participle that opens a sentence: "When asked". */
const LEADS_IN = /^(?:when|while|if|once|after|before|on|by|repeatedly|later|also)$/;

/**
 * Whom a clause tells of that opens a sentence with a participle and leads to a word: "Asked whether
 * Duarte would start, | he | replied". Who is asked is the subject that follows, and so is none of them.
 */
export function toldInOpening(
  words: readonly Word[],
  index: number,
  mentions: readonly Mention[],
): ReadonlySet<Name> {
  let opening = sentenceStart(words, index);
  while (words[opening]?.quoted || words[opening]?.pos === 'PUNCT') opening++;
  const participle = LEADS_IN.test(lowerAt(words, opening)) ? opening + 1 : opening;
  if (words[participle]?.pos !== 'VERB') return new Set();
  const within = mentions.filter(({ from }) => from > participle && from < index);
  const subject = within.findIndex((mention) => followsComma(mention) && subjectOf(mention));
  const told = subject < 0 ? within : within.slice(0, subject);
  return new Set(told.map(({ name }) => name));
}

/** "Asked about the bridge, | Brandt | smiled": behind the clause's comma its subject stands. */
const followsComma = (mention: Mention): boolean =>
  mention.source.words[phraseOf(mention) - 1]?.text === ',';
