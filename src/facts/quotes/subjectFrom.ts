import type { Mention } from '../names/findNames.ts';
import { appositionBefore } from '../roles/apposition.ts';
import { describedEnd } from '../roles/describedEnd.ts';
import { phraseOf } from '../roles/phraseOf.ts';
import { isPronoun } from '../roles/resolvePronoun.ts';
import { pointsTo } from '../roles/saysWhat.ts';
import { subjectOf } from '../roles/subjectOf.ts';
import { LONGEST_PHRASE } from '../words/nounPhrases.ts';
import { sliceOfWords } from '../words/tagWords.ts';
import { lowerAt } from '../words/wordAt.ts';
import { byDescription } from './byDescription.ts';
import { isSpeaker, type Pointed, pointedBy } from './pointed.ts';
import { pronounAt } from './pronounAt.ts';
import type { QuoteScene } from './quoteScene.ts';
import { ownsNext } from './subjectOfClause.ts';

/** The subject that follows a verb of speech: "said | Geoff Ramsey", "said Task Team leader | Madeleine Fullard", "said the manager, | Graham Tully |,". */
export function subjectFrom(scene: QuoteScene, at: number): Pointed | null {
  const { source, mentions } = scene;
  const { words } = source;
  if (isPronoun(lowerAt(words, at))) return pronounAt(scene, at);
  // "said | de Waal"
  const end = Math.max(describedEnd(words, at), mentions.find(({ from }) => from === at)?.to ?? at);
  // "said AirAsia boss | Tony Fernandes"
  const named = mentions.find(
    (mention) =>
      mention.from >= at &&
      mention.from < end &&
      isSpeaker(mention) &&
      !ownsNext(words, mention.to),
  );
  if (named) {
    const speaker = endOfPhrase(scene, named, end);
    return joinedBehind(scene, speaker) ?? pointedBy(speaker);
  }
  // "said | the 30-year-old |, who"
  if (words[end - 1]?.pos !== 'NOUN' && !/(?:^|-)old$/.test(lowerAt(words, end - 1))) return null;
  const beside = namedBeside(scene, at);
  return beside
    ? pointedBy(beside)
    : { speaker: byDescription(scene, at, end), said: sliceOfWords(source, at, end) };
}

/** "said Usdaw national officer | Dave Gill": the last name of a phrase is who it is of, and those in it only tell of them. */
function endOfPhrase({ mentions }: QuoteScene, named: Mention, end: number): Mention {
  const last = mentions.findLast(
    (mention) =>
      mention.from > named.from &&
      mention.from < end &&
      isSpeaker(mention) &&
      phraseOf(mention) <= named.from,
  );
  return last ?? named;
}

/** "said | NAME | and NAME": both, unless a clause begins with the second. */
function joinedBehind({ source, mentions }: QuoteScene, mention: Mention): Pointed | null {
  const other = mentions.find(
    (another) => another.from > mention.to && phraseOf(another) === mention.to + 1,
  );
  const isJoined =
    source.words[mention.to]?.lower === 'and' && other !== undefined && subjectOf(other) === null;
  return isJoined ? { speaker: null, said: sliceOfWords(source, mention.from, other.to) } : null;
}

/** "the head of the union, | Maria Lind |,": the name that a description leads to, behind its comma, in its own sentence: whom a later one introduces, "according to | two officials |. A spokesman, Maria Lind, said", is somebody else. */
function namedBeside({ source: { words }, mentions }: QuoteScene, at: number): Mention | undefined {
  const ahead = words.slice(at, at + LONGEST_PHRASE);
  const comma = at + ahead.findIndex(({ text }) => text === ',');
  if (comma < at || words[comma]?.sentence !== words[at]?.sentence) return undefined;
  return mentions.find((mention) => {
    if (mention.from <= comma || !isSpeaker(mention)) return false;
    const description = appositionBefore(mention, pointsTo(mention.name.kind));
    // "two aides and | the mayor, Maria Lind |,"
    const isWhole = description !== null && description[0] >= at && description[0] <= at + 1;
    return isWhole && description[1] === comma;
  });
}
