import { onlyOne } from '../onlyOne.ts';
import { subjectOf } from '../roles/subjectOf.ts';
import { isOffice } from '../words/isOffice.ts';
import { sentenceStart, type Word } from '../words/tagWords.ts';
import { lowerAt, textAt } from '../words/wordAt.ts';
import { DETERMINERS } from '../words/wordLists.ts';
import { MARK } from './marks.ts';
import { isSpeaker, type Pointed, pointedBy } from './pointed.ts';
import { pronounAt } from './pronounAt.ts';
import type { QuoteScene } from './quoteScene.ts';

/** The subject of the clause that leads to a word: to a participle, a verb after an insertion ("X, the mayor of Y, said") or a colon ("NAME welcomed the decision:"). */
export function subjectOfClause(scene: QuoteScene, verb: number): Pointed | null {
  const { source, mentions } = scene;
  const { words } = source;
  const sentence = words[verb]?.sentence;
  let start = sentenceStart(words, verb);
  while (
    start < verb &&
    (words[start]?.quoted || MARK.test(textAt(words, start)) || words[start]?.text === ',')
  )
    start++;
  const first = mentions.find(
    ({ from, to }) =>
      from >= start && to <= verb && words[from]?.sentence === sentence && !words[from]?.quoted,
  );
  if (!first) return pronounAt(scene, start);
  const lead = words.slice(start, first.from);
  const adjacent =
    isSpeaker(first) &&
    lead.every(
      ({ pos, lower }) =>
        ['DET', 'ADJ', 'NOUN', 'PROPN', 'PUNCT'].includes(pos) || DETERMINERS.has(lower),
    ) &&
    !lead.some(({ lower }) => lower === "'s") &&
    !ownsNext(words, first.to);
  if (adjacent) return pointedBy(first);
  return pronounAt(scene, start) ?? onlySubject(scene, start, verb);
}

/** "the | NORDLYS | chairman", "Brandt's | deputy": the name belongs to what follows, which is the subject. */
export const ownsNext = (words: readonly Word[], to: number): boolean =>
  words[to]?.lower === "'s" || words[to]?.pos === 'NOUN' || isOffice(lowerAt(words, to));

/** The one name that is a subject of the sentence before a verb: "In the evening Brandt, who was ill, said". */
function onlySubject(
  { source, mentions }: QuoteScene,
  start: number,
  verb: number,
): Pointed | null {
  const subjects = mentions.filter(
    (mention) =>
      mention.from >= start &&
      mention.to <= verb &&
      source.words[mention.from]?.sentence === source.words[verb]?.sentence &&
      isSpeaker(mention) &&
      subjectOf(mention) !== null,
  );
  const [first] = subjects;
  return first && onlyOne(subjects.map(({ name }) => name)) ? pointedBy(first) : null;
}
