import { subjectOf } from '../roles/subjectOf.ts';
import { sentenceStart } from '../words/tagWords.ts';
import { type Attribution, NOBODY } from './attribution.ts';
import { isSpeaker } from './pointed.ts';
import type { QuoteScene } from './quoteScene.ts';
import { speaks } from './speaks.ts';
import { subjectBefore } from './subjectBefore.ts';

/**
 * Whose words a quote of whole sentences is that nobody is named for: theirs who spoke last, unless
 * the sentences in between tell of somebody else; else theirs who says something in the sentence
 * before. `end` is the word behind the quote before, or 0.
 */
export function whoGoesOn(
  scene: QuoteScene,
  last: Attribution | null,
  end: number,
  from: number,
): Attribution | null {
  const { words } = scene.source;
  let stop = sentenceStart(words, from);
  while (stop > end) {
    const start = sentenceStart(words, stop - 1);
    // The rest of the sentence that the quote before stands in is told with it.
    if (start < end) break;
    const verb = words.slice(start, stop).findIndex(speaks);
    if (verb >= 0) return saidWithin(scene, start, start + verb);
    if (!last || tellsOfAnother(scene, start, stop, last)) return null;
    stop = start;
  }
  return last;
}

/** "| NAME | said it was over. “We lost.”": who says something in a sentence of the story's own, where its subject does. */
function saidWithin(scene: QuoteScene, start: number, verb: number): Attribution {
  const { source, mentions } = scene;
  const subject = subjectBefore(scene, verb);
  const named = mentions.find(
    ({ source: { words }, from }) => subject?.said && words[from]?.start === subject.said.start,
  );
  const opens = named
    ? subjectOf(named) === verb
    : subject?.said?.start === source.words[start]?.start;
  return { ...((opens && subject) || NOBODY), verb };
}

/** Whether a sentence is about somebody else than who spoke last. */
function tellsOfAnother(
  { mentions }: QuoteScene,
  start: number,
  stop: number,
  last: Attribution,
): boolean {
  return mentions.some(
    (mention) =>
      mention.from >= start &&
      mention.from < stop &&
      mention.name !== last.speaker &&
      isSpeaker(mention) &&
      subjectOf(mention) !== null,
  );
}
